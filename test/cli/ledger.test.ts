import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { catalogue } from "../../lib/framework/index.js";
import { crosstie, root, town } from "./support.js";

const knoke = join(root, "data/knoke");

interface Line { metric: string; label: { en: string }; programs: string[]; column: string; values: { keys: Record<string, string>; value: number | null }[] }
const lines = async (...flags: string[]) => (JSON.parse((await crosstie(["ledger", knoke, ...flags, "--format", "json"])).out) as { lines: Line[] }).lines;
const values = (found: readonly Line[], wanted: RegExp) => found.filter(({ label, programs }) => wanted.test(`${label.en} ${programs.join(" ")}`)).map((line) => line.values[0]!.value);

describe("the ledger", () => {
  test("tells which program a published centralization came from: Knoke's information network, out", async () => {
    const found = await lines("--layer", "information", "--metric", "degreeCentralization");
    const all = found.map((line) => line.values[0]!.value!);
    // Out-degrees 4 7 6 4 8 3 3 6 3 5: the differences from 8 sum to 31; divided by 81, 72 and 90.
    for (const value of [31 / 81, 31 / 72, 31 / 90]) expect(all.some((one) => Math.abs(one - value) < 1e-12), String(value)).toBe(true);
    for (const value of [0.506173, 0.569444, 0.455556]) expect(all.some((one) => Math.abs(one - value) < 1e-6), String(value)).toBe(true);
    const { out } = await crosstie(["ledger", knoke, "--layer", "information", "--metric", "degreeCentralization"]);
    for (const text of ["0.382716", "0.430556", "0.344444", "sna", "igraph"]) expect(out).toContain(text);
  });

  test("sets both least upper bounds side by side: Knoke's money network", async () => {
    const found = (await lines("--layer", "money", "--metric", "leastUpperBound")).map((line) => line.values[0]!.value!);
    for (const value of [6 / 7, 1 / 2]) expect(found.some((one) => Math.abs(one - value) < 1e-6), String(value)).toBe(true);
  });

  test("is one table of every whole-network metric when none is named", async () => {
    const found = await lines("--layer", "information");
    expect(new Set(found.map(({ metric }) => metric)).size).toBeGreaterThan(10);
    expect(values(found, /transitivity/i).length).toBeGreaterThan(1);
    expect(found.every(({ programs }) => programs.length > 0)).toBe(true);
    const csv = (await crosstie(["ledger", knoke, "--layer", "information", "--format", "csv"])).out;
    expect(csv.split("\n")[0]).toBe("metric,convention,programs,settings,column,value");
  });

  test("numbers the conventions of an organisation's metric and says what each number means", async () => {
    const { out, code } = await crosstie(["ledger", knoke, "--layer", "information", "--metric", "closeness", "--lang", "zh"]);
    expect(code).toBe(0);
    expect(out).toContain("(1) ");
    expect(out).toMatch(/\(2\)/);
  });

  test("says so when nothing is known of other programs", async () => {
    expect((await crosstie(["ledger", town, "--metric", "taskCongruence"])).out).toContain("No known convention");
  });

  test("leaves out lines that hold only for networks of another kind", async () => {
    const florentine = JSON.parse((await crosstie(["ledger", join(root, "data/florentine"), "--layer", "marriage", "--format", "json"])).out) as { lines: Line[] };
    const directedOnly = catalogue.metrics.flatMap((metric) => (metric.programs ?? []).filter(({ when }) => when === "directed").map(({ label }) => `${metric.id} ${label.en}`));
    expect(florentine.lines.filter(({ metric, label }) => directedOnly.includes(`${metric} ${label.en}`))).toEqual([]);
  });
});
