import type { PictureSector } from "./scene.js";

export type ShapeKind = "disc" | "diamond" | "square" | "triangle-down" | "hexagon" | "triangle-up" | "pentagon" | "plus" | "half" | "dotted";

export interface Shape {
  readonly kind: ShapeKind;
  /** A second round through the shapes: a ninth sector and above. */
  readonly slash: boolean;
}

const solid: readonly ShapeKind[] = ["disc", "diamond", "square", "triangle-down", "hexagon", "triangle-up", "pentagon", "plus"];
const seed: Readonly<Record<string, ShapeKind>> = {
  government: "disc", "coordinating-body": "diamond", "public-institution": "square", "armed-police": "triangle-down",
  enterprise: "hexagon", social: "triangle-up", mixed: "half", unspecified: "dotted",
};

export const shapeNotStated: Shape = { kind: "dotted", slash: false };

/**
 * The shape of every declared sector. Sectors of the seed vocabulary keep their shape; others take the next free
 * solid one in declared order, and after the eighth the shapes return with a slash. A sector that means "not
 * stated" is a dotted outline, one that is no class of its own a half-filled disc.
 */
export function sectorShapes(sectors: readonly PictureSector[]): Map<string, Shape> {
  const shapes = new Map<string, Shape>();
  for (const sector of sectors) {
    if (sector.missing === true) shapes.set(sector.id, shapeNotStated);
    else if (sector.notAClass === true) shapes.set(sector.id, { kind: "half", slash: false });
    else if (Object.hasOwn(seed, sector.id)) shapes.set(sector.id, { kind: seed[sector.id]!, slash: false });
  }
  const used = new Set([...shapes.values()].map((shape) => shape.kind));
  const order = [
    ...solid.filter((kind) => !used.has(kind)).map((kind) => ({ kind, slash: false })),
    ...solid.map((kind) => ({ kind, slash: true })),
  ];
  let next = 0;
  for (const sector of sectors) if (!shapes.has(sector.id)) shapes.set(sector.id, order[next++ % order.length]!);
  return shapes;
}

/** The shape of one organisation; where the case declares no sectors shape says nothing, and all are discs. */
export function shapeOf(sector: string | null, shapes: ReadonlyMap<string, Shape>): Shape {
  if (shapes.size === 0) return { kind: "disc", slash: false };
  return (sector === null ? undefined : shapes.get(sector)) ?? shapeNotStated;
}

const n = (value: number) => String(Math.round(value * 100) / 100);

function polygon(points: readonly (readonly [number, number])[], r: number): string {
  return `M${points.map(([x, y]) => `${n(x * r)} ${n(y * r)}`).join("L")}Z`;
}

function circle(r: number): string {
  return `M${n(-r)} 0A${n(r)} ${n(r)} 0 1 1 ${n(r)} 0A${n(r)} ${n(r)} 0 1 1 ${n(-r)} 0Z`;
}

const corners: Readonly<Partial<Record<ShapeKind, readonly (readonly [number, number])[]>>> = {
  diamond: [[0, -1.22], [1.22, 0], [0, 1.22], [-1.22, 0]],
  square: [[-0.9, -0.9], [0.9, -0.9], [0.9, 0.9], [-0.9, 0.9]],
  "triangle-down": [[-1.14, -0.82], [1.14, -0.82], [0, 1.12]],
  "triangle-up": [[-1.14, 0.82], [1.14, 0.82], [0, -1.12]],
  hexagon: [[-1.3, 0], [-0.66, -0.82], [0.66, -0.82], [1.3, 0], [0.66, 0.82], [-0.66, 0.82]],
  pentagon: [[0, -1.14], [1.08, -0.35], [0.67, 0.92], [-0.67, 0.92], [-1.08, -0.35]],
  plus: [[-0.4, -1.1], [0.4, -1.1], [0.4, -0.4], [1.1, -0.4], [1.1, 0.4], [0.4, 0.4], [0.4, 1.1], [-0.4, 1.1], [-0.4, 0.4], [-1.1, 0.4], [-1.1, -0.4], [-0.4, -0.4]],
};

/** The outline of a shape round 0, 0, as an SVG path; half and dotted are circles. */
export function shapePath(kind: ShapeKind, radius: number): string {
  const points = corners[kind];
  return points === undefined ? circle(radius) : polygon(points, radius);
}

/** The filled part of a half-filled disc. */
export function halfPath(radius: number): string {
  return `M0 ${n(-radius)}A${n(radius)} ${n(radius)} 0 0 0 0 ${n(radius)}Z`;
}

/** 45° lines inside a circle that fits into the shape: nothing is known of what it would be filled by. */
export function hatchPath(kind: ShapeKind, radius: number): string {
  const within = radius * (kind === "triangle-up" || kind === "triangle-down" || kind === "plus" ? 0.66 : kind === "hexagon" ? 0.8 : 0.86);
  const step = 3.4;
  let d = "";
  for (let off = -step * Math.floor(within / step); off < within; off += step) {
    const half = Math.sqrt(within * within - off * off) / Math.SQRT2;
    const x = off / Math.SQRT2;
    d += `M${n(x - half)} ${n(x + half)}L${n(x + half)} ${n(x - half)}`;
  }
  return d;
}

/** How far a triangle's middle lies from that of its circle, as a share of the radius: down if positive. */
export function shapeDrop(kind: ShapeKind): number {
  return kind === "triangle-up" ? 0.18 : kind === "triangle-down" ? -0.18 : 0;
}

/** How far a shape reaches from its middle, in radii. */
export function shapeReach(kind: ShapeKind): number {
  return kind === "hexagon" ? 1.3 : kind === "diamond" ? 1.22 : corners[kind] === undefined ? 1 : 1.15;
}

/** Pixels from an organisation to the ring that says it is cut off; less at the head of a matrix row, where shapes are small. */
export const fateGap = (radius: number): number => (radius < 7 ? 3 : 6);

/** Pixels from an organisation to the ring that says it stands in another map too. */
export const matchGap = 6;

/** Shapes on the halo are dark in either theme. */
export const onSelected = "#17222D";
