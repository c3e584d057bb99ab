import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { checkCase, type CaseInput } from "../../lib/case/index.js";
import { catalogue } from "../../lib/framework/index.js";
import { measure } from "../../lib/metric/index.js";
import { build, type Network, type Selection } from "../../lib/network/index.js";
import { makeCase } from "../support/make-case.js";

type RatingInput = NonNullable<CaseInput["ratings"]>[number];
/** "a b 5" or "a b 5 chief", trust unless a further word names the item; "?" is an answer left open. */
const rate = (...texts: string[]): RatingInput[] => texts.map((text, i) => {
  const [rater, rated, value, respondent, item = "trust"] = text.split(" ") as [string, string, string, string?, string?];
  return { id: `r${i + 1}`, rater, rated, value: value === "?" ? null : Number(value), respondent: respondent ?? null, item };
});
const complete = { layers: [
  { id: "command", label: "Command", dimension: "vertical" as const, reads: "command" as const, coverage: "complete" as const },
  { id: "communication", label: "Communication", dimension: "horizontal" as const, reads: "communication" as const, coverage: "complete" as const },
] };
const network = (organisations: string, ties: Parameters<typeof makeCase>[1], ratings: RatingInput[], selection: Selection = {}) => build(makeCase(organisations, ties, { ratings, vocabulary: complete }), selection);
const of = (given: Network, metric: string, options = {}) => measure(given, catalogue.find(metric), options);
const codes = (given: Network, metric: string, options = {}) => of(given, metric, options).notes.map(({ code }) => code).filter((code) => code.startsWith("rating/"));

