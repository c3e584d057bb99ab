import { readdirSync, readFileSync } from "node:fs";
import type { Row } from "../../lib/metric/index.js";
import type { GoldenGraph } from "./golden-graph.js";

/** How one reference value is read; see README.md. */
export interface Entry {
  readonly metric: string;
  readonly column?: string;
  readonly options?: Readonly<Record<string, unknown>>;
  /** Options for undirected graphs, where they differ. */
  readonly undirected?: Readonly<Record<string, unknown>>;
  readonly rule: "exact" | "tolerance" | "at-least" | "rank";
  /** Relative; absolute 1e-10 always suffices. */
  readonly within?: number;
  /** Our number times this is the peer's. */
  readonly times?: number;
  readonly timesUndirected?: number;
  /** The class of the reference graph that is taken as sector. */
  readonly sector?: string;
  /** A numeric list of the reference graph, put on organisations as an attribute of that name. */
  readonly attribute?: string;
  /** The reader for a value that is neither one number nor a list by organisation or tie. */
  readonly read?: string;
  /** Values of the peer that are left out, each with the reason. */
  readonly skip?: Readonly<Record<string, string>>;
  /** Both sides are brought to this scale first. */
  readonly rescale?: "length" | "largest" | "sum";
}

export interface NotCompared {
  readonly notCompared: string;
}

export interface Given {
  /** The rows of the entry's metric under its options for this graph, with further options on top. */
  readonly rows: (options?: Readonly<Record<string, unknown>>, metric?: string) => readonly Row[];
  readonly graph: GoldenGraph;
  readonly key: string;
  readonly expected: unknown;
  readonly entry: Entry;
  /** One cell. `null`, "NaN" and "Inf" of the peer are null here. */
  readonly same: (actual: unknown, expected: unknown, within?: number) => void;
}

export type Reader = (given: Given) => void;

export const compared = JSON.parse(readFileSync(new URL("compared.json", import.meta.url), "utf8")) as Readonly<Record<string, Entry | NotCompared>>;

/** Every reader of the folder, by name. */
export async function allReaders(): Promise<Record<string, Reader>> {
  const folder = new URL("./readers/", import.meta.url);
  const modules = await Promise.all(readdirSync(folder).sort().map((file) => import(new URL(file, folder).href) as Promise<{ readers: Record<string, Reader> }>));
  const all: Record<string, Reader> = {};
  for (const { readers } of modules) {
    for (const [name, reader] of Object.entries(readers)) {
      if (name in all) throw new Error(`two readers are called ${name}`);
      all[name] = reader;
    }
  }
  return all;
}
