import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { onCircle, turnBetween } from "../../lib/layout/circle.js";
import { ringScale } from "../../lib/layout/ring-scale.js";
import { layoutRings, type Layout, type LayoutScene } from "../../lib/layout/index.js";
import { madeUp, sCityLayoutScene } from "./scenes.js";
import { expectLegible, expectSound, inOrder, turned } from "./soundness.js";

const distances = (layout: Layout) => {
  const centre = { x: layout.frame.width / 2, y: layout.frame.height / 2 };
  return Object.fromEntries(Object.entries(layout.positions).map(([id, { x, y }]) => [id, Math.hypot(x - centre.x, y - centre.y)]));
};
/** Radii of the circles that are drawn as rings of the scale, outermost first. */
const ringRadii = (layout: Layout) => layout.guides!.filter((guide) => guide.role === "ring").map((guide) => Number(/a([\d.]+) /.exec(guide.d)![1])).sort((a, b) => b - a);

describe("the rational circle", () => {
  test("equal shares are equal angles to a millionth of a turn, clockwise from the top", () => {
    for (let i = -50; i <= 150; i++) {
      const { x, y } = onCircle(i / 100);
      expect(Math.abs(Math.hypot(x, y) - 1)).toBeLessThan(1e-15);
      const turn = (Math.atan2(x, -y) / (2 * Math.PI) + 1) % 1;
      expect(Math.min(Math.abs(turn - ((i + 100) % 100) / 100), 1 - Math.abs(turn - ((i + 100) % 100) / 100)), String(i)).toBeLessThan(1e-6);
    }
  });

  test("the turn between two is never too small, and at most a seventh too large", () => {
    fc.assert(fc.property(fc.double({ min: 10, max: 400, noNaN: true }), fc.double({ min: 10, max: 400, noNaN: true }), fc.double({ min: 1, max: 60, noNaN: true }), (a, b, apart) => {
      const turn = turnBetween(a, b, apart);
      const needed = apart <= Math.abs(a - b) ? 0 : apart > a + b ? null : Math.acos((a * a + b * b - apart * apart) / (2 * a * b)) / (2 * Math.PI);
      if (needed === null || turn === null) return needed === turn || apart > a + b - 1e-9;
      return turn >= needed - 1e-9 && turn <= needed * 8 / 7 + 1e-7;
    }), { seed: 3, numRuns: 500 });
  });
});

test.each([
  [[0.1, 0.92], [0, 0.2, 0.4, 0.6, 0.8, 1], 1], [[0, 1], [0, 0.25, 0.5, 0.75, 1], 2], [[0, 9], [0, 2, 4, 6, 8, 10], 0], [[3, 140], [0, 50, 100, 150], 0], [[-0.2, 0.31], [-0.2, 0, 0.2, 0.4], 1],
  [[12, 34], [0, 10, 20, 30, 40], 0], [[0.0012], [0, 0.0003, 0.0006, 0.0009, 0.0012], 4],
] as const)("the scale of %j has rings at %j", (values, ticks, digits) => {
  const scale = ringScale(values);
  if (values.length === 1) return expect([scale.low <= 0, scale.high >= 0.0012, scale.ticks.length >= 3 && scale.ticks.length <= 6]).toEqual([true, true, true]);
  expect([scale.ticks, scale.digits]).toEqual([ticks, digits]);
  expect([scale.low, scale.high]).toEqual([ticks[0], ticks.at(-1)]);
});

