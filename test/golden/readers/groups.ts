import { expect } from "vitest";
import type { Given, Reader } from "../support.js";

const classOf = ({ key }: Given) => key.slice(key.indexOf(".") + 1).replace(/^(node|weighted)\./, "");
const oneClass = (given: Given) => new Set(given.graph.classes[classOf(given)]).size === 1;
const groupId = (name: unknown) => `c-${String(name).replace(/[^\w]+/g, "-")}`;

/** With one class nothing can be external: the index is then not defined here, where the formula gives -1. */
const eiOfAll: Reader = (given) => {
  const expected = given.expected as Record<string, number>;
  const row = given.rows()[0]!;
  if (oneClass(given)) {
    expect(expected["ei"]).toBe(-1);
    return given.same(row["ei"], null);
  }
  for (const name of ["external", "internal", "ei"]) given.same(row[name], expected[name]);
};

const eiOfEach: Reader = (given) => {
  const expected = given.expected as (number | null)[];
  const rows = new Map(given.rows().map((row) => [row["organisation"], row["ei"]]));
  const one = oneClass(given);
  expected.forEach((value, i) => {
    if (one && value !== null) expect(value).toBe(-1);
    given.same(rows.get(`v${i}`), one ? null : value);
  });
};

const mixing: Reader = (given) => {
  const { categories, counts } = given.expected as { categories: unknown[]; counts: number[][] };
  const classes = given.graph.classes[classOf(given)]!;
  const size = (name: unknown) => classes.filter((one) => String(one) === String(name)).length;
  const rows = new Map(given.rows().map((row) => [`${String(row["group"])} ${String(row["toGroup"])}`, row]));
  expect(rows.size).toBe(categories.length ** 2);
  categories.forEach((from, g) => categories.forEach((to, h) => {
    const row = rows.get(`${groupId(from)} ${groupId(to)}`)!;
    given.same(row["ties"], counts[g]![h]);
    // The references give counts; the density is their share of the pairs that the class sizes allow.
    const pairs = (size(from) * (g === h ? size(to) - 1 : size(to))) / (g === h && !given.graph.directed ? 2 : 1);
    expect(row["pairs"]).toBe(pairs);
    if (pairs === 0) expect(row["density"]).toBeNull();
    else expect(row["density"]).toBeCloseTo(counts[g]![h]! / pairs, 12);
  }));
};

/** Roles in the order of the references' columns. */
const roles = ["coordinator", "consultant", "representative", "gatekeeper", "liaison", "total"];
/** Where R sna's standard deviation of the network's counts is the exact one; see README.md of the references. */
const exactInSna = new Set(["consultant", "liaison"]);
const peersColumns = { exp: "expected", sd: "standardDeviation", z: "z" } as const;

/** Raw counts, and both kinds of moments, of each organisation and of the network. */
const brokerageOfAll: Reader = (given) => {
  const expected = given.expected as Record<string, unknown>;
  const raw = (expected["raw_nli"] ?? expected["raw.nli"]) as number[][];
  given.rows().forEach((row, i) => roles.forEach((role, r) => given.same(row[role], raw[i]![r], 0)));
  const totals = new Map(given.rows({}, "brokerageTotals").map((row) => [row["role"], row]));
  const counts = (expected["raw_gli"] ?? expected["raw.gli"]) as number[];
  roles.forEach((role, r) => given.same(totals.get(role)!["count"], counts[r], 0));
  for (const [name, column] of Object.entries(peersColumns)) {
    const exact = expected[`exact_${name}_gli`] as number[] | undefined;
    const sna = expected[`${name}.gli`] as number[] | undefined;
    expect(exact !== undefined || sna !== undefined, `${name} of the network`).toBe(true);
    roles.forEach((role, r) => {
      if (exact !== undefined) given.same(totals.get(role)![column], exact[r]);
      if (sna !== undefined && (name === "exp" || exactInSna.has(role))) given.same(totals.get(role)![column], sna[r]);
    });
    const each = expected[`${name}.nli`] as number[][] | undefined;
    if (each === undefined) continue;
    const rows = new Map(given.rows({}, "brokerageExpectation").map((row) => [`${String(row["organisation"])} ${String(row["role"])}`, row]));
    each.forEach((list, i) => roles.forEach((role, r) => given.same(rows.get(`v${i} ${role}`)![column], list[r])));
  }
};

export const readers: Record<string, Reader> = { eiOfAll, eiOfEach, mixing, brokerageOfAll };
