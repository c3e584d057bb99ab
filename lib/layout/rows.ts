import { bandsOf } from "./bands-of.js";
import { bestSeats } from "./best-seats.js";
import { blocksOf, dividingJurisdictions } from "./blocks-of.js";
import type { Board } from "./board.js";
import { byId } from "./by-id.js";
import { finishLayout } from "./finish-layout.js";
import { firstSeats } from "./first-seats.js";
import { keptFor, layoutFrom } from "./layout-from.js";
import type { Layout, LayoutBand, Point } from "./layout.js";
import { nameBlocks } from "./name-blocks.js";
import type { LayoutOrganisation, LayoutScene, Name } from "./scene.js";
import { tiersOf } from "./tiers-of.js";
import { withoutLoops } from "./without-loops.js";

export interface RowsOptions {
  /** Width of the frame in pixels. */
  readonly width: number;
  /** Steps the search may take; the same number gives the same arrangement on any machine. */
  readonly effort?: number;
}

/**
 * Rows by administrative level: one band per level, and inside a band as many tiers as the longest chain of
 * vertical ties needs, so that a vertical tie runs down wherever the levels themselves allow it.
 *
 * Columns are 16 slots (44 for more than 150 organisations). Barycentre sweeps give the first order; exchanges and shifts then lower a cost made of
 * crossings, organisations and labels run over, and sideways length. Organisations are sorted by id first, so the
 * order of the input changes nothing. Places kept with the case are used where they fit. Only + - * / and the square root are used, and coordinates are rounded.
 *
 * A layered-layout library was tried in place of the sweeps (@dagrejs/dagre 3.1.3, 17 kB compressed) and turned down. Crossings
 * of drawn ties for S City, EMON Texas and made-up cities of 61, 153 and 309 organisations: its order in our rows 14, 1002, 208,
 * 1021, 7104, our sweeps' 16, 827, 167, 813, 5766; after the search, begun from its order 0, 533, 57, 287, 5002, from ours 0, 537,
 * 28, 291, 4234. Left to its own layers, which are not levels, it has 5, 602, 151, 753, 2780, the last on 11,800 pixels of width.
 */
