import { inItsDecimals, type BesidePublished } from "../audit/index.js";
import type { FactorSolution, ScaleAnalysis, ScreenReason, SurveyAnalysis } from "../survey/index.js";
import { decimals, markdownTable, markdownText, oneLine, textTable, type Grid } from "../table/index.js";
import { say, sayNote, type Language } from "../words/index.js";
import type { SurveyResult } from "./survey.js";
import { speak, type CommandWord } from "./words.js";

type Kind = "text" | "md";

/** How one result is written: the marks of a terminal or of Markdown, one language, and whether every heading says that nobody answered. */
interface Voice {
  readonly kind: Kind;
  readonly language: Language;
  readonly synthetic: boolean;
}

const plain = ({ kind }: Voice, text: string) => (kind === "md" ? markdownText(oneLine(text)) : oneLine(text));
const heading = (voice: Voice, text: string) => `${voice.kind === "md" ? "## " : ""}${voice.synthetic ? "SYNTHETIC " : ""}${plain(voice, text)}\n\n`;
const tableOf = ({ kind }: Voice, grid: Grid) => (kind === "md" ? markdownTable(grid) : textTable(grid));
const paragraph = (voice: Voice, text: string) => `${plain(voice, text)}\n`;
const number = (value: number | null, digits = 3) => (value === null ? "—" : decimals(value, digits));
const texts = (language: Language, ...codes: CommandWord[]) => codes.map((code) => ({ text: speak(code, language), numeric: false }));
const numbers = (language: Language, ...codes: CommandWord[]) => codes.map((code) => ({ text: speak(code, language), numeric: true }));
const small = (p: number | null, log10P: number | null) => (p === null ? "—" : p < 0.001 ? `<0.001${log10P === null ? "" : ` (10^${decimals(log10P, 0)})`}` : decimals(p, 3));

interface Published {
  readonly rows: readonly BesidePublished[];
  readonly analysis: SurveyAnalysis;
  readonly voice: Voice;
}

const here = ({ synthetic, language }: Voice) => speak(synthetic ? "survey/here-synthetic" : "survey/here", language);
const scaleName = (analysis: SurveyAnalysis, id: string, language: Language) => {
  const label = analysis.scales.find(({ scale }) => scale === id)?.label;
  return id === "all" ? speak("survey/all", language) : label === undefined || label === null ? id : `${id} ${say(label, language)}`;
};

function sampleGrid({ rows, voice }: Published, titles: ReadonlyMap<string, string>): Grid {
  const { language } = voice;
  const pairs = rows.filter(({ what }) => what === "count").map((count) => ({ count, percent: rows.find((one) => one.what === "percent" && one.block === count.block && one.of === count.of)! }));
  const mine = here(voice);
  const published = speak("survey/published", language);
  const [n, percent] = [speak("survey/count", language), speak("survey/percent", language)];
  return {
    heads: [...texts(language, "survey/block", "survey/class"), ...[`${published} ${n}`, `${mine} ${n}`, `${published} ${percent}`, `${mine} ${percent}`].map((text) => ({ text, numeric: true }))],
    rows: pairs.map(({ count, percent: share }, i) => [
      pairs[i - 1]?.count.block === count.block ? "" : titles.get(count.block) ?? count.block, count.label === null ? count.of : say(count.label, language),
      count.published ?? "—", number(count.value, 0), share.published ?? "—", inItsDecimals(share) ?? "—",
    ]),
  };
}

