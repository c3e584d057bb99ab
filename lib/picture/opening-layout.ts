import type { Network } from "../network/index.js";
import type { LayoutKind } from "./map-data.js";

/** Tied pairs for each organisation above which rows become a web. */
const most = 2;

/**
 * The arrangement that says most at first sight: rows by level, since they show who stands above whom; rings where nobody
 * does and many are in contact with many.
 */
export function openingLayout(network: Network): Extract<LayoutKind, "rows" | "rings"> {
  if (network.ties.some((tie) => tie.dimension === "vertical")) return "rows";
  const pairs = new Set(network.ties.filter(({ source, target }) => source !== target).map(({ source, target }) => [source, target].sort().join(" ")));
  return pairs.size > most * network.organisations.length ? "rings" : "rows";
}
