import { inSlices, type LongRun } from "../progress.js";
import { defaultSeed } from "../random.js";
import { correlations, factorAnalysis, meanOf, oblimin, principalComponents, sumsOfSquaredLoadings, varimax, withoutGaps } from "../stats/index.js";
import type { Draws } from "../stats/draws.js";
import { remark } from "../stats/remark.js";
import type { Label, Note } from "../words/index.js";
import { alphaDraws, feldtInterval } from "./alpha-intervals.js";
import { alphaIfDropped } from "./alpha-if-dropped.js";
import { itemsOf, type Answers } from "./answers.js";
import { bartlettSphericity, type Sphericity } from "./bartlett-sphericity.js";
import { cronbachAlpha } from "./cronbach-alpha.js";
import { groupReliability } from "./group-reliability.js";
import { itemsOfDimension, type SurveyInstrument } from "./instrument/index.js";
import { itemStatistics } from "./item-statistics.js";
import { mcdonaldOmega } from "./mcdonald-omega.js";
import { parallelDraws, type ParallelAnalysis } from "./parallel-analysis.js";
import { answersOf, leaveOutScreened, scoreResponses, screenResponses, type LeftOut, type Responses, type Reversal, type Screening, type ScreenReason } from "./responses/index.js";
import { samplingAdequacy } from "./sampling-adequacy.js";
import { uniformVariance, withinGroupAgreement } from "./within-group-agreement.js";

/** What one item adds to its dimension and to the whole. */
export interface ItemAnalysis {
  readonly item: string;
  readonly dimension: string | null;
  readonly label: Label;
  readonly reverse: boolean;
  readonly n: number;
  readonly missing: number;
  readonly mean: number | null;
  readonly sd: number | null;
  /** Corrected item-total correlation within its dimension. */
  readonly withDimension: number | null;
  /** The same with all items asked. */
  readonly withAll: number | null;
  /** Alpha of its dimension without it. */
  readonly alphaWithout: number | null;
}

/** A scale: the items of a dimension, or all of them. */
export interface ScaleAnalysis {
  /** A dimension's id, or `all`. */
  readonly scale: string;
  readonly label: Label | null;
  readonly reversal: Reversal;
  readonly items: readonly string[];
  readonly n: number;
  /** Mean of the item means. */
  readonly mean: number | null;
  /** Standard deviation of the persons' means. */
  readonly sd: number | null;
  readonly alpha: number | null;
  /** Feldt's interval. */
  readonly low: number | null;
  readonly high: number | null;
  readonly bootstrapLow: number | null;
  readonly bootstrapHigh: number | null;
  readonly standardised: number | null;
  /** McDonald's omega, one factor by maximum likelihood, of the sum of the items. */
  readonly omega: number | null;
  readonly averageCorrelation: number | null;
}

/** Agreement inside organisations, before their people are averaged. */
export interface OrganisationAgreement {
  readonly dimension: string;
  readonly organisations: number;
  readonly people: number;
  readonly icc1: number | null;
  readonly icc2: number | null;
  readonly p: number | null;
  /** Mean over organisations with two or more people. */
  readonly rwg: number | null;
}

export interface FactorSolution {
  readonly method: "principal components" | "minres";
  readonly rotation: "varimax" | "oblimin";
  readonly items: readonly string[];
  readonly factors: number;
  readonly loadings: readonly (readonly number[])[];
  /** Share of the variance of all items, by factor. */
  readonly shares: readonly number[];
  readonly factorCorrelations: readonly (readonly number[])[];
}

/** All that is computed of answers to an instrument. Plain data. */
export interface SurveyAnalysis {
  readonly kind: "survey";
  readonly file: string;
  readonly instrument: string;
  readonly title: Label;
  /** Whether the answers are made up. */
  readonly synthetic: boolean;
  /** People whose answers count. */
  readonly n: number;
  /** Which way the items are shown. Coefficients of all items are given both ways. */
  readonly reversal: Reversal;
  readonly options: { readonly factors: number | null; readonly draws: number; readonly seed: number; readonly confidence: number; readonly leaveOut: readonly ScreenReason[]; readonly mostMissing: number };
  /** Of everybody who answered, those left out included. */
  readonly screening: Screening;
  /** Who was left out of everything else, and why. */
  readonly leftOut: readonly LeftOut[];
  readonly background: readonly { readonly column: string; readonly classes: readonly { readonly value: string; readonly count: number; readonly share: number }[] }[];
  readonly items: readonly ItemAnalysis[];
  readonly scales: readonly ScaleAnalysis[];
  readonly adequacy: { readonly overall: number | null; readonly items: readonly { readonly item: string; readonly kmo: number | null }[] };
  readonly sphericity: Omit<Sphericity, "notes">;
  readonly parallel: ParallelAnalysis | null;
  readonly solutions: readonly FactorSolution[];
  readonly organisations: readonly OrganisationAgreement[];
  readonly notes: readonly Note[];
}

