import type { Reader } from "../support.js";

const dyads: Reader = ({ rows, expected, same }) => {
  const theirs = Object.values(expected as Record<string, number>);
  const { mutual, asymmetric, untied } = rows()[0]!;
  [mutual, asymmetric, untied].forEach((one, i) => same(one, theirs[i]));
};

/** By the name of the kind, or in igraph's order, which is that of our rows. sna calls undirected kinds by their ties. */
const triads: Reader = ({ rows, expected, same }) => {
  const ours = rows();
  const theirs = Array.isArray(expected) ? (expected as number[]) : Object.values(expected as Record<string, number>);
  const names = Array.isArray(expected) || "0" in (expected as object) ? null : Object.keys(expected as object);
  same(ours.length, theirs.length);
  theirs.forEach((one, i) => same((names === null ? ours[i] : ours.find((row) => row["type"] === names[i]))?.["triads"], one));
};

/** Number of maximal cliques, clique number, and cliques by size: as a list of sizes, a histogram, or a count for each size. */
const cliques: Reader = ({ rows, expected, same }) => {
  const ours = Object.fromEntries(rows().filter((row) => row["cliques"] !== 0).map((row) => [String(row["size"]), row["cliques"]]));
  const counted = (sizes: readonly number[]) => Object.fromEntries([...new Set(sizes)].map((size) => [String(size), sizes.filter((one) => one === size).length]));
  if (Array.isArray(expected)) return same(ours, Object.fromEntries((expected as number[]).map((count, k) => [String(k + 1), count] as const).filter(([, count]) => count > 0)));
  const { count, omega, sizes } = expected as { count: number; omega: number; sizes: number[] | Record<string, number> };
  const whole = rows({}, "cliqueNumber")[0]!;
  same(whole["cliques"], count);
  same(whole["largest"], omega);
  same(ours, Array.isArray(sizes) ? counted(sizes) : sizes);
  same(rows({}, "cliques").length, Object.entries(ours).reduce((sum, [size, found]) => sum + (Number(size) >= 3 ? (found as number) : 0), 0));
};

/** Where nobody sends to two, there is no pair of receivers: null here, 0 in networkx. */
const receivers: Reader = ({ rows, expected, same }) => {
  const ours = rows()[0]!["receivers"];
  same(ours ?? 0, expected);
};

export const readers: Record<string, Reader> = { dyads, triads, cliques, receivers };
