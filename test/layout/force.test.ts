import { describe, expect, it } from "vitest";
import { crossings, layoutForce, type LayoutScene } from "../../lib/layout/index.js";
import { setApart } from "../../lib/layout/set-apart.js";
import { build } from "../../lib/network/index.js";
import { readCase } from "../../lib/node/index.js";
import { layoutSceneOf, sceneOf } from "../../lib/picture/index.js";
import { synthesizeCity } from "../../lib/simulate/index.js";

const sceneAt = async (folder: string) => layoutSceneOf(sceneOf(build(await readCase(folder))));
const bare = (ids: string[], ties: [string, string][] = []): LayoutScene => ({
  levels: [], organisations: ids.map((id) => ({ id, level: null, jurisdiction: null, sector: null, label: { en: id } })),
  ties: ties.map(([source, target], i) => ({ id: `t${i}`, source, target, vertical: false })),
});

describe("a layout by attraction", () => {
  it.each([["S City", 900], ["S City", 358], ["Texas", 900], ["a city of 100", 900]])("of %s in %i pixels: inside the frame, nobody on anybody, everything routed and named", async (name, width) => {
    const scene = name === "S City" ? await sceneAt("data/s-city") : name === "Texas" ? await sceneAt("data/emon/texas")
      : layoutSceneOf(sceneOf(build(synthesizeCity({ departments: 8, districts: 8, offices: 6, enterprises: 3, social: 1, density: 0.02 }).case)));
    const layout = await layoutForce(scene, { width, starts: 2 });
    const bodies = scene.organisations.map(({ id, radius = 8 }) => ({ id, radius, ...layout.positions[id]! }));
    for (const { id, x, y, radius } of bodies) {
      expect(x - radius, id).toBeGreaterThanOrEqual(0);
      expect(x + radius, id).toBeLessThanOrEqual(layout.frame.width);
      expect(y - radius, id).toBeGreaterThanOrEqual(0);
      expect(y + radius, id).toBeLessThanOrEqual(layout.frame.height);
    }
    const touching = bodies.flatMap((a, i) => bodies.slice(i + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius + 4).map((b) => `${a.id} ${b.id}`));
    expect(touching).toEqual([]);
    expect(Object.keys(layout.routes).sort()).toEqual(scene.ties.filter(({ source, target }) => source !== target).map(({ id }) => id).sort());
    expect(Object.keys(layout.labels.zh)).toHaveLength(scene.organisations.length);
    // S City's 25 tied organisations have room for their names; four without a tie stand in one line below them all.
    if (name === "S City" && width === 900) {
      expect(Object.values(layout.labels.en).filter(({ shown }) => shown)).toHaveLength(29);
      const tied = new Set(scene.ties.flatMap(({ source, target }) => (source === target ? [] : [source, target])));
      const alone = bodies.filter(({ id }) => !tied.has(id));
      expect(new Set(alone.map(({ y }) => y)).size).toBe(1);
      expect(alone).toHaveLength(4);
      expect(Math.max(...bodies.filter(({ id }) => tied.has(id)).map(({ y }) => y))).toBeLessThan(alone[0]!.y);
    }
  });

  it("hangs on the seed, and on nothing else", async () => {
    const scene = await sceneAt("data/s-city");
    const options = { width: 700, starts: 1 };
    const layout = await layoutForce(scene, options);
    expect(await layoutForce({ ...scene, organisations: [...scene.organisations].reverse(), ties: [...scene.ties].reverse() }, options)).toEqual(layout);
    expect((await layoutForce(scene, { ...options, seed: 2 })).positions).not.toEqual(layout.positions);
  });

  it("brings those who are tied together: a chain of two triangles", async () => {
    const { positions: at } = await layoutForce(bare(["a", "b", "c", "d", "e", "f"], [["a", "b"], ["b", "c"], ["c", "a"], ["c", "d"], ["d", "e"], ["e", "f"], ["f", "d"]]), { width: 600 });
    const far = (p: string, q: string) => Math.hypot(at[p]!.x - at[q]!.x, at[p]!.y - at[q]!.y);
    for (const [near, other] of [["ab", "ae"], ["ef", "bf"], ["cd", "af"]]) expect(far(near![0]!, near![1]!)).toBeLessThan(far(other![0]!, other![1]!));
  });

  it("takes nobody, one, two in a narrow frame, and a hundred with one name as long as the frame", async () => {
    expect((await layoutForce(bare([]), { width: 500 })).positions).toEqual({});
    expect(Object.keys((await layoutForce(bare(["a"]), { width: 500 })).positions)).toEqual(["a"]);
    const two = await layoutForce(bare(["a".repeat(60), "b".repeat(60)], [["a".repeat(60), "b".repeat(60)]]), { width: 200 });
    const [p, q] = Object.values(two.positions);
    expect(Math.hypot(p!.x - q!.x, p!.y - q!.y)).toBeGreaterThan(16);
  });

  it("tells how far it is, and stops when told", async () => {
    const scene = await sceneAt("data/s-city");
    const told: number[] = [];
    await layoutForce(scene, { width: 700, starts: 2 }, { onProgress: ({ done, total }) => told.push(done / total) });
    expect(told.at(-1)).toBe(1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    const stop = new AbortController();
    await expect(layoutForce(scene, { width: 700 }, { signal: stop.signal, onProgress: () => stop.abort(new Error("enough")) })).rejects.toThrow("enough");
  });
});

describe("pushing apart", () => {
  it("moves two that overlap along the side where less is in the way, and no further", () => {
    const [xs, ys] = [Float64Array.of(100, 106), Float64Array.of(50, 52)];
    const extent = { half: 10, up: 10, down: 10 };
    // 14 pixels overlap across, 18 down: they move apart sideways until 20 lie between them.
    expect(setApart(xs, ys, [extent, extent], { width: 200, height: 100 }, 0)).toBe(true);
    expect(xs[1]! - xs[0]!).toBeGreaterThanOrEqual(19.99);
    expect(xs[1]! - xs[0]!).toBeLessThan(21);
    expect([...ys]).toEqual([50, 52]);
  });

  it("says that a frame is too small", () => {
    const extent = { half: 10, up: 10, down: 10 };
    expect(setApart(Float64Array.of(10, 12), Float64Array.of(10, 12), [extent, extent], { width: 30, height: 30 }, 0)).toBe(false);
  });
});

it("counts crossings of straight ties", () => {
  const square = [{ x: 0, y: 0 }, { x: 1, y: 0 }, { x: 1, y: 1 }, { x: 0, y: 1 }];
  expect(crossings(square, [[0, 2], [1, 3]])).toBe(1);
  expect(crossings(square, [[0, 1], [2, 3], [0, 2]])).toBe(0);
});
