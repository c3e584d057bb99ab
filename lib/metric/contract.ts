import type { z } from "zod";
import type { Case } from "../case/index.js";
import { at, build, type Network } from "../network/index.js";
import { keyColumn } from "../table/index.js";
import { noteMessages, type Bilingual } from "../words/index.js";
import { awkward } from "./awkward.js";
import { headlineOf, keysOf, type Metric } from "./definition.js";
import { workedRow } from "./example.js";
import { measure } from "./measure.js";
import type { Cell, Column, Measurement, Row } from "./measurement.js";
import { referenceOf } from "./references.js";

/** A promise that a metric does not keep, and where it was found. */
export interface Breach {
  readonly metric: string;
  readonly what: string;
  /** The awkward network and the options under which it shows; null for what is wrong with the definition itself. */
  readonly on: string | null;
  readonly options: Readonly<Record<string, unknown>>;
}

/** The network of a case as drawn, and under the selections a user may make. */
function networksOf(source: Case): readonly Network[] {
  const whole = build(source);
  const state = source.vocabulary.states.at(-1);
  const [first, second] = source.organisations;
  return [
    whole, build(source, { certainties: ["stated"] }), build(source, { memberships: "as-ties" }),
    ...(state === undefined ? [] : [at(whole, state.id)]),
    ...(first === undefined || second === undefined ? [] : [build(source, { without: [first.id] }), build(source, { merges: [[first.id, second.id]] })]),
  ];
}

function fits(value: unknown, column: Column): boolean {
  if (value === null) return true;
  switch (column.type) {
    case "boolean": return typeof value === "boolean";
    case "text": case "id": return typeof value === "string";
    case "ids": return Array.isArray(value) && value.every((id) => typeof id === "string");
    case "integer": case "number": {
      if (typeof value !== "number" || !Number.isFinite(value) || (column.type === "integer" && !Number.isInteger(value))) return false;
      const [least, most] = column.range ?? [null, null];
      return (least === null || value >= least - 1e-12) && (most === null || value <= most + 1e-12);
    }
  }
}

const asJson = (value: unknown) => JSON.stringify(value);

/** What is wrong with one result. */
function faultsOf(metric: Metric, result: Measurement): string[] {
  const faults: string[] = [];
  const keys = keysOf(metric);
  if (asJson(JSON.parse(asJson(result))) !== asJson(result)) faults.push("the result does not survive JSON");
  for (const row of result.rows) {
    for (const key of keys) if (!Object.hasOwn(row, key)) faults.push(`a row lacks its key ${key}`);
    for (const column of Object.keys(result.columns)) if (!Object.hasOwn(row, column)) faults.push(`a row lacks the column ${column}`);
    for (const [name, value] of Object.entries(row)) {
      if ((value as unknown) === undefined) faults.push(`${name} is undefined: what is not defined is null with a note`);
      const column = result.columns[name];
      if (column === undefined) { if (!keys.includes(name)) faults.push(`the column ${name} is not declared`); }
      else if (!fits(value, column)) faults.push(`${name} = ${asJson(value)} is not what its column declares`);
    }
    if (typeof row["low"] === "number" && row["low"] > (row["high"] as number)) faults.push("low is above high");
  }
  for (const { code } of result.notes) if (!Object.hasOwn(noteMessages, code)) faults.push(`there is no sentence for the note ${code}`);
  if (new Set(result.rows.map((row) => asJson(keys.map((key) => row[key])))).size !== result.rows.length) faults.push("two rows have the same key");
  return faults;
}

const chinese = /\p{Script=Han}/u;

