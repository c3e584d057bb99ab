import type { Study } from "./schema.js";
import { classId } from "./rules/shares.js";

/** Every number of a study that a claim can be about, by its name: `table-6.x15.mean`. */
export function printedNumbers({ samples, distributions, means, reliability, factorability, tests, networks }: Study): ReadonlyMap<string, string> {
  const entries: [string, string | null][] = [
    ...samples.flatMap(({ id, n, percent }): [string, string | null][] => [[`${id}.n`, String(n)], [`${id}.percent`, percent]]),
    ...distributions.flatMap(({ id, classes }) => classes.flatMap((one): [string, string | null][] => [[`${id}.${classId(one)}.count`, one.count === null ? null : String(one.count)], [`${id}.${classId(one)}.percent`, one.percent]])),
    ...means.flatMap(({ id, items, dimensions }): [string, string | null][] => [...items.map(({ item, mean }): [string, string] => [`${id}.${item}.mean`, mean]), ...dimensions.map((one): [string, string | null] => [`${id}.${one.id}.mean`, one.mean])]),
    ...reliability.flatMap(({ id, alpha, standardised, meanCorrelation }): [string, string | null][] => [[`${id}.alpha`, alpha], [`${id}.standardised`, standardised], [`${id}.mean-correlation`, meanCorrelation]]),
    ...factorability.flatMap(({ id, kmo, chiSquare, df, determinant }): [string, string | null][] => [[`${id}.kmo`, kmo], [`${id}.chi-square`, chiSquare], [`${id}.df`, df === null ? null : String(df)], [`${id}.determinant`, determinant]]),
    ...tests.map(({ id, statistic }): [string, string] => [`${id}.statistic`, statistic]),
    ...networks.flatMap(({ id, organisations, ties, density, averageDegree, centralizations }): [string, string | null][] => [
      [`${id}.organisations`, String(organisations)], [`${id}.ties`, ties === null ? null : String(ties)], [`${id}.density`, density], [`${id}.average-degree`, averageDegree], ...centralizations.map((one): [string, string] => [`${id}.${one.id}`, one.value]),
    ]),
  ];
  return new Map(entries.filter((entry): entry is [string, string] => entry[1] !== null));
}
