import { csvTable, type Table, type TableCell, type TableColumn } from "../table/index.js";
import { say, type Language } from "../words/index.js";
import type { SurveyResult } from "./survey.js";
import { bilingual, type CommandWord } from "./words.js";

const text = (code: CommandWord): TableColumn => ({ type: "text", label: bilingual(code) });
const number = (code: CommandWord): TableColumn => ({ type: "number", label: bilingual(code) });
const yes = (code: CommandWord): TableColumn => ({ type: "boolean", label: bilingual(code) });

type Rows = Readonly<Record<string, TableCell>>[];

/** Every table for programs, numbers in full. Made-up answers are marked in the name and in the first column of each. */
export function surveyPieces({ analysis, published, scores, differences }: SurveyResult, language: Language): { readonly name: string; readonly text: string }[] {
  const { synthetic } = analysis;
  const piece = (name: string, columns: Table["columns"], rows: Rows) => ({
    name: `${synthetic ? "synthetic-" : ""}${name}`,
    text: csvTable({ columns: { ...(synthetic ? { synthetic: yes("survey/made-up") } : {}), ...columns }, rows: synthetic ? rows.map((row) => ({ synthetic: true, ...row })) : rows }, [], { language, nameOf: (id) => id }),
  });
  const dimensions = scores.dimensions;
  const scoresOf = new Map(scores.rows.map((row) => [row.person, row]));
  const reasons = new Map(analysis.leftOut.map((one) => [one.person, one.reasons]));
  return [
    ...(published === null ? [] : [piece("published", { about: text("survey/about"), table: text("survey/block"), what: text("survey/statistic"), of: text("survey/class"), published: text("survey/published"), value: number("survey/here") },
      published.map(({ about, where, what, of, published: printed, value }) => ({ about, table: where.table, what, of, published: printed, value })))]),
    piece("items", {
      item: text("survey/item"), label: text("survey/label"), dimension: text("survey/dimension"), reverse: yes("survey/reverse"), n: number("survey/answered"), missing: number("survey/missing"), mean: number("survey/mean"), sd: number("survey/sd"),
      withDimension: number("survey/with-dimension"), withAll: number("survey/with-all"), alphaWithout: number("survey/alpha-without"), kmo: number("survey/kmo"),
    }, analysis.items.map(({ label, ...one }) => ({ ...one, label: say(label, language), kmo: analysis.adequacy.items.find(({ item }) => item === one.item)?.kmo ?? null }))),
    piece("scales", {
      scale: text("survey/scale"), label: text("survey/label"), reversal: text("survey/reversal"), items: { type: "ids", label: bilingual("survey/of-items") }, n: number("survey/answered"), mean: number("survey/mean"), sd: number("survey/sd"), alpha: number("survey/alpha"), low: number("survey/low"), high: number("survey/high"),
      bootstrapLow: number("survey/bootstrap-low"), bootstrapHigh: number("survey/bootstrap-high"), standardised: number("survey/standardised"), omega: number("survey/omega"), averageCorrelation: number("survey/average-correlation"),
    }, analysis.scales.map(({ label, ...one }) => ({ ...one, label: label === null ? null : say(label, language) }))),
    piece("loadings", { method: text("survey/method"), item: text("survey/item"), factor: number("survey/rank"), loading: number("measure/value") },
      analysis.solutions.flatMap(({ method, rotation, items, loadings }) => items.flatMap((item, i) => loadings[i]!.map((loading, k) => ({ method: `${method}, ${rotation}`, item, factor: k + 1, loading }))))),
    ...(differences === null ? [] : [piece("differences", {
      by: text("survey/block"), dimension: text("survey/dimension"), reversal: text("survey/reversal"), statistic: number("survey/f"), df1: number("survey/df"), df2: number("survey/df"), p: number("survey/p"), etaSquared: number("survey/eta"), low: number("survey/low"), high: number("survey/high"),
      welchP: number("survey/welch"), kruskalP: number("survey/kruskal"), epsilonSquared: number("survey/eta"),
    }, differences.dimensions.map(({ dimension, statistic, df1, df2, p, etaSquared, low, high, welchP, kruskalP, epsilonSquared }) => ({ by: differences.by, dimension, reversal: differences.reversal, statistic, df1, df2, p, etaSquared, low, high, welchP, kruskalP, epsilonSquared })))]),
    piece("people", {
      person: text("survey/person"), organisation: text("survey/organisation"), reversal: text("survey/reversal"), ...Object.fromEntries(dimensions.map((id) => [id, { type: "number", label: { en: id, zh: id } } satisfies TableColumn])),
      answered: number("survey/answered"), missingShare: number("survey/missing-share"), outOfRange: number("survey/out-of-range"), longestRun: number("survey/longest-run"), straightLine: yes("survey/straight-line"), leftOutFor: { type: "ids", label: bilingual("survey/left-out-for") },
    }, analysis.screening.rows.map(({ person, answered, missingShare, outOfRange, longestRun, straightLine }) => {
      const scored = scoresOf.get(person);
      const leftOutFor = reasons.get(person) ?? [];
      return { person, organisation: scored?.organisation ?? null, reversal: scores.reversal, ...Object.fromEntries(dimensions.map((id) => [id, scored?.scores[id] ?? null])), answered, missingShare, outOfRange, longestRun, straightLine, leftOutFor };
    })),
  ];
}
