import { expect } from "vitest";
import type { Reader } from "../support.js";

const position = (id: unknown) => Number(String(id).slice(1));

/** The optimum over all cores under three ideal patterns: its fit, how many cores reach it, and the core itself where it is the only one. */
const corePeriphery: Reader = ({ rows, expected, same }) => {
  const patterns = { coreAny: "core to all", cpIgnored: "mixed left out", coreOnly: "core only" } as const;
  for (const [name, { r, core, optimalSets }] of Object.entries(expected as Record<keyof typeof patterns, { r: number; core: number[]; optimalSets: number }>)) {
    const ideal = patterns[name as keyof typeof patterns];
    const row = rows({ ideal })[0]!;
    same(row["fit"], r);
    same(row["optimalSets"], optimalSets);
    expect(row["proven"]).toBe(true);
    if (optimalSets > 1) continue;
    same(rows({ ideal }, "coreMembership").filter(({ inCore }) => inCore === true).map(({ organisation }) => position(organisation)).sort((a, b) => a - b), core);
  }
};

/** A matrix of distances or correlations, above the diagonal. Where a profile is constant we give null and the peer 0. */
const profiles: Reader = ({ rows, entry, expected, same }) => {
  const matrix = expected as number[][];
  for (const row of rows()) {
    const [i, j] = [position(row["a"]), position(row["b"])];
    const theirs = matrix[i]![j]!;
    expect(matrix[j]![i]).toBe(theirs);
    if (row[entry.column!] === null) expect(theirs).toBe(0);
    else same(row[entry.column!], theirs);
  }
};

export const readers: Record<string, Reader> = { corePeriphery, profiles };
