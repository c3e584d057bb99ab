import { expect } from "vitest";
import type { Reader } from "../support.js";

/** igraph prints a centralization with the maximum it divides by. Where it has no value, neither have we. */
const withMaximum: Reader = ({ rows, expected, same, entry }) => {
  const { centralization, theoretical_max } = expected as { centralization: number | "NaN"; theoretical_max: number };
  const row = rows()[0]!;
  same(row["centralization"], centralization, entry.within);
  same(row["maximum"], theoretical_max);
};

/**
 * R sna finds its eigenvector by iteration from equal values, which swings between two vectors for ever where every cycle of the
 * leading part is even. There its number is one of the two it swings between, and ours is not compared.
 */
const sparedOfSwinging: Reader = ({ rows, graph, expected, same, entry }) => {
  const { n, edges, directed } = graph;
  let vector = Array.from({ length: n }, () => 1 / Math.sqrt(n));
  const seen: number[] = [];
  for (let round = 0; round < 4000; round++) {
    const image = new Array<number>(n).fill(0);
    for (const [from, to] of edges) {
      image[from]! += vector[to]!;
      if (!directed) image[to]! += vector[from]!;
    }
    const length = Math.sqrt(image.reduce((sum, x) => sum + x * x, 0));
    vector = image.map((x) => x / length);
    const most = Math.max(...vector);
    if (round >= 3998) seen.push(vector.reduce((sum, x) => sum + most - x, 0) / (directed ? n - 1 : (n - 2) / Math.SQRT2));
  }
  if (Math.abs(seen[0]! - seen[1]!) < 1e-6) return same(rows()[0]!["centralization"], expected, entry.within);
  expect(Math.min(...seen.map((one) => Math.abs(one - (expected as number))))).toBeLessThan(1e-6);
};

/** The four conditions as published, each from its own metric; least upper bounds in both readings. Undirected graphs have no arcs to count. */
const krackhardt: Reader = ({ rows, expected, same }) => {
  const given = expected as Readonly<Record<string, number | null>>;
  for (const [name, value] of Object.entries(given)) {
    if (name === "connectedness" || name === "hierarchy") same(rows({}, name === "hierarchy" ? "krackhardtHierarchy" : "krackhardtConnectedness")[0]![name], value);
    else if (name === "efficiency_undirected") same(rows({}, "krackhardtEfficiency")[0]!["undirected"], value);
    else if (name === "efficiency_arcs") { if (value !== null) same(rows({}, "krackhardtEfficiency")[0]!["arcs"], value); }
    else {
      expect(name).toMatch(/^lubness_/);
      same(rows({ reading: name.replace("lubness_", "").replaceAll("_", "-") }, "leastUpperBound")[0]!["leastUpperBound"], value);
    }
  }
};

/** Sizes of the blocks, largest first. */
const blockSizes: Reader = ({ rows, expected, same }) => {
  const sizes = [...new Map(rows({}, "blockMembership").map((row) => [row["block"], row["size"] as number])).values()];
  expect(sizes).toHaveLength(rows()[0]!["blocks"] as number);
  same(sizes.sort((a, b) => b - a), expected);
};

export const readers: Record<string, Reader> = { withMaximum, sparedOfSwinging, krackhardt, blockSizes };
