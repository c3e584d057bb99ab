import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { parseCase } from "../../lib/case/index.js";
import { comparePlans, matchOrganisations, type MatchedOrganisations } from "../../lib/compare/index.js";
import { likeness, nameParts, plainName } from "../../lib/compare/name-parts.js";
import { planDifferences } from "../../lib/framework/index.js";
import { measure } from "../../lib/metric/index.js";
import { build, select, type Network } from "../../lib/network/index.js";
import { readCase } from "../../lib/node/index.js";
import { layoutRows } from "../../lib/layout/index.js";
import { encode, layoutSceneOf, overlayScene } from "../../lib/picture/index.js";
import { comparisonData } from "../../lib/view/compare/comparison-data.js";
import { sharedLayers } from "../../lib/view/compare/shared-terms.js";
import { sCityExercise } from "./s-city-exercise.js";

interface Made { readonly id: string; readonly en?: string; readonly zh?: string; readonly aliases?: readonly string[] }

function networkOf(id: string, organisations: readonly Made[]): Network {
  return build(parseCase({
    format: "crosstie-case", id, title: id, vocabulary: {}, ties: [],
    organisations: organisations.map(({ id: own, en, zh, aliases }) => ({ id: own, label: { ...(en === undefined ? {} : { en }), ...(zh === undefined ? {} : { zh }) }, ...(aliases === undefined ? {} : { aliases: [...aliases] }) })),
  }));
}
const swapped = ({ same, similar, onlyFirst, onlySecond }: MatchedOrganisations) => ({
  same: new Set(same.map((pair) => `${pair.second} ${pair.first} ${pair.by}`)), similar: new Set(similar.map((pair) => `${pair.second} ${pair.first} ${pair.score}`)),
  onlyFirst: new Set(onlySecond), onlySecond: new Set(onlyFirst),
});
const plain = ({ same, similar, onlyFirst, onlySecond }: MatchedOrganisations) => ({
  same: new Set(same.map((pair) => `${pair.first} ${pair.second} ${pair.by}`)), similar: new Set(similar.map((pair) => `${pair.first} ${pair.second} ${pair.score}`)),
  onlyFirst: new Set(onlyFirst), onlySecond: new Set(onlySecond),
});

describe("names", () => {
  test("differ by more than width, case, spaces and punctuation, or not at all", () => {
    expect([plainName("Ｒｅｄ　Cross."), plainName("red.CROSS"), plainName("市 公安 局"), plainName("公安·局")]).toEqual(["red cross", "red cross", "市公安局", "公安局"]);
    expect([...nameParts("市公安局 119 Unit")]).toEqual(["市公", "公安", "安局", "119", "unit"]);
    expect([...nameParts("县")]).toEqual(["县"]);
    // {red, cross} and {american, red, cross}: 2 of 3.
    expect(likeness(nameParts("Red Cross"), nameParts("American Red Cross"))).toBe(2 / 3);
    // 应急 急管 管理 理局 and 应急 急管 管理 理办 办公 公室: 3 of 7.
    expect(likeness(nameParts("应急管理局"), nameParts("应急管理办公室"))).toBe(3 / 7);
    expect(likeness(nameParts(""), nameParts("。"))).toBe(0);
  });
});