describe("five organisations by hand", () => {
  // a is tied to b, c, d; e to nobody. Shares of the four others: a 3/4, b c d 1/4, e 0.
  const scene: LayoutScene = {
    levels: [], sectors: [{ id: "s", label: { en: "S" } }, { id: "r", label: { en: "R" } }, { id: "none", label: { en: "None" } }],
    organisations: ["a", "b", "c", "d", "e"].map((id, i) => ({ id, level: null, jurisdiction: null, sector: i < 2 ? "r" : i < 4 ? "s" : null, label: { en: id } })),
    ties: ["b", "c", "d"].map((id) => ({ id: `a${id}`, source: "a", target: id, vertical: false })),
  };
  const layout = layoutRings(scene, { width: 900 });

  test("distance is 1 - share on the rings' own scale: 75 % at the centre, 0 % at the rim", () => {
    const [rim] = ringRadii(layout);
    const away = distances(layout);
    expect(layout.texts!.filter((text) => text.role === "scale").map((text) => text.lines.en[0])).toEqual(["0%", "20%", "40%", "60%"]);
    // The scale ends at 80 %: (0.8 - 0.75) / 0.8 = 0.0625, (0.8 - 0.25) / 0.8 = 0.6875, and all of it.
    expect(away["a"]! / rim!).toBeCloseTo(0.0625, 6);
    for (const id of ["b", "c", "d"]) expect(away[id]! / rim!).toBeCloseTo(0.6875, 6);
    expect(away["e"]! / rim!).toBeCloseTo(1, 6);
  });

  test("groups follow one another clockwise in declared order, those not stated last and dashed; empty ones have no arc", () => {
    expect(layout.texts!.filter((text) => text.role === "group").map((text) => [text.lines.en.join(" "), text.count])).toEqual([["S", 2], ["R", 2], ["Sector not stated", 1]]);
    expect(layout.guides!.filter((guide) => guide.role.startsWith("arc")).map((guide) => guide.role)).toEqual(["arc", "arc", "arc-none"]);
    const centre = { x: layout.frame.width / 2, y: layout.frame.height / 2 };
    const turn = (id: string) => (Math.atan2(layout.positions[id]!.x - centre.x, centre.y - layout.positions[id]!.y) / (2 * Math.PI) + 1) % 1;
    // The first group is centred at the top: c and d stand on both sides of it.
    const sides = ["c", "d"].map((id) => (turn(id) > 0.5 ? turn(id) - 1 : turn(id)));
    expect(sides[0]! * sides[1]!).toBeLessThan(0);
    expect(Math.max(turn("a"), turn("b"))).toBeLessThan(turn("e"));
  });

  test("no value is a ring of its own outside the rim, named so", () => {
    const by = layoutRings(scene, { width: 900, by: { label: { en: "M" }, values: { a: 10, b: 5, c: 0, d: null } } });
    const [rim] = ringRadii(by);
    const away = distances(by);
    expect([away["a"]!, away["b"]! / rim!, away["c"]! / rim!].map((value) => Math.round(value * 1e4) / 1e4)).toEqual([0, 0.5, 1]);
    for (const id of ["d", "e"]) expect(away[id]).toBeGreaterThan(rim! + 20);
    expect(by.guides!.some((guide) => guide.role === "ring-none")).toBe(true);
    expect(by.texts!.some((text) => text.lines.en[0] === "no value" && text.lines.zh[0] === "无数值")).toBe(true);
    expect(by.reading!.en).toContain("dashed ring: no value");
  });

  test("a range of one's own makes two networks comparable; what lies outside it stands at its end", () => {
    const ranged = layoutRings(scene, { width: 900, range: [0, 1] });
    const [rim] = ringRadii(ranged);
    expect(distances(ranged)["a"]! / rim!).toBeCloseTo(0.25, 6);
    expect(distances(layoutRings(scene, { width: 900, range: [0, 0.5] }))["a"]).toBeCloseTo(0, 6);
  });

  test("ties bend towards the centre, and two of one pair run apart", () => {
    const pair = layoutRings({ ...scene, ties: [{ id: "t1", source: "c", target: "e", vertical: false }, { id: "t2", source: "c", target: "e", vertical: true }] }, { width: 900, by: { label: { en: "M" }, values: { a: 1, b: 0.5, c: 0.2, d: 0.2, e: 0.1 } } });
    const centre = { x: pair.frame.width / 2, y: pair.frame.height / 2 };
    const from = (x: number, y: number) => Math.hypot(x - centre.x, y - centre.y);
    const { t1, t2 } = pair.routes as Record<string, Layout["routes"][string]>;
    for (const route of [t1!, t2!]) expect(from(route.cx, route.cy)).toBeLessThan(from((route.x1 + route.x2) / 2, (route.y1 + route.y2) / 2));
    expect(Math.hypot(t1!.cx - t2!.cx, t1!.cy - t2!.cy)).toBeGreaterThan(10);
  });
});

