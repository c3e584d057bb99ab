import { UsageError } from "../../errors.js";
import { createRandom, defaultSeed, type Random } from "../../random.js";
import { cholesky, correlations, normal, withoutGaps } from "../../stats/index.js";
import { bartlettSphericity } from "../bartlett-sphericity.js";
import { cronbachAlpha } from "../cronbach-alpha.js";
import { samplingAdequacy } from "../sampling-adequacy.js";
import type { GeneratedStatistics, GeneratorParameters } from "./generator.js";

/** Made-up answers, with the seed that gives them again. */
export interface SyntheticResponses {
  readonly synthetic: true;
  readonly seed: number;
  /** Seeds tried before this one was accepted. */
  readonly refused: number;
  readonly items: readonly string[];
  readonly answers: readonly (readonly number[])[];
  readonly background: readonly { readonly column: string; readonly values: readonly string[] }[];
  readonly statistics: GeneratedStatistics;
}

/** A standard normal number by inversion, from one number of the stream; never infinite. */
const normalFrom = (random: Random): number => normal.quantile(random.next() + 2 ** -33);

/** Correlations of the items: loading times loading times the correlation of their factors. */
export function generatorCorrelations({ items, factors, factorCorrelations }: GeneratorParameters): number[][] {
  const factorOf = items.map(({ factor }) => factors.indexOf(factor));
  return items.map((a, i) => items.map((b, j) => (i === j ? 1 : a.loading * b.loading * factorCorrelations[factorOf[i]!]![factorOf[j]!]!)));
}

/** One set of answers of a seed: normal rows, correlated; then of each item the fixed counts are handed out from the lowest to the highest. */
function drawn(parameters: GeneratorParameters, lower: readonly (readonly number[])[], random: Random): number[][] {
  const { n, items } = parameters;
  const latent = Array.from({ length: n }, () => {
    const z = items.map(() => normalFrom(random));
    return lower.map((row, i) => row.slice(0, i + 1).reduce((sum, x, k) => sum + x * z[k]!, 0));
  });
  const answers = latent.map(() => items.map(() => 0));
  items.forEach(({ counts }, item) => {
    const order = latent.map((_, person) => person).sort((a, b) => latent[a]![item]! - latent[b]![item]! || a - b);
    let next = 0;
    counts.forEach((count, k) => { for (let i = 0; i < count; i++) answers[order[next++]!]![item] = k + 1; });
  });
  return answers;
}

function statisticsOf({ items, factors }: GeneratorParameters, answers: readonly (readonly number[])[]): GeneratedStatistics {
  const all = cronbachAlpha(answers);
  const r = withoutGaps(correlations(answers).matrix);
  return {
    alphas: Object.fromEntries(factors.map((factor) => [factor, cronbachAlpha(answers.map((row) => row.filter((_, item) => items[item]!.factor === factor))).raw])),
    alpha: all.raw, standardised: all.standardised, kmo: r === null ? null : samplingAdequacy(r).overall, chiSquare: r === null ? null : bartlettSphericity(r, answers.length).statistic,
    itemMeans: Object.fromEntries(items.map(({ id }, item) => [id, answers.reduce((sum, row) => sum + row[item]!, 0) / answers.length])),
  };
}

/** Whether statistics come as near to the published ones as the parameters ask. */
export function isAccepted({ published, acceptance, items }: GeneratorParameters, found: GeneratedStatistics): boolean {
  const near = (value: number | null | undefined, target: number, most: number) => value != null && Math.abs(value - target) <= most;
  return Object.entries(published.alphas).every(([factor, alpha]) => near(found.alphas[factor], alpha, acceptance.alpha))
    && near(found.alpha, published.alpha, acceptance.totalAlpha) && near(found.standardised, published.standardised, acceptance.totalAlpha)
    && near(found.kmo, published.kmo, acceptance.kmo) && near(found.chiSquare, published.chiSquare, acceptance.chiSquareShare * published.chiSquare)
    && items.every(({ id, mean }) => mean === null || near(found.itemMeans[id], mean, acceptance.itemMean));
}

function shuffled<T>(values: readonly T[], random: Random): T[] {
  const all = [...values];
  for (let i = all.length - 1; i > 0; i--) {
    const j = random.integer(i + 1);
    [all[i], all[j]] = [all[j]!, all[i]!];
  }
  return all;
}

/**
 * Answers that nobody gave, to show a pipeline from end to end. Factors, loadings and the counts of every answer are given; a seed is taken if alphas, KMO and Bartlett's chi-square come
 * near enough to the published ones, else the next whole number is tried, up to `most` of them. That the statistics match proves only that the pipeline runs: such answers can never
 * support a finding about anybody. Throws `UsageError` where the correlations are not positive definite or no seed is accepted.
 *
 * @example synthesizeResponses(threeCityGenerator, { seed: 1 }).statistics.itemMeans["x1"] // 5.5270…
 */
export function synthesizeResponses(parameters: GeneratorParameters, { seed = defaultSeed, most = 200 }: { readonly seed?: number; readonly most?: number } = {}): SyntheticResponses {
  const lower = cholesky(generatorCorrelations(parameters));
  if (lower === null) throw new UsageError("usage/generator-correlations", "The factor correlations and loadings do not make a positive definite correlation matrix.", {});
  for (let refused = 0; refused < most; refused++) {
    const random = createRandom(seed + refused);
    const answers = drawn(parameters, lower, random);
    const statistics = statisticsOf(parameters, answers);
    if (!isAccepted(parameters, statistics)) continue;
    const background = parameters.background.map(({ column, classes }, k) => ({ column, values: shuffled(classes.flatMap(({ value, count }) => Array.from({ length: count }, () => value)), random.fork(k)) }));
    return { synthetic: true, seed: seed + refused, refused, items: parameters.items.map(({ id }) => id), answers, background, statistics };
  }
  throw new UsageError("usage/no-seed-accepted", `None of ${most} seeds from ${seed} on came near enough to the published statistics.`, { seed, most });
}

/**
 * Made-up answers as a file: a first column that says so in every row.
 *
 * @example syntheticCsv(synthesizeResponses(threeCityGenerator)).split("\n")[0] // "synthetic,person,duties,…"
 */
export function syntheticCsv({ items, answers, background }: SyntheticResponses): string {
  const width = String(answers.length).length;
  const rows = answers.map((row, i) => ["true", `synthetic-${String(i + 1).padStart(width, "0")}`, ...background.map(({ values }) => values[i]!), ...row].join(","));
  return `${[["synthetic", "person", ...background.map(({ column }) => column), ...items].join(","), ...rows].join("\n")}\n`;
}