function definitionFaults(metric: Metric): string[] {
  const faults: string[] = [];
  const text = (what: string, words: Bilingual | undefined) => {
    if (typeof words?.en !== "string" || words.en === "") faults.push(`${what} has no English`);
    if (typeof words?.zh !== "string" || !chinese.test(words.zh)) faults.push(`${what} has no Chinese`);
  };
  text("label", metric.label);
  text("question", metric.question);
  text("convention", metric.convention);
  if (!/^[a-z][A-Za-z0-9]*$/.test(metric.id)) faults.push("the id is not camelCase");
  if (!Object.hasOwn(metric.columns, headlineOf(metric))) faults.push("the headline is not one of the columns");
  for (const [name, column] of Object.entries(metric.columns)) {
    text(`column ${name}`, column.label);
    if (column.higherMeans !== undefined) text(`what more of ${name} means`, column.higherMeans);
  }
  for (const key of keysOf(metric)) if (!Object.hasOwn(metric.columns, key) && keyColumn(key).label.zh === key) faults.push(`the key ${key} has no label: declare it as a column`);
  for (const [name, schema] of Object.entries(metric.options.shape)) {
    const said = (schema as z.ZodType).meta();
    text(`option ${name}`, { en: said?.description ?? "", zh: typeof said?.["zh"] === "string" ? said["zh"] : "" });
  }
  for (const reference of metric.references) if (referenceOf(reference) === null) faults.push(`there is no reference ${asJson(reference)}`);
  const known = new Set(Object.keys(metric.options.shape));
  for (const { label, options, column, programs } of metric.programs ?? []) {
    text("a convention of another program", label);
    if (programs.length === 0) faults.push(`${label.en} names no program`);
    if (!Object.hasOwn(metric.columns, column)) faults.push(`${label.en} names the column ${column}`);
    for (const option of Object.keys(options)) if (!known.has(option)) faults.push(`${label.en} names the option ${option}`);
  }
  return faults;
}

const near = (a: Cell | undefined, b: Cell | undefined): boolean =>
  typeof a === "number" && typeof b === "number" ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b)) : asJson(a) === asJson(b);

/** How the worked example differs from what is computed; nothing when it holds. */
function exampleFaults(metric: Metric): string[] {
  const { example } = metric;
  if (example === undefined) return [];
  const row: Row | null = workedRow(metric, example);
  if (row === null) return [`the worked example has no row ${asJson(example.row)}`];
  return Object.entries(example.row).filter(([name, value]) => !near(row[name], value)).map(([name, value]) => `the worked example gives ${name} = ${asJson(row[name])}, not ${asJson(value)}`);
}

/** The choices of an option that is one of some words. */
function choicesOf(schema: unknown): readonly unknown[] {
  const inner = (schema as { readonly def?: { readonly innerType?: unknown } }).def?.innerType;
  const options = (inner as { readonly options?: unknown } | undefined)?.options;
  return Array.isArray(options) ? options.filter((one) => typeof one === "string") : [];
}

/**
 * What a metric promises and does not keep: tried on every awkward network (empty, one organisation, islands, a star, a
 * ring, self-ties, unknown ties, nothing stated, hostile names ...), as it stands and under each of its own choices.
 * Results must be plain data with the declared columns inside their ranges, the same twice; nothing may throw; the
 * definition must speak both languages, and its worked example must be what it computes. An empty list means it keeps them all.
 *
 * Cost: a few hundred runs of the metric on networks of at most six organisations.
 */
export function contractBreaches(metric: Metric): Breach[] {
  const found: Breach[] = [];
  const none = {};
  const add = (what: string, on: string | null, options: Readonly<Record<string, unknown>>) => {
    if (!found.some((one) => one.what === what && one.on === on)) found.push({ metric: metric.id, what, on, options });
  };
  const attempt = (on: string | null, options: Readonly<Record<string, unknown>>, faults: () => readonly string[]) => {
    try {
      for (const what of faults()) add(what, on, options);
    } catch (error) {
      add(`it throws: ${error instanceof Error ? error.message : String(error)}`, on, options);
    }
  };
  attempt(null, none, () => definitionFaults(metric));
  attempt(null, none, () => exampleFaults(metric));
  if (found.some(({ what }) => what.startsWith("it throws"))) return found;
  for (const [name, source] of Object.entries(awkward())) {
    for (const network of networksOf(source)) {
      attempt(name, none, () => {
        const once = measure(network, metric);
        const faults = faultsOf(metric, once);
        // Its own options given back ask both questions; which of them failed is looked into where one did.
        if (asJson(measure(network, metric, once.options)) === asJson(once)) return faults;
        return [...faults, asJson(measure(network, metric)) === asJson(once) ? "its own options, given back, give another result" : "the same network gives another result the second time"];
      });
    }
    for (const [option, schema] of Object.entries(metric.options.shape)) {
      for (const choice of choicesOf(schema)) attempt(name, { [option]: choice }, () => faultsOf(metric, measure(build(source), metric, { [option]: choice })));
    }
  }
  return found;
}
