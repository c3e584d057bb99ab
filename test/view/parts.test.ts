import { describe, expect, test } from "vitest";
import { build, select } from "../../lib/network/index.js";
import { readCase } from "../../lib/node/index.js";
import { sceneOf } from "../../lib/picture/scene-of.js";
import { lineOf, stateCounts } from "../../lib/view/choose.js";
import { find } from "../../lib/view/find.js";
import { nearestInDirection } from "../../lib/view/nearest-in-direction.js";
import { viewStyle } from "../../lib/view/style.js";
import type { PictureNode } from "../../lib/picture/index.js";

const sCity = build(await readCase("data/s-city"));
const scene = sceneOf(sCity);

describe("the scene of a network", () => {
  test("carries every record with its evidence, as plain data", () => {
    expect(JSON.parse(JSON.stringify(scene))).toEqual(scene);
    expect(scene.organisations.length).toBe(29);
    expect(scene.ties.filter((tie) => tie.source !== tie.target).length).toBe(24);
    expect(scene.ties.filter((tie) => tie.source === tie.target).map((tie) => tie.id)).toEqual(["t11"]);
    expect(scene.ties.find((tie) => tie.id === "t01")!.evidence[0]).toMatchObject({ document: "s-city-study", section: "4.2(1)" });
    expect(scene.organisations.find((one) => one.id === "fg-all")).toMatchObject({ collective: true, count: 13 });
    expect(scene.organisations.filter((one) => (one.roles ?? []).length > 0).map((one) => [one.id, one.roles])).toEqual([["s-emc", ["lead"]], ["s-emo", ["liaison"]]]);
    expect(scene.layers.find((layer) => layer.id === "supervision")!.coverage).toBe("not-stated");
  });

  test("a lead may be named, or nobody; a selection keeps what it kept", () => {
    expect(sceneOf(sCity, { lead: "s-gov", liaison: [] }).organisations.filter((one) => (one.roles ?? []).length > 0).map((one) => one.id)).toEqual(["s-gov"]);
    expect(sceneOf(sCity, { lead: null, liaison: [] }).organisations.every((one) => one.roles!.length === 0)).toBe(true);
    const part = sceneOf(select(sCity, { layers: ["command"], without: ["fg-all"] }));
    expect([part.organisations.length, part.ties.map((tie) => tie.id), part.layers.map((layer) => layer.id)]).toEqual([28, ["t03"], ["command"]]);
    const joined = sceneOf(select(sCity, { memberships: "as-ties" }));
    expect(joined.layers.at(-1)).toMatchObject({ id: "membership", dimension: "affiliation" });
  });

  test("free-text jurisdictions become terms of their own", () => {
    const free = sceneOf(build({ ...sCity.case, vocabulary: { ...sCity.case.vocabulary, jurisdictions: [] } }));
    expect(free.jurisdictions!.map((term) => term.id)).toEqual(expect.arrayContaining(["s-city", "d-district"]));
  });
});

test("states count what is stated for them, and what states nothing apart", () => {
  const counts = stateCounts({ scene } as never);
  expect([...counts.states.values()]).toEqual([0, 0, 0, 18]);
  expect([counts.stated, counts.unstated]).toEqual([18, 6]);
});

test("lines join status and certainty as the legend does", () => {
  expect(lineOf({ status: "required", certainty: "implied" })).toBe("required");
  expect(lineOf({ status: "in-plan", certainty: "implied" })).toBe("in-plan/implied");
  expect(lineOf({ status: "observed", certainty: "derived" })).toBe("observed/stated");
  expect(lineOf({ status: null, certainty: "stated" })).toBe("not-stated/stated");
});

test("search: the text itself, then its beginning, then words, then anywhere; full-width letters too", () => {
  expect(find(scene, "s-emo")[0]).toBe("s-emo");
  expect(find(scene, "emo")[0]).toBe("s-emo");
  expect(find(scene, "ＣＤＣ")).toEqual(["d-cdc"]);
  expect(find(scene, "指挥部")).toEqual(expect.arrayContaining(["s-hq", "prov-command"]));
  expect(find(scene, "  ")).toEqual([]);
});

test("arrows: straight ahead before aside, none where nothing lies that way", () => {
  const at = (id: string, x: number, y: number) => ({ id, x, y }) as PictureNode;
  const four = [at("a", 0, 0), at("b", 100, 10), at("c", 60, 80), at("d", 0, 100)];
  expect(nearestInDirection(four, null, "down")).toBe("a");
  expect(nearestInDirection(four, "a", "right")).toBe("b");
  expect(nearestInDirection(four, "a", "down")).toBe("d");
  expect(nearestInDirection(four, "a", "left")).toBe(null);
  expect(nearestInDirection([], null, "up")).toBe(null);
});

test("the style sheet fetches nothing and stays below its class", () => {
  expect(viewStyle).not.toMatch(/url\(|@import|@font-face|https?:/);
  for (const rule of viewStyle.replace(/@keyframes[^}]*\}[^}]*\}?/g, "").matchAll(/(?:^|[{}])\s*([^@{}]+)\{/g)) expect(rule[1]).toContain(".crosstie-map");
});
