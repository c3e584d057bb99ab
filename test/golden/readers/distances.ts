import { expect } from "vitest";
import type { Reader } from "../support.js";

const place = (id: unknown) => Number(String(id).slice(1));

/** Pairs by distance from 1 on, and those without a path. */
const distanceTable: Reader = ({ rows, expected, same }) => {
  const { res, unconnected } = expected as { res: readonly number[]; unconnected: number };
  const found = rows();
  expect(found).toHaveLength(res.length + 1);
  res.forEach((pairs, i) => same(found.find((row) => row["distance"] === i + 1)?.["pairs"], pairs));
  same(found.find((row) => row["distance"] === null)?.["pairs"], unconnected);
};

/** Ordered pairs by distance; "Inf" stands there only if there are any. */
const geodesicTable: Reader = ({ rows, expected, same }) => {
  const theirs = expected as Readonly<Record<string, number>>;
  const found = rows();
  expect(found.filter((row) => row["pairs"] !== 0).map((row) => String(row["distance"] ?? "Inf")).sort()).toEqual(Object.keys(theirs).sort());
  for (const row of found) same(row["pairs"], theirs[String(row["distance"] ?? "Inf")] ?? 0);
};

const centre: Reader = ({ rows, entry, expected, same }) => {
  same((rows()[0]![entry.column!] as readonly string[]).map(place), [...(expected as number[])].sort((a, b) => a - b));
};

/** The peer prints 0 for whoever reaches nobody, where the mean is of nothing and so null here. */
const zeroWhereNobodyIsReached: Reader = ({ rows, entry, expected, same }) => {
  const theirs = expected as readonly number[];
  rows().forEach((row, i) => {
    const ours = row[entry.column!];
    const nobody = row["reached"] === 0 || row["harmonic"] === 0;
    if (nobody) expect([ours, theirs[i]]).toEqual([null, 0]);
    same(ours, nobody ? null : theirs[i]);
  });
};

/** A matrix with 1 where a path exists; an organisation reaches itself. */
const reachabilityMatrix: Reader = ({ rows, entry, expected, same }) => {
  const theirs = expected as readonly (readonly number[])[];
  theirs.forEach((row, i) => expect(row[i], "itself").toBe(1));
  const found = rows();
  expect(found).toHaveLength(theirs.length * (theirs.length - 1));
  for (const row of found) same(row[entry.column!], theirs[place(row["a"])]![place(row["b"])] === 1);
};

export const readers: Record<string, Reader> = { distanceTable, geodesicTable, centre, zeroWhereNobodyIsReached, reachabilityMatrix };
