import { found, verdict, type AuditFinding } from "../finding.js";
import { readPrinted, slack, within } from "../printed.js";
import type { Study } from "../schema.js";

/**
 * The mean of a dimension from the means of its items. Both are rounded, so they may differ by half a unit of the last decimal of each: 0.01 where both have two.
 * It supposes that everybody answered every item; with missing answers the mean of means can lie elsewhere.
 */
export function meansOfItems({ means }: Study): AuditFinding[] {
  return means.flatMap(({ id, where, items, dimensions }) => dimensions.flatMap((dimension) => {
    if (dimension.mean === null) return [];
    const own = dimension.items.map((item) => readPrinted(items.find((one) => one.item === item)!.mean));
    const average = (of: (one: (typeof own)[number]) => number) => own.reduce((sum, one) => sum + of(one), 0) / own.length;
    const recomputed = average(({ value }) => value);
    const room = average(({ half }) => half);
    const printed = readPrinted(dimension.mean);
    const holds = within(printed.value, recomputed, room + printed.half);
    return [found("mean-of-items", verdict(holds), `${id}.${dimension.id}.mean`, where, holds ? "audit/mean-holds" : "audit/mean-fails", { items: own.map(({ text }) => text) }, {
      row: dimension.label ?? { en: dimension.id }, printed: dimension.mean, recomputed, low: recomputed - room, high: recomputed + room, tolerance: room + printed.half,
    })];
  }));
}

/** Means that lie outside the scale they are said to be of. What lies inside is not worth a finding of its own. */
export function meansInRange({ means }: Study): AuditFinding[] {
  return means.flatMap(({ id, where, scale, items, dimensions }) => {
    if (scale === null) return [];
    const all = [...items.map(({ item, mean }) => ({ name: item, mean })), ...dimensions.flatMap(({ id: name, mean }) => (mean === null ? [] : [{ name, mean }]))];
    return all.flatMap(({ name, mean }) => {
      const { value, half } = readPrinted(mean);
      const inside = value >= scale.min - half - slack && value <= scale.max + half + slack;
      return inside ? [] : [found("mean-range", "inconsistent", `${id}.${name}.mean`, where, "audit/mean-outside", { min: scale.min, max: scale.max }, { row: { en: name }, printed: mean, tolerance: half })];
    });
  });
}

/**
 * GRIM (Brown and Heathers 2017, doi:10.1177/1948550616673876): n whole answers add up to a whole number, so only every n-th part can be a mean. It can tell something only where
 * fewer than 10^d people answered, d being the decimals; from there on every printed mean can occur, and the finding says that nothing was tested.
 */
export function possibleMeans({ means, samples }: Study): AuditFinding[] {
  return means.flatMap(({ id, where, sample, wholeAnswers, items }) => {
    if (!wholeAnswers || items.length === 0) return [];
    const n = samples.find((one) => one.id === sample)!.n;
    const read = items.map(({ item, mean }) => ({ item, ...readPrinted(mean) }));
    const powerless = read.filter(({ half }) => n > 0 && 1 / n <= 2 * half + slack);
    const most = Math.max(...powerless.map(({ decimals }) => decimals));
    const silent = powerless.length === 0 ? [] : [found("possible-mean", "not-reproducible", `${id}.items`, where, "audit/grim-powerless", { n, decimals: most, step: (1 / n).toFixed(4), count: powerless.length })];
    const tested = read.filter(({ half }) => n > 0 && 1 / n > 2 * half + slack).map(({ item, text, value, half }) => {
      const nearest = Math.round(value * n) / n;
      const holds = within(value, nearest, half);
      return found("possible-mean", verdict(holds), `${id}.${item}.mean`, where, holds ? "audit/grim-holds" : "audit/grim-fails", { n }, { row: { en: item }, printed: text, recomputed: nearest, tolerance: half });
    });
    return [...silent, ...tested];
  });
}
