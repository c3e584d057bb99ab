import type { Language } from "../words/bilingual.js";
import { issueMessages, issuePhrases, jsonProblems, placeWords, wantedWords } from "../words/issues.js";
import { fill, type Params } from "../words/messages.js";
import type { Issue, Place } from "./issue.js";

/** A file's own word for its lines: a spreadsheet has rows, a JSON text lines, data without a file records. */
const unitOf = (file: string) => (/\.(?:csv|tsv|txt|xls[xm]?)(?: \[.*\])?$/i.test(file) ? "row" : /\.(json|graphml|gexf|gml|net|paj|dl)$/i.test(file) ? "line" : "record");

export function sayPlace({ file, row, column }: Place, language: Language): string {
  const parts = [
    file,
    row === null ? "" : fill(placeWords[unitOf(file)], { row }, language),
    column === null ? "" : fill(unitOf(file) === "row" ? placeWords.column : placeWords.field, { column }, language),
  ].filter((part) => part !== "");
  return parts.join(language === "zh" ? " " : ", ");
}

/** Params in the words of a language: `options_zh` stands in for `options`, and what was wanted is named. */
function paramsIn({ params, value, file }: Issue, language: Language): Params {
  const spoken: Record<string, Params[string]> = { value, file, ...params };
  for (const [name, param] of Object.entries(params)) {
    const own = `_${language}`;
    if (name.endsWith(own)) spoken[name.slice(0, -own.length)] = param;
  }
  const named = { expected: wantedWords, problem: jsonProblems } as const;
  for (const [name, words] of Object.entries(named)) {
    const word = Object.entries(words).find(([key]) => key === params[name]);
    if (word !== undefined) spoken[name] = word[1][language];
  }
  return spoken;
}

/**
 * An issue as a person reads it: the place, what is wrong there, and the name that was probably meant.
 *
 * @example
 * sayIssue(issue, "en");
 * // ties.csv, row 3, column to
 * //   "EMC Office" is not an organisation in this case.
 * //   Did you mean "emc-office" (organisations.csv, row 3)?
 */
export function sayIssue(issue: Issue, language: Language): string {
  const lines = [sayPlace(issue, language), `  ${fill(issueMessages[issue.code], paramsIn(issue, language), language)}`];
  if (issue.suggestion !== null) {
    const { value, place } = issue.suggestion;
    const template = place === null ? issuePhrases.didYouMean : issuePhrases.didYouMeanAt;
    lines.push(`  ${fill(template, { value, place: place === null ? "" : sayPlace(place, language) }, language)}`);
  }
  return lines.join("\n");
}

/** Several issues below one another; past `most`, how many more there are. */
export function sayIssues(issues: readonly Issue[], language: Language, most = Infinity): string {
  const said = issues.slice(0, most).map((issue) => sayIssue(issue, language));
  const more = issues.length - said.length;
  return [...said, ...(more > 0 ? [fill(issuePhrases.more, { count: more }, language)] : [])].join("\n");
}
