import { describe, expect, test } from "vitest";
import { sayIssues } from "../../lib/case/index.js";
import { answersOf, checkInstrument, checkResponses, scoreResponses, screenResponses, type Responses, type SurveyInstrument } from "../../lib/survey/index.js";

function instrumentOf(): SurveyInstrument {
  const checked = checkInstrument({ data: {
    format: "crosstie-instrument", id: "small", title: "Small", scale: { min: 1, max: 5 }, dimensions: [{ id: "T", label: "Trust" }, { id: "C", label: "Cost" }],
    items: [{ id: "t1", label: "1", dimension: "T" }, { id: "t2", label: "2", dimension: "T" }, { id: "t3", label: "3", dimension: "T" }, { id: "c1", label: "4", dimension: "C", reverse: true }, { id: "c2", label: "5", dimension: "C", reverse: true }],
  } });
  if (!checked.ok) throw new Error("instrument");
  return checked.instrument;
}

const instrument = instrumentOf();
const check = (text: string) => checkResponses({ file: "answers.csv", text }, instrument);
function read(text: string): Responses {
  const checked = check(text);
  if (!checked.ok) throw new Error(sayIssues(checked.issues, "en"));
  return checked.responses;
}
const said = (text: string) => check(text).issues.map(({ code, row, column }) => [code, row, column].join(" "));

describe("answers", () => {
  test("are read by item, in the order of the instrument, with person, organisation and background", () => {
    const responses = read("person,organisation,city,c1,t1,t2,t3,c2\np1,office,A,1,5,4,,2\np2,,B,NA,3,.,3,-\n");
    expect(responses.items).toEqual(["t1", "t2", "t3", "c1", "c2"]);
    expect(responses.people).toEqual([
      { person: "p1", row: 2, organisation: "office", answers: [5, 4, null, 1, 2], outOfRange: 0, background: { city: "A" } },
      { person: "p2", row: 3, organisation: null, answers: [3, null, 3, null, null], outOfRange: 0, background: { city: "B" } },
    ]);
    expect(responses.background).toEqual(["city"]);
    expect(responses.synthetic).toBe(false);
  });

  test("without a column of persons are known by their row; blank rows are passed over", () => {
    expect(read("t1,t2,t3,c1,c2\n1,2,3,4,5\n,,,,\n5,4,3,2,1\n").people.map(({ person }) => person)).toEqual(["2", "4"]);
  });

  test("are synthetic as soon as one row says so", () => {
    expect(read("synthetic,t1,t2,t3,c1,c2\nfalse,1,2,3,4,5\ntrue,1,2,3,4,5\n").synthetic).toBe(true);
    expect(read("synthetic,t1,t2,t3,c1,c2\nfalse,1,2,3,4,5\n").synthetic).toBe(false);
  });

  test("have everything wrong with them said at once, with row and column", () => {
    expect(said("person,t1,t2,t3,c1,c2\na,1,agree,3,4,5\na,1,2,3,4,5,9\nb,7,2.5,3,4,5\n")).toEqual([
      "responses/not-an-answer 2 t2", "case/csv-columns 3 ", "responses/person-twice 3 person", "responses/out-of-range 4 t1", "responses/not-a-point 4 t2",
    ]);
    expect(said("t1,t2,t3,c1\n1,2,3,4\n")).toEqual(["responses/item-missing 1 "]);
    expect(said("t1,t2,t3,c1,c3\n1,2,3,4,5\n")).toEqual(["responses/item-missing 1 ", "responses/column-kept 1 c3"]);
    expect(check("t1,t2,t3,c1,c3\n1,2,3,4,5\n").issues[1]!.suggestion?.value).toBe("c2");
    expect(said("t1,T1,t2,t3,c1,c2\n1,1,2,3,4,5\n")).toContain("case/repeated-column 1 T1");
    expect(said("a,b\n1,2\n")).toEqual(["responses/no-items 1 "]);
    expect(said("")).toEqual(["case/empty-table  "]);
    for (const language of ["en", "zh"] as const) expect(sayIssues(check("person,t1,t2,t3,c1,c2\na,1,agree,3,4,9\n").issues, language)).not.toMatch(/\{|responses\//);
  });

  test("outside the scale count as missing, and are counted", () => {
    const responses = read("t1,t2,t3,c1,c2\n0,2,6,4,5\n");
    expect(responses.people[0]).toMatchObject({ answers: [null, 2, null, 4, 5], outOfRange: 2 });
  });
});

describe("screening", () => {
  test("points out straight lines, many missing answers and answers outside the scale, and leaves nobody out", () => {
    const screening = screenResponses(read("person,t1,t2,t3,c1,c2\nline,3,3,3,3,3\ngaps,1,,,,2\nout,9,2,2,2,1\nfine,5,4,5,1,2\n"));
    expect(screening).toMatchObject({ straightLining: 1, tooManyMissing: 1, outOfRange: 1, missingAnswers: 4 });
    expect(screening.rows.map(({ person, straightLine, tooManyMissing, longestRun, missingShare }) => [person, straightLine, tooManyMissing, longestRun, missingShare])).toEqual([
      ["line", true, false, 5, 0], ["gaps", false, true, 1, 0.6], ["out", false, false, 3, expect.closeTo(0.2, 12)], ["fine", false, false, 1, 0],
    ]);
    expect(screenResponses(read("person,t1,t2,t3,c1,c2\na,3,3,,,\n"), { leastAnswers: 2, mostMissing: 0.7 })).toMatchObject({ straightLining: 1, tooManyMissing: 0 });
  });
});

describe("scoring", () => {
  const responses = read("person,organisation,t1,t2,t3,c1,c2\na,x,5,4,3,1,2\nb,x,5,,,,2\nc,,,,,5,5\n");

  test("is the mean of what was answered, null below half of the items, as answered unless asked otherwise", () => {
    expect(scoreResponses(responses, instrument)).toEqual({
      reversal: "as-answered", dimensions: ["T", "C"],
      rows: [
        { person: "a", organisation: "x", scores: { T: 4, C: 1.5 } },
        { person: "b", organisation: "x", scores: { T: null, C: 2 } }, // one of three items is too few, one of two is half
        { person: "c", organisation: null, scores: { T: null, C: 5 } },
      ],
    });
  });

  test("turns reverse items round on request: 1 becomes 5, missing stays missing", () => {
    expect(answersOf(responses, instrument, "reversed")).toEqual([[5, 4, 3, 5, 4], [5, null, null, null, 4], [null, null, null, 1, 1]]);
    expect(scoreResponses(responses, instrument, { reversal: "reversed" }).rows.map(({ scores }) => scores["C"])).toEqual([4.5, 4, 1]);
  });
});
