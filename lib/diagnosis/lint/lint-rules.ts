import { UsageError } from "../../errors.js";
import { nearest } from "../../words/index.js";
import type { LintRule } from "./rule.js";
import { commandLoop } from "./rules/command-loop.js";
import { groupLead } from "./rules/group-lead.js";
import { liaisonTie } from "./rules/liaison-tie.js";
import { resourceHolder } from "./rules/resource-holder.js";
import { span } from "./rules/span.js";
import { taskLead } from "./rules/task-lead.js";
import { twoSuperiors } from "./rules/two-superiors.js";
import { unreached } from "./rules/unreached.js";

/** The rules of the lint, in the order in which they speak. */
export const lintRules: readonly LintRule[] = [twoSuperiors, commandLoop, unreached, span, groupLead, taskLead, resourceHolder, liaisonTie];

/**
 * A rule by its id.
 *
 * @throws UsageError `usage/unknown-lint-rule`, naming the nearest.
 */
export function lintRuleOf(id: string): LintRule {
  const found = lintRules.find((rule) => rule.id === id);
  if (found !== undefined) return found;
  const known = lintRules.map((rule) => rule.id);
  const near = nearest(id, known);
  throw new UsageError("usage/unknown-lint-rule", `There is no rule "${id}". ${near === null ? `There are: ${known.join(", ")}.` : `Did you mean "${near}"?`}`, { rule: id, known, nearest: near });
}