export interface SurveyOptions {
  readonly reversal?: Reversal;
  /** How many factors; otherwise as many as parallel analysis of components suggests. */
  readonly factors?: number | null;
  readonly draws?: number;
  readonly seed?: number;
  readonly confidence?: number;
  /** Leave out whom screening points out for these reasons; nobody unless asked. */
  readonly leaveOut?: readonly ScreenReason[];
  /** Share of items above which somebody has left too many unanswered. */
  readonly mostMissing?: number;
}

/**
 * Reliability, factorability and factors of answers, item by item, dimension by dimension and of all items, as answered or with reverse items turned round. Which of the two is shown is
 * in `reversal`; the coefficients of all items are given both ways, since an unreversed item lowers them. Items that go against the others bring a note and are not turned round by
 * themselves. Missing answers: pairwise. Cost: that of parallel analysis, draws (n p² + p³); it pauses between draws and can be stopped.
 *
 * @example (await analyseSurvey(responses, collaborationProcess)).scales.find(({ scale }) => scale === "D1").alpha // 0.8…
 */
export async function analyseSurvey(everybody: Responses, instrument: SurveyInstrument, { reversal = "as-answered", factors = null, draws = 200, seed = defaultSeed, confidence = 0.95, leaveOut = [], mostMissing = 0.5, signal, onProgress }: SurveyOptions & LongRun = {}): Promise<SurveyAnalysis> {
  const { responses, leftOut } = leaveOutScreened(everybody, leaveOut, { mostMissing });
  const taken = async <T>(label: string, { total, step, result }: Draws<T>): Promise<T> => {
    await inSlices(label, total, step, { signal, onProgress });
    return result();
  };
  const answers = answersOf(responses, instrument, reversal);
  const described = responses.items.map((id) => instrument.items.find((item) => item.id === id)!);
  const dimensions = instrument.dimensions.map((dimension) => ({ ...dimension, places: itemsOfDimension(instrument, dimension.id).flatMap((item) => (responses.items.includes(item) ? [responses.items.indexOf(item)] : [])) })).filter(({ places }) => places.length > 0);
  const all = itemStatistics(answers);
  const own = new Map(dimensions.flatMap(({ places }) => {
    const part = itemsOf(answers, places);
    const [statistics, dropped] = [itemStatistics(part), alphaIfDropped(part)];
    return places.map((place, i) => [place, { withDimension: statistics[i]?.withOthers ?? null, alphaWithout: dropped[i]?.raw ?? null }] as const);
  }));
  const items = described.map(({ id, dimension, label, reverse }, i): ItemAnalysis => ({
    item: id, dimension, label, reverse, n: all[i]?.n ?? 0, missing: answers.length - (all[i]?.n ?? 0), mean: all[i]?.mean ?? null, sd: all[i]?.sd ?? null,
    withDimension: own.get(i)?.withDimension ?? null, withAll: all[i]?.withOthers ?? null, alphaWithout: own.get(i)?.alphaWithout ?? null,
  }));
  const settings = { draws, seed, confidence };
  const everything = responses.items.map((_, i) => i);
  const other: Reversal = reversal === "reversed" ? "as-answered" : "reversed";
  const turns = described.some(({ reverse }) => reverse);
  const asked = [
    ...dimensions.map(({ id, label, places }) => ({ scale: id, label, reversal, answers, places })),
    { scale: "all", label: null, reversal, answers, places: everything },
    ...(turns ? [{ scale: "all", label: null, reversal: other, answers: answersOf(responses, instrument, other), places: everything }] : []),
  ];
  const scales: ScaleAnalysis[] = [];
  for (const one of asked) {
    const found = scaleOf(one, responses.items, confidence);
    const drawn = found.alpha === null ? null : await taken("alpha", alphaDraws(itemsOf(one.answers, one.places), settings));
    scales.push({ ...found, bootstrapLow: drawn?.low ?? null, bootstrapHigh: drawn?.high ?? null });
  }
  const r = withoutGaps(correlations(answers).matrix);
  const adequacy = r === null ? null : samplingAdequacy(r);
  const { notes: sphericityNotes, ...sphericity } = r === null ? { statistic: null, df: (items.length * (items.length - 1)) / 2, p: null, log10P: null, determinant: null, n: answers.length, notes: [] } : bartlettSphericity(r, answers.length);
  const parallel = r === null || items.length < 3 || answers.length <= items.length ? null : await taken("parallel analysis", parallelDraws(r, answers.length, { draws, seed }));
  const count = factors ?? parallel?.suggested ?? 0;
  return {
    kind: "survey", file: responses.file, instrument: instrument.id, title: instrument.title, synthetic: responses.synthetic, n: answers.length, reversal,
    options: { factors, draws, seed, confidence, leaveOut: [...leaveOut], mostMissing }, screening: screenResponses(everybody, { mostMissing }), leftOut, background: backgroundOf(responses), items, scales,
    adequacy: { overall: adequacy?.overall ?? null, items: responses.items.map((item, i) => ({ item, kmo: adequacy?.items[i] ?? null })) }, sphericity, parallel,
    solutions: r === null || count < 1 || count >= items.length ? [] : solutionsOf(r, responses.items, count),
    organisations: organisationsOf(responses, instrument, reversal),
    notes: distinct([
      ...(r === null ? [remark("statistics/no-overlap")] : []), ...cronbachAlpha(answers).notes.filter(({ code }) => code !== "statistics/negative-average"), ...(adequacy?.notes ?? []), ...sphericityNotes,
      ...items.flatMap(({ item, withAll }) => (withAll !== null && withAll < 0 ? [{ ...remark("survey/looks-unreversed", { item, r: withAll }), about: item }] : [])),
    ]),
  };
}

