import { z } from "zod";
import { UsageError } from "../errors.js";
import { saying } from "../metric/index.js";
import { nearest } from "../words/index.js";
import type { Problem } from "./problem.js";

/** Which branches decide. Whoever has no survey may say so, and the answer then rests on the others. */
export const branchesOption = <T extends string>(all: readonly [T, ...T[]], otherwise: readonly T[] = all) =>
  saying(z.array(z.enum(all)).min(1).default([...otherwise]), `which branches decide: ${all.join(", ")}`, `由哪些分支判定：${all.join("、")}`);

/** A share from 0 to 1 that is a threshold. */
export const shareOption = (share: number, en: string, zh: string) => saying(z.number().min(0).max(1).default(share), en, zh);

export const minScoreOption = saying(z.number().min(0).max(2).default(1), "least mean score of the user's own contents under the dimension, from 0 to 2; an arbitrary default", "该维度下自拟内容的最低平均分（0至2）；默认值为任意设定");

/** The department whose linkage is asked about. */
export const focalOption = saying(z.string().nullable().default(null),
  "id of the emergency-management department: only it and departments of its level that no vertical path joins to it are looked at; all organisations when not given",
  "应急管理部门的编号：仅考察该部门及与其同级、互无纵向路径的部门；未给出时为全部单位");

/**
 * The options of a problem with every default spelt out.
 *
 * @throws UsageError `usage/unknown-problem-option`, `usage/problem-option`.
 */
export function parseProblemOptions(problem: Problem, given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const known = Object.keys(problem.options.shape);
  for (const option of Object.keys(given)) {
    if (known.includes(option)) continue;
    const near = nearest(option, known);
    throw new UsageError("usage/unknown-problem-option", `${problem.id} has no option "${option}".${near === null ? ` It has: ${known.join(", ")}.` : ` Did you mean "${near}"?`}`, { problem: problem.id, option, known, nearest: near });
  }
  const parsed = problem.options.safeParse(given);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  const option = String(issue.path[0]);
  const value = given[option];
  throw new UsageError("usage/problem-option", `${problem.id}: option ${issue.path.join(".")} is not usable. ${issue.message}`, { problem: problem.id, option, value: typeof value === "string" ? value : JSON.stringify(value) });
}