export function layoutRows(scene: LayoutScene, options: RowsOptions): Layout {
  const width = Math.max(200, options.width);
  const kept = keptFor(scene, "rows", width);
  const reused = kept === null ? null : layoutFrom(scene, kept);
  if (reused !== null) return reused;
  const organisations = [...scene.organisations].sort(byId);
  const count = organisations.length;
  const index = new Map(organisations.map((organisation, i) => [organisation.id, i]));
  const byName = new Map<string, LayoutOrganisation>(organisations.map((organisation) => [organisation.id, organisation]));
  const levels = bandsOf({ ...scene, organisations });

  const compact = width < 600;
  const named = levels.some((band) => band.label !== null);
  const gutter = compact || !named ? 0 : 104;
  const left = compact ? 46 : gutter + 26;
  const right = width - (compact ? 46 : 90);
  // Of many, most are small and few have their label shown: they may stand close, so that the rows stay few.
  const close = count > 150;
  const slots = close ? 44 : 16;
  const pitch = (right - left) / (slots - 1);
  const radius = organisations.map((organisation) => organisation.radius ?? 8);
  const largest = Math.max(8, ...radius);
  const gap = Math.max(1, Math.ceil((close ? largest + Math.min(8, ...radius) + 5 : 2 * largest + 10) / pitch));
  const comfort = count <= 60 ? (compact ? 100 : 126) : count <= 150 ? 90 : pitch;
  const capacity = Math.max(1, Math.min(Math.floor((slots - 1) / gap) + 1, Math.max(3, Math.floor((right - left) / comfort))));

  const bandOf = new Array<number>(count).fill(0);
  for (const [band, { members }] of levels.entries()) for (const member of members) bandOf[index.get(member)!] = band;

  const ties = [...scene.ties].sort(byId).flatMap((tie) => {
    const a = index.get(tie.source);
    const b = index.get(tie.target);
    return a === undefined || b === undefined || a === b ? [] : [{ a, b, vertical: tie.vertical }];
  });
  const below = withoutLoops(count, ties.filter((tie) => tie.vertical).map(({ a, b }) => [a, b] as const), bandOf);
  const above: number[][] = Array.from({ length: count }, () => []);
  for (const [superior, subordinates] of below.entries()) for (const subordinate of subordinates) above[subordinate]!.push(superior);

  const distinct = new Map<number, { a: number; b: number; vertical: boolean }>();
  for (const { a, b, vertical } of ties) {
    const key = Math.min(a, b) * count + Math.max(a, b);
    const known = distinct.get(key);
    if (known === undefined) distinct.set(key, { a: Math.min(a, b), b: Math.max(a, b), vertical });
    else known.vertical ||= vertical;
  }
  const pairs = [...distinct.values()].sort((p, q) => p.a - q.a || p.b - q.b);
  const incident: number[][] = Array.from({ length: count }, () => []);
  const partners: number[][] = Array.from({ length: count }, () => []);
  for (const [p, { a, b }] of pairs.entries()) {
    incident[a]!.push(p);
    incident[b]!.push(p);
    partners[a]!.push(b);
    partners[b]!.push(a);
  }

  const rows: number[][] = [];
  const bandRows: [number, number][] = [];
  for (const { members } of levels) {
    const first = rows.length;
    for (const tier of tiersOf(members.map((member) => index.get(member)!), below, partners, bandOf)) {
      const parts = Math.max(1, Math.ceil(tier.length / capacity));
      for (let i = 0; i < parts; i++) rows.push(tier.slice(Math.floor((i * tier.length) / parts), Math.floor(((i + 1) * tier.length) / parts)));
    }
    bandRows.push([first, rows.length - 1]);
  }

  const dividing = dividingJurisdictions(levels, byName);
  const heights = bandHeights(bandRows, rows, { compact, named, dense: pairs.length > 80 && pairs.length > 3 * count });
  const board: Board = {
    count, slots, pitch, gap, capacity, comfort, radius, rowY: heights.rowY, bandOf, bandRows, pairs, incident, below, above,
    rowBand: rows.map((_, row) => bandRows.findIndex(([first, last]) => row >= first && row <= last)),
    membersOf: levels.map(({ members }) => members.map((member) => index.get(member)!)),
    jurisdiction: organisations.map(({ jurisdiction }) => (jurisdiction === null ? -1 : dividing.indexOf(jurisdiction))),
    divided: levels.map(({ members, missing }) => !missing && members.some((member) => dividing.includes(byName.get(member)!.jurisdiction ?? ""))),
  };
  const seats = bestSeats(board, firstSeats(board, rows), options.effort);

  const positions = new Map<string, Point>();
  for (const row of rows.keys()) {
    const members = organisations.map((_, i) => i).filter((i) => seats.row[i] === row).sort((a, b) => seats.slot[a]! - seats.slot[b]!);
    const stagger = members.length > 5 ? 13 : 0;
    for (const [place, member] of members.entries()) {
      positions.set(organisations[member]!.id, { x: left + seats.slot[member]! * pitch, y: heights.rowY[row]! + (place % 2 === 0 ? -stagger : stagger) });
    }
  }

  const names = new Map<string, Name>((scene.jurisdictions ?? []).map((term) => [term.id, term.label]));
  const bands = levels.map((level, i) => {
    const shared = new Set(level.members.map((member) => byName.get(member)!.jurisdiction));
    const [only] = shared;
    const jurisdiction = level.members.length > 1 && shared.size === 1 && only != null ? names.get(only) ?? { en: only } : null;
    return {
      level: level.level, label: level.label, missing: level.missing, tinted: named && i % 2 === 0 && !level.missing,
      jurisdiction: level.missing ? null : jurisdiction, top: heights.tops[i]!, bottom: heights.tops[i + 1]!, members: level.members,
    };
  });
  const blocks = blocksOf(dividing, bands, byName, positions, scene, width - 6);
  const layout = finishLayout(scene, {
    kind: "rows", frame: { width, height: Math.max(80, heights.tops[levels.length]!) }, gutter, positions,
    bands: bands.map(({ level, label, jurisdiction, top, bottom, tinted, missing }): LayoutBand => ({ level, label, jurisdiction, top, bottom, tinted, missing })), blocks,
  });
  return nameBlocks(layout, new Map(organisations.map((organisation, i) => [organisation.id, radius[i]!])));
}

/** Tops of the bands (and the bottom of the last), and the height at which each row stands. */
function bandHeights(bandRows: readonly (readonly [number, number])[], rows: readonly (readonly number[])[], { compact, named, dense }: { compact: boolean; named: boolean; dense: boolean }): { tops: number[]; rowY: number[] } {
  const many = rows.length > 20;
  const step = many ? 74 : dense ? 112 : 96;
  const edge = compact ? 40 : many ? 38 : dense ? 52 : 44;
  const head = compact && named ? 16 : 0;
  const tops: number[] = [];
  const rowY: number[] = [];
  let y = 0;
  for (const [first, last] of bandRows) {
    tops.push(y);
    const extra = rows.slice(first, last + 1).some((row) => row.length > 5) ? 12 : 0;
    y += head + edge + extra;
    for (let row = first; row <= last; row++) {
      rowY.push(y);
      if (row < last) y += step;
    }
    y += edge + extra + (compact ? 14 : 0);
  }
  tops.push(y);
  return { tops, rowY };
}
