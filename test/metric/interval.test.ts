import { describe, expect, it } from "vitest";
import { density, fragmentation, missingTaskTies } from "../../lib/framework/index.js";
import { measure } from "../../lib/metric/index.js";
import { build } from "../../lib/network/index.js";
import { makeCase } from "../support/make-case.js";

const open = build(makeCase("a b c", ["a-b", "b-c communication?", "a-c communication?"], {
  tasks: [{ id: "k", label: "k", requiredOrganisations: [{ organisation: "b" }, { organisation: "c" }] }],
}));

describe("intervals over ties marked unknown", () => {
  it("run from all absent to all present: 1 to 3 of 3 pairs, F from 0 to 2/3", () => {
    expect(measure(open, density).rows).toEqual([{ density: 1 / 3, low: 1 / 3, high: 1 }]);
    const row = measure(open, fragmentation).rows[0]!;
    expect([row["low"], row["high"]]).toEqual([0, expect.closeTo(2 / 3, 12)]);
  });

  it("are not given for a row that some setting does not have", () => {
    const { rows, notes } = measure(open, missingTaskTies);
    expect(rows[0]).toMatchObject({ a: "b", b: "c", low: null, high: null });
    expect(notes).toContainEqual({ code: "pairs/no-interval", params: { count: 1 } });
    expect(measure(open, density).notes.map(({ code }) => code)).not.toContain("pairs/no-interval");
  });

  it("are absent where nothing is unknown", () => {
    expect(measure(build(makeCase("a b", ["a-b"])), density).columns).not.toHaveProperty("low");
  });
});
