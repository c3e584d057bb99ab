import { covariances, withoutGaps } from "../stats/covariance.js";
import { sumsOfSquares } from "../stats/groups/sums-of-squares.js";
import { isConstant, meanOf } from "../stats/sums.js";
import type { Label, Note } from "../words/index.js";
import { itemsOf, type Answers } from "./answers.js";
import { alphaOf } from "./cronbach-alpha.js";
import { groupReliability } from "./group-reliability.js";
import { itemsOfDimension, type SurveyInstrument } from "./instrument/index.js";
import { answersOf, scoreResponses, type Responses, type Reversal } from "./responses/index.js";
import { uniformVariance, withinGroupAgreement } from "./within-group-agreement.js";

/** The people of one organisation under one dimension. */
export interface OrganisationScore {
  readonly organisation: string;
  readonly people: number;
  /** Mean of its people's scores; null where they may not be averaged. */
  readonly score: number | null;
  readonly rwg: number | null;
}

/** Whether people may be averaged. One-person: each organisation has one, so that there is nothing to agree or average. */
export type AggregationVerdict = "agreed" | "low-agreement" | "one-person";

export interface DimensionScores {
  readonly dimension: string;
  readonly label: Label;
  readonly verdict: AggregationVerdict;
  readonly organisations: readonly OrganisationScore[];
  readonly people: number;
  /** Organisations for which one person speaks. */
  readonly alone: number;
  readonly icc1: number | null;
  readonly icc2: number | null;
  /** Of the test that organisations do not differ. */
  readonly p: number | null;
  /** Mean over organisations with two or more people. */
  readonly rwg: number | null;
  readonly alpha: number | null;
  /** Of the organisations' scores: ICC(2), or alpha where one person speaks for each. */
  readonly reliability: number | null;
  readonly reliabilityFrom: "icc2" | "alpha" | null;
  /** The same of some of the organisations, by position; one may come several times. */
  readonly reliabilityOf: (drawn: readonly number[]) => number | null;
  readonly notes: readonly Note[];
}

export interface OrganisationScoresOptions {
  readonly reversal?: Reversal;
  /** `checked`: no mean where agreement is low; `anyway`: a mean and a warning. */
  readonly aggregate?: "checked" | "anyway";
  readonly minRwg?: number;
  readonly minIcc1?: number;
}

/**
 * Dimension scores of organisations, after a look at whether their people may be averaged: the mean rwg of organisations with two or more people is at least
 * `minRwg` (0.7, the customary limit) and ICC(1) at least `minIcc1` (0.05, a small effect), both of LeBreton and Senter 2008, doi:10.1177/1094428106296642, who
 * warn against taking either as a law. Below, scores are null. Organisations for which one person speaks are kept, counted and warned of. The reliability of a mean is ICC(2); of
 * one person's score alpha, which leaves out that another person of the organisation might have answered otherwise and is therefore too high. Organisations in the order in which they are met.
 *
 * @example organisationScores(responses, collaborationProcess)[0].dimension // "D1"
 */
export function organisationScores(responses: Responses, instrument: SurveyInstrument, { reversal = "as-answered", aggregate = "checked", minRwg = 0.7, minIcc1 = 0.05 }: OrganisationScoresOptions = {}): DimensionScores[] {
  const { dimensions, rows } = scoreResponses(responses, instrument, { reversal });
  const answers = answersOf(responses, instrument, reversal);
  const expected = uniformVariance(instrument.scale.max - instrument.scale.min + 1);
  const names = [...new Set(rows.flatMap(({ organisation }) => organisation ?? []))];
  return dimensions.map((dimension): DimensionScores => {
    const places = itemsOfDimension(instrument, dimension).flatMap((item) => (responses.items.includes(item) ? [responses.items.indexOf(item)] : []));
    const groups = names.map((organisation) => {
      const own = rows.flatMap((row, i) => (row.organisation === organisation && row.scores[dimension] !== null ? [i] : []));
      return { organisation, scores: own.map((i) => rows[i]!.scores[dimension]!), answers: itemsOf(own.map((i) => answers[i]!), places) };
    }).filter(({ scores }) => scores.length > 0);
    const alone = groups.filter(({ scores }) => scores.length === 1).length;
    const onePerson = alone === groups.length;
    const { icc1, icc2, p, n } = groupReliability(groups.map(({ scores }) => scores));
    const agreement = groups.map(({ scores }) => (scores.length < 2 ? null : withinGroupAgreement(scores.map((score) => [score]), expected).rwg));
    const rwg = meanOf(agreement.flatMap((value) => value ?? []));
    // Where nobody differs from the others of his organisation there is no ICC, and nothing that speaks against a mean.
    const unanimous = alone < groups.length && groups.every(({ scores }) => isConstant(scores));
    const agreed = rwg !== null && rwg >= minRwg && (unanimous || (icc1 !== null && icc1 >= minIcc1));
    const verdict: AggregationVerdict = onePerson ? "one-person" : agreed ? "agreed" : "low-agreement";
    const averaged = verdict !== "low-agreement" || aggregate === "anyway";
    const everybody = groups.flatMap((group) => group.answers);
    const reliabilityFrom = groups.length === 0 || !averaged ? null : onePerson ? "alpha" : "icc2";
    const reliabilityOf = (drawn: readonly number[]) => (reliabilityFrom === null ? null
      : reliabilityFrom === "alpha" ? alphaFrom(drawn.flatMap((i) => groups[i]!.answers)) : meanReliability(drawn.map((i) => groups[i]!.scores)));
    return {
      dimension, label: instrument.dimensions.find(({ id }) => id === dimension)!.label, verdict, people: n, alone, icc1, icc2, p, rwg, alpha: alphaFrom(everybody),
      organisations: groups.map(({ organisation, scores }, i) => ({ organisation, people: scores.length, score: averaged ? meanOf(scores) : null, rwg: agreement[i]! })),
      reliability: reliabilityOf(groups.map((_, i) => i)), reliabilityFrom, reliabilityOf,
      notes: groups.length === 0 ? [] : [
        ...(verdict === "low-agreement" ? [{ code: averaged ? "link/averaged-anyway" : "link/not-averaged", params: { dimension, rwg: rwg ?? "—", icc: icc1 ?? "—", minRwg, minIcc1 } }] : []),
        ...(onePerson ? [{ code: "link/one-person-each", params: { dimension } }] : alone > 0 && averaged ? [{ code: "link/one-person-some", params: { dimension, count: alone, organisations: groups.length } }] : []),
      ],
    };
  });
}

/** ICC(2) without its tests, which would cost a bootstrap most of its time; 1 in the limit where people of one organisation never differ and organisations do. */
function meanReliability(groups: readonly (readonly number[])[]): number | null {
  const parts = sumsOfSquares(groups);
  if ("code" in parts) return parts.code === "statistics/constant-within" && !isConstant(groups.map((group) => group[0]!)) ? 1 : null;
  const [between, within] = [parts.between / parts.df1, parts.within / parts.df2];
  return between > 0 ? (between - within) / between : null;
}

function alphaFrom(answers: Answers): number | null {
  const covariance = answers.length < 2 ? null : withoutGaps(covariances(answers).matrix);
  return covariance === null ? null : alphaOf(covariance);
}
