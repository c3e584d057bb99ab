import { placesInData, type Case, type Place, type Places, type Severity } from "../../case/index.js";
import { UsageError } from "../../errors.js";
import { fill, nearest, type Language, type NameOf, type Params } from "../../words/index.js";
import { lintRuleOf, lintRules } from "./lint-rules.js";
import type { LintRule, Seen } from "./rule.js";

/**
 * One thing that a rule says of a case: found, or not decidable from what the case states (once for the rule, always a
 * note). `records` begins with what it is about and goes on with what it rests on; `source` is null where the rule is our own.
 */
export interface Lint extends Place {
  readonly rule: string;
  readonly severity: Severity;
  readonly state: "found" | "not-decidable";
  readonly sentence: string;
  readonly params: Params;
  readonly records: readonly string[];
  readonly source: LintRule["source"];
}

export interface LintOptions {
  /** Options by rule: `{ span: { limit: 9 } }`. */
  readonly settings?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Where records stand in the files that were read: `places` of what `checkCase` returns. Otherwise they are counted in their lists. */
  readonly places?: Places;
}

/**
 * The options of a rule with every default spelt out.
 *
 * @throws UsageError `usage/unknown-lint-option`, `usage/lint-option`.
 */
export function parseLintOptions(rule: LintRule, given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const known = Object.keys(rule.options.shape);
  for (const option of Object.keys(given)) {
    if (known.includes(option)) continue;
    const near = nearest(option, known);
    const has = known.length === 0 ? "It has none." : near === null ? `It has: ${known.join(", ")}.` : `Did you mean "${near}"?`;
    throw new UsageError("usage/unknown-lint-option", `${rule.id} has no option "${option}". ${has}`, { rule: rule.id, option, known, nearest: near });
  }
  const parsed = rule.options.safeParse(given);
  if (parsed.success) return parsed.data;
  const option = String(parsed.error.issues[0]!.path[0]);
  const value = given[option];
  throw new UsageError("usage/lint-option", `${rule.id}: ${option} is not usable. ${parsed.error.issues[0]!.message}`, { rule: rule.id, option, value: typeof value === "string" ? value : JSON.stringify(value) });
}

function lintBy(rule: LintRule, source: Case, { settings = {}, places = placesInData }: LintOptions): Lint[] {
  const given = Object.hasOwn(settings, rule.id) ? settings[rule.id]! : {};
  const { found, open } = rule.look(source, parseLintOptions(rule, given), new Set(Object.keys(given)));
  const made = ({ path, sentence, params, records, severity = rule.severity }: Seen, state: Lint["state"]): Lint => {
    const { file, row, column } = places(path);
    // A whole record, or a whole list, has no column of its own.
    const whole = typeof path.at(-1) === "number" || path.length === 1;
    return { rule: rule.id, severity: state === "found" ? severity : "note", state, sentence, file, row, column: whole ? null : column, params, records: [...new Set(records)], source: rule.source };
  };
  return [...found.map((seen) => made(seen, "found")), ...(open === null ? [] : [made(open, "not-decidable")])];
}

/**
 * Holds the command of a case against written rules (`lintRules`): two superiors for one function, loops, organisations that
 * no lead reaches, spans over a limit, groups without a lead, tasks with no lead or several, resources without a holder,
 * liaison posts with no incoming tie. What the case does not state is said to be not decidable and is never a finding. Pure;
 * O(states (n + m)) but for pairs of superiors.
 *
 * @throws UsageError `usage/unknown-lint-rule`, `usage/unknown-lint-option`, `usage/lint-option`.
 *
 * @example
 * const source = parseCase({ format: "crosstie-case", id: "town", title: "Town", organisations: [], tasks: [{ id: "boats", label: "Boats", leads: [] }] });
 * lintCase(source).filter(({ state }) => state === "found").map(({ rule, file, row }) => [rule, file, row]); // [["task-lead", "tasks", 1]]
 */
export function lintCase(source: Case, options: LintOptions = {}): Lint[] {
  for (const id of Object.keys(options.settings ?? {})) lintRuleOf(id);
  return lintRules.flatMap((rule) => lintBy(rule, source, options));
}

/** What a rule says, as a sentence; `nameOf` gives records their names. */
export const sayLint = ({ rule, sentence, params }: Lint, language: Language, nameOf?: NameOf): string =>
  fill(lintRuleOf(rule).sentences[sentence]!, params, language, nameOf);
