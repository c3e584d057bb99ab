import type { Bilingual, Label } from "../words/bilingual.js";

export interface SizeBy {
  readonly label: Bilingual | Label;
  /** By organisation; null where the metric is not defined. */
  readonly values: Readonly<Record<string, number | null>>;
  /** How many organisations the metric was computed over. */
  readonly n: number;
  /** The value of the largest shape, where several pictures share a scale; else the largest that occurs. */
  readonly most?: number;
}

const plain = 8;
const least = 7;
const range = 11;
export const largestRadius = least + range;
/** A count needs room inside the ring. */
const leastRing = 12.5;

export interface SizeStep {
  readonly value: number;
  readonly radius: number;
}

/** Radius for a value: area-like, so that the eye compares amounts; negative and undefined values get the least. */
export function sizeScale(sizeBy: SizeBy | null): { radiusOf: (id: string, collective: boolean) => number; steps: SizeStep[] } {
  const values = sizeBy === null ? [] : Object.values(sizeBy.values).filter((value): value is number => value !== null && Number.isFinite(value));
  const maximum = sizeBy?.most ?? Math.max(0, ...values);
  const radiusFor = (value: number | null | undefined) =>
    value == null || !Number.isFinite(value) || value <= 0 || maximum === 0 ? least : least + range * Math.sqrt(value / maximum);
  return {
    radiusOf(id, collective) {
      const radius = sizeBy === null ? plain : radiusFor(Object.hasOwn(sizeBy.values, id) ? sizeBy.values[id] : null);
      return Math.round(Math.max(collective ? leastRing : 0, radius) * 100) / 100;
    },
    steps: maximum === 0 ? [] : fourValues(values, maximum).map((value) => ({ value, radius: Math.round(radiusFor(value) * 100) / 100 })),
  };
}

/** Four values that occur: the greatest, the least above zero, and two at even steps of radius between them. */
function fourValues(values: readonly number[], maximum: number): number[] {
  const positive = [...new Set(values.filter((value) => value > 0))].sort((a, b) => a - b);
  if (positive.length <= 4) return positive;
  const low = Math.sqrt(positive[0]! / maximum);
  const chosen = [0, 1 / 3, 2 / 3, 1].map((share) => {
    const root = low + (1 - low) * share;
    const wanted = root * root * maximum;
    return positive.reduce((best, value) => (Math.abs(value - wanted) < Math.abs(best - wanted) ? value : best));
  });
  return [...new Set(chosen)];
}