describe("ratings of one another, by hand", () => {
  // A chain a-b-c-d; d is asked about c and leaves it open, so that it rates nobody.
  const four = network("a b c d", ["a-b communication", "b-c communication", "c-d communication"], rate("a b 6 p1", "a b 3 p2", "b a 4", "c a 2", "a c 5", "d c ? p1"));

  it("a pair has the mean of its answers, who stays open is there without a value", () => {
    expect(of(four, "pairRatings").rows).toEqual([
      { a: "a", b: "b", rating: 4.5, answers: 2, least: 3, most: 6, evidence: ["r1", "r2"] }, { a: "a", b: "c", rating: 5, answers: 1, least: 5, most: 5, evidence: ["r5"] },
      { a: "b", b: "a", rating: 4, answers: 1, least: 4, most: 4, evidence: ["r3"] }, { a: "c", b: "a", rating: 2, answers: 1, least: 2, most: 2, evidence: ["r4"] },
      { a: "d", b: "c", rating: null, answers: 0, least: null, most: null, evidence: [] },
    ]);
    expect(of(four, "pairRatings").missing).toBe(1);
    expect(codes(four, "pairRatings")).toEqual(["rating/unanswered", "rating/silent"]);
  });

  it("each partner counts once, however many of its people answer; silence and nobody's rating are null, not 0", () => {
    const scores = Object.fromEntries(of(four, "ratingScores").rows.map((row) => [String(row["organisation"]), [row["received"], row["raters"], row["given"], row["ratedOthers"]]]));
    expect(scores).toEqual({ a: [3, 2, 4.75, 2], b: [4.5, 1, 4, 1], c: [5, 1, 2, 1], d: [null, 0, null, 0] }); // a is given 4 and 2; gives 4.5 and 5
    expect(codes(four, "ratingScores")).toContain("rating/nobody-rates");
  });

  it("asymmetry: a-b both ways, a-c 5 against 2", () => {
    expect(of(four, "ratingAsymmetry").rows).toEqual([
      { a: "a", b: "b", gap: 0.5, difference: 0.5, there: 4.5, back: 4, sides: "both", evidence: ["r1", "r2", "r3"] },
      { a: "a", b: "c", gap: 3, difference: 3, there: 5, back: 2, sides: "both", evidence: ["r5", "r4"] },
    ]);
    const open = network("a b c", [], rate("a b 3", "c a 1"));
    expect(of(open, "ratingAsymmetry").rows.map((row) => [row["a"], row["b"], row["sides"], row["gap"]])).toEqual([["a", "b", "silent", null], ["a", "c", "one-way", null]]);
  });

  it("reciprocity: 4.5, 4 and 5, 2 have mean 3.875; products 0.078125 and -2.109375 over squares 0.390625 + 0.015625 + 1.265625 + 3.515625", () => {
    const row = of(four, "ratingReciprocity").rows[0]!;
    expect(row["reciprocity"]).toBeCloseTo((2 * (0.625 * 0.125 + 1.125 * -1.875)) / (0.625 ** 2 + 0.125 ** 2 + 1.125 ** 2 + 1.875 ** 2), 12);
    expect(row).toMatchObject({ both: 2, oneWay: 0, notKnown: 0, meanGap: 1.75 });
    expect(of(network("a b", [], rate("a b 3", "b a 3")), "ratingReciprocity").rows[0]).toMatchObject({ reciprocity: null, both: 1 });
    expect(codes(network("a b c", [], rate("a b 3", "b a 3", "a c 3", "c a 3")), "ratingReciprocity")).toEqual(["rating/all-equal"]);
    expect(codes(network("a b", [], rate("a b 3", "b a 3")), "ratingReciprocity")).toEqual(["rating/no-pair"]);
  });

  it("ties and ratings: of a-b, b-a, b-c, c-b, c-d, d-c the first two are rated; d is silent; a-c and c-a have no tie", () => {
    expect(of(four, "ratedTies").rows[0]).toMatchObject({ share: 2 / 5, tiedAndRated: 2, tiedNotRated: 3, ratedNotTied: 2, notKnown: 1 });
    expect(of(four, "ratingTieGaps").rows.map((row) => `${String(row["a"])}${String(row["b"])} ${String(row["standing"])}`)).toEqual(["ac rated-not-tied", "bc tied-not-rated", "ca rated-not-tied", "cb tied-not-rated", "cd tied-not-rated", "dc rater-silent"]);
    const notStated = build(makeCase("a b", [], { ratings: rate("a b 3"), vocabulary: { layers: complete.layers.map((layer) => ({ ...layer, coverage: "not-stated" as const })) } }));
    expect(of(notStated, "ratedTies").rows[0]!["share"]).toBeNull();
    expect(of(notStated, "ratedTies").notes.map(({ code }) => code)).toContain("layer/not-stated");
    expect(codes(network("a b", [], rate("a b 3")), "ratedTies")).toContain("rating/no-tied-pair");
  });

  it("an unknown tie spans an interval: with a-c one of two ties of a is rated, without it one of one", () => {
    const open = of(network("a b c", ["a-b communication", "a-c communication?"], rate("a b 3")), "ratedTies").rows[0]!;
    expect([open["share"], open["low"], open["high"]]).toEqual([1, 0.5, 1]);
  });

  it("trust on a tie is what its source gives its target; on a tie without a direction it is not said who rates", () => {
    const ties = [{ id: "t1", source: "a", target: "b", layer: "command", trust: 5 }, { id: "t2", source: "b", target: "c", layer: "communication", trust: 2 }];
    const given = network("a b c", ties, []);
    expect(of(given, "pairRatings").rows).toEqual([{ a: "a", b: "b", rating: 5, answers: 1, least: 5, most: 5, evidence: ["t1"] }]);
    expect(codes(given, "pairRatings")).toEqual(["rating/no-direction", "rating/on-ties", "rating/silent"]);
    expect(of(given, "pairRatings").missing).toBe(1);
    expect(codes(given, "pairRatings", { item: "value" })).toEqual(["rating/none"]);
    expect(of(given, "ratingScores", { item: "value" }).rows.every((row) => row["received"] === null)).toBe(true);
  });

  it("selections: merged organisations rate as one, not themselves; a wave and a certainty keep their own", () => {
    const ratings: RatingInput[] = [...rate("a b 4", "b a 2", "c a 1", "c b 3"), { id: "r9", rater: "a", rated: "c", item: "trust", value: 7, wave: "exercise", certainty: "implied" }];
    expect(of(network("a b c", [], ratings, { merges: [["a", "b"]] }), "pairRatings").rows.map((row) => [row["a"], row["b"], row["rating"]])).toEqual([["a", "c", 7], ["c", "a", 2]]);
    expect(of(network("a b c", [], ratings, { wave: "exercise" }), "pairRatings").rows).toHaveLength(1);
    expect(of(network("a b c", [], ratings, { certainties: ["stated"] }), "pairRatings").rows).toHaveLength(4);
    expect(of(network("a b c", [], ratings, { without: ["c"] }), "pairRatings").rows).toHaveLength(2);
  });
});

