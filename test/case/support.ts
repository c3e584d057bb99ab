import { sayIssue, type Issue } from "../../lib/case/index.js";

/** What would be left open in a sentence: a gap that nothing fills, or a word for "nothing". */
export function openGaps(issues: readonly Issue[]): string[] {
  const open = /\{\w+\}|undefined|\[object|""|“”/;
  return issues.filter(({ value }) => value !== "" && !/["“”{}]/.test(String(value)))
    .flatMap((issue) => (["en", "zh"] as const).map((language) => sayIssue(issue, language)))
    .filter((sentence) => open.test(sentence));
}
