import { settleUnknown, type Network } from "../network/index.js";
import { createRandom, defaultSeed } from "../random.js";
import type { Note } from "../words/index.js";
import { headlineOf, keysOf, type Metric } from "./definition.js";
import type { Cell, Row } from "./measurement.js";

/** Every setting of up to this many unknown ties is computed; beyond, settings are sampled. A costly metric gets fewer. */
const most = { quick: { enumerated: 12, sampled: 200 }, costly: { enumerated: 4, sampled: 14 } };

/** The settings of the unknown ties over which low and high are taken, as sets of those present: the first is none. */
export function unknownSettings(metric: Pick<Metric, "monotone" | "costly">, unknown: readonly string[]): { sets: ReadonlySet<string>[]; notes: Note[] } {
  const all = new Set(unknown);
  if (metric.monotone !== null) return { sets: [new Set(), all], notes: [] };
  const { enumerated, sampled } = metric.costly === true ? most.costly : most.quick;
  if (unknown.length <= enumerated) {
    return { sets: Array.from({ length: 2 ** unknown.length }, (_, mask) => new Set(unknown.filter((_id, bit) => (mask >> bit) & 1))), notes: [] };
  }
  const random = createRandom(defaultSeed);
  const sets = Array.from({ length: sampled }, (_, draw) => {
    const stream = random.fork(draw);
    return new Set(unknown.filter(() => stream.next() < 0.5));
  });
  return { sets: [new Set(), all, ...sets], notes: [{ code: "pairs/sampled", params: { draws: sampled, count: unknown.length, seed: defaultSeed } }] };
}

/**
 * Adds `low` and `high`: the least and greatest headline over the settings of the unknown ties. By end points
 * where adding a tie moves the headline one way only, else by enumeration, else by sampling, and marked so.
 */
export function withInterval(network: Network, metric: Metric, rows: readonly Row[], recompute: (network: Network) => readonly Row[]): { rows: Row[]; notes: Note[] } {
  const headline = headlineOf(metric);
  const keys = keysOf(metric);
  const keyOf = (row: Row) => JSON.stringify(keys.map((key) => row[key]));
  const found = new Map<string, [number, number] | null>();
  const met = new Map<string, number>();
  const { sets, notes } = unknownSettings(metric, network.unknownTies.map((tie) => tie.id));
  for (const present of sets) {
    for (const row of recompute(settleUnknown(network, present))) {
      const value: Cell | undefined = row[headline];
      const key = keyOf(row);
      const seen = found.get(key);
      met.set(key, (met.get(key) ?? 0) + 1);
      if (typeof value !== "number" || seen === null) found.set(key, null);
      else found.set(key, seen === undefined ? [value, value] : [Math.min(seen[0], value), Math.max(seen[1], value)]);
    }
  }
  const spanned = rows.map((row) => {
    // A row that some setting does not have (a pair no longer missing, a bridge no longer one) has no interval.
    const span = met.get(keyOf(row)) === sets.length ? found.get(keyOf(row)) ?? null : null;
    return { ...row, low: span === null ? null : span[0], high: span === null ? null : span[1] };
  });
  const bare = spanned.filter((row: Row) => typeof row[headline] === "number" && row["low"] === null).length;
  return { rows: spanned, notes: bare === 0 ? notes : [...notes, { code: "pairs/no-interval", params: { count: bare } }] };
}
