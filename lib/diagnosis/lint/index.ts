/**
 * The command lint: what a plan should not have, rule by rule, each with its source, the records and their place. What the
 * case does not state is not decidable, and never a finding.
 */
export { lintCase, parseLintOptions, sayLint, type Lint, type LintOptions } from "./lint-case.js";
export { lintRuleOf, lintRules } from "./lint-rules.js";
export type { LintRule } from "./rule.js";