function reliabilityGrid({ rows, voice, analysis }: Published): Grid {
  const { language } = voice;
  const mine = here(voice);
  const published = speak("survey/published", language);
  const blocks = [...new Set(rows.map(({ block }) => block))];
  const standardised = rows.some(({ what }) => what === "standardised");
  const cells = (block: string, what: "alpha" | "standardised") => {
    const found = rows.find((one) => one.block === block && one.what === what);
    return [found?.published ?? "—", found === undefined ? "—" : inItsDecimals(found) ?? "—"];
  };
  const two = (code: CommandWord) => [`${speak(code, language)}, ${published}`, `${speak(code, language)}, ${mine}`].map((text) => ({ text: language === "zh" ? text.replace(", ", "（") + "）" : text, numeric: true }));
  return {
    heads: [...texts(language, "survey/scale"), ...numbers(language, "survey/of-items"), ...two("survey/alpha"), ...(standardised ? two("survey/standardised") : [])],
    rows: blocks.map((block) => {
      const scale = rows.find((one) => one.block === block)!.of;
      return [scaleName(analysis, scale, language), String(analysis.scales.find((one) => one.scale === scale)?.items.length ?? "—"), ...cells(block, "alpha"), ...(standardised ? cells(block, "standardised") : [])];
    }),
  };
}

function factorabilityGrid({ rows, voice, analysis }: Published): Grid {
  const { language } = voice;
  return {
    heads: [...texts(language, "survey/statistic"), { text: speak("survey/published", language), numeric: true }, { text: here(voice), numeric: true }],
    rows: rows.map((one) => [speak(`survey/${one.what}` as CommandWord, language), one.published ?? "—", one.what === "p" ? small(one.value, analysis.sphericity.log10P) : inItsDecimals(one) ?? "—"]),
  };
}

/** Dimensions downwards, items across, as the study has it; its own line first. */
function meansGrid({ rows, voice, analysis }: Published): Grid {
  const { language } = voice;
  const blocks = [...new Set(rows.map(({ block }) => block))];
  const width = Math.max(...blocks.map((block) => rows.filter((one) => one.block === block && one.what === "item-mean").length));
  return {
    heads: [...texts(language, "survey/dimension", "survey/whose"), ...Array.from({ length: width }, (_, i) => ({ text: `T${i + 1}`, numeric: true })), ...numbers(language, "survey/mean")],
    rows: blocks.flatMap((block) => {
      const items = rows.filter((one) => one.block === block && one.what === "item-mean");
      const mean = rows.find((one) => one.block === block && one.what === "dimension-mean")!;
      const line = (name: string, whose: string, of: (one: BesidePublished) => string) => [name, whose, ...Array.from({ length: width }, (_, i) => (items[i] === undefined ? "" : of(items[i]))), of(mean)];
      return [
        line(scaleName(analysis, mean.of, language), speak("survey/published", language), (one) => one.published ?? "—"),
        line("", here(voice), (one) => inItsDecimals(one) ?? "—"),
      ];
    }),
  };
}

const sorts = [
  ["survey/sample", ["count", "percent"]], ["survey/reliability", ["alpha", "standardised"]], ["survey/factorability", ["kmo", "chi-square", "df", "p"]], ["survey/means", ["item-mean", "dimension-mean"]],
] as const;

/** The study's own tables, in their order, with what these answers give beside what is printed. */
function publishedText(result: SurveyResult, voice: Voice): string[] {
  const { published, analysis, study } = result;
  if (published === null || study === null) return [];
  const { language } = voice;
  const titles = new Map(study.distributions.map(({ id, label }) => [id, say(label, language)]));
  const tables = [...new Set(published.map(({ where }) => where.table ?? ""))].toSorted((a, b) => a.localeCompare(b, "en", { numeric: true }));
  return tables.flatMap((table) => sorts.flatMap(([what, kinds]) => {
    const rows = published.filter((one) => (one.where.table ?? "") === table && (kinds as readonly string[]).includes(one.what));
    if (rows.length === 0) return [];
    const given: Published = { rows, analysis, voice };
    const grid = what === "survey/sample" ? sampleGrid(given, titles) : what === "survey/reliability" ? reliabilityGrid(given) : what === "survey/factorability" ? factorabilityGrid(given) : meansGrid(given);
    const title = table === "" ? speak(what, language) : speak("survey/table", language, { value: table, what: speak(what, language) });
    return [`${heading(voice, title)}${tableOf(voice, grid)}${what === "survey/means" ? `\n${paragraph(voice, speak("survey/rows-by-items", language))}` : ""}`];
  }));
}

