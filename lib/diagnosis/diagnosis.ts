import type { Bilingual, Note } from "../words/index.js";
import type { Scope } from "../network/index.js";
import type { Beside, ProblemState, Relation, ThresholdOrigin } from "./problem.js";
import type { Bearing } from "./recommendations.js";

/** One branch of a rule, carried out. */
export interface BranchDiagnosis {
  readonly branch: string;
  readonly state: ProblemState;
  readonly value: number | null;
  /** Between which values it lies, where it is only bounded. */
  readonly bounds: readonly [number, number] | null;
  readonly relation: Relation;
  readonly threshold: number;
  /** The option that is the threshold. */
  readonly option: string;
  readonly thresholdOrigin: ThresholdOrigin;
  readonly evidence: readonly string[];
  readonly missing: readonly Note[];
  readonly beside: readonly Beside[];
  readonly metrics: readonly string[];
}

/** What becomes of the answer when one threshold is a fifth lower, and a fifth higher. Null where the option admits no such value. */
export interface Moved {
  readonly option: string;
  readonly threshold: number;
  readonly lower: { readonly threshold: number; readonly state: ProblemState } | null;
  readonly higher: { readonly threshold: number; readonly state: ProblemState } | null;
  readonly verdict: "sensitive" | "stable";
}

/** The answer to one problem on one network: plain data. */
export interface Diagnosis {
  readonly kind: "diagnosis";
  readonly problem: string;
  readonly state: ProblemState;
  /** The branch that `value` and `threshold` are of: the first that found the problem, else the first decided; null when none is. */
  readonly branch: string | null;
  readonly value: number | null;
  readonly threshold: number | null;
  readonly thresholdOrigin: ThresholdOrigin | null;
  /** Ids of the records that made the answer. */
  readonly evidence: readonly string[];
  /** The organisations that the evidence is about. */
  readonly organisations: readonly string[];
  /** What is lacking, also where one branch was enough for an answer. */
  readonly missing: readonly Note[];
  /** Whether the answer changes when any threshold moves by a fifth; null where there is no answer either way. */
  readonly sensitive: "sensitive" | "stable" | null;
  readonly moved: readonly Moved[];
  readonly rule: Bilingual;
  readonly options: Readonly<Record<string, unknown>>;
  readonly branches: readonly BranchDiagnosis[];
  /** What the numbers behind the answer rest on: layers listed in part, selections, records left out. */
  readonly notes: readonly Note[];
}

/** The problems looked for on one network, and the recommendations that bear on those found. */
export interface Diagnoses {
  readonly kind: "diagnoses";
  readonly scope: Scope;
  readonly n: number;
  readonly diagnoses: readonly Diagnosis[];
  readonly recommendations: readonly Bearing[];
}
