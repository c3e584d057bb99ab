import { bootstrapInterval, type BootstrapInterval, type BootstrapOptions } from "../bootstrap.js";

/**
 * Interval of a coefficient of agreement by resampling units, whole rows of judgments, with replacement: units are what a study could have drawn otherwise.
 * Percentile ends, seeded. Krippendorff's own procedure resamples pairs within the coincidences instead and is somewhat narrower.
 *
 * @example agreementInterval([["a", "a"], ["b", "b"], ["a", "a"]], (rows) => percentAgreement(rows).pairs, { draws: 50 }).low // 1
 */
export const agreementInterval = <Row>(ratings: readonly Row[], coefficient: (rows: readonly Row[]) => number | null, options: BootstrapOptions = {}): BootstrapInterval =>
  bootstrapInterval(ratings.length, (drawn) => coefficient(drawn.map((i) => ratings[i]!)), options);
