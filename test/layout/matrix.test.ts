import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layoutMatrix, type Layout, type LayoutScene } from "../../lib/layout/index.js";
import { seriation } from "../../lib/layout/seriation.js";
import { madeUp, sCityLayoutScene } from "./scenes.js";
import { expectLegible, expectSound, inOrder, turned } from "./soundness.js";

const order = (layout: Layout) => Object.entries(layout.positions).sort(([, a], [, b]) => a.y - b.y).map(([id]) => id);
/** Shapes at the heads of rows are no larger than this, whatever sizes them. */
const headOf = (layout: Layout) => () => layout.matrix!.head;

describe("four organisations by hand", () => {
  // b commands d; a and c talk, and a and c act together; d talks to a in one direction.
  const scene: LayoutScene = {
    levels: [{ id: "low", label: { en: "Low" } }, { id: "high", label: { en: "High" } }],
    layers: [{ id: "command", label: { en: "Command" }, notStated: false }, { id: "talk", label: { en: "Talk" }, notStated: false }, { id: "act", label: { en: "Act" }, notStated: false }, { id: "watch", label: { en: "Watch" }, notStated: true }],
    organisations: [["a", "high"], ["b", "low"], ["c", "high"], ["d", null]].map(([id, level]) => ({ id: id!, level: level ?? null, jurisdiction: null, sector: null, label: { en: id! } })),
    ties: [
      { id: "t1", source: "b", target: "d", vertical: true, layer: "command", directed: true }, { id: "t2", source: "c", target: "a", vertical: false, layer: "act", directed: false },
      { id: "t3", source: "a", target: "c", vertical: false, layer: "talk", directed: false }, { id: "t4", source: "d", target: "a", vertical: false, layer: "talk", directed: true },
      { id: "t5", source: "a", target: "a", vertical: false, layer: "talk", directed: false },
    ],
  };
  const layout = layoutMatrix(scene, { width: 700 });
  const { cell, mirrors, strips } = layout.matrix!;
  const row = (id: string) => layout.positions[id]!.y;
  const column = (id: string) => layout.texts!.find((text) => text.role === "head" && text.organisation === id)!.x - 4;

  test("rows by level, those not stated last; columns in the same order and at the same distances", () => {
    expect(order(layout)).toEqual(["b", "a", "c", "d"]);
    expect(row("c") - row("a")).toBeCloseTo(cell, 6);
    for (const id of ["b", "c", "d"]) expect(column(id) - column("a")).toBeCloseTo(row(id) - row("a"), 5);
    expect(layout.texts!.filter((text) => text.role === "group").map((text) => [text.lines.en[0], text.count])).toEqual([["Low", 1], ["High", 2], ["Level not stated", 1]]);
  });

  test("a tie with direction lies in the row of its source alone, one without in both cells; a self-tie in none", () => {
    const at = (route: { mark: { x: number; y: number } }) => [route.mark.x, route.mark.y];
    expect(at(layout.routes["t1"]!)).toEqual([column("d"), row("b")]);
    expect(at(layout.routes["t4"]!)).toEqual([column("a"), row("d")]);
    expect(Object.keys(mirrors).sort()).toEqual(["t2", "t3"]);
    expect(layout.routes["t2"]!.mark.x).toBeCloseTo(column("a"), 6);
    expect(mirrors["t2"]!.mark.x).toBeCloseTo(column("c"), 6);
    expect(layout.routes["t5"]).toBeUndefined();
  });

  test("ties of one pair share the cell, one strip each, in the order of the layers", () => {
    // Talk is declared before act: it lies above, in both cells.
    expect(strips).toMatchObject({ t1: expect.closeTo(cell * 0.88, 5) as number, t2: expect.closeTo(cell * 0.44, 5) as number, t3: expect.closeTo(cell * 0.44, 5) as number });
    expect(layout.routes["t3"]!.mark.y).toBeCloseTo(row("a") - cell * 0.22, 5);
    expect(mirrors["t2"]!.mark.y).toBeCloseTo(row("a") + cell * 0.22, 5);
    for (const route of [...Object.values(layout.routes), ...Object.values(mirrors)]) expect(route.y1).toBe(route.y2);
  });

  test("a layer not stated is a hatched strip with its name; where a tie has a direction the corner says how to read it", () => {
    expect(layout.guides!.filter((guide) => guide.role === "hatch").length).toBe(1);
    expect(layout.texts!.filter((text) => text.role === "note").map((text) => text.lines.en.join(" "))).toEqual(["Not stated", "Watch", "row → column"]);
    const both = layoutMatrix({ ...scene, layers: [], ties: scene.ties.slice(1, 3) }, { width: 700 });
    expect([both.guides!.some((guide) => guide.role === "hatch"), both.texts!.some((text) => text.role === "note")]).toEqual([false, false]);
  });
});

