import type { z } from "zod";
import type { Bilingual, Note } from "../words/index.js";
import type { Looking } from "./looking.js";

export type ProblemState = "found" | "not-found" | "not-decidable";

/** Where a threshold comes from: nowhere but our choice, the text, or whoever set it. */
export type ThresholdOrigin = "default-arbitrary" | "source" | "user";

/** A value shown beside an answer and never part of it. */
export interface Beside {
  /** A column of a metric; null where the value is read from records. */
  readonly metric: string | null;
  readonly column: string | null;
  /** What it is, where no column says so. */
  readonly label?: Bilingual;
  readonly value: number | null;
}

/** What one branch of a rule saw. */
export interface Looked {
  /** Null where the data do not give it. */
  readonly value: number | null;
  /** Between which values it lies, where it is not known but bounded. */
  readonly bounds?: readonly [number, number] | null;
  /** A second condition that must hold as well; null when it cannot be told. */
  readonly also?: boolean | null;
  readonly evidence: readonly string[];
  /** What would have to be known. Said only where the branch is not decided. */
  readonly missing: readonly Note[];
  readonly beside?: readonly Beside[];
}

/** How value and threshold compare when the branch finds the problem. */
export type Relation = "above" | "below" | "at-least";

/** One way in which a problem shows: a value, and the option that says how much of it is too much. */
export interface Branch<Options> {
  /** What is looked at. */
  readonly label: Bilingual;
  readonly relation: Relation;
  /** The option that is the threshold. */
  readonly threshold: keyof Options & string;
  /** Metrics behind it; none for what is read from survey, rubric or records. */
  readonly metrics: readonly string[];
  readonly look: (looking: Looking, options: Options) => Looked;
}

/**
 * A problem that the sources describe, as data: what it is, where it is told, the written rule by which it is decided and
 * the branches that carry the rule out. Command line, report, docs and tests follow from the list of problems.
 */
export interface ProblemDefinition<Schema extends z.ZodObject = z.ZodObject> {
  readonly id: string;
  readonly label: Bilingual;
  readonly source: { readonly document: string; readonly section: string };
  /** The decision rule in words. */
  readonly rule: Bilingual;
  /** Whether the rule is the specification's or written here. */
  readonly ruleFrom: "framework" | "ours";
  readonly options: Schema;
  /** The options that are thresholds, by where their default comes from; all are moved by a fifth to see whether the answer holds. */
  readonly thresholds: Readonly<Record<string, Exclude<ThresholdOrigin, "user">>>;
  readonly branches: Readonly<Record<string, Branch<z.output<Schema>>>>;
}

/** A problem as the engine takes it: the options' type is checked when they are parsed. */
export interface Problem extends Omit<ProblemDefinition, "branches"> {
  readonly branches: Readonly<Record<string, Branch<Record<string, unknown>>>>;
}

/** Defines a problem. Does nothing but check the types. */
export function defineProblem<Schema extends z.ZodObject>(definition: ProblemDefinition<Schema>): Problem {
  return definition as unknown as Problem;
}
