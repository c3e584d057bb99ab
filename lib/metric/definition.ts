import type { z } from "zod";
import type { LayerReading } from "../case/index.js";
import type { Element } from "../codebook/index.js";
import type { CompactGraph, Network, Projection } from "../network/index.js";
import type { Bilingual, NoteCode, Params } from "../words/index.js";
import type { Example } from "./example.js";
import type { Column, Row } from "./measurement.js";
import type { Reference } from "./references.js";
import type { Theme } from "./themes.js";

export type Subject = "network" | "organisation" | "tie" | "pair" | "group" | "layer" | "state" | "task" | "resource" | "instrument";

/** What must be there for a metric to be defined. Unmet means null with a note, never a throw. */
export interface Requirements {
  readonly organisations?: number;
  readonly ties?: number;
  /** Attributes of which at least one organisation must have a stated value. */
  readonly attributes?: readonly GroupAttribute[];
  /** Readings of the framework, of each of which a selected layer must be stated. */
  readonly layers?: readonly LayerReading[];
  readonly records?: readonly ("tasks" | "resources" | "instruments" | "codings" | "memberships" | "ratings" | "states")[];
}

export type GroupAttribute = "sector" | "level" | "jurisdiction";

/** A number as other programs report it: under these options, this column holds it. */
export interface ProgramConvention {
  /** What is particular about it, in a few words. */
  readonly label: Bilingual;
  /** Programs and their calls: "R sna: centralization(g, degree)". */
  readonly programs: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly column: string;
  /** Only for networks of this kind; left out for both. */
  readonly when?: "directed" | "undirected";
}

/** What `compute` is handed. */
export interface Context<Options> {
  readonly network: Network;
  /** The simple graph of the declared projection. */
  readonly graph: CompactGraph;
  readonly options: Options;
  /** Adds a note to the result; `about` names the record it concerns. */
  readonly note: (code: NoteCode, params?: Params, about?: string) => void;
  /** Counts a record that had to be left out because something about it is not stated. */
  readonly leaveOut: (id: string) => void;
}

/**
 * A metric is described as data and defined in one place: command line, report, docs, legend and tests
 * follow from this. `compute` is synchronous, pure and deterministic; it neither rounds nor formats.
 */
export interface MetricDefinition<Schema extends z.ZodObject = z.ZodObject> {
  readonly id: string;
  /** Further names the command line takes, such as the code of the indicator. */
  readonly aliases?: readonly string[];
  readonly label: Bilingual;
  /** What an analyst would ask aloud; no formula words. */
  readonly question: Bilingual;
  readonly element: Element;
  /** Which part of a long list it belongs to; left out, it is listed under its element. */
  readonly theme?: Theme;
  readonly subject: Subject;
  /** In LaTeX. */
  readonly formula: string;
  /** Which variant this is: direction, denominator, what happens to isolates. Goes with every result. */
  readonly convention: Bilingual;
  /** Ids of our list of sources, or sources of a user's own. */
  readonly references: readonly (string | Reference)[];
  /** Time, in organisations n and ties m. */
  readonly cost?: string;
  /** Worked by hand; a test computes it. */
  readonly example?: Example;
  /** The ledger: under which options this metric gives the number another program reports. */
  readonly programs?: readonly ProgramConvention[];
  readonly comparable: "any size" | "same size" | "within case";
  /** Which simple graph `compute` is handed; left out to receive the whole typed network. */
  readonly projection?: Projection | ((options: z.output<Schema>) => Projection);
  /** False for metrics on records that are not ties: coverage of layers does not concern them. */
  readonly readsTies?: boolean | ((options: z.output<Schema>) => boolean);
  readonly requires?: Requirements | ((options: z.output<Schema>) => Requirements);
  /** How the headline moves when a tie is added; null when it may go either way. */
  readonly monotone: "falls" | "rises" | null;
  /** A search or a simulation: its interval over unknown ties is taken from a few settings instead of all. */
  readonly costly?: true;
  readonly options: Schema;
  /** Key columns beside the subject's own, when one subject has several rows. */
  readonly keys?: readonly string[];
  readonly columns: Readonly<Record<string, Column>>;
  /** The column that intervals and maps are about; the first one when left out. */
  readonly headline?: string;
  compute(context: Context<z.output<Schema>>): readonly Row[];
}

/** A metric as measure and catalogue take it: the options' type is checked when they are parsed. */
export interface Metric extends Omit<MetricDefinition, "compute" | "projection" | "requires"> {
  readonly projection?: Projection | ((options: Record<string, unknown>) => Projection);
  readonly requires?: Requirements | ((options: Record<string, unknown>) => Requirements);
  compute(context: Context<Record<string, unknown>>): readonly Row[];
}

/** Defines a metric. Does nothing but check the types: a metric is plain data with one function. */
export function defineMetric<Schema extends z.ZodObject>(definition: MetricDefinition<Schema>): Metric {
  return definition as unknown as Metric;
}

/** The key columns of a metric's rows. */
export function keysOf(metric: Metric): readonly string[] {
  const own: readonly string[] = metric.subject === "network" ? [] : metric.subject === "pair" ? ["a", "b"] : [metric.subject];
  return [...own, ...(metric.keys ?? [])];
}

/** Whether the metric reads ties under these options, so that coverage, selection notes and intervals concern it. */
export const tiesAreRead = ({ readsTies = true }: Metric, options: Record<string, unknown>): boolean =>
  typeof readsTies === "function" ? readsTies(options) : readsTies;

/** The column that a single number of this metric would come from. */
export const headlineOf = (metric: Metric): string => metric.headline ?? Object.keys(metric.columns)[0]!;