describe("an order that brings tied ones together", () => {
  test("a chain comes back in order, parts stay in one piece, the largest first", () => {
    // 0-3-1-4-2 is a chain; 5-6 are a pair; 7 is alone.
    const partners = [[3], [3, 4], [4], [0, 1], [1, 2], [6], [5], []];
    const found = seriation(partners);
    expect([found.slice(0, 5).join(""), found.slice(0, 5).toReversed().join("")]).toContain("03142");
    expect(found.slice(5, 7).sort()).toEqual([5, 6]);
    expect(found[7]).toBe(7);
  });

  test("two cliques joined by one tie stand side by side", () => {
    const partners = Array.from({ length: 12 }, (_, i) => Array.from({ length: 12 }, (_, j) => j).filter((j) => j !== i && (i % 2 === j % 2 || (i + j === 1))));
    const sides = seriation(partners).map((i) => i % 2);
    expect(sides.filter((side, i) => i > 0 && side !== sides[i - 1]).length).toBe(1);
  });

  test("takes off more than half of the distance on sparse random networks (0.463 of it is left; 0.517 without the sweeps)", () => {
    let state = 7;
    const draw = (below: number) => {
      state = (state * 16_807) % 2_147_483_647;
      return Math.floor(state / 8) % below;
    };
    let [found, plain] = [0, 0];
    for (let round = 0; round < 40; round++) {
      const partners: number[][] = Array.from({ length: 30 }, () => []);
      const join = (a: number, b: number) => {
        if (a === b || partners[a]!.includes(b)) return;
        partners[a]!.push(b);
        partners[b]!.push(a);
      };
      for (let i = 1; i < 30; i++) join(i, draw(i));
      for (let i = 0; i < 25; i++) join(draw(30), draw(30));
      const cost = (order: readonly number[]) => {
        const at = new Map(order.map((member, i) => [member, i]));
        return partners.reduce((sum, own, i) => sum + own.reduce((all, j) => all + Math.abs(at.get(i)! - at.get(j)!), 0), 0);
      };
      found += cost(seriation(partners));
      plain += cost(partners.map((_, i) => i));
    }
    expect(found / plain).toBeLessThan(0.48);
  });

  test("every organisation once, and no worse than the order of the ids", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 20 }), fc.array(fc.tuple(fc.nat(19), fc.nat(19)), { maxLength: 90 }), (count, ties) => {
      const partners: number[][] = Array.from({ length: count }, () => []);
      for (const [a, b] of ties) {
        if (a >= count || b >= count || a === b || partners[a]!.includes(b)) continue;
        partners[a]!.push(b);
        partners[b]!.push(a);
      }
      const found = seriation(partners);
      expect([...found].sort((a, b) => a - b)).toEqual(partners.map((_, i) => i));
      const at = new Map(found.map((member, i) => [member, i]));
      const cost = (place: (i: number) => number) => partners.reduce((sum, own, i) => sum + own.reduce((all, j) => all + Math.abs(place(i) - place(j)), 0), 0);
      // Parts are kept in one piece, which the order of the ids need not do: only one whole can be compared.
      const reached = new Set(count === 0 ? [] : [0]);
      for (const member of reached) for (const partner of partners[member]!) reached.add(partner);
      if (reached.size === count) expect(cost((i) => at.get(i)!)).toBeLessThanOrEqual(cost((i) => i));
    }), { seed: 5, numRuns: 60 });
  });
});

describe("laws", () => {
  test("nobody overlaps or leaves the frame, labels are legible, no two ties share a place, the order of records changes nothing", () => {
    const scenes = fc.record({ organisations: fc.integer({ min: 0, max: 70 }), ties: fc.integer({ min: 0, max: 200 }), seed: fc.integer({ min: 1, max: 1e6 }), width: fc.constantFrom(358, 900), order: fc.constantFrom("level" as const, "sector" as const, "tied" as const) });
    fc.assert(fc.property(scenes, ({ organisations, ties, seed, width, order: by }) => {
      const scene = madeUp(organisations, organisations === 0 ? 0 : ties, ["a", "b", "c"], seed);
      const layout = layoutMatrix(scene, { width, order: by });
      expectSound(scene, layout, headOf(layout));
      expectLegible(layout);
      expect(inOrder(layoutMatrix(turned(scene), { width, order: by }))).toEqual(inOrder(layout));
      expect(JSON.parse(JSON.stringify(layout))).toEqual(layout);
      const places = [...Object.values(layout.routes), ...Object.values(layout.matrix!.mirrors)].map(({ mark }) => `${mark.x} ${mark.y}`);
      expect(new Set(places).size).toBe(places.length);
    }), { seed: 12, numRuns: 30 });
  });

  test("three hundred organisations: numbered, legible, every tie in its cell", () => {
    const scene = madeUp(300, 2000, ["national", "provincial", "municipal", "district"]);
    const layout = layoutMatrix(scene, { width: 1000 });
    expectSound(scene, layout, headOf(layout));
    expectLegible(layout);
    expect(layout.matrix!.cell).toBeGreaterThanOrEqual(8);
    expect(layout.texts!.filter((text) => text.role === "scale").map((text) => text.lines.en[0]).slice(0, 3)).toEqual(["1", "10", "20"]);
    expect(Object.values(layout.labels.en).filter((label) => label.shown).length).toBeGreaterThan(140);
    for (const tie of scene.ties) {
      if (tie.source === tie.target) continue;
      expect(Math.abs(layout.routes[tie.id]!.mark.y - layout.positions[tie.source]!.y)).toBeLessThan(layout.matrix!.cell / 2);
    }
  });

  test("S City: what the group shares is not said again in each row", () => {
    const layout = layoutMatrix(sCityLayoutScene, { width: 900 });
    expect(layout.frame.width).toBe(900);
    expect(layout.labels.en["s-emc"]!.lines).toEqual(["Emergency Management Committee"]);
    expectLegible(layout);
  });
});
