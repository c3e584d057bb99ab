import type { Row } from "../../metric/index.js";
import { decimals } from "../../table/index.js";
import type { Word } from "../../words/index.js";
import type { SimulationTable } from "../simulation.js";
import { records as ids, say as said, type Grounded } from "../what-if/sentence.js";
import type { Activation } from "./activation.js";
import type { Claim } from "./expansion-claims.js";

type Tables = Readonly<Record<"states" | "roles" | "claims" | "claimSteps" | "activation" | "rules" | "silences", SimulationTable>>;

const one = (record: unknown) => ids([String(record)]);
const listOf = (value: unknown) => (value ?? []) as readonly string[];
const claimWord: Readonly<Record<Claim, Word>> = { organisations: "organisationsGrow", ties: "tiesGrow", labour: "labourFiner" };
const shown = (value: unknown) => decimals(Number(value), 2).replace(/\.?0+$/, (tail) => (tail.startsWith(".") ? "" : tail));

/** What is described, and where nothing is. */
function coverSentences({ states, silences }: Tables): Grounded[] {
  const declared = states.rows.filter(({ state }) => state !== null);
  const described = declared.filter((row) => row["described"] === true);
  if (declared.length === 0) return [said("states/none-declared")];
  const silent = silences.rows.filter(({ layer }) => layer === null).map(({ state }) => String(state));
  return [
    described.length === 0 ? said("states/none-described", { count: declared.length }) : said("states/described", { count: declared.length, states: ids(described.map(({ state }) => String(state))) }),
    ...(silent.length > 0 && described.length > 0 ? [said("states/silent", { states: ids(silent) })] : []),
    ...described.flatMap(({ state }): Grounded[] => {
      const layers = silences.rows.filter((row) => row["state"] === state && row["layer"] !== null).map(({ layer }) => String(layer));
      return layers.length === 0 ? [] : [said("states/silent-layers", { state: one(state), layers: ids(layers) })];
    }),
  ];
}

/** State by state: who comes and goes, what begins and ends. */
function stepSentences({ states, roles }: Tables): Grounded[] {
  const declared = states.rows.filter(({ state }) => state !== null);
  return declared.flatMap((row, i): Grounded[] => {
    if (row["described"] !== true) return [];
    const before = declared[i - 1];
    const evidence = listOf(row["evidence"]);
    const state = one(row["state"]);
    const told = { state, organisations: row["organisations"] as number, ties: row["ties"] as number };
    if (before === undefined) return [said("states/first", told)];
    if (before["described"] !== true) return [said("states/first-after-silence", { ...told, before: one(before["state"]) }, evidence)];
    const named = (code: string, column: string) => (listOf(row[column]).length === 0 ? [] : [said(code, { state, organisations: ids(listOf(row[column])) }, evidence)]);
    const changed = roles.rows.filter((role) => role["state"] === row["state"]);
    return [
      said("states/step", { before: one(before["state"]), state, was: before["organisations"] as number, is: row["organisations"] as number, begun: row["tiesBegun"] as number, ended: row["tiesEnded"] as number, kept: row["tiesKept"] as number }, evidence),
      ...named("states/entered", "entered"), ...named("states/perhaps-before", "perhapsInBefore"), ...named("states/left", "left"), ...named("states/perhaps-still", "perhapsInStill"),
      ...(changed.length === 0 ? [] : [said("states/roles", { state, organisations: ids(changed.map(({ organisation }) => String(organisation))) }, [...new Set(changed.flatMap((role) => listOf(role["evidence"])))])]),
    ];
  });
}

function claimSentences({ claims, claimSteps }: Tables): Grounded[] {
  const each = claims.rows.map((row): Grounded => {
    const own = { claim: { word: claimWord[row["claim"] as Claim] } };
    const steps = claimSteps.rows.filter(({ claim }) => claim === row["claim"]);
    const moves = (known: readonly Row[]) => known.filter(({ before, now }) => before !== null && now !== null).map(({ before, now }) => `${shown(before)} \u2192 ${shown(now)}`);
    const evidence = listOf(row["evidence"]);
    if (steps.length === 0) return said("states/claim-no-step", own);
    if (row["verdict"] === "holds") return said("states/claim-holds", { ...own, steps: steps.length }, evidence);
    if (row["verdict"] === "does-not-hold") {
      const falls = steps.filter(({ direction }) => direction === "falls");
      return said("states/claim-fails", { ...own, values: moves(falls.length > 0 ? falls : steps) }, evidence);
    }
    if (listOf(row["lacking"]).length > 0) return said("states/claim-open", { ...own, decided: row["decided"] as number, steps: steps.length, lacking: ids(listOf(row["lacking"])) }, evidence);
    return said("states/claim-open-unstated", { ...own, values: moves(steps) }, evidence);
  });
  const claimedBy = listOf(claims.rows[0]?.["claimedBy"]);
  return [...each, claimedBy.length > 0 ? said("states/claimed", {}, claimedBy) : said("states/claimed-by-framework")];
}

function activationSentences({ activation, rules }: Tables, compared: boolean, planned: boolean): Grounded[] {
  const counted = (answer: Activation) => activation.rows.filter((row) => row["answer"] === answer).length;
  const own: Grounded = !planned ? said("states/activation-no-plan") : !compared ? said("states/activation-lacking") : said("states/activation", {
    asPlanned: counted("as-planned"), earlier: counted("earlier"), later: counted("later"), notObserved: counted("not-observed"), unplanned: counted("unplanned"), open: counted("not-decidable"),
  }, activation.rows.flatMap((row) => listOf(row["evidence"])));
  return [own, ...rules.rows.map((row) => {
    const rule = { rule: one(row["rule"]) };
    return row["check"] === "unknown" ? said("states/rule-lacking", { ...rule, id: String(row["rule"]) })
      : said("states/rule", { ...rule, found: `${shown(row["found"])} ${String(row["unit"])}`, limit: shown(row["limit"]), answer: { word: row["check"] === "pass" ? "kept" as const : "notKept" as const } });
  })];
}

/** The answer in sentences, each with the records it rests on. */
export function statesSentences(tables: Tables, { compared, planned }: { compared: boolean; planned: boolean }): Grounded[] {
  const bucket = tables.states.rows.find(({ state }) => state === null);
  const open = bucket?.["ties"] as number | undefined ?? 0;
  return [
    ...coverSentences(tables),
    open === 0 ? said("states/bucket-empty") : said("states/bucket", { ties: open, organisations: bucket!["organisations"] as number }, listOf(bucket!["evidence"])),
    ...stepSentences(tables),
    ...claimSentences(tables), ...activationSentences(tables, compared, planned),
  ];
}