describe("what can be wrong with ratings is told with file, row and nearest name", () => {
  const check = (ratings: string, items?: object) => checkCase({ kind: "folder", name: "city", files: {
    "organisations.csv": "id,label\nfire,Fire brigade\npolice,Traffic police\n", "ratings.csv": ratings,
    ...(items === undefined ? {} : { "case.json": JSON.stringify({ format: "crosstie-case", id: "city", title: "City", vocabulary: { ratings: items } }) }),
  } }).issues.filter(({ file }) => file === "ratings.csv" || file === "case.json").map(({ code, severity, file, row, column, suggestion }) => [code, severity, file, row, column, suggestion?.value ?? null]);
  const head = "rater,rated,item,value,respondent\n";

  it.each([
    ["a name nobody has", `${head}fire,polise,trust,5,\n`, ["case/unknown-organisation", "error", "ratings.csv", 2, "rated", "police"]],
    ["an item that is not declared", `${head}fire,police,trsut,5,\n`, ["case/unknown-item", "error", "ratings.csv", 2, "item", "trust"]],
    ["a word for a number", `${head}fire,police,trust,high,\n`, ["case/number-expected", "error", "ratings.csv", 2, "value", null]],
    ["a rating of oneself", `${head}fire,fire,trust,5,\n`, ["case/self-rating", "note", "ratings.csv", 2, "rated", null]],
    ["one given twice", `${head}fire,police,trust,5,chief\npolice,fire,trust,5,chief\nfire,police,trust,4,chief\nfire,police,trust,4,duty officer\n`, ["case/duplicate-rating", "warning", "ratings.csv", 4, null, null]],
  ])("%s", (_, text, issue) => { expect(check(text)).toEqual([issue]); });

  it("a value outside the scale, where one is declared; a blank one is an open answer", () => {
    const trust = [{ id: "trust", label: "Trust", min: 1, max: 7 }];
    expect(check(`${head}fire,police,trust,9,\npolice,fire,trust,,\n`, trust)).toContainEqual(["case/rating-outside-scale", "error", "ratings.csv", 2, "value", null]);
    expect(check(`${head}fire,police,trust,9,\n`)).toEqual([]);
    expect(check(`${head}fire,police,trust,7,\n`, [{ ...trust[0], min: 7, max: 7 }]).map(([code]) => code)).toContain("case/rating-scale");
  });
});

describe("laws of ratings", () => {
  const ids = "abcdef".split("");
  const drawn = fc.uniqueArray(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids), fc.integer({ min: 1, max: 7 })).filter(([a, b]) => a !== b), { selector: ([a, b]) => a + b, minLength: 1, maxLength: 30 });
  const built = (ratings: readonly (readonly [string, string, number])[]) => network(ids.join(" "), ["a-b communication", "b-c communication", "d-e communication"], rate(...ratings.map(([a, b, value]) => `${a} ${b} ${value}`)));
  const runs = { numRuns: 30, seed: 3 };

  test("turning all ratings round swaps received and given, and keeps reciprocity and gaps", () => {
    fc.assert(fc.property(drawn, (ratings) => {
      const [there, back] = [built(ratings), built(ratings.map(([a, b, value]) => [b, a, value] as const))];
      const scores = (given: Network, column: string) => of(given, "ratingScores").rows.map((row) => row[column]);
      scores(there, "received").forEach((value, i) => {
        const other = scores(back, "given")[i];
        if (value === null) expect(other).toBeNull(); else expect(other).toBeCloseTo(value as number, 10);
      });
      const [one, other] = [of(there, "ratingReciprocity").rows[0]!, of(back, "ratingReciprocity").rows[0]!];
      expect(one["both"]).toBe(other["both"]);
      if (one["reciprocity"] === null) expect(other["reciprocity"]).toBeNull(); else expect(other["reciprocity"]).toBeCloseTo(one["reciprocity"] as number, 10);
    }), runs);
  });

  test("another scale moves scores with it and leaves reciprocity; every ordered pair stands in one place beside the ties", () => {
    fc.assert(fc.property(drawn, (ratings) => {
      const [as, scaled] = [built(ratings), built(ratings.map(([a, b, value]) => [a, b, 10 * value - 3] as const))];
      const [one, other] = [of(as, "ratingReciprocity").rows[0]!["reciprocity"], of(scaled, "ratingReciprocity").rows[0]!["reciprocity"]];
      if (one === null) expect(other).toBeNull(); else expect(other).toBeCloseTo(one as number, 9);
      of(as, "ratingScores").rows.forEach(({ received }, i) => {
        const moved = of(scaled, "ratingScores").rows[i]!["received"];
        if (received === null) expect(moved).toBeNull(); else expect(moved).toBeCloseTo(10 * (received as number) - 3, 9);
      });
      const row = of(as, "ratedTies").rows[0]!;
      const number = (column: string) => row[column] as number;
      expect(number("tiedAndRated") + number("tiedNotRated") + number("notKnown")).toBe(6); // three ties, both ways
      expect(number("tiedAndRated") + number("ratedNotTied")).toBe(ratings.length);
      expect(of(as, "ratingTieGaps").rows).toHaveLength(number("tiedNotRated") + number("ratedNotTied") + number("notKnown"));
    }), runs);
  });
});
