import { distanceFragmentationOf, fragmentationOf, project, settleUnknown, sizesOf, weakComponents, type Network } from "../../network/index.js";
import { unknownSettings } from "../../metric/interval.js";
import type { Note } from "../../words/index.js";
import { measureNames, numbersOf, type Numbers, type WhatIfMeasure } from "./numbers.js";
import type { Outcome } from "./outcome.js";

export type Span = readonly [number, number] | null;

/** From the least to the greatest; none where one of them is not defined. */
export function spanOf(values: readonly (number | null)[]): Span {
  const known = values.filter((value) => value !== null);
  return known.length < values.length || known.length === 0 ? null : [Math.min(...known), Math.max(...known)];
}

export const difference = (before: number | null, after: number | null): number | null => (before === null || after === null ? null : after - before);

/** The measures that hang on the graph alone, and are quick enough for every setting of the ties marked unknown. */
const shapes = ["fragmentation", "distanceFragmentation", "pieces", "largest", "leadReaches"] as const;
type Shape = (typeof shapes)[number];

/** The shape of a network with some of the ties marked unknown. */
function shapeOf(network: Network, present: ReadonlySet<string>): Record<Shape, number | null> {
  const graph = project({ ...network, ties: [...network.ties, ...network.unknownTies.filter(({ id }) => present.has(id))] }, { direction: "ignored", strength: "ignored" });
  const piece = weakComponents(graph);
  const sizes = sizesOf(piece);
  const lead = network.lead === null ? -1 : graph.ids.indexOf(network.lead);
  return {
    fragmentation: fragmentationOf(graph), distanceFragmentation: distanceFragmentationOf(graph), pieces: sizes.length, largest: Math.max(0, ...sizes),
    leadReaches: lead === -1 ? null : sizes[piece[lead]!]! - 1,
  };
}

export interface UnknownSpans {
  readonly before: Readonly<Record<WhatIfMeasure, Span>>;
  readonly after: Readonly<Record<WhatIfMeasure, Span>>;
  readonly change: Readonly<Record<WhatIfMeasure, Span>>;
  readonly notes: readonly Note[];
}

const byMeasure = <T>(value: (name: WhatIfMeasure) => T) => Object.fromEntries(measureNames.map((name) => [name, value(name)])) as Record<WhatIfMeasure, T>;

/**
 * Low and high of every number over the ties marked unknown. Before and after each moves one way only as ties are added, so
 * that the two ends suffice. The change between them need not: it is taken over every setting of up to twelve such ties, over
 * drawn settings beyond, and only where it hangs on the shape of the graph; elsewhere it has none, and a note says so.
 */
export function unknownSpans({ network, left, before, after }: Outcome): UnknownSpans | null {
  const unknown = network.unknownTies.map(({ id }) => id);
  if (unknown.length === 0) return null;
  const all = new Set(unknown);
  const ends = (one: Network, numbers: Numbers): Numbers => {
    const end = numbersOf(settleUnknown(one, all), numbers.failedTasks);
    return { ...end, leadOrders: numbers.leadOrders === null ? null : end.leadOrders ?? 0 };
  };
  const [beforeEnd, afterEnd] = [ends(network, before), ends(left, after)];
  const { sets, notes } = unknownSettings({ monotone: null }, unknown);
  const changes = sets.map((present) => {
    const [was, is] = [shapeOf(network, present), shapeOf(left, present)];
    return Object.fromEntries(shapes.map((name) => [name, difference(was[name], is[name])])) as Record<Shape, number | null>;
  });
  const still = (name: WhatIfMeasure) => before[name] === beforeEnd[name] && after[name] === afterEnd[name];
  const isShape = (name: WhatIfMeasure): name is Shape => (shapes as readonly string[]).includes(name);
  const span = (one: Numbers, other: Numbers) => byMeasure((name) => spanOf([one[name], other[name]]));
  return {
    before: span(before, beforeEnd), after: span(after, afterEnd),
    change: byMeasure((name) => {
      const own = difference(before[name], after[name]);
      if (own === null) return null;
      return isShape(name) ? spanOf(changes.map((change) => change[name])) : still(name) ? [own, own] : null;
    }),
    notes: [{ code: "pairs/unknown", params: { count: unknown.length } }, ...notes, { code: "whatIf/unknown-change", params: {} }],
  };
}
