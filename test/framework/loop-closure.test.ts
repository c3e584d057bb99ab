import { describe, expect, test } from "vitest";
import { codebooks } from "../../lib/codebook/index.js";
import { evidenceCoverage, extend, loopClosure } from "../../lib/framework/index.js";
import { measure } from "../../lib/metric/index.js";
import { build } from "../../lib/network/index.js";
import { coded } from "../codebook/support.js";

const of = (...codings: Parameters<typeof coded>[1][]) => measure(build(coded("c", ...codings)), loopClosure);

describe("loop closure", () => {
  test("counts the parts that were observed, and apart from them those that are expected", () => {
    // Input, transformation and output observed, 3 of 4; feedback expected only.
    expect(of(["A1", "present"], ["G2", "present"], ["O1", "present"], ["O4", "expected"]).rows).toEqual([{
      closure: 3 / 4, loop: "open", closureWithExpected: 1, loopWithExpected: "closed", input: "observed", transformation: "observed", output: "observed", feedback: "expected", evidence: ["k1", "k2", "k3", "k4"],
    }]);
  });

  test("calls a case without feedback an open loop, and gives it a value all the same", () => {
    expect(of(["A1", "present"], ["P1", "present"], ["O1", "present"]).rows[0]).toMatchObject({ closure: 3 / 4, loop: "open", feedback: "none" });
    expect(of(["A1", "absent"]).rows[0]).toMatchObject({ closure: 0, loop: "open", evidence: [] });
  });

  test("notes codings without a passage", () => {
    expect(of(["A1", "present"], ["A1", "present", "Li"], ["O3", "absent"]).notes).toContainEqual({ code: "coding/no-passage", params: { codes: ["A1"] } });
  });

  test("is null with a reason where nothing is coded, or only under another codebook", () => {
    const notes = (...codings: Parameters<typeof coded>[1][]) => of(...codings).notes.map(({ code }) => code);
    expect(notes()).toContain("metric/no-records");
    expect(notes(["D1", "present", null, "thomson-perry"])).toContain("coding/not-coded");
    expect(of(["D1", "present", null, "thomson-perry"]).rows[0]).toMatchObject({ closure: null, loop: null });
  });

  test("reads any known codebook, as coverage does", () => {
    const network = build(coded("c", ["impact", "present", null, "emerson2012"], ["adaptation", "expected", null, "emerson2012"]));
    expect(measure(network, loopClosure, { codebook: "emerson2012" }).rows[0]).toMatchObject({ closure: 1 / 4, loop: "open", closureWithExpected: 1 / 2, loopWithExpected: "incomplete" });
    expect(measure(network, evidenceCoverage, { codebook: "emerson2012" }).rows[0]).toMatchObject({ coverage: 1 / 9, expected: 1, notCoded: 7, constituents: 9 });
    for (const { id } of codebooks) expect(() => measure(network, loopClosure, { codebook: id })).not.toThrow();
  });

  test("reads a codebook of one's own by what its codes are said to correspond to", () => {
    const mine = { id: "mine", label: { en: "Mine" }, codes: [{ code: "X", label: { en: "X" }, mapsTo: ["A2"] }, { code: "Y", label: { en: "Y" } }] };
    const own = extend([{ codebooks: [mine] }]).find("I-27");
    expect(measure(build(coded("c", ["X", "present", null, "mine"], ["Y", "present", null, "mine"])), own, { codebook: "mine" }).rows[0]).toMatchObject({ closure: 1 / 4, input: "observed", evidence: ["k1"] });
  });
});
