import { describe, expect, test } from "vitest";
import { codebookOf, codingDisagreements, frameworkCodebook, frameworkMatrix, loopOf, mostDoubtful } from "../../lib/codebook/index.js";
import { readCase } from "../../lib/node/index.js";
import { root } from "../cli/support.js";
import { coded } from "./support.js";

const city = await readCase(`${root}data/s-city`);

describe("the framework matrix of S City", () => {
  const matrix = frameworkMatrix([city]);

  test("has seventeen rows, each with the passages it rests on", () => {
    expect(matrix.rows).toHaveLength(17);
    for (const { code, cells } of matrix.rows) {
      const passages = cells[0]!.codings.flatMap((coding) => coding.passages);
      expect(passages.length, code).toBeGreaterThan(0);
      for (const passage of passages) expect(passage).toMatchObject({ document: "s-city-study", section: expect.stringMatching(/^[45]\./) as unknown, paraphrase: { en: expect.any(String) as unknown, zh: expect.any(String) as unknown, translation: "ours" } });
    }
    expect(matrix.rows[1]!.cells[0]!.codings).toEqual([{
      id: "k02", value: "present", coder: null, certainty: "stated", note: { en: "D District shelters are insufficient; L and P needed", zh: "D区避难场所不足，需要L区和P区支援", translation: "ours" },
      passages: [
        { document: "s-city-study", documentTitle: city.documents[0]!.title, section: "4.1", paraphrase: { en: "Resettlement example", zh: "安置示例", translation: "ours" } },
        { document: "s-city-study", documentTitle: city.documents[0]!.title, section: "5.1(2)", paraphrase: { en: "Named as antecedent", zh: "列为协作前因", translation: "ours" } },
      ],
    }]);
  });

  test("shows the four outcomes as expected, never as observed", () => {
    expect(matrix.rows.filter(({ code }) => code.startsWith("O")).map(({ cells }) => cells[0]!.state)).toEqual(["expected", "expected", "expected", "expected"]);
    expect(matrix.counts).toEqual([{ case: "s-city", present: 13, expected: 4, absent: 0, contradicted: 0, notCoded: 0, of: 17 }]);
  });

  test("puts the plan beside v5 and under P1 in v4, counted in neither", () => {
    expect(matrix.beside.map(({ code, counted }) => [code, counted])).toEqual([["P1.plan", false]]);
    const v4 = frameworkMatrix([city], { version: "v4" });
    expect(v4.groups.map(({ code }) => code)).toEqual(["A", "P", "S", "O"]);
    expect(v4.rows.map(({ code }) => code).slice(3, 6)).toEqual(["P1", "P1.plan", "P2"]);
    expect(v4.beside).toEqual([]);
    expect(v4.counts).toEqual(matrix.counts);
  });

  test("is plain data", () => {
    expect(JSON.parse(JSON.stringify(matrix))).toEqual(matrix);
  });
});

describe("the matrix of any cases", () => {
  const [east, west, bare] = [coded("east", ["A1", "present", "Li"], ["A1", "contradicted", "Wang"], ["O1", "expected"], ["ZZ", "present"]), coded("west", ["A1", "absent"], ["D1", "present", null, "thomson-perry"]), coded("bare")];
  const matrix = frameworkMatrix([east, west, bare]);
  const stateOf = (code: string) => matrix.rows.find((row) => row.code === code)!.cells.map(({ state }) => state);

  test("sets cases side by side; nobody having looked is not absence", () => {
    expect(stateOf("A1")).toEqual(["contradicted", "absent", "not-coded"]);
    expect(stateOf("O1")).toEqual(["expected", "not-coded", "not-coded"]);
    expect(matrix.counts.map(({ notCoded }) => notCoded)).toEqual([15, 16, 17]);
  });

  test("shows the most doubtful value and lists all of them", () => {
    expect(matrix.rows[0]!.cells[0]).toMatchObject({ state: "contradicted", differ: true, codings: [{ id: "k1", value: "present", coder: "Li" }, { id: "k2", value: "contradicted", coder: "Wang" }] });
    expect(mostDoubtful(["present", "expected"])).toBe("expected");
    expect(mostDoubtful(["expected", "absent"])).toBe("absent");
    expect(mostDoubtful([])).toBeNull();
  });

  test("notes what is no code of the codebook, and a case without codings", () => {
    expect(matrix.notes).toEqual([
      { code: "coding/not-in-codebook", params: { case: "east", code: "ZZ", codebook: "collaboration-framework" }, about: "k4" },
      { code: "coding/none-here", params: { case: "bare", codebook: "collaboration-framework" } },
    ]);
  });

  test("reads any codebook", () => {
    const rival = frameworkMatrix([east, west], { codebook: "thomson-perry" });
    expect(rival.version).toBeNull();
    expect(rival.rows.map(({ code, cells }) => [code, cells[1]!.state])).toEqual([["D1", "present"], ["D2", "not-coded"], ["D3", "not-coded"], ["D4", "not-coded"], ["D5", "not-coded"]]);
  });

  test("says who differs: coders from one another, or one from himself", () => {
    const torn = coded("torn", ["A1", "present", "Li"], ["A1", "absent", "Wang"], ["A2", "present", "Li"], ["A2", "expected", "Li"], ["A3", "present", "Li"], ["A3", "present", "Wang"]);
    expect(codingDisagreements(torn.codings, frameworkCodebook).map(({ code, between, codings }) => [code, between, codings.length])).toEqual([["A1", "coders", 2], ["A2", "own-codings", 2]]);
  });
});

describe("the loop", () => {
  const state = (...codings: Parameters<typeof coded>[1][]) => {
    const { state: own, stateWithExpected } = loopOf(coded("c", ...codings).codings, frameworkCodebook)!;
    return [own, stateWithExpected];
  };

  test("of S City is open as observed and closed only in expectation, each part with its evidence", () => {
    const loop = loopOf(city.codings, frameworkCodebook)!;
    expect([loop.state, loop.stateWithExpected]).toEqual(["open", "closed"]);
    expect(loop.parts.map(({ part, observed, expected }) => [part, observed.length, expected])).toEqual([
      ["input", 3, []], ["transformation", 11, []], ["output", 0, ["k15", "k16", "k17", "k18"]], ["feedback", 0, ["k17", "k18"]],
    ]);
  });

  test("closes when every part was observed, and is open without feedback", () => {
    expect(state(["A1", "present"], ["P1", "present"], ["O3", "present"])).toEqual(["closed", "closed"]);
    expect(state(["A1", "present"], ["P1", "present"], ["O1", "present"])).toEqual(["open", "open"]);
    expect(state(["P1", "present"], ["O4", "present"])).toEqual(["incomplete", "incomplete"]);
    expect(state(["A1", "present"], ["S1", "present"], ["O1", "present"], ["O4", "expected"])).toEqual(["open", "closed"]);
  });

  test("counts a doubted coding as no evidence", () => {
    expect(state(["A1", "present"], ["P1", "present"], ["O3", "present"], ["O3", "contradicted"])).toEqual(["open", "open"]);
  });

  test("is read from another codebook by what its codes correspond to, and not at all where nothing does", () => {
    const other = coded("c", ["adaptation", "present", null, "emerson2012"], ["impact", "present", null, "emerson2012"], ["driver-incentives", "present", null, "emerson2012"], ["dynamics", "present", null, "emerson2012"]);
    expect(loopOf(other.codings, codebookOf("emerson2012"))!.state).toBe("closed");
    expect(loopOf([], { id: "mine", label: { en: "Mine" }, codes: [{ code: "X", label: { en: "X" } }] })).toBeNull();
  });
});
