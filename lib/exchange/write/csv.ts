import Papa from "papaparse";
import type { Network } from "../../network/index.js";
import { columnsOf } from "./columns-of.js";
import { exportedOf, leftOut, type Writing, type Written } from "./exported.js";
import { wellFormed } from "./plain-characters.js";

type Cell = string | number | boolean | null;
const formula = /^[=+\-@\t\r]/;

/**
 * Tidy tables for a spreadsheet or a statistics program: one row an organisation, one row a tie, names beside ids. Ties
 * that may or may not be there stand among them with `presence` unknown. Text like a formula wears an apostrophe.
 */
export function writeTidyCsv(network: Network, writing: Writing = {}): Written {
  const exported = exportedOf(network, writing);
  const { organisations, ties, unknownTies, layerName } = exported;
  let formulas = 0;
  const cell = (value: Cell | undefined): Cell => {
    if (typeof value !== "string") return value ?? null;
    if (formula.test(value)) formulas++;
    return wellFormed(value);
  };
  const table = (fields: readonly string[], rows: readonly (readonly (Cell | undefined)[])[]) => Papa.unparse({ fields: [...fields].map((field) => wellFormed(field)), data: rows.map((row) => row.map(cell)) }, { escapeFormulae: true, newline: "\n" }).replace(/\n*$/, "\n");
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  const ofOrganisations = columnsOf(organisations).map(({ name }) => name);
  const all = [...ties.map((tie) => ({ ...tie, presence: "present" })), ...unknownTies.map((tie) => ({ ...tie, presence: "unknown" }))];
  const ofTies = columnsOf(all).map(({ name }) => name);
  const files = [
    { name: "organisations.csv", text: table(["id", "name", ...ofOrganisations], organisations.map(({ id, name, fields }) => [id, name, ...ofOrganisations.map((field) => fields.get(field))])) },
    { name: "ties.csv", text: table(["id", "source", "sourceName", "target", "targetName", "layer", "layerName", "directed", "strength", "presence", ...ofTies],
      all.map(({ id, source, target, layer, directed, strength, presence, fields }) => [id, source, names.get(source), target, names.get(target), layer, layerName(layer), directed, strength, presence, ...ofTies.map((field) => fields.get(field))])) },
  ];
  return { files, cannot: [...leftOut(network, "CSV", true), ...(formulas > 0 ? [{ code: "export/formula-cells", params: { count: formulas } }] : [])] };
}
