import { describe, expect, it } from "vitest";
import { evidenceCoverage, governanceMix, localBurden, powerImbalanceByLevel, reachedByOneModeOnly } from "../../lib/framework/index.js";
import { catalogue } from "../../lib/framework/index.js";
import { headlineOf, measure } from "../../lib/metric/index.js";
import { build } from "../../lib/network/index.js";
import { readCase } from "../../lib/node/index.js";

import { codesOf, rowOf } from "./support/measure-row.js";
import { statedCase } from "./support/stated-case.js";

describe("governance mix", () => {
  const instruments = (...modes: ("administrative" | "market" | "social" | null)[]) => modes.map((mode, i) => ({ id: `i${i}`, label: `i${i}`, mode }));

  it("shares the coded records among three modes, and shows the uncoded apart", () => {
    const measured = measure(build(statedCase("a", [], { instruments: instruments("administrative", "administrative", "market", null) })), governanceMix);
    expect(measured.rows[0]).toMatchObject({
      administrative: 2, market: 1, social: 0, administrativeShare: 2 / 3, marketShare: 1 / 3, socialShare: 0, uncoded: 1, uncodedShare: 1 / 4, primacy: 1 / 3, evidence: ["i0", "i1", "i2"],
    });
    // -(2/3 ln 2/3 + 1/3 ln 1/3) / ln 3
    expect(measured.rows[0]!["evenness"]).toBeCloseTo(0.579380, 6);
    expect(measured.missing).toBe(1);
    expect(codesOf(measured)).toEqual(["instrument/mode-not-stated"]);
  });

  it("is even at one of each, has primacy -1 where market alone governs, and null where nothing is coded", () => {
    const mix = (...modes: Parameters<typeof instruments>) => rowOf(build(statedCase("a", [], { instruments: instruments(...modes) })), governanceMix);
    expect(mix("administrative", "market", "social")["evenness"]).toBeCloseTo(1, 12);
    expect(mix("market")).toMatchObject({ primacy: -1, evenness: 0 });
    expect(mix(null)).toMatchObject({ primacy: null, evenness: null, administrativeShare: null, uncodedShare: 1 });
    expect(codesOf(measure(build(statedCase("a")), governanceMix))).toEqual(["metric/no-records"]);
  });

  it("shows what the case calls the main mode beside the count, and makes neither fit the other", async () => {
    const network = build(await readCase("data/s-city"));
    expect(rowOf(network, governanceMix)).toMatchObject({ administrative: 2, market: 2, social: 1, primacy: 0, statedMain: ["administrative"] });
    // t03 and t05 are its command ties: what power by level rests on, with tasks and resources.
    const levels = measure(network, powerImbalanceByLevel).rows.map(({ group, evidence }) => [group, (evidence as string[]).filter((id) => id.startsWith("t0"))]);
    expect(levels).toContainEqual(["municipal", ["t03", "t05"]]);
    expect(rowOf(network, localBurden)["evidence"]).toEqual(expect.arrayContaining(["task-iodine", "t03", "r-iodine"]));
  });

  it("counts ties when asked, and then says what a count of ties must say", () => {
    const tie = (id: string, governanceMode: "market" | null) => ({ id, source: "a", target: "b", layer: "operational", governanceMode });
    const network = build(statedCase("a b", [tie("t1", "market"), tie("t2", null)], { instruments: instruments("social") }));
    expect(rowOf(network, governanceMix, { count: "ties" })).toMatchObject({ market: 1, social: 0, uncoded: 1, uncodedShare: 1 / 2 });
    expect(measure(network, governanceMix, { count: "ties" }).notes.map(({ code }) => code)).toContain("layer/partial");
    expect(measure(network, governanceMix).notes.map(({ code }) => code)).not.toContain("layer/partial");
    expect(codesOf(measure(build(statedCase("a b")), governanceMix, { count: "ties" }))).toEqual(["metric/no-records"]);
  });

  it("leaves out an instrument all of whose stated parties are out of scope", () => {
    const source = statedCase("a b", [], { instruments: [{ id: "i1", label: "x", mode: "market", parties: [{ organisation: "b" }] }, { id: "i2", label: "y", mode: "social", parties: [] }] });
    expect(rowOf(build(source, { only: ["a"] }), governanceMix)).toMatchObject({ market: 0, social: 1 });
  });
});