describe("organisations of two cases", () => {
  test("are matched by label or alias in either language, one to one, an equal label first", () => {
    const first = networkOf("one", [
      { id: "a", en: "Fire Brigade", zh: "消防队" }, { id: "b", en: "Police", aliases: ["Constabulary"] }, { id: "c", en: "Harbour Office" }, { id: "d", en: "Red Cross" }, { id: "e", zh: "市应急管理局" },
    ]);
    const second = networkOf("two", [
      { id: "v", en: "Guard", aliases: ["fire  brigade"] }, { id: "w", zh: "消防 队" }, { id: "x", en: "CONSTABULARY" }, { id: "y", en: "The American Red Cross" }, { id: "z", zh: "某市应急管理局" },
    ]);
    // a has an equal label with w and an equal alias with v: the label counts, and v stays alone. d and y share 2 of 4 words.
    // e: 市应 应急 急管 管理 理局; z has 某市 besides: 5 of 6.
    expect(matchOrganisations(first, second)).toEqual({
      same: [{ first: "a", second: "w", by: "name" }, { first: "b", second: "x", by: "name" }], similar: [{ first: "e", second: "z", score: 5 / 6 }],
      onlyFirst: ["c", "d"], onlySecond: ["v", "y"],
    });
  });

  test("of one case are matched by id, whatever they are called", () => {
    const first = networkOf("one", [{ id: "a", en: "Police" }, { id: "b", en: "Guard" }]);
    const second = networkOf("one", [{ id: "b", en: "Police" }, { id: "c", en: "Guard" }]);
    expect(matchOrganisations(first, second)).toEqual({ same: [{ first: "b", second: "b", by: "id" }], similar: [], onlyFirst: ["a"], onlySecond: ["c"] });
  });

  test("exchanging the cases exchanges the answers; everybody stands in one list", () => {
    const words = fc.constantFrom("Red", "Cross", "City", "Police", "State", "Fire", "公安", "消防", "市", "局");
    const name = fc.array(words, { minLength: 1, maxLength: 4 }).map((all) => all.join(" "));
    const made = fc.array(fc.record({ en: name, aliases: fc.array(name, { maxLength: 2 }) }), { maxLength: 7 });
    const id = fc.constantFrom("n", "m");
    fc.assert(fc.property(made, made, id, id, (own, other, p, q) => {
      const first = networkOf("one", own.map((one, i) => ({ ...one, id: `${p}${i}` })));
      const second = networkOf("two", other.map((one, i) => ({ ...one, id: `${q}${i}` })));
      const found = matchOrganisations(first, second);
      expect(plain(matchOrganisations(second, first))).toEqual(swapped(found));
      const firsts = [...found.same, ...found.similar].map((pair) => pair.first).concat(found.onlyFirst);
      const seconds = [...found.same, ...found.similar].map((pair) => pair.second).concat(found.onlySecond);
      expect(firsts.sort()).toEqual(first.organisations.map((one) => one.id).sort());
      expect(seconds.sort()).toEqual(second.organisations.map((one) => one.id).sort());
      for (const { score } of found.similar) expect(score).toBeGreaterThanOrEqual(2 / 3);
    }), { numRuns: 60 });
  });

  test("Texas and Wichita: two of the same name, three similar; sectors, scale and sizes are shared", async () => {
    const [texas, wichita] = await Promise.all(["texas", "wichita"].map(async (name) => build(await readCase(`data/emon/${name}`)))) as [Network, Network];
    const found = matchOrganisations(texas, wichita);
    expect(found.same).toEqual([{ first: "n05", second: "n10", by: "name" }, { first: "n06", second: "n11", by: "name" }]);
    expect(found.similar).toEqual([{ first: "n03", second: "n09", score: 3 / 4 }, { first: "n04", second: "n08", score: 3 / 4 }, { first: "n08", second: "n15", score: 2 / 3 }]);
    const data = comparisonData(texas, wichita);
    expect(data.names).toMatchObject({ first: { en: "Texas Hill Country" }, second: { en: "Wichita Falls" } });
    expect(data.pairs).toEqual({ first: 129, second: 107 });
    expect(data.rows).toBe(false); // levels are stated, but no tie runs between them
    expect(data.maps.first.scene.sectors).toEqual(data.maps.second.scene.sectors);
    expect(data.maps.first.beside!.range).toEqual([0, 1]);
    expect(data.maps.first.sizes[0]!.most).toBe(data.maps.second.sizes[0]!.most);
    expect(data.maps.second.beside!.matches).toEqual({
      n10: { kind: "same", letter: "A" }, n11: { kind: "same", letter: "B" }, n09: { kind: "similar", letter: "C" }, n08: { kind: "similar", letter: "D" }, n15: { kind: "similar", letter: "E" },
    });
    const kinds = (side: "first" | "second") => Object.entries(data.maps[side].overlay!.ties).filter(([, kind]) => kind !== "not-compared");
    // n10 and n11 of Wichita are in contact; in Texas n05 and n06 are not.
    expect(kinds("first")).toEqual([]);
    expect(kinds("second").map(([id, kind]) => [...[wichita.ties.find((tie) => tie.id === id)!].map((tie) => [tie.source, tie.target].sort().join()), kind])).toEqual([["n10,n11", "emergent"]]);
  }, 20_000);

  test("layers are the same by id, else the only ones that are read alike", () => {
    const layer = (id: string, reads: string | null) => ({ id, label: { en: id }, dimension: "horizontal" as const, reads, coverage: "partial" as const });
    const shared = sharedLayers([layer("contact", "communication"), layer("money", "operational"), layer("aid", "operational")], [layer("communication", "communication"), layer("money", null), layer("help", "operational")]);
    // "aid" and "money" both read operational, so that neither is taken for "help".
    expect(shared.map(({ key, first, second }) => [key, first?.id ?? null, second?.id ?? null])).toEqual([
      ["contact", "contact", "communication"], ["money", "money", "money"], ["aid", "aid", null], ["help", null, "help"],
    ]);
  });
});