function itemsText({ items }: SurveyAnalysis, voice: Voice): string {
  const { language } = voice;
  return `${heading(voice, speak("survey/items-heading", language))}${tableOf(voice, {
    heads: [...texts(language, "survey/item", "survey/label", "survey/dimension", "survey/reverse"), ...numbers(language, "survey/answered", "survey/missing", "survey/mean", "survey/sd", "survey/with-dimension", "survey/with-all", "survey/alpha-without")],
    rows: items.map((one) => [one.item, oneLine(say(one.label, language)), one.dimension ?? "—", one.reverse ? speak("word/yes", language) : "", String(one.n), String(one.missing), number(one.mean, 2), number(one.sd, 2), number(one.withDimension), number(one.withAll), number(one.alphaWithout)]),
  })}`;
}

function scalesText(analysis: SurveyAnalysis, voice: Voice): string {
  const { language } = voice;
  const { draws, seed, confidence } = analysis.options;
  const twice = analysis.scales.filter(({ scale }) => scale === "all").length > 1;
  const name = ({ scale, reversal }: ScaleAnalysis) => {
    const own = scaleName(analysis, scale, language);
    return scale === "all" && twice ? speak(reversal === "reversed" ? "survey/turned" : "survey/unturned", language, { scale: own }) : own;
  };
  const interval = (low: number | null, high: number | null) => (low === null || high === null ? "—" : `${number(low)} ${language === "zh" ? "至" : "to"} ${number(high)}`);
  return `${heading(voice, speak("survey/scales-heading", language, { percent: confidence * 100, draws, seed }))}${tableOf(voice, {
    heads: [...texts(language, "survey/scale"), ...numbers(language, "survey/of-items", "survey/mean", "survey/sd", "survey/alpha", "survey/interval", "survey/bootstrap", "survey/standardised", "survey/omega", "survey/average-correlation")],
    rows: analysis.scales.map((one) => [name(one), String(one.items.length), number(one.mean, 2), number(one.sd, 2), number(one.alpha), interval(one.low, one.high), interval(one.bootstrapLow, one.bootstrapHigh), number(one.standardised), number(one.omega), number(one.averageCorrelation)]),
  })}`;
}

function factorabilityText({ adequacy, sphericity }: SurveyAnalysis, voice: Voice): string {
  const { language } = voice;
  const rows: [CommandWord, string][] = [
    ["survey/kmo", number(adequacy.overall)], ["survey/chi-square", number(sphericity.statistic)], ["survey/df", String(sphericity.df)], ["survey/p", small(sphericity.p, sphericity.log10P)],
    ["survey/determinant", sphericity.determinant === null ? "—" : sphericity.determinant.toExponential(2).replace("-", "\u2212")],
  ];
  const weak = adequacy.items.filter(({ kmo }) => kmo !== null).map(({ item, kmo }) => `${item} ${number(kmo)}`).join(language === "zh" ? "，" : ", ");
  return `${heading(voice, speak("survey/factorability-heading", language))}${tableOf(voice, { heads: [...texts(language, "survey/statistic"), ...numbers(language, "measure/value")], rows: rows.map(([code, value]) => [speak(code, language), value]) })}${weak === "" ? "" : `\n${paragraph(voice, `${speak("survey/kmo", language)}${language === "zh" ? "：" : ": "}${weak}`)}`}`;
}