function distinct(notes: readonly Note[]): Note[] {
  const seen = new Set<string>();
  return notes.filter((note) => {
    const key = JSON.stringify(note);
    return seen.has(key) ? false : seen.add(key);
  });
}

interface AskedScale {
  readonly scale: string;
  readonly label: Label | null;
  readonly reversal: Reversal;
  readonly answers: Answers;
  readonly places: readonly number[];
}

/** All of a scale but what is drawn. */
function scaleOf({ scale, label, reversal, answers, places }: AskedScale, items: readonly string[], confidence: number): ScaleAnalysis {
  const part = itemsOf(answers, places);
  const alpha = cronbachAlpha(part);
  const means = itemStatistics(part).flatMap(({ mean }) => mean ?? []);
  const feldt = alpha.raw === null ? null : feldtInterval(alpha.raw, alpha.n, alpha.items, { confidence });
  return {
    scale, label, reversal, items: places.map((place) => items[place]!), n: alpha.n, mean: meanOf(means), sd: alpha.scaleSd, alpha: alpha.raw, low: feldt?.low ?? null, high: feldt?.high ?? null,
    bootstrapLow: null, bootstrapHigh: null,
    standardised: alpha.standardised, omega: places.length < 3 ? null : mcdonaldOmega(part).unstandardised, averageCorrelation: alpha.averageCorrelation,
  };
}

function backgroundOf({ background, people }: Responses): SurveyAnalysis["background"] {
  return background.map((column) => {
    const values = people.map((one) => one.background[column] ?? "").filter((value) => value !== "");
    return { column, classes: [...new Set(values)].map((value) => ({ value, count: values.filter((one) => one === value).length })).map((one) => ({ ...one, share: one.count / people.length })) };
  });
}

/** Components rotated by varimax, as reports mostly show them, beside factors that may correlate. */
function solutionsOf(r: number[][], items: readonly string[], factors: number): FactorSolution[] {
  const shares = (loadings: readonly (readonly number[])[]) => sumsOfSquaredLoadings(loadings).map((sum) => sum / items.length);
  const components = varimax(principalComponents(r, factors).loadings);
  const extracted = factorAnalysis(r, factors);
  const oblique = extracted.loadings.length === 0 ? null : oblimin(extracted.loadings);
  return [
    { method: "principal components", rotation: "varimax", items, factors, loadings: components.loadings, shares: shares(components.loadings), factorCorrelations: components.factorCorrelations },
    ...(oblique === null ? [] : [{ method: "minres" as const, rotation: "oblimin" as const, items, factors, loadings: oblique.loadings, shares: shares(oblique.loadings), factorCorrelations: oblique.factorCorrelations }]),
  ];
}

function organisationsOf(responses: Responses, instrument: SurveyInstrument, reversal: Reversal): OrganisationAgreement[] {
  const { dimensions, rows } = scoreResponses(responses, instrument, { reversal });
  const names = [...new Set(rows.flatMap(({ organisation }) => organisation ?? []))];
  if (names.length < 2) return [];
  const answers = answersOf(responses, instrument, reversal);
  const points = instrument.scale.max - instrument.scale.min + 1;
  return dimensions.map((dimension) => {
    const groups = names.map((name) => rows.flatMap(({ organisation, scores }) => (organisation === name ? scores[dimension] ?? [] : [])));
    const places = itemsOfDimension(instrument, dimension).flatMap((item) => (responses.items.includes(item) ? [responses.items.indexOf(item)] : []));
    const agreement = names.flatMap((name) => withinGroupAgreement(itemsOf(answers.filter((_, i) => rows[i]!.organisation === name), places), uniformVariance(points)).rwg ?? []);
    const { icc1, icc2, p, n } = groupReliability(groups);
    return { dimension, organisations: groups.filter((group) => group.length > 0).length, people: n, icc1, icc2, p, rwg: meanOf(agreement) };
  });
}