describe("a plan against what happened", () => {
  let city: Network;
  beforeAll(async () => {
    city = build(await sCityExercise());
  });

  test("agrees with planDifferences where it judges, and says where it does not", () => {
    const compared = comparePlans(select(city, { statuses: ["in-plan", "required"] }), select(city, { wave: "after-exercise" }));
    // Communication: t07, t08 observed; t09 and t19 not; x3 without a plan (t11 is of one organisation with itself).
    // Command: t03 observed, t05 not. The other layers: mandate 4 pairs, decision 4, operational 10.
    expect(compared.counts).toEqual({ matched: 3, phantom: 3, emergent: 1, "not-compared": 18 });
    expect(compared.notCompared).toEqual(["mandate", "decision", "operational"]);
    const rows = measure(city, planDifferences).rows.map((row) => [row["a"], row["b"], row["layer"], row["difference"]].join(" "));
    expect(compared.pairs.filter(({ difference }) => difference === "phantom" || difference === "emergent").map((pair) => [pair.a, pair.b, pair.layer, pair.difference].join(" "))).toEqual(rows);
    expect(comparePlans(city, city).counts).toEqual(compared.counts);
    expect(comparePlans(city, select(city, { layers: ["decision"] })).counts).toMatchObject({ matched: 0, phantom: 0, emergent: 0 });
    expect(() => comparePlans(city, networkOf("another", [{ id: "a", en: "A" }]))).toThrow(expect.objectContaining({ code: "usage/two-cases" }) as Error);
  });

  test("is one picture: a tie for each pair, three looks and one for what is not compared, a caption that says which against which", () => {
    const { scene, overlay } = overlayScene(select(city, { statuses: ["in-plan", "required"] }), select(city, { wave: "after-exercise" }));
    expect(scene.ties.filter((tie) => tie.source !== tie.target)).toHaveLength(25);
    const layout = layoutRows(layoutSceneOf(scene), { width: 700, effort: 1000 });
    const picture = encode(scene, layout, { language: "en", overlay: overlay.ties, clauses: [overlay.reading!.en] });
    expect(picture.legend.lines.map(({ id, label, count }) => [id, label, count])).toEqual([
      ["matched", "In plan and observed", 3], ["phantom", "Planned, not observed", 3], ["emergent", "Observed, not planned", 1], ["not-compared", "Not compared", 18],
    ]);
    const look = (kind: string) => new Set(picture.ties.filter(({ id }) => overlay.ties[id] === kind).map((tie) => `${tie.colour} ${tie.pattern} ${tie.mark?.kind ?? "none"} ${tie.width}`));
    expect([look("matched"), look("phantom"), look("emergent"), look("not-compared")]).toEqual([
      new Set(["matched solid none 1.6"]), new Set(["phantom dash cross 1.9"]), new Set(["emergent solid plus 2.6"]), new Set(["dimmed solid none 1"]),
    ]);
    expect(picture.ties.findLastIndex(({ colour }) => colour === "dimmed")).toBe(17); // what differs lies on top
    expect(picture.caption.map(({ text }) => text).join("; ")).toContain("The plan against what was observed");
    expect(overlay.reading!.en).toContain("nothing is observed in Mandate, Decision, Operational");
    expect(scene.ties.find(({ id }) => id === "t07")!.evidence.length).toBeGreaterThan(0);
  });
});