describe("laws", () => {
  const scenes = fc.record({ organisations: fc.integer({ min: 0, max: 60 }), ties: fc.integer({ min: 0, max: 120 }), seed: fc.integer({ min: 1, max: 1e6 }), levels: fc.constantFrom([], ["one"], ["a", "b", "c"]), width: fc.constantFrom(358, 900) });

  test("nobody overlaps or leaves the frame, labels are legible, the order of records changes nothing", () => {
    fc.assert(fc.property(scenes, ({ organisations, ties, seed, levels, width }) => {
      const scene = madeUp(organisations, organisations === 0 ? 0 : ties, levels, seed);
      const layout = layoutRings(scene, { width });
      expectSound(scene, layout);
      expectLegible(layout);
      expect(inOrder(layoutRings(turned(scene), { width }))).toEqual(inOrder(layout));
      expect(JSON.parse(JSON.stringify(layout))).toEqual(layout);
      for (const value of Object.values(layout.positions).flatMap(({ x, y }) => [x, y])) expect(Math.round(value * 1e6) / 1e6).toBe(value);
    }), { seed: 11, numRuns: 12 });
  });

  test("the larger stands nearer the centre, and equals equally near", () => {
    const scene = madeUp(40, 120, ["a", "b"], 5);
    const values = Object.fromEntries(scene.organisations.map(({ id }, i) => [id, (i * 7) % 11]));
    const away = distances(layoutRings(scene, { width: 900, by: { label: { en: "M" }, values } }));
    for (const a of scene.organisations) {
      for (const b of scene.organisations) {
        const [more, less] = [values[a.id]! - values[b.id]!, away[b.id]! - away[a.id]!];
        expect(more > 0 ? less > 1 : more < 0 ? less < -1 : Math.abs(less) < 1e-5, `${a.id} ${b.id}`).toBe(true);
      }
    }
  });

  test("everybody tied to everybody: a hole opens at the centre", () => {
    const scene: LayoutScene = { ...madeUp(24, 0, []), ties: Array.from({ length: 24 * 23 }, (_, i) => ({ id: `t${i}`, source: `o${String(Math.floor(i / 23)).padStart(3, "0")}`, target: `o${String((i % 23) + (i % 23 >= Math.floor(i / 23) ? 1 : 0)).padStart(3, "0")}`, vertical: false })) };
    const layout = layoutRings(scene, { width: 700 });
    expectSound(scene, layout);
    expect(new Set(Object.values(distances(layout)).map((value) => Math.round(value))).size).toBe(1);
  });

  test("the order inside a group shortens the ties", () => {
    const length = (scene: LayoutScene, layout: Layout) => scene.ties.reduce((sum, { source, target }) => sum + Math.hypot(layout.positions[source]!.x - layout.positions[target]!.x, layout.positions[source]!.y - layout.positions[target]!.y), 0);
    // Two rings of neighbours whose ids are dealt out: neighbours by id lie far apart in the chain.
    const count = 24;
    const id = (i: number) => `o${String((i * 7) % count).padStart(3, "0")}`;
    const scene: LayoutScene = { ...madeUp(count, 0, []), ties: Array.from({ length: count }, (_, i) => ({ id: `t${i}`, source: id(i), target: id((i + 1) % count), vertical: false })) };
    const even = Object.fromEntries(scene.organisations.map(({ id: one }) => [one, 0]));
    const by = { label: { en: "M" }, values: { ...even, o000: 0 } };
    const layout = layoutRings(scene, { width: 700, by });
    const ids = Object.keys(layout.positions).sort();
    const byId: Layout = { ...layout, positions: Object.fromEntries([...ids].map((one, i) => [one, Object.values(layout.positions).map((at) => ({ at, turn: Math.atan2(at.x - layout.frame.width / 2, layout.frame.height / 2 - at.y) })).sort((p, q) => p.turn - q.turn)[i]!.at])) };
    expect(length(scene, layout)).toBeLessThan(length(scene, byId) * 0.6);
  });

  test("S City, wide and narrow: sound, legible, and its largest is named", () => {
    for (const width of [900, 358]) {
      const layout = layoutRings(sCityLayoutScene, { width });
      expectSound(sCityLayoutScene, layout);
      expectLegible(layout);
      expect(layout.frame.width).toBe(width);
      if (width === 900) for (const language of ["en", "zh"] as const) expect(layout.labels[language]["s-hq"]!.shown, language).toBe(true);
    }
    expect(Object.keys(layoutRings(sCityLayoutScene, { width: 900 }).routes).length).toBe(24);
  });
});
