import { sayIssue, type Case, type Checked, type Issue, type Severity } from "../case/index.js";
import { checkCaseAt, inputsOf } from "../node/index.js";
import { lintCase, lintRuleOf, sayLint, type Lint } from "../diagnosis/index.js";
import { namesOf } from "../network/index.js";
import { csvTable, formatTable, markdownTable, oneLine, type Table, type TableColumn } from "../table/index.js";
import { say, type Language } from "../words/index.js";
import { addedBy } from "./additions.js";
import { exitCodes, type Invocation, type Io } from "./command.js";
import { lintSettingsOf } from "./lint-settings.js";
import { lintText, saySource } from "./lint-text.js";
import { jsonWith, originOf } from "./origin.js";
import { putResult } from "./put-result.js";
import { wordOf } from "./selection.js";
import { bilingual, speak, type CommandWord } from "./words.js";

/** A case that was read, with what the rules of the lint say of it; null where they were not asked or could not be. */
interface Found {
  readonly path: string;
  readonly checked: Checked;
  readonly lint: readonly Lint[] | null;
}

/** What reading says and a rule of the lint says again, with its source and records, is told once: by the rule. */
function withLint(path: string, checked: Checked, settings: ReturnType<typeof lintSettingsOf>): Found {
  if (!checked.ok) return { path, checked, lint: null };
  const command = new Set(checked.case.vocabulary.layers.filter(({ reads }) => reads === "command").map(({ id }) => id));
  const told = ({ code, params: { layer } }: Issue) => code === "case/two-heads" || (code === "case/command-loop" && typeof layer === "string" && command.has(layer));
  return { path, checked: { ...checked, issues: checked.issues.filter((issue) => !told(issue)) }, lint: lintCase(checked.case, { settings, places: checked.places }) };
}

const records = ["organisations", "ties", "tasks", "resources", "instruments", "memberships", "ratings", "codings"] as const;

/** How many records of each kind were read, and the ties by dimension. */
function countsOf(source: Case): Record<string, number> {
  const along = (dimension: string) => source.ties.filter((tie) => tie.dimension === dimension).length;
  return { ...Object.fromEntries(records.map((kind) => [kind, source[kind].length])), vertical: along("vertical"), horizontal: along("horizontal") };
}

function summaryOf(source: Case, language: Language): string {
  const { vertical, horizontal, ...counts } = countsOf(source);
  const parts = records.flatMap((kind) => {
    const count = counts[kind]!;
    if (kind === "ties" && count > 0) return [speak("counts/tiesByDimension", language, { count, vertical: vertical!, horizontal: horizontal! })];
    return count > 0 || kind === "organisations" || kind === "ties" ? [speak(`counts/${kind}`, language, { count })] : [];
  });
  const title = oneLine(say(source.title, language)) || source.id;
  return language === "zh" ? `${title}：${parts.join("，")}。` : `${title}: ${parts.join(", ")}.`;
}

const headings: readonly (readonly [Severity, CommandWord])[] = [["error", "check/errors"], ["warning", "check/warnings"], ["note", "check/notes"]];

/** An issue's text with each line cleaned of signs that would disturb a terminal. */
const plainIssue = (issue: Issue, language: Language): string => sayIssue(issue, language).split("\n").map(oneLine).join("\n");

function asText({ path, checked, lint }: Found, language: Language): string {
  const groups = headings.flatMap(([severity, heading]) => {
    const found = checked.issues.filter((issue) => issue.severity === severity);
    return found.length === 0 ? [] : [`${speak(heading, language, { count: found.length })}\n${found.map((issue) => `${plainIssue(issue, language)}\n`).join("")}`];
  });
  const summary = checked.ok ? `${summaryOf(checked.case, language)}\n` : `${speak("check/unusable", language, { case: path })}\n`;
  return [...groups, summary, ...(lint === null || !checked.ok ? [] : [lintText(lint, language, namesOf(checked.case))])].join("\n");
}

const column = (type: TableColumn["type"], code: CommandWord): TableColumn => ({ type, label: bilingual(code) });

function asTable(found: readonly Found[], language: Language): Table {
  return {
    columns: {
      case: column("text", "check/case"),
      severity: { ...column("text", "check/severity"), values: Object.fromEntries(headings.map(([severity]) => [severity, bilingual(`severity/${severity}`)])) },
      code: column("text", "check/code"), file: column("text", "check/file"), row: column("integer", "check/row"), column: column("text", "check/column"),
      message: column("text", "check/message"), suggestion: column("text", "check/suggestion"), records: column("text", "check/records"), source: column("text", "check/source"),
    },
    rows: found.flatMap(({ path, checked, lint }) => [
      ...checked.issues.map((issue) => {
        const { severity, code, file, row, column: heading, suggestion } = issue;
        const sentence = sayIssue({ ...issue, suggestion: null }, language).split("\n").slice(1).join(" ").trim();
        return { case: path, severity, code, file, row, column: heading, message: sentence, suggestion: suggestion?.value ?? null, records: null, source: null };
      }),
      ...(lint ?? []).map((one) => {
        const { rule, severity, state, file, row, column: heading } = one;
        const sentence = sayLint(one, language, checked.ok ? namesOf(checked.case) : undefined);
        const message = state === "found" ? sentence : `${speak("lint/not-decidable", language)}${language === "zh" ? "：" : ": "}${sentence}`;
        return { case: path, severity, code: `lint/${rule}`, file, row, column: heading, message, suggestion: null, records: one.records.join(";"), source: saySource(lintRuleOf(rule), language) };
      }),
    ]),
  };
}

const asData = ({ path, checked, lint }: Found) => ({
  kind: "check", case: path, id: checked.ok ? checked.case.id : null, ok: checked.ok,
  counts: checked.ok ? countsOf(checked.case) : null, issues: checked.issues, lint,
});

/** Says everything there is to say about some cases. Exit code 1 when one cannot be used, or with `--strict` has a warning. */
export async function check({ command, args, options, language }: Invocation, io: Io): Promise<number> {
  const { vocabulary, codebooks, inputs } = await addedBy(options);
  const settings = lintSettingsOf(options);
  const found: Found[] = [];
  for (const path of args) {
    const checked = await checkCaseAt(path, { vocabulary, codebooks });
    found.push(options.lint === false ? { path, checked, lint: null } : withLint(path, checked, settings));
  }
  const format = wordOf(options, "format") ?? "text";
  const nameOf = (id: string) => id;
  const text = () => found.map((one) => (found.length > 1 ? `== ${oneLine(one.path)}\n` : "") + asText(one, language)).join("\n");
  const data = found.map(asData);
  const [sources, unusable] = [found.flatMap(({ checked }) => (checked.ok ? [checked.case] : [])), found.flatMap(({ checked }) => (checked.ok ? [] : inputsOf(checked)))];
  const origin = originOf({ command, options, language }, { sources, files: [...unusable, ...inputs] });
  const rendered = format === "json" ? jsonWith(origin, data.length === 1 ? data[0]! : data)
    : format === "csv" ? csvTable(asTable(found, language), [], { language, nameOf })
      : format === "md" ? markdownTable(formatTable(asTable(found, language), [], { language, nameOf })) : text();
  await putResult({ text: rendered, result: data, path: wordOf(options, "out") ?? null }, { origin, format, language, keeping: { force: options["force"] === true, cases: args } }, io);
  const bad = (severity: Severity) => severity === "error" || (options.strict === true && severity === "warning");
  return found.some(({ checked, lint }) => [...checked.issues, ...lint ?? []].some(({ severity }) => bad(severity))) ? exitCodes.unusable : exitCodes.done;
}
