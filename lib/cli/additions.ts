import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import type * as crosstie from "../index.js";
import { vocabularySchema, type Vocabulary } from "../case/index.js";
import type { Codebook } from "../codebook/index.js";
import { catalogue, extend, type Addition } from "../framework/index.js";
import type { Catalogue, Metric } from "../metric/index.js";
import { inputOf, type Input } from "../provenance/index.js";
import type { Invocation } from "./command.js";
import { listOf } from "./selection.js";
import { usageError } from "./usage-errors.js";

/** What an adding file is handed, so that it needs nothing installed beside it. */
export type Hand = typeof crosstie & { readonly z: typeof z };

/** What is measured with, and the words cases are read with. */
export interface Added {
  readonly catalogue: Catalogue;
  readonly vocabulary: Partial<Vocabulary>;
  /** Codebooks of the user's own. */
  readonly codebooks: readonly Codebook[];
  /** The files themselves, by which a result is known to have been made with them. */
  readonly inputs: readonly Input[];
}

const listNames = ["levels", "sectors", "kinds", "jurisdictions", "states", "layers"] as const;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);

function metricsOf(value: unknown, path: string): Metric[] {
  if (value === undefined) return [];
  const isMetric = (one: unknown) => isRecord(one) && typeof one["id"] === "string" && typeof one["compute"] === "function" && isRecord(one["columns"]) && isRecord(one["options"]);
  if (!Array.isArray(value) || !value.every(isMetric)) throw usageError("usage/with-metrics", { path });
  return value as Metric[];
}

const label = z.strictObject({ en: z.string().optional(), zh: z.string().optional(), translation: z.literal("ours").optional() });
const targets = z.array(z.string().min(1)).optional();
const codes = z.array(z.strictObject({
  code: z.string().min(1), label, group: z.string().optional(), mapsTo: targets, mayMapTo: targets, certainty: z.enum(["stated", "implied"]).optional(),
  note: label.optional(), partOf: z.string().optional(),
}));
const codebookSchema = z.strictObject({
  id: z.string().min(1), label, codes: codes.min(1), further: codes.default([]), groups: z.array(z.strictObject({ code: z.string().min(1), label })).optional(),
  sources: z.array(z.strictObject({ document: z.string(), section: z.string().nullable() })).optional(), note: label.optional(),
});

function vocabularyOf(value: unknown, path: string): Partial<Vocabulary> {
  if (value === undefined) return {};
  if (!isRecord(value)) throw usageError("usage/with-part", { path, part: "vocabulary", problem: "\u2014" });
  const unknown = Object.keys(value).find((name) => !listNames.includes(name as (typeof listNames)[number]));
  if (unknown !== undefined) throw usageError("usage/with-part", { path, part: `vocabulary.${unknown}`, problem: listNames.join(", ") });
  return Object.fromEntries(listNames.filter((name) => value[name] !== undefined).map((name) => {
    const checked = vocabularySchema.shape[name].safeParse(value[name]);
    if (!checked.success) throw usageError("usage/with-part", { path, part: `vocabulary.${name}`, problem: checked.error.issues[0]!.message });
    return [name, checked.data];
  }));
}

async function additionAt(path: string): Promise<Addition> {
  const hand: Hand = { ...await import("../index.js"), z };
  let found: Readonly<Record<string, unknown>>;
  try {
    const loaded = await import(pathToFileURL(resolve(path)).href) as Readonly<Record<string, unknown>>;
    found = typeof loaded["add"] === "function" ? await (loaded["add"] as (hand: Hand) => unknown)(hand) as Readonly<Record<string, unknown>> : loaded;
  } catch (error) {
    throw usageError("usage/with-unreadable", { path, problem: error instanceof Error ? error.message.split("\n")[0]! : String(error) });
  }
  if (!isRecord(found) || !["metrics", "codebooks", "vocabulary"].some((part) => part in found)) throw usageError("usage/with-nothing", { path });
  const codebooks = z.array(codebookSchema).optional().safeParse(found["codebooks"]);
  if (!codebooks.success) throw usageError("usage/with-part", { path, part: "codebooks", problem: codebooks.error.issues[0]!.message });
  return { metrics: metricsOf(found["metrics"], path), codebooks: codebooks.data ?? [], vocabulary: vocabularyOf(found["vocabulary"], path) };
}

/**
 * What `--with` adds. The files are programs of the user's own and are run as such; nothing else is ever loaded by name.
 *
 * @throws UsageError when a file cannot be loaded or adds nothing; MetricError when a metric does not keep the contract.
 */
export async function addedBy(options: Invocation["options"]): Promise<Added> {
  const paths = listOf(options, "with");
  if (paths.length === 0) return { catalogue, vocabulary: {}, codebooks: [], inputs: [] };
  const additions: Addition[] = [];
  const inputs: Input[] = [];
  for (const path of paths) {
    additions.push(await additionAt(path));
    inputs.push(inputOf(basename(path), await readFile(path)));
  }
  return { catalogue: extend(additions), codebooks: additions.flatMap(({ codebooks = [] }) => codebooks), vocabulary: Object.assign({}, ...additions.map(({ vocabulary = {} }) => vocabulary)) as Partial<Vocabulary>, inputs };
}