function eigenvaluesText({ parallel }: SurveyAnalysis, voice: Voice): string[] {
  if (parallel === null) return [];
  const { language } = voice;
  const { draws, seed, suggested, quantile, rows } = parallel;
  return [`${heading(voice, speak("survey/eigenvalues-heading", language, { draws, seed, count: suggested, percent: quantile * 100 }))}${tableOf(voice, {
    heads: numbers(language, "survey/rank", "survey/eigenvalue", "survey/random", "survey/random-quantile"),
    rows: rows.slice(0, Math.min(rows.length, suggested + 3)).map((one, i) => [String(i + 1), number(one.eigenvalue), number(one.randomMean), number(one.randomQuantile)]),
  })}`];
}

function solutionText(solution: FactorSolution, voice: Voice): string {
  const { language } = voice;
  const names = solution.shares.map((_, k) => String(k + 1));
  const correlated = solution.rotation === "oblimin" && solution.factors > 1;
  return `${heading(voice, speak(solution.method === "minres" ? "survey/solution-factors" : "survey/solution-components", language, { count: solution.factors }))}${tableOf(voice, {
    heads: [...texts(language, "survey/item"), ...names.map((text) => ({ text, numeric: true }))],
    rows: [...solution.items.map((item, i) => [item, ...solution.loadings[i]!.map((loading) => number(loading))]), [speak("survey/share", language), ...solution.shares.map((share) => number(share))]],
  })}${correlated ? `\n${paragraph(voice, speak("survey/correlations-of-factors", language))}\n${tableOf(voice, { heads: [...texts(language, "survey/rank"), ...names.map((text) => ({ text, numeric: true }))], rows: solution.factorCorrelations.map((row, k) => [names[k]!, ...row.map((r) => number(r))]) })}` : ""}`;
}

/** Who was left out and why, or that nobody was: it changes every number below. */
function leftOutText({ leftOut, n, options: { leaveOut } }: SurveyAnalysis, language: Language): string {
  const said = (reasons: readonly ScreenReason[]) => reasons.map((reason) => speak(`survey/reason-${reason}`, language)).join(language === "zh" ? "、" : ", ");
  if (leftOut.length === 0) return leaveOut.length === 0 ? speak("survey/nobody-left-out", language) : speak("survey/none-to-leave-out", language, { reasons: said(leaveOut) });
  const people = leftOut.map(({ person, reasons }) => `${person}${language === "zh" ? "：" : ": "}${said(reasons)}`).join(language === "zh" ? "；" : "; ");
  return speak("survey/left-out", language, { count: leftOut.length, people, n });
}

function screeningText(analysis: SurveyAnalysis, voice: Voice): string {
  const { language } = voice;
  const { rows, straightLining, tooManyMissing, outOfRange, missingAnswers, options } = analysis.screening;
  const odd = rows.filter((row) => row.straightLine || row.tooManyMissing || row.outOfRange > 0).map(({ person }) => person);
  return `${heading(voice, speak("survey/screening-heading", language))}${paragraph(voice, speak("survey/screening", language, { n: rows.length, straight: straightLining, missing: tooManyMissing, share: options.mostMissing * 100, answers: missingAnswers, outside: outOfRange }))}${odd.length === 0 ? "" : paragraph(voice, speak("survey/screened", language, { people: odd }))}${paragraph(voice, leftOutText(analysis, language))}`;
}

function organisationsText(analysis: SurveyAnalysis, voice: Voice): string[] {
  const { language } = voice;
  return analysis.organisations.length === 0 ? [] : [`${heading(voice, speak("survey/organisations-heading", language))}${tableOf(voice, {
    heads: [...texts(language, "survey/dimension"), ...numbers(language, "survey/organisations", "survey/answered", "survey/icc1", "survey/icc2", "survey/p", "survey/rwg")],
    rows: analysis.organisations.map((one) => [scaleName(analysis, one.dimension, language), String(one.organisations), String(one.people), number(one.icc1), number(one.icc2), small(one.p, null), number(one.rwg)]),
  })}`];
}

