import { expect } from "vitest";
import type { Layout, LayoutScene } from "../../lib/layout/index.js";

/** Everybody has a place, inside the frame and clear of everybody else. */
export function expectSound(scene: LayoutScene, layout: Layout, radiusOf: (id: string) => number = (id) => scene.organisations.find((one) => one.id === id)!.radius ?? 8): void {
  const places = Object.entries(layout.positions).map(([id, at]) => ({ id, ...at, r: radiusOf(id) }));
  expect(places.map(({ id }) => id).sort()).toEqual(scene.organisations.map(({ id }) => id).sort());
  const wrong = places.filter(({ x, y, r }) => x - r < 0 || y - r < 0 || x + r > layout.frame.width || y + r > layout.frame.height);
  expect(wrong, "outside the frame").toEqual([]);
  const close = places.flatMap((a, i) => places.slice(i + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) <= a.r + b.r).map((b) => `${a.id} and ${b.id}`));
  expect(close, "one over another").toEqual([]);
}

/** Shown labels are inside the frame, and none covers another or a text of the arrangement. */
export function expectLegible(layout: Layout): void {
  for (const language of ["en", "zh"] as const) {
    const boxes = Object.entries(layout.labels[language]).filter(([, label]) => label.shown).map(([id, { box }]) => ({ id, ...box }));
    for (const [i, a] of boxes.entries()) {
      expect(a.x >= 0 && a.y >= 0 && a.x + a.width <= layout.frame.width && a.y + a.height <= layout.frame.height, `${a.id} ${language}`).toBe(true);
      for (const b of boxes.slice(i + 1)) {
        const apart = a.x + a.width <= b.x + 2 || b.x + b.width <= a.x + 2 || a.y + a.height <= b.y + 4 || b.y + b.height <= a.y + 4;
        expect(apart, `${a.id} and ${b.id} ${language}`).toBe(true);
      }
    }
  }
}

/** All of a layout with the records of its tables in one order: what has to be equal whatever the order of the scene. */
export function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, inOrder(item)]));
}

export const turned = (scene: LayoutScene): LayoutScene => ({ ...scene, organisations: scene.organisations.toReversed(), ties: scene.ties.toReversed() });
