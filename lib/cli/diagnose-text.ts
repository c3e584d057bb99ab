import { diagnosisWord, mergedNotes, problemOf, sayBeside, sayBranch, sayMissing, saySensitivity, type Diagnoses, type Diagnosis } from "../diagnosis/index.js";
import { catalogue } from "../framework/index.js";
import { csvTable, markdownText, oneLine, type Table, type TableColumn } from "../table/index.js";
import { say, type Language, type NameOf } from "../words/index.js";
import { sayScope } from "../metric/say-scope.js";
import { bilingual, speak, type CommandWord } from "./words.js";

interface Setting {
  readonly language: Language;
  readonly nameOf: NameOf;
}

/** Ids shown before the rest is only counted. */
const listed = 12;

function list(ids: readonly string[], { language, nameOf }: Setting): string {
  const shown = ids.slice(0, listed).map((id) => nameOf(id, language)).join(language === "zh" ? "、" : ", ");
  return ids.length <= listed ? shown : language === "zh" ? `${shown}……（共${ids.length}）` : `${shown} … (${ids.length})`;
}

const labelled = (code: CommandWord, text: string, language: Language) => `${speak(code, language)}${language === "zh" ? "：" : ": "}${text}`;

/** What is said of one problem, a line each; the first is its name. */
function linesOf(one: Diagnosis, setting: Setting): readonly [string, readonly string[]] {
  const { language, nameOf } = setting;
  const { label, source } = problemOf(one.problem);
  const place = `${one.problem}${language === "zh" ? "；" : "; "}${source.document}${source.section === "abstract" ? "" : ` \u00A7${source.section}`}`;
  const said = (lines: readonly (string | null)[]) => lines.filter((line) => line !== null);
  const missing = sayMissing(one.missing, language, nameOf);
  return [`${say(label, language)}${language === "zh" ? `（${place}）` : ` (${place})`}`, said([
    ...one.branches.map((branch) => {
      const text = sayBranch(one.problem, branch, language);
      return text === null || one.branches.length === 1 ? text : `${text}${language === "zh" ? "：" : ": "}${diagnosisWord(`state/${branch.state}`, language)}`;
    }),
    ...one.branches.flatMap(({ beside }) => beside.map((beside) => sayBeside(beside, language))),
    saySensitivity(one, language),
    one.organisations.length === 0 || one.state !== "found" ? null : labelled("diagnose/organisations", list(one.organisations, setting), language),
    one.evidence.length === 0 || one.state !== "found" ? null : labelled("diagnose/evidence", list(one.evidence, { ...setting, nameOf: (id) => id }), language),
    ...missing.map((sentence) => labelled(one.state === "not-decidable" ? "diagnose/missing" : "diagnose/missing-too", sentence, language)),
  ])];
}

/** The answers as a person reads them: found first, then not found, then what cannot be decided and why. */
export function diagnosesText(result: Diagnoses, kind: "text" | "md", setting: Setting): string {
  const { language, nameOf } = setting;
  const md = kind === "md";
  const plain = (text: string) => (md ? markdownText(oneLine(text)) : oneLine(text));
  const head = (text: string) => (md ? `## ${plain(text)}\n` : `${plain(text)}\n`);
  const item = ([first, lines]: readonly [string, readonly string[]]) => (md
    ? `- **${plain(first)}**\n${lines.map((line) => `  - ${plain(line)}\n`).join("")}` : `  ${plain(first)}\n${lines.map((line) => `    ${plain(line)}\n`).join("")}`);
  const by = (state: Diagnosis["state"]) => result.diagnoses.filter((one) => one.state === state);
  const counts = speak("diagnose/counts", language, { found: by("found").length, notFound: by("not-found").length, notDecidable: by("not-decidable").length });
  const sections = (["found", "not-found", "not-decidable"] as const).filter((state) => by(state).length > 0)
    .map((state) => `${head(speak(`diagnose/${state}`, language))}${md ? "\n" : ""}${by(state).map((one) => item(linesOf(one, setting))).join("")}`);
  const bearings = result.recommendations.map(({ label, source, problems, organisations, changes, metrics }) => item([
    `${say(label, language)}${language === "zh" ? "（" : " ("}${source.document}${source.section === "abstract" ? "" : ` \u00A7${source.section}`}${language === "zh" ? "）" : ")"}`, [
      labelled("diagnose/for", problems.map((id) => say(problemOf(id).label, language)).join(language === "zh" ? "；" : "; "), language),
      ...(organisations.length === 0 ? [] : [labelled("diagnose/organisations", list(organisations, setting), language)]),
      labelled("diagnose/changes", changes.map((change) => diagnosisWord(`change/${change}`, language)).join(language === "zh" ? "、" : ", "), language),
      ...(metrics.length === 0 ? [] : [labelled("diagnose/again", metrics.map((id) => say(catalogue.find(id).label, language)).join(language === "zh" ? "、" : ", "), language)]),
    ]]));
  // Notes of what was decided; what is lacking stands with each problem.
  const notes = sayMissing(mergedNotes(result.diagnoses.filter(({ state }) => state !== "not-decidable").flatMap((one) => one.notes.filter(({ code }) => code === "layer/partial" || code.startsWith("scope/")))), language, nameOf);
  return [
    `${head(counts)}${md ? "\n" : ""}${plain(sayScope(result.scope, result.n, language, nameOf))}\n`,
    ...sections,
    ...(bearings.length === 0 ? [] : [`${head(speak("diagnose/recommendations", language))}${md ? "\n" : ""}${plain(speak("diagnose/caution", language))}\n${md ? "\n" : ""}${bearings.join("")}`]),
    ...(notes.length === 0 ? [] : [`${head(speak("diagnose/notes", language))}${md ? "\n" : ""}${notes.map((one) => `${md ? "- " : "  "}${plain(one)}\n`).join("")}`]),
  ].join("\n");
}

/** One line a problem, for programs. Lacking data as codes, parted by `;`. */
export function diagnosesCsv({ diagnoses }: Diagnoses, setting: Setting): string {
  const { language } = setting;
  const column = (type: TableColumn["type"], code: CommandWord): TableColumn => ({ type, label: bilingual(code) });
  const table: Table = {
    columns: {
      problem: column("text", "diagnose/problem"), label: column("text", "diagnose/label"), state: column("text", "diagnose/state"), branch: column("text", "diagnose/branch"),
      value: column("number", "diagnose/value"), threshold: column("number", "diagnose/threshold"), thresholdOrigin: column("text", "diagnose/origin"), sensitive: column("text", "diagnose/sensitive"),
      evidence: column("ids", "diagnose/evidence"), organisations: column("ids", "diagnose/organisations"), missing: column("ids", "diagnose/missing"),
      document: column("text", "diagnose/document"), section: column("text", "diagnose/section"), rule: column("text", "diagnose/rule"),
    },
    rows: diagnoses.map(({ problem, state, branch, value, threshold, thresholdOrigin, sensitive, evidence, organisations, missing, rule }) => {
      const { label, source } = problemOf(problem);
      return {
        problem, label: say(label, language), state, branch, value, threshold, thresholdOrigin, sensitive, evidence, organisations,
        missing: [...new Set(missing.map(({ code }) => code))], document: source.document, section: source.section, rule: say(rule, language),
      };
    }),
  };
  return csvTable(table, [], setting);
}