/** Means by group, three tests, and the pairs that differ. */
function differencesText({ analysis, differences }: SurveyResult, voice: Voice): string[] {
  if (differences === null) return [];
  const { language } = voice;
  const names = differences.dimensions[0]?.groups.map(({ group }) => group) ?? [];
  const pairs = differences.dimensions.flatMap(({ dimension, pairs: own }) => own.filter(({ p }) => p < 0.05).map((pair) => ({ dimension, ...pair })));
  return [
    `${heading(voice, speak("survey/differences-heading", language, { by: differences.by }))}${tableOf(voice, {
      heads: [...texts(language, "survey/dimension", "survey/group"), ...numbers(language, "survey/answered", "survey/mean", "survey/sd", "survey/f", "survey/p", "survey/eta", "survey/interval", "survey/welch", "survey/kruskal")],
      rows: differences.dimensions.flatMap((one) => names.map((name, i) => {
        const { n, mean, sd } = one.groups[i]!;
        const tests = [number(one.statistic), small(one.p, null), number(one.etaSquared), one.low === null || one.high === null ? "—" : `${number(one.low)} ${language === "zh" ? "至" : "to"} ${number(one.high)}`, small(one.welchP, null), small(one.kruskalP, null)];
        return [i === 0 ? scaleName(analysis, one.dimension, language) : "", oneLine(name), String(n), number(mean, 2), number(sd, 2), ...(i === 0 ? tests : tests.map(() => ""))];
      })),
    })}`,
    `${heading(voice, speak("survey/pairs-heading", language))}${pairs.length === 0 ? paragraph(voice, speak("survey/no-pairs", language)) : tableOf(voice, {
      heads: [...texts(language, "survey/dimension", "survey/group", "survey/group"), ...numbers(language, "survey/difference", "survey/interval", "survey/p")],
      rows: pairs.map((one) => [scaleName(analysis, one.dimension, language), oneLine(one.a), oneLine(one.b), number(one.estimate), `${number(one.low)} ${language === "zh" ? "至" : "to"} ${number(one.high)}`, small(one.p, null)]),
    })}`,
  ];
}

/** The result as a person reads it: the study's tables first, where there is a study, then what is computed of any answers. */
export function surveyText(result: SurveyResult, kind: Kind, language: Language): string {
  const { analysis, seed } = result;
  const voice: Voice = { kind, language, synthetic: analysis.synthetic };
  const turned = analysis.items.filter(({ reverse }) => reverse).map(({ item }) => item);
  const top = [
    `${kind === "md" ? "# " : ""}${voice.synthetic ? "SYNTHETIC " : ""}${plain(voice, say(analysis.title, language))}\n`,
    ...(analysis.synthetic ? [paragraph(voice, speak("survey/synthetic", language) + (seed === null ? "" : `${language === "zh" ? "" : " "}${speak("survey/seed", language, { seed })}`))] : []),
    paragraph(voice, speak("survey/n", language, { file: analysis.file, n: analysis.n, items: analysis.items.length, instrument: analysis.instrument })),
    ...(turned.length === 0 ? [] : [paragraph(voice, speak(`survey/reversal-${analysis.reversal}`, language, { items: turned }))]),
  ].join(kind === "md" ? "\n" : "");
  const notes = analysis.notes.map((note) => `- ${plain(voice, sayNote(note, language))}\n`);
  return [
    top, ...(analysis.leftOut.length > 0 ? [screeningText(analysis, voice), ...publishedText(result, voice)] : [...publishedText(result, voice), screeningText(analysis, voice)]), itemsText(analysis, voice), scalesText(analysis, voice), factorabilityText(analysis, voice), ...eigenvaluesText(analysis, voice),
    ...analysis.solutions.map((solution) => solutionText(solution, voice)), ...organisationsText(analysis, voice), ...differencesText(result, voice), ...(notes.length === 0 ? [] : [`${heading(voice, speak("survey/notes", language))}${notes.join("")}`]),
  ].join("\n");
}
