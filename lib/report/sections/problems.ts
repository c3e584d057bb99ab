import { diagnose, diagnosisWord, problemOf, sayBranch, type DiagnoseOptions, type Diagnosis, type Recommendation } from "../../diagnosis/index.js";
import type { Network } from "../../network/index.js";
import type { ReportCode } from "../../words/index.js";
import type { Draft, CellText } from "../block.js";
import type { Voice } from "../words.js";

/** Organisations named before the rest is only counted. */
const named = 5;

function someNames(ids: readonly string[], voice: Voice): string {
  if (ids.length === 0) return "\u2014";
  return ids.length <= named ? voice.names(ids) : voice.say("problems/more", { names: voice.names(ids.slice(0, named)), count: ids.length - named });
}

const documents: readonly ReportCode[] = ["document/rule-of-law-study", "document/xiangyang-thesis", "document/information-sharing-thesis", "document/three-city-survey"];

function place({ document, section }: Recommendation["source"], voice: Voice): string {
  const code = documents.find((one) => one === `document/${document}`);
  return `${code === undefined ? document : voice.say(code)}${section === "abstract" ? "" : ` \u00A7${section}`}`;
}

function decidedRow(one: Diagnosis, voice: Voice): CellText[] {
  const branches = one.branches.filter(({ state }) => state === one.state);
  return [
    { text: voice.label(problemOf(one.problem).label) },
    { text: diagnosisWord(`state/${one.state}`, voice.language) },
    { text: voice.clauses(branches.flatMap((branch) => sayBranch(one.problem, branch, voice.language) ?? [])) },
    { text: one.sensitive === null ? "\u2014" : diagnosisWord(one.sensitive, voice.language) },
    { text: one.state === "found" ? someNames(one.organisations, voice) : "\u2014" },
    { text: place(problemOf(one.problem).source, voice) },
  ];
}

/** The problems that the sources describe: found, not found, not decidable with what is lacking; and what they recommend for those found. */
export function problemsSection(network: Network, options: DiagnoseOptions, voice: Voice): Draft[] {
  if (network.organisations.length === 0) return [];
  const { diagnoses, recommendations } = diagnose(network, options);
  const by = (state: Diagnosis["state"]) => diagnoses.filter((one) => one.state === state);
  const [decided, open] = [[...by("found"), ...by("not-found")], by("not-decidable")];
  const given = [...(options.survey == null ? [] : [voice.say("problems/with-survey")]), ...(options.rubric == null ? [] : [voice.say("problems/with-rubric")])];
  const heads = (...codes: ReportCode[]) => codes.map((code) => ({ label: voice.say(code) }));
  return [
    {
      kind: "heading", id: "problems", text: voice.say("problems/heading"),
      lead: voice.say("problems/lead", { all: diagnoses.length, found: by("found").length, notFound: by("not-found").length, notDecidable: open.length }),
    },
    ...(decided.length === 0 ? [] : [{
      kind: "table", id: "problems-decided", title: voice.say("problems/decided"),
      columns: heads("problems/problem", "problems/answer", "problems/value", "problems/holds", "problems/concerned", "problems/source"),
      rows: decided.map((one) => decidedRow(one, voice)), caption: [voice.say("problems/decided-caption"), ...given].join(voice.language === "zh" ? "" : " "),
    } satisfies Draft]),
    ...(recommendations.length === 0 ? [] : [{
      kind: "table", id: "problems-recommended", title: voice.say("problems/recommended"),
      columns: heads("problems/recommendation", "problems/for", "problems/concerned", "problems/adds", "problems/source"),
      rows: recommendations.map(({ label, source, problems, organisations, changes }): CellText[] => [
        { text: voice.label(label) }, { text: voice.clauses(problems.map((id) => voice.label(problemOf(id).label))) }, { text: someNames(organisations, voice) },
        { text: changes.map((change) => diagnosisWord(`change/${change}`, voice.language)).join(voice.language === "zh" ? "、" : ", ") }, { text: place(source, voice) },
      ]),
      caption: voice.say("problems/recommended-caption"),
    } satisfies Draft]),
    ...(open.length === 0 ? [] : [{
      kind: "table", id: "problems-open", title: voice.say("problems/open"), folded: true,
      columns: heads("problems/problem", "problems/lacking", "problems/source"),
      rows: open.map((one): CellText[] => [
        { text: voice.label(problemOf(one.problem).label) },
        { text: [...new Set(one.missing.map(voice.note))].join(voice.language === "zh" ? "" : " "), notStated: true },
        { text: place(problemOf(one.problem).source, voice) },
      ]),
      caption: voice.say("problems/open-caption"),
    } satisfies Draft]),
  ];
}
