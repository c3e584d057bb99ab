import { expect } from "vitest";
import type { Reader } from "../support.js";

const position = (id: unknown) => Number(String(id).slice(1));

/** Sizes of the components, largest first, and how many there are. */
const componentSizes: Reader = ({ rows, expected, same }) => {
  const found = [...new Map(rows().map((row) => [row["component"], row["size"] as number])).values()].sort((a, b) => b - a);
  same(found, expected);
};

/** The same division into components, whatever they are called. */
const partition: Reader = ({ rows, expected, same }) => {
  const [ours, theirs] = [rows().map((row) => row["component"]), expected as number[]];
  const first = (list: readonly unknown[]) => list.map((one) => list.indexOf(one));
  same(first(ours), first(theirs));
};

const cutPoints: Reader = ({ rows, entry, expected, same }) => {
  same(rows().flatMap((row, i) => (row[entry.column!] === true ? [i] : [])), expected);
};

const bridgePairs: Reader = ({ rows, expected, same }) => {
  const sorted = (pairs: readonly (readonly number[])[]) => pairs.map(([a, b]) => [Math.min(a!, b!), Math.max(a!, b!)]).sort((x, y) => x[0]! - y[0]! || x[1]! - y[1]!);
  same(sorted(rows().map((row) => [position(row["a"]), position(row["b"])])), sorted(expected as [number, number][]));
};

/** igraph names bridges by the place of the tie in its list. */
const bridgePlaces: Reader = ({ rows, expected, same }) => {
  const inOrder = (list: readonly number[]) => [...list].sort((a, b) => a - b);
  same(inOrder(rows().flatMap((row) => row["evidence"] as string[]).map((id) => Number(id.slice(1)))), inOrder(expected as number[]));
};

const bothFragmentations: Reader = ({ rows, expected, same, entry }) => {
  const { F, DF } = expected as { F: number; DF: number };
  same(rows()[0]![entry.column!], F);
  same(rows({}, "distanceFragmentation")[0]!["distanceFragmentation"], DF);
};

const removals: Reader = ({ rows, expected, same }) => {
  const names: Readonly<Record<string, readonly [string, "left" | "all"]>> = {
    F: ["fragmentation", "left"], DF: ["distanceFragmentation", "left"], deltaF: ["rise", "left"], deltaDF: ["riseByDistance", "left"],
    F_keptInN: ["fragmentation", "all"], DF_keptInN: ["distanceFragmentation", "all"], deltaF_keptInN: ["rise", "all"], deltaDF_keptInN: ["riseByDistance", "all"],
  };
  for (const [name, list] of Object.entries(expected as Record<string, number[]>)) {
    expect(names, `what ${name} is`).toHaveProperty([name]);
    const [ours, denominator] = names[name]!;
    rows({ denominator }).forEach((row, i) => same(row[ours], list[i]));
  }
};

/** E-I with its two counts. With one class nothing can be external: the index is then not defined (I-07), where the formula gives -1. */
const externalInternal: Reader = ({ rows, graph, entry, expected, same }) => {
  const given = expected as Record<string, number>;
  const row = rows()[0]!;
  if (new Set(graph.classes[entry.sector!]).size === 1) {
    expect(given["ei"]).toBe(-1);
    return expect(row["ei"]).toBeNull();
  }
  for (const name of ["external", "internal", "ei"]) same(row[name], given[name]);
};

/** The exact optimum: never passed, and reached but for little. */
const optimum: Reader = ({ rows, expected }) => {
  const { modularity: most } = expected as { modularity: number };
  const ours = rows()[0]!["modularity"] as number;
  expect(ours).toBeLessThanOrEqual(most + 1e-9);
  expect(ours).toBeGreaterThan(most - 0.002);
};

export const readers: Record<string, Reader> = { componentSizes, partition, cutPoints, bridgePairs, bridgePlaces, bothFragmentations, removals, externalInternal, optimum };
