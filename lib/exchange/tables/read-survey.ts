import type { Drafting, Grounds } from "./drafting.js";
import { isFiner, ownLayer } from "./layers.js";
import type { SheetPlace, SurveyRule } from "./import-types.js";
import type { NameKey } from "./organisation-book.js";
import { layerOf } from "./read-matrix.js";
import type { Recognised } from "./recognise.js";
import { sheetRows } from "./sheet-rows.js";

type Answer = "named" | "not named" | "silent";

/**
 * Whether two organisations are tied by what each said of the other. One word is enough for `union`: whoever is silent
 * could still have named the other, so that a pair nobody has named is then unknown. `intersection` needs both: one who
 * answered and did not name the other settles it. Under `consensus` two answers that differ settle nothing, and no more
 * does one alone.
 */
export function settledBy(rule: SurveyRule, one: Answer, other: Answer): "present" | "absent" | "unknown" {
  const answers = [one, other];
  const [named, refused] = [answers.filter((answer) => answer === "named").length, answers.filter((answer) => answer === "not named").length];
  if (rule === "union") return named > 0 ? "present" : refused === 2 ? "absent" : "unknown";
  if (named === 2) return "present";
  if (rule === "intersection") return refused > 0 ? "absent" : "unknown";
  return refused === 2 ? "absent" : "unknown";
}

interface Named {
  readonly grounds: Grounds[];
  certainty: "stated" | "implied";
}

interface Contents {
  readonly answered: Map<NameKey, SheetPlace>;
  /** By layer, then by pair: who named whom. */
  readonly layers: Map<string, { readonly subtype: string | null; readonly named: Map<string, Named> }>;
}

const pairOf = (a: NameKey, b: NameKey): string => JSON.stringify([a, b]);

function contentsOf(recognised: Recognised, drafting: Drafting): Contents {
  const answered: Contents["answered"] = new Map();
  const layers: Contents["layers"] = new Map();
  let usual: string | null = null;
  for (const row of sheetRows(recognised, drafting, ["respondent"])) {
    const respondents = row.organisations("respondent") ?? [];
    const partners = row.organisations("partner");
    const word = row.text("layer");
    const found = word === "" ? null : drafting.words.translate(["layer"], word, row.placeOf("layer"));
    const layer = found?.means ?? (word === "" ? usual ??= layerOf(recognised, drafting) : ownLayer(word, null, drafting));
    const said = layers.get(layer) ?? { subtype: found !== null && isFiner(word, layer) ? word : null, named: new Map<string, Named>() };
    layers.set(layer, said);
    for (const respondent of respondents) {
      if (partners !== null) answered.set(respondent, row.place);
      else if (!drafting.asked.has(respondent)) drafting.asked.set(respondent, row.place);
      for (const partner of partners ?? []) {
        if (partner === respondent) continue;
        const known = said.named.get(pairOf(respondent, partner));
        if (known === undefined) said.named.set(pairOf(respondent, partner), { grounds: [row.grounds()], certainty: row.certainty });
        else known.grounds.push(row.grounds());
      }
    }
  }
  return { answered, layers };
}

/**
 * A survey in which each organisation names its partners. Whoever was asked and did not answer is silent: ties that it
 * alone could have told of are unknown, not absent. Without a list of who was asked, all that answered or were named count.
 */
export function readSurvey(recognised: Recognised, drafting: Drafting): void {
  const { answered, layers } = contentsOf(recognised, drafting);
  const { rule } = drafting.rules;
  const { file, sheet } = recognised.sheet;
  const mentioned = [...layers.values()].flatMap(({ named }) => [...named.keys()].flatMap((pair) => JSON.parse(pair) as NameKey[]));
  const hasList = drafting.asked.size > 0;
  const asked = [...new Set([...hasList ? drafting.asked.keys() : [], ...answered.keys(), ...hasList ? [] : mentioned])];
  const everybody = [...new Set([...asked, ...mentioned])];
  const count = { present: 0, absent: 0, unknown: 0 };
  for (const [layer, { subtype, named }] of layers) {
    const answerOf = (of: NameKey, about: NameKey): Answer => (!answered.has(of) ? "silent" : named.has(pairOf(of, about)) ? "named" : "not named");
    for (const [i, a] of everybody.entries()) {
      for (const b of everybody.slice(i + 1)) {
        const settled = settledBy(rule, answerOf(a, b), answerOf(b, a));
        const told = [...named.get(pairOf(a, b))?.grounds ?? [], ...named.get(pairOf(b, a))?.grounds ?? []];
        count[settled]++;
        if (settled === "absent") continue;
        const certainty = [named.get(pairOf(a, b)), named.get(pairOf(b, a))].some((one) => one?.certainty === "implied") ? "implied" : "stated";
        drafting.ties.push({ source: a, target: b, id: null, fields: { layer, subtype, directed: false, presence: settled, status: "observed", certainty, evidence: told } });
      }
    }
    drafting.full.push({ layer, among: new Set(everybody) });
  }
  const name = (key: NameKey) => key;
  drafting.surveys.push({
    file, sheet, rule, asked: asked.map(name), answered: [...answered.keys()].map(name), silent: asked.filter((key) => !answered.has(key)).map(name), pairs: count,
  });
  if (!hasList) drafting.questions.push({ code: "imported/ask-asked", params: { sheet: sheet ?? file }, answer: "被调查单位 / asked" });
  drafting.questions.push({ code: "imported/ask-rule", params: { sheet: sheet ?? file, rule }, answer: "--rule union|intersection|consensus" });
}
