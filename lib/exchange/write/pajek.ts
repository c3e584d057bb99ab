import type { Network } from "../../network/index.js";
import { exportedOf, leftOut, type Exported, type Writing, type Written } from "./exported.js";
import { ownMark } from "./own-mark.js";
import { lineWriter } from "./plain-characters.js";
import { attributesLeft, uniqueNames } from "./unique-names.js";

/**
 * Pajek: one network with a relation for each layer (`*Arcs :1 "Command"`), and beside it a partition for sector and
 * one for level (class 0: not stated), and the ranks of levels as a vector where every organisation has one.
 */
export function writePajek(network: Network, writing: Writing = {}): Written {
  const exported = exportedOf(network, writing);
  const { file, title, organisations, ties, layers, layerName } = exported;
  const writer = lineWriter();
  const { names, cannot } = uniqueNames(exported, writer, "Pajek");
  const number = new Map(organisations.map(({ id }, i) => [id, i + 1]));
  const relation = (id: string, i: number) => [false, true].flatMap((directed) => {
    const own = ties.filter((tie) => tie.layer === id && tie.directed === directed);
    if (own.length === 0 && !(directed && !ties.some((tie) => tie.layer === id))) return [];
    return [`*${directed ? "Arcs" : "Edges"} :${i + 1} "${writer.text(layerName(id))}"`, ...own.map(({ source, target, strength }) => `${number.get(source)!} ${number.get(target)!}${strength === null ? "" : ` ${strength}`}`)];
  });
  const lines = [
    `*Network ${writer.text(title)}`, `% ${ownMark}`, `*Vertices ${organisations.length}`,
    ...names.map((name, i) => `${i + 1} "${name}"`), ...layers.flatMap(({ id }, i) => relation(id, i)), "",
  ];
  const partitions = (["sector", "level"] as const).flatMap((field) => partition(exported, field, writer.text));
  return {
    files: [{ name: `${file}.net`, text: lines.join("\n") }, ...partitions, ...ranks(exported)],
    cannot: [...leftOut(network, "Pajek"), ...cannot, ...attributesLeft(exported, "Pajek", ["sector", "level"]), ...(writer.replaced() > 0 ? [{ code: "export/characters", params: { format: "Pajek", count: writer.replaced() } }] : [])],
  };
}

/** Classes in the order in which they first occur; what each number means stands in remarks above them. */
function partition({ file, organisations }: Exported, field: "sector" | "level", text: (text: string) => string): { name: string; text: string }[] {
  const values = organisations.map(({ fields }) => fields.get(field));
  const classes = [...new Set(values.filter((value) => value !== undefined))];
  if (classes.length === 0) return [];
  const lines = [`% ${ownMark}`, ...classes.map((value, i) => `% ${i + 1}: ${text(String(value))}`), `*Vertices ${organisations.length}`, ...values.map((value) => (value === undefined ? 0 : classes.indexOf(value) + 1)), ""];
  return [{ name: `${file}-${field}.clu`, text: lines.join("\n") }];
}

function ranks({ file, organisations, network }: Exported): { name: string; text: string }[] {
  const rankOf = new Map(network.case.vocabulary.levels.map(({ id, rank }) => [id, rank]));
  const given = organisations.map(({ fields }) => rankOf.get(String(fields.get("level"))) ?? null);
  return given.length === 0 || given.includes(null) ? [] : [{ name: `${file}-level-rank.vec`, text: [`% ${ownMark}`, `*Vertices ${given.length}`, ...given, ""].join("\n") }];
}
