import type { Reader } from "../support.js";

/**
 * R sna sets isolates to 0 and, where there are any, divides by all n in the mean but leaves them out of the matrix. With
 * k members, C the inverse of Laplacian + 1 and T its trace: 1 / ours = c_ii + (T - 2 / k) / k, whose sum over members is
 * 2 T - 2 / k; sna has 1 / theirs = c_ii + (T - 2 / k) / n. All the data have one component besides isolates.
 */
const informationOfSna: Reader = ({ rows, graph, expected, same }) => {
  const ours = rows().map((row) => row["information"]);
  const members = ours.filter((value): value is number => typeof value === "number");
  const k = members.length;
  const trace = (members.reduce((sum, value) => sum + 1 / value, 0) + 2 / k) / 2;
  (expected as number[]).forEach((theirs, i) => {
    const own = ours[i];
    same(typeof own === "number" ? 1 / (1 / own - (trace - 2 / k) * (1 / k - 1 / graph.n)) : 0, theirs);
  });
};

export const readers: Record<string, Reader> = { informationOfSna };
