import { expect } from "vitest";
import type { Reader } from "../support.js";

interface Found {
  readonly value: number;
  readonly ties: number;
  readonly sets: readonly (readonly number[])[];
}

const members = (ids: unknown) => (ids as readonly string[]).map((id) => Number(id.slice(1)));

/** For sets of one to three: the value, how many sets reach it, and up to sixty of them. */
const keyPlayers: Reader = ({ rows, expected, same, key }) => {
  const direction = key.endsWith(".directed") ? "directed" : "ignored";
  const mode = key.endsWith(".directed") ? "out" : "all";
  const criteria = {
    F: () => ({ metric: "keyPlayersToRemove", column: "value", options: { direction, criterion: "fragmentation" } }),
    DF: () => ({ metric: "keyPlayersToRemove", column: "value", options: { direction, criterion: "distanceFragmentation" } }),
    reach1: () => ({ metric: "keyPlayersToReach", column: "raw", options: { mode, criterion: "reach", steps: 1 } }),
    reach2: () => ({ metric: "keyPlayersToReach", column: "raw", options: { mode, criterion: "reach", steps: 2 } }),
    DR: () => ({ metric: "keyPlayersToReach", column: "raw", options: { mode, criterion: "distanceReach" } }),
  };
  for (const [k, byCriterion] of Object.entries(expected as Record<string, Record<string, Found>>)) {
    expect(Object.keys(byCriterion).sort()).toEqual(Object.keys(criteria).sort());
    for (const [name, found] of Object.entries(byCriterion)) {
      const { metric, column, options } = criteria[name as keyof typeof criteria]();
      const ours = rows({ ...options, k: Number(k), top: 60 }, metric);
      same(ours[0]![column], found.value);
      expect(ours.every((row) => row["proven"] === true), `${name} of ${k} is proven`).toBe(true);
      expect(ours[0]!["sets"], `${name} of ${k}`).toBe(found.ties);
      same(ours.map((row) => members(row["organisations"])), found.sets);
    }
  }
};

export const readers: Record<string, Reader> = { keyPlayers };
