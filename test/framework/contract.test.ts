import { describe, expect, it } from "vitest";
import { z } from "zod";
import { catalogue } from "../../lib/framework/index.js";
import { contractBreaches, defineMetric } from "../../lib/metric/index.js";

describe("every metric keeps the contract on every awkward network, as it stands and under each of its choices", () => {
  it.each(catalogue.metrics.map((metric) => [metric.id, metric] as const))("%s", (_, metric) => {
    expect(contractBreaches(metric)).toEqual([]);
  });

  it.each(catalogue.metrics.map((metric) => [metric.id, metric] as const))("%s says its cost and has a worked example", (_, metric) => {
    expect(metric.cost ?? "").toMatch(/^O\(/);
    expect(metric.example).toBeDefined();
    expect(metric.references.every((reference) => typeof reference === "string")).toBe(true);
  });
});

describe("the contract notices", () => {
  const sound = defineMetric({
    id: "tied", label: { en: "Tied", zh: "有关系的单位" }, question: { en: "How many have a tie?", zh: "多少单位有关系？" }, element: "structure", subject: "network", formula: "n",
    convention: { en: "Counted once.", zh: "各计一次。" }, references: [], comparable: "same size", projection: { direction: "ignored", strength: "ignored" }, monotone: "rises", options: z.strictObject({}),
    cost: "O(n)", example: { ties: "a-b", row: { tied: 2 } },
    columns: { tied: { type: "integer", label: { en: "Tied", zh: "有关系的单位" }, range: [0, null] } },
    compute: ({ graph }) => [{ tied: graph.ids.filter((_, i) => graph.out[i] !== graph.out[i + 1]).length }],
  });
  const faults = (change: Partial<typeof sound>) => contractBreaches({ ...sound, ...change }).map(({ what }) => what).join("\n");

  it("nothing about a sound metric", () => { expect(faults({})).toBe(""); });
  it("a value out of range", () => { expect(faults({ compute: () => [{ tied: -1 }] })).toMatch(/tied = -1 is not what/); });
  it("a number that is none", () => { expect(faults({ compute: () => [{ tied: Number.NaN }] })).toMatch(/it throws.*undefined must be null/); });
  it("a column left out, and one too many", () => {
    expect(faults({ compute: () => [{}] })).toMatch(/lacks the column tied/);
    expect(faults({ compute: () => [{ tied: 0, more: 1 }] })).toMatch(/column more is not declared/);
  });
  it("another result the second time", () => {
    let calls = 0;
    expect(faults({ compute: () => [{ tied: calls++ }] })).toMatch(/another result/);
  });
  it("one key on two rows", () => { expect(faults({ subject: "organisation", compute: () => [{ organisation: "a", tied: 1 }, { organisation: "a", tied: 1 }] })).toMatch(/same key/); });
  it("a throw", () => { expect(faults({ compute: () => { throw new RangeError("broken"); } })).toMatch(/it throws: broken/); });
  it("a language that is missing", () => { expect(faults({ label: { en: "Tied", zh: "Tied" } })).toMatch(/label has no Chinese/); });
  it("a worked example that does not work out", () => { expect(faults({ example: { ties: "a-b b-c", row: { tied: 2 } } })).toMatch(/gives tied = 3, not 2/); });
  it("a source nobody knows", () => { expect(faults({ references: ["nobody1900"] })).toMatch(/no reference "nobody1900"/); });
});
