import type { Case, Coding } from "../case/index.js";
import { defaultSeed } from "../random.js";
import { agreementInterval } from "../stats/agreement/agreement-interval.js";
import { cohenKappa } from "../stats/agreement/cohen-kappa.js";
import { fleissKappa } from "../stats/agreement/fleiss-kappa.js";
import { krippendorffAlpha, type Scale } from "../stats/agreement/krippendorff-alpha.js";
import { percentAgreement } from "../stats/agreement/percent-agreement.js";
import { asNumbers, categoryCounts, type Ratings } from "../stats/agreement/ratings.js";
import type { Bilingual, Note } from "../words/index.js";
import type { Codebook } from "./codebook.js";
import { codebookOf } from "./codebooks.js";
import { doubtOrder, mostDoubtful } from "./doubt.js";
import { frameworkId } from "./framework.js";

/** The measures of agreement between coders, with their names. */
export const agreementMeasures = {
  percent: { en: "Agreeing pairs", zh: "一致的配对占比" },
  cohen: { en: "Cohen's kappa", zh: "Cohen κ" },
  "cohen-linear": { en: "Weighted kappa, linear", zh: "加权κ（线性）" },
  "cohen-quadratic": { en: "Weighted kappa, quadratic", zh: "加权κ（平方）" },
  fleiss: { en: "Fleiss's kappa", zh: "Fleiss κ" },
  "alpha-nominal": { en: "Krippendorff's alpha, nominal", zh: "Krippendorff α（名义）" },
  "alpha-ordinal": { en: "Krippendorff's alpha, ordinal", zh: "Krippendorff α（次序）" },
  "alpha-interval": { en: "Krippendorff's alpha, interval", zh: "Krippendorff α（等距）" },
  "alpha-ratio": { en: "Krippendorff's alpha, ratio", zh: "Krippendorff α（比率）" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type AgreementMeasure = keyof typeof agreementMeasures;

export interface AgreementOptions {
  readonly codebook?: string | Codebook;
  readonly measure?: AgreementMeasure;
  /** Whose codings to compare; everybody's when left out. */
  readonly coders?: readonly string[];
  readonly draws?: number;
  readonly seed?: number;
  readonly confidence?: number;
}

export interface CoderAgreement {
  readonly kind: "coder-agreement";
  readonly codebook: string;
  readonly measure: AgreementMeasure;
  readonly estimate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Agreement seen, and what chance would give; null where a measure does not say. */
  readonly observed: number | null;
  readonly expected: number | null;
  /** Share of the most used value. */
  readonly prevalence: number | null;
  /** Codes coded by two coders or more. */
  readonly n: number;
  /** Codes coded by at least one. */
  readonly units: number;
  readonly coders: readonly string[];
  readonly confidence: number;
  readonly draws: number;
  readonly seed: number;
  readonly notes: readonly Note[];
}

interface Units {
  readonly ratings: Ratings;
  readonly coders: readonly string[];
  readonly notes: readonly Note[];
}

/** Codes as units, coders as columns. A code that somebody did not code is missing there: it is not a fifth value. */
function unitsOf(sets: readonly (readonly Coding[])[], book: Codebook, wanted: readonly string[] | undefined): Units {
  const counted = new Set(book.codes.map(({ code }) => code));
  const all = sets.map((codings) => codings.filter(({ codebook, code }) => codebook === book.id && counted.has(code)));
  const nameless = all.flat().filter(({ coder }) => coder === null).length;
  const coders = wanted ?? [...new Set(all.flat().map(({ coder }) => coder).filter((coder) => coder !== null))];
  const twice = new Set<string>();
  const ratings = all.flatMap((codings) => book.codes.flatMap(({ code }) => {
    const row = coders.map((coder) => {
      const values = new Set(codings.filter((coding) => coding.code === code && coding.coder === coder).map(({ value }) => value));
      if (values.size > 1) twice.add(code);
      return mostDoubtful(values);
    });
    return row.every((value) => value === null) ? [] : [row];
  }));
  return {
    ratings, coders,
    notes: [
      ...(nameless === 0 ? [] : [{ code: "coding/no-coder", params: { count: nameless } }]),
      ...(twice.size === 0 ? [] : [{ code: "coding/coded-twice", params: { codes: [...twice] } }]),
    ],
  };
}

/** From the most doubted upwards, 1 to 4: only weights and the scales above the nominal read it. */
const asScale = (ratings: Ratings) => asNumbers(ratings, ["", ...doubtOrder]);

interface Found {
  readonly estimate: number | null;
  readonly observed: number | null;
  readonly expected: number | null;
  readonly prevalence: number | null;
  readonly notes: readonly Note[];
}

const measures: Readonly<Record<AgreementMeasure, (ratings: Ratings) => Found>> = {
  percent: (ratings) => {
    const { pairs, notes } = percentAgreement(ratings);
    return { estimate: pairs, observed: pairs, expected: null, prevalence: null, notes };
  },
  cohen: (ratings) => cohenKappa(ratings),
  "cohen-linear": (ratings) => cohenKappa(ratings, { weights: "linear", categories: doubtOrder }),
  "cohen-quadratic": (ratings) => cohenKappa(ratings, { weights: "quadratic", categories: doubtOrder }),
  fleiss: (ratings) => fleissKappa(categoryCounts(ratings, doubtOrder)),
  "alpha-nominal": (ratings) => alpha(ratings, "nominal"),
  "alpha-ordinal": (ratings) => alpha(ratings, "ordinal"),
  "alpha-interval": (ratings) => alpha(ratings, "interval"),
  "alpha-ratio": (ratings) => alpha(ratings, "ratio"),
};

function alpha(ratings: Ratings, scale: Scale): Found {
  return krippendorffAlpha(asScale(ratings), scale);
}

const isCodings = (given: unknown): given is readonly Coding[] => Array.isArray(given) && given.every((one: unknown) => typeof one === "object" && one !== null && "codebook" in one);

/**
 * How far coders agree on the codes of a codebook: units are the codes that count, in each case; judgments their values.
 *
 * A code that one coder left out is a missing judgment, so Krippendorff's alpha is the default: it takes any number of coders
 * with gaps. Cohen's kappas are of two coders, named by `coders` where there are more. Weights and the scales above the
 * nominal put the values in the order contradicted, absent, expected, present (1 to 4): that order is ours, and the result
 * says so. One coder's differing codings of a code count as the most doubtful. Codings without a coder's name cannot be
 * told apart and are left out, with a note. The interval resamples units, seeded; a warning is given where one value is so
 * common that kappa is low in spite of agreement. Null with a note where nothing was coded twice.
 *
 * @throws UsageError `usage/unknown-codebook`.
 * @example coderAgreement(city, { measure: "cohen" }).notes.map(({ code }) => code) // ["coding/no-coder", "coding/too-few-coders"]
 */
export function coderAgreement(
  given: Case | readonly Case[] | readonly Coding[],
  { codebook = frameworkId, measure = "alpha-nominal", coders: wanted, draws = 999, seed = defaultSeed, confidence = 0.95 }: AgreementOptions = {},
): CoderAgreement {
  const book = typeof codebook === "string" ? codebookOf(codebook) : codebook;
  const sets = isCodings(given) ? [given] : (Array.isArray(given) ? given as readonly Case[] : [given as Case]).map(({ codings }) => codings);
  const { ratings, coders, notes } = unitsOf(sets, book, wanted);
  const shared = {
    kind: "coder-agreement" as const, codebook: book.id, measure, coders, units: ratings.length,
    n: ratings.filter((row) => row.filter((value) => value !== null).length > 1).length, confidence, draws, seed,
  };
  const none = (more: readonly Note[]): CoderAgreement => ({ ...shared, estimate: null, low: null, high: null, observed: null, expected: null, prevalence: null, notes: [...notes, ...more] });
  if (coders.length < 2) return none([{ code: "coding/too-few-coders", params: { count: coders.length } }]);
  if (measure.startsWith("cohen") && coders.length !== 2) return none([{ code: "coding/two-coders", params: { count: coders.length, coders } }]);
  const found = measures[measure](ratings);
  const interval = found.estimate === null ? null : agreementInterval(ratings, (rows) => measures[measure](rows).estimate, { draws, seed, confidence });
  const ordered: Note[] = /linear|quadratic|ordinal|interval|ratio/.test(measure) ? [{ code: "coding/order-ours", params: {} }] : [];
  return {
    ...shared, estimate: found.estimate, observed: found.observed, expected: found.expected, prevalence: found.prevalence,
    low: interval?.low ?? null, high: interval?.high ?? null, notes: [...notes, ...ordered, ...found.notes, ...interval?.notes ?? []],
  };
}
