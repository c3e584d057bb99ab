import { basename } from "node:path";
import type { Case } from "../case/index.js";
import { catalogue as ours } from "../framework/index.js";
import type { Catalogue, Metric } from "../metric/index.js";
import { inputsOf } from "../node/index.js";
import { definitionsOf, provenanceOf, resealed, withProvenance, type Input, type OptionValue, type Provenance } from "../provenance/index.js";
import type { Language } from "../words/index.js";
import type { Invocation } from "./command.js";
import { pathOptions, placeOptions } from "./path-options.js";
import { listOf } from "./selection.js";
import { speak } from "./words.js";

/** What went into the results of a command. */
export interface Went {
  readonly sources?: readonly Case[];
  /** Further files that were read. */
  readonly files?: readonly Input[];
  readonly catalogue?: Catalogue;
}

/** Says of each result of one command line where it comes from. */
export type Origin = (result?: unknown, part?: string) => Provenance;

const record = (value: unknown): Readonly<Record<string, unknown>> => (typeof value === "object" && value !== null ? value as Readonly<Record<string, unknown>> : {});

/** The seed that a result says it was drawn from. */
function seedIn(result: unknown): number | null {
  if (Array.isArray(result)) return result.map(seedIn).find((seed) => seed !== null) ?? null;
  const { seed, options } = record(result);
  const found = seed ?? record(options)["seed"];
  return typeof found === "number" ? found : null;
}

/** The metrics whose ids stand in a result where it names its metric. */
function metricsIn(result: unknown, catalogue: Catalogue): Metric[] {
  const named = new Set<unknown>();
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look);
    else for (const [field, inner] of Object.entries(record(value))) {
      if (field === "metric") named.add(inner);
      if (typeof inner === "object") look(inner);
    }
  };
  look(result);
  return catalogue.metrics.filter(({ id }) => named.has(id));
}

/** The options of a command line as provenance keeps them: by the name of the flag, files by their name alone, nothing that only says where a result goes. */
function optionsKept({ command, options, language }: Pick<Invocation, "command" | "options" | "language">): Record<string, OptionValue> {
  const kept = Object.entries(options).flatMap(([name, value]): [string, OptionValue][] => {
    const flag = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    if (value === undefined || placeOptions.has(flag)) return [];
    if (!pathOptions.has(flag) || typeof value === "boolean") return [[flag, value]];
    return [[flag, typeof value === "string" ? basename(value) : value.map((path) => basename(path))]];
  });
  // What programs read is the same in every language.
  return { ...Object.fromEntries(kept), ...(options["format"] === "json" && command !== "report" ? {} : { lang: language }) };
}

/** Cases of several folders have tables of the same names: there each stands behind its case's id. */
export function inputsOfAll(sources: readonly Case[]): Input[] {
  const alike = new Set(sources.map(({ id }) => id)).size < sources.length; // two versions of one case
  return sources.flatMap((source, i) => inputsOf(source).map((input) => (sources.length === 1 ? input : { ...input, name: `${alike ? `${i + 1}:` : ""}${source.id}:${input.name}` })));
}

export function originOf(invocation: Pick<Invocation, "command" | "options" | "language">, { sources = [], files = [], catalogue = ours }: Went): Origin {
  const asked = listOf(invocation.options, "metric").flatMap((name) => catalogue.metrics.filter((metric) => metric.id === name.split(".")[0] || metric.aliases?.includes(name) === true));
  const basis = provenanceOf(sources, { command: invocation.command, inputs: [...inputsOfAll(sources), ...files], options: optionsKept(invocation) });
  return (result, part) => {
    const own = metricsIn(result, catalogue);
    return resealed(basis, { seed: seedIn(result), definitions: definitionsOf(own.length > 0 ? own : asked), part: part ?? null });
  };
}

/** The result, or each of several, with where it comes from, as a file of JSON. */
export function jsonWith(origin: Origin, result: object): string {
  const marked = Array.isArray(result) ? (result as readonly object[]).map((one) => withProvenance(one, origin(one))) : withProvenance(result, origin(result));
  return `${JSON.stringify(marked, null, 2)}\n`;
}

const short = (hash: string) => hash.slice(0, 12);

/** One line that names version and case; on a screen it stands beside a table that has no room for it. */
export const originLine = (provenance: Provenance, language: Language): string =>
  speak(provenance.case === null ? "origin/line-no-case" : "origin/line", language, { version: provenance.version, case: provenance.case?.id ?? "", sha256: short(provenance.case?.sha256 ?? provenance.digest), digest: short(provenance.digest) });