describe("reached by one mode only", () => {
  it("lists those whom one mode alone brings in, by instrument or by tie", () => {
    const source = statedCase("a b c d e", [{ id: "t1", source: "a", target: "d", layer: "operational", governanceMode: "market" }, "a-e"], {
      instruments: [
        { id: "i1", label: "x", mode: "administrative", parties: [{ organisation: "a" }, { organisation: "b" }] },
        { id: "i2", label: "y", mode: "social", parties: [{ organisation: "c" }] }, { id: "i3", label: "z", mode: "social" },
      ],
    });
    const measured = measure(build(source), reachedByOneModeOnly);
    expect(measured.rows).toEqual([
      { organisation: "b", mode: "administrative", evidence: ["i1"] }, { organisation: "c", mode: "social", evidence: ["i2"] }, { organisation: "d", mode: "market", evidence: ["t1"] },
    ]);
    expect([measured.missing, codesOf(measured)]).toEqual([1, ["instrument/parties-not-stated"]]);
    expect(codesOf(measure(build(statedCase("a b", ["a-b"])), reachedByOneModeOnly))).toEqual(["governance/nobody-reached"]);
  });
});

describe("evidence coverage", () => {
  const coded = (...codings: [string, "present" | "absent" | "contradicted" | "expected", string?][]) =>
    build(statedCase("", [], { codings: codings.map(([code, value, codebook], i) => ({ id: `k${i}`, code, value, ...(codebook === undefined ? {} : { codebook }) })) }));

  it("is out of the seventeen constituents, coded or not", () => {
    const row = rowOf(coded(["A1", "present"], ["A2", "present"], ["O1", "expected"], ["G2", "absent"], ["P1.plan", "present"]), evidenceCoverage);
    expect(row).toMatchObject({ coverage: 2 / 17, present: 2, expected: 1, absent: 1, contradicted: 0, notCoded: 13, constituents: 17, evidence: ["k0", "k1", "k2", "k3"] });
  });

  it("lets doubt outweigh, and says where codings differ or name no constituent", () => {
    const measured = measure(coded(["A1", "present"], ["A1", "contradicted"], ["A2", "expected"], ["A2", "present"], ["ZZ", "present"], ["A3", "present", "rival"]), evidenceCoverage);
    expect(measured.rows[0]).toMatchObject({ coverage: 0, present: 0, contradicted: 1, expected: 1, notCoded: 15 });
    expect(codesOf(measured)).toEqual(["coding/unknown-code", "coding/differ", "coding/differ"]);
    expect(measured.missing).toBe(1);
  });

  it("is null where nothing is coded in this framework", () => {
    expect(rowOf(coded(["A1", "present", "rival"]), evidenceCoverage)).toMatchObject({ coverage: null, present: null, notCoded: 17 });
    expect(codesOf(measure(coded(["A1", "present", "rival"]), evidenceCoverage))).toEqual(["coding/not-coded"]);
    expect(codesOf(measure(coded(), evidenceCoverage))).toEqual(["metric/no-records"]);
  });
});

it("an empty case gives null with a reason, or the count 0, everywhere", () => {
  const empty = build(statedCase(""));
  const wrong = catalogue.metrics.flatMap((metric) => {
    const measured = measure(empty, metric);
    const headline = headlineOf(metric);
    // How many there are is known of nothing: none. A share or an average of nothing is not.
    const fits = measured.rows.every((row) => (row[headline] ?? null) === null || (metric.columns[headline]!.type === "integer" && row[headline] === 0));
    const reasoned = measured.notes.some(({ code }) => code !== "metric/convention") || measured.rows.every((row) => row[headline] === 0);
    return fits && reasoned ? [] : [`${metric.id}: ${JSON.stringify(measured.rows)}`];
  });
  expect(wrong).toEqual([]);
});
