import type { z } from "zod";
import type { Case, Severity } from "../../case/index.js";
import type { Bilingual, Params } from "../../words/index.js";
import type { ThresholdOrigin } from "../problem.js";

/** Where something stands in the case, as keys and positions. */
export type LintPath = readonly (string | number)[];

/** One thing a rule saw: which of its sentences says it, what fills that, and the records it rests on, the one it is about first. */
export interface Seen {
  readonly sentence: string;
  readonly path: LintPath;
  readonly records: readonly string[];
  readonly params: Params;
  /** Less than the rule's own, where the case leaves it half open. */
  readonly severity?: Severity;
}

/** What a rule saw; `open` where the case does not state what the rule would have to read, of all of it or of the records named. */
export interface LintLooked {
  readonly found: readonly Seen[];
  readonly open: Seen | null;
}

/** A rule about a case, as data: what it looks for, on whose word, and its sentences. Command line, docs and tests follow from the list. */
export interface LintRuleDefinition<Schema extends z.ZodObject = z.ZodObject> {
  readonly id: string;
  readonly severity: Severity;
  readonly label: Bilingual;
  /** When the rule speaks, in words. */
  readonly rule: Bilingual;
  /** Null: our own. A document of the framework, or a key of the references. */
  readonly source: { readonly document: string; readonly section: string } | null;
  /** Whether the source gives the rule itself, or what the rule is written after. */
  readonly ruleFrom: "source" | "ours";
  readonly options: Schema;
  /** Options that are thresholds or lists of words, by where their default comes from. */
  readonly thresholds: Readonly<Record<string, Exclude<ThresholdOrigin, "user">>>;
  readonly sentences: Readonly<Record<string, Bilingual>>;
  /** `given` names the options that the user set. */
  readonly look: (source: Case, options: z.output<Schema>, given: ReadonlySet<string>) => LintLooked;
}

/** A rule as the engine takes it: the options' type is checked when they are parsed. */
export type LintRule = Omit<LintRuleDefinition, "look"> & { readonly look: (source: Case, options: Record<string, unknown>, given: ReadonlySet<string>) => LintLooked };

/** Defines a rule. Does nothing but check the types. */
export function defineLintRule<Schema extends z.ZodObject>(definition: LintRuleDefinition<Schema>): LintRule {
  return definition as unknown as LintRule;
}

export const nothing: LintLooked = { found: [], open: null };
