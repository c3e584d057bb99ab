import { bandsOf } from "./bands-of.js";
import { blocksOf, dividingJurisdictions } from "./blocks-of.js";
import { byId } from "./by-id.js";
import { finishLayout } from "./finish-layout.js";
import type { Layout, LayoutBand, Point } from "./layout.js";
import { nameBlocks } from "./name-blocks.js";
import type { KeptPlaces, LayoutOrganisation, LayoutScene, Name } from "./scene.js";

/** A kept frame serves a map that is at most so much wider or narrower. */
const likeness = 0.25;
const step = 12;
const apart = 10;

/** The kept arrangement of this kind that fits a map of this width, or null. */
export function keptFor(scene: LayoutScene, kind: KeptPlaces["layout"], width: number): KeptPlaces | null {
  return (scene.kept ?? []).find((kept) => kept.layout === kind && Math.abs(kept.width - width) <= likeness * width) ?? null;
}

/**
 * A layout from kept places. Those who have one stay exactly there; the rest are put on the nearest free place beside
 * their partners, inside the band of their level. Null where it does not fit: fewer than half have a place, or a level
 * has nobody who has one. Rows whose levels overlap are drawn without bands.
 */
export function layoutFrom(scene: LayoutScene, kept: KeptPlaces): Layout | null {
  const organisations = [...scene.organisations].sort(byId);
  const byName = new Map<string, LayoutOrganisation>(organisations.map((one) => [one.id, one]));
  const { width, height } = kept;
  const placed = new Map<string, Point>();
  for (const { id } of organisations) {
    if (!Object.hasOwn(kept.places, id)) continue;
    const { x, y } = kept.places[id]!;
    if (x >= 0 && y >= 0 && x <= width && y <= height) placed.set(id, { x, y });
  }
  const bands = kept.layout === "rows" ? bandsOf(scene) : [];
  if (placed.size * 2 < organisations.length || organisations.length === 0) return null;
  if (bands.some((band) => !band.members.some((id) => placed.has(id)))) return null;

  // Half way between the lowest of one level and the highest of the next.
  const reach = bands.map(({ members }) => {
    const heights = members.flatMap((id) => placed.get(id)?.y ?? []);
    return { top: Math.min(...heights), bottom: Math.max(...heights) };
  });
  const stacked = reach.every(({ top }, i) => i === 0 || top > reach[i - 1]!.bottom);
  const edges = stacked && bands.length > 0 ? [0, ...reach.slice(1).map(({ top }, i) => (top + reach[i]!.bottom) / 2), height] : [];
  const bandOf = new Map(bands.flatMap(({ members }, i) => members.map((id) => [id, i] as const)));

  const partners = new Map<string, string[]>();
  for (const { source, target } of scene.ties) {
    for (const [one, other] of [[source, target], [target, source]] as const) partners.set(one, [...partners.get(one) ?? [], other]);
  }
  for (const one of organisations) {
    if (placed.has(one.id)) continue;
    const band = edges.length === 0 ? undefined : bandOf.get(one.id);
    const [top, bottom] = band === undefined ? [0, height] : [edges[band]!, edges[band + 1]!];
    const beside = (partners.get(one.id) ?? []).flatMap((id) => placed.get(id) ?? []);
    const mean = (of: (point: Point) => number, otherwise: number) => (beside.length === 0 ? otherwise : beside.reduce((sum, point) => sum + of(point), 0) / beside.length);
    const wanted = { x: mean(({ x }) => x, width / 2), y: mean(({ y }) => y, (top + bottom) / 2) };
    placed.set(one.id, freePlace(wanted, one.radius ?? 8, { top, bottom, width }, placed, byName));
  }

  const lowest = Math.max(height, ...[...placed].map(([id, { y }]) => y + (byName.get(id)!.radius ?? 8) + apart));
  if (edges.length > 0) edges[edges.length - 1] = lowest;
  const named = bands.some((band) => band.label !== null);
  const names = new Map<string, Name>((scene.jurisdictions ?? []).map((term) => [term.id, term.label]));
  const drawn = edges.length === 0 ? [] : bands.map((level, i) => {
    const [only, ...others] = new Set(level.members.map((id) => byName.get(id)!.jurisdiction));
    const jurisdiction = level.missing || level.members.length < 2 || others.length > 0 || only == null ? null : names.get(only) ?? { en: only };
    return { level: level.level, label: level.label, missing: level.missing, tinted: named && i % 2 === 0 && !level.missing, jurisdiction, top: edges[i]!, bottom: edges[i + 1]!, members: level.members };
  });
  const blocks = blocksOf(drawn.length === 0 ? [] : dividingJurisdictions(drawn, byName), drawn, byName, placed, scene, width - 6);
  const layout = finishLayout(scene, {
    kind: kept.layout, frame: { width, height: lowest }, gutter: named && width >= 600 && drawn.length > 0 ? 104 : 0, positions: placed,
    bands: drawn.map(({ level, label, jurisdiction, top, bottom, tinted, missing }): LayoutBand => ({ level, label, jurisdiction, top, bottom, tinted, missing })), blocks,
  });
  return nameBlocks(layout, new Map(organisations.map((one) => [one.id, one.radius ?? 8])));
}

/** The free place nearest to a wanted one, on a grid inside an area; below everything where the area is full. */
function freePlace(wanted: Point, radius: number, area: { top: number; bottom: number; width: number }, placed: ReadonlyMap<string, Point>, byName: ReadonlyMap<string, LayoutOrganisation>): Point {
  const taken = [...placed].map(([id, point]) => ({ ...point, reach: (byName.get(id)!.radius ?? 8) + radius + apart }));
  let best: Point | null = null;
  let least = Infinity;
  for (let y = area.top + radius + apart; y <= area.bottom - radius - apart; y += step) {
    for (let x = radius + apart; x <= area.width - radius - apart; x += step) {
      const distance = (x - wanted.x) * (x - wanted.x) + (y - wanted.y) * (y - wanted.y);
      if (distance >= least || taken.some((other) => (other.x - x) * (other.x - x) + (other.y - y) * (other.y - y) < other.reach * other.reach)) continue;
      best = { x, y };
      least = distance;
    }
  }
  if (best !== null) return best;
  const bottom = Math.max(area.bottom, ...taken.map((other) => other.y + other.reach));
  return { x: Math.min(Math.max(wanted.x, radius + apart), area.width - radius - apart), y: bottom + radius };
}

/** Places as a case keeps them: `frame` goes into its `frames`, the records into its `positions`. */
export interface CasePlaces {
  readonly frame: { readonly layout: KeptPlaces["layout"]; readonly width: number; readonly height: number };
  readonly positions: readonly { readonly id: string; readonly organisation: string; readonly layout: KeptPlaces["layout"]; readonly x: number; readonly y: number }[];
}

/** A layout's places for its case; null for rings and matrix, which follow from a metric or an order. */
export function keptPlaces(layout: Layout): CasePlaces | null {
  if (layout.kind !== "rows" && layout.kind !== "force") return null;
  const kind = layout.kind;
  const ids = Object.keys(layout.positions).sort();
  const digits = Math.max(2, String(ids.length).length);
  return {
    frame: { layout: kind, ...layout.frame },
    positions: ids.map((organisation, i) => ({ id: `p${String(i + 1).padStart(digits, "0")}`, organisation, layout: kind, ...layout.positions[organisation]! })),
  };
}
