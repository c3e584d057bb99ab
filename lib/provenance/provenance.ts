import { formatVersion, type Case } from "../case/index.js";
import type { Metric } from "../metric/index.js";
import { version } from "../words/index.js";
import { digestOf, type Input } from "./digest.js";
import { definitionsOf, type Definition } from "./definitions.js";
import type { OptionValue } from "./selection-options.js";

/** A case that was read: its id, and the SHA-256 of what it says. */
export interface CaseDigest {
  readonly id: string;
  readonly sha256: string;
}

/** Where a result comes from, as plain data: no clock, no path, no name of a machine or a person. */
export interface Provenance {
  readonly tool: "crosstie";
  readonly version: string;
  /** Of the case format. */
  readonly formatVersion: string;
  /** Null where a program called the library. */
  readonly command: string | null;
  /** Files by name; empty where the case was handed over as data. */
  readonly inputs: readonly Input[];
  /** Null where no case went in. */
  readonly case: CaseDigest | null;
  /** Further cases, where several went in. */
  readonly otherCases: readonly CaseDigest[];
  /** As the command line takes them, without those that only say where a result goes. */
  readonly options: Readonly<Record<string, OptionValue>>;
  /** Null where nothing is drawn. */
  readonly seed: number | null;
  readonly definitions: readonly Definition[];
  /** Which of several tables a file holds; null where it holds all. */
  readonly part: string | null;
  /** SHA-256 over the canonical JSON of all of this but `digest` and `content`: the name by which results refer to it. */
  readonly digest: string;
  /** SHA-256 of the result itself, by which a change of the file is told from a change of the case; null until the result is written. */
  readonly content: string | null;
}

export interface ProvenanceOptions {
  readonly command?: string | null;
  readonly inputs?: readonly Input[];
  readonly options?: Readonly<Record<string, OptionValue>>;
  readonly seed?: number | null;
  /** Whose definitions the result carries. */
  readonly metrics?: readonly Metric[];
  readonly part?: string | null;
}

const byName = (a: { readonly name: string }, b: { readonly name: string }) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** The digest that a provenance should have. */
export const sealOf = (provenance: Provenance): string => digestOf({ ...provenance, digest: undefined, content: undefined });

/** The same with some fields changed, under the digest that then holds. */
export function resealed(provenance: Provenance, change: Partial<Omit<Provenance, "digest">>): Provenance {
  const changed = { ...provenance, ...change };
  return { ...changed, digest: sealOf(changed) };
}

/**
 * Where a result on some cases comes from. Pure, so that a page says the same as the command line; what read the files says what
 * they were (`inputs`). Time O(size of the cases).
 *
 * @example
 * provenanceOf(parseCase({ format: "crosstie-case", id: "city", title: "A city", organisations: [] })).case.id; // "city"
 */
export function provenanceOf(source: Case | readonly Case[] | null, { command = null, inputs = [], options = {}, seed = null, metrics = [], part = null }: ProvenanceOptions = {}): Provenance {
  const cases = (source === null ? [] : Array.isArray(source) ? source as readonly Case[] : [source as Case]).map((one): CaseDigest => ({ id: one.id, sha256: digestOf(one) }));
  const made: Provenance = {
    tool: "crosstie", version, formatVersion, command, inputs: [...inputs].sort(byName), case: cases[0] ?? null, otherCases: cases.slice(1),
    options: Object.fromEntries(Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1))), seed, definitions: definitionsOf(metrics), part, digest: "", content: null,
  };
  return resealed(made, {});
}
