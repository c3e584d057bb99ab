import { describe, expect, test } from "vitest";
import { codebooks, crosswalk, type Codebook } from "../../lib/codebook/index.js";
import { coded } from "./support.js";

const line = (walk: ReturnType<typeof crosswalk>, code: string) => walk.lines.find((one) => one.code === code)!;

describe("from another codebook to the framework", () => {
  const source = coded("c", ["D1", "present", "Li", "thomson-perry"], ["D4", "absent", "Li", "thomson-perry"], ["D5", "present", "Li", "thomson-perry"], ["D9", "present", "Li", "thomson-perry"], ["A1", "present"]);
  const walk = crosswalk(source.codings, "thomson-perry", "collaboration-framework");

  test("says what carries over, what is split, and what is no code", () => {
    expect(walk.lines.map(({ code, outcome, targets }) => [code, outcome, targets.map((target) => target.code).join(" ")])).toEqual([
      ["D1", "carried", "P4"], ["D2", "split", "P1 P2"], ["D3", "split", "A2 G"], ["D4", "split", "A3 S3"], ["D5", "carried", "P3"], ["D9", "not-in-codebook", ""],
    ]);
    expect(line(walk, "D3").targets.map(({ kind }) => kind)).toEqual(["code", "element"]);
    expect(walk.certainty).toBe("derived");
  });

  test("keeps every coding with its own value", () => {
    expect(walk.received.find(({ code }) => code === "A3")).toMatchObject({ from: ["D4"], merged: false, codings: [{ id: "k2", value: "absent", coder: "Li", fit: "narrower" }] });
    expect(walk.untouched.map(({ code }) => code)).toEqual(["A1", "S1", "S2", "G1", "G2", "G3", "O1", "O2", "O3", "O4"]);
  });

  test("keeps many to one visible", () => {
    const zhong = crosswalk([], "zhong", "collaboration-framework");
    expect(zhong.received.map(({ code, from, merged }) => [code, from, merged])).toEqual([["A3", ["source", "channel"], true]]);
  });

  test("tells a finer reading from the correspondence itself, and receives nothing by it", () => {
    const provan = crosswalk([], "provan-kenis2008", "collaboration-framework");
    expect(line(provan, "cond-management")).toMatchObject({ outcome: "none", targets: [{ code: "P2", reading: "finer" }] });
    expect(provan.received.find(({ code }) => code === "P2")!.from).toEqual(["cond-ability"]);
  });

  test("environment and feedback receive, and are no constituents", () => {
    expect(line(crosswalk([], "bryson2006", "collaboration-framework"), "contingencies-constraints").targets).toMatchObject([{ kind: "environment" }]);
    expect(line(crosswalk([], "emerson2012", "collaboration-framework"), "adaptation").targets.map(({ kind, code }) => `${kind} ${code}`)).toEqual(["code O3", "code O4", "feedback feedback"]);
  });
});

describe("from the framework to another codebook", () => {
  test("a constituent lies within what its element corresponds to", () => {
    const walk = crosswalk(coded("c", ["A2", "present"], ["P1.plan", "present"]).codings, "collaboration-framework", "bryson2006");
    expect(line(walk, "A2")).toMatchObject({ outcome: "carried", targets: [{ code: "initial-conditions", fit: "broader", via: ["A2"] }], codings: [{ id: "k1" }] });
    expect(line(walk, "P1.plan")).toMatchObject({ outcome: "carried", targets: [{ code: "process" }] });
    expect(walk.received.find(({ code }) => code === "initial-conditions")).toMatchObject({ from: ["A1", "A2", "A3"], merged: true });
    expect(walk.untouched.map(({ code }) => code)).toEqual(["contingencies-constraints"]);
  });

  test("what has no counterpart says so", () => {
    const walk = crosswalk([], "collaboration-framework", "zhong");
    expect(walk.lines.filter(({ outcome }) => outcome === "none")).toHaveLength(16);
    expect(line(walk, "A3")).toMatchObject({ outcome: "split", targets: [{ code: "source", fit: "same" }, { code: "channel", fit: "same" }] });
  });
});

describe("between two other codebooks", () => {
  test("they meet in the framework", () => {
    const walk = crosswalk([], "zhou", "thomson-perry");
    expect(line(walk, "trust")).toMatchObject({ outcome: "carried", targets: [{ code: "D5", fit: "same", via: ["P3"] }] });
    expect(line(walk, "supervision").outcome).toBe("none");
  });

  test("every pair of codebooks can be walked, into plain data, and each onto itself reaches itself", () => {
    for (const from of codebooks) {
      for (const to of codebooks) {
        const walk = crosswalk([], from, to);
        expect(JSON.parse(JSON.stringify(walk))).toEqual(walk);
        if (from === to) for (const { code, targets } of walk.lines) expect(targets.some((target) => target.code === code) || from.codes.find((one) => one.code === code)!.mapsTo!.length === 0, `${from.id} ${code}`).toBe(true);
      }
    }
  });

  test("a codebook of which nothing is said is not mapped, and not without counterpart", () => {
    const mine: Codebook = { id: "mine", label: { en: "Mine" }, codes: [{ code: "X", label: { en: "X" } }, { code: "Y", label: { en: "Y" }, mapsTo: [] }, { code: "Z", label: { en: "Z" }, mapsTo: ["P3"] }] };
    expect(crosswalk([], mine, "zhou").lines.map(({ outcome }) => outcome)).toEqual(["not-mapped", "none", "carried"]);
  });
});
