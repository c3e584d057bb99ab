import { forceAtlas, type ForceAtlas } from "../network/index.js";
import { inSlices, type LongRun } from "../progress.js";
import { createRandom, defaultSeed } from "../random.js";
import { languages, say, type Bilingual } from "../words/bilingual.js";
import { byId } from "./by-id.js";
import { cleanText } from "./clean-text.js";
import { crossings } from "./crossings.js";
import { finishLayout, labelSize } from "./finish-layout.js";
import { labelLines } from "./label-lines.js";
import type { Layout, Point } from "./layout.js";
import type { LayoutOrganisation, LayoutScene } from "./scene.js";
import { setApart, type Extent } from "./set-apart.js";
import { shortLabel } from "./short-label.js";
import { textWidth } from "./text-width.js";
import { tiedPairs } from "./tied-pairs.js";

export interface ForceOptions {
  /** Width of the frame in pixels; the height is what the organisations need. */
  readonly width: number;
  /** Echoed nowhere: the same seed gives the same places on one engine. */
  readonly seed?: number;
  /** How many beginnings are tried; the arrangement with the fewest crossings is kept. */
  readonly starts?: number;
}

/** Up to this many every organisation gets room for its label; of more, few labels are shown at rest. */
const labelled = 60;
const margin = 14;
/** A longer side is never stretched against the other by more than this. */
const mostStretch = 1.5;

const roundsFor = (count: number): number => (count <= 300 ? 600 : count <= 1000 ? 300 : 120);
const startsFor = (count: number, pairs: number): number => (count <= 150 && pairs <= 1000 ? 6 : count <= 400 && pairs <= 2000 ? 3 : 1);

/** The room for an organisation: its shape, and under it the label as it is usually broken. */
function extentOf(organisation: LayoutOrganisation, withLabel: boolean): Extent {
  const radius = (organisation.radius ?? 8) + (withLabel ? 6 : 9);
  if (!withLabel) return { half: radius, up: radius, down: radius };
  let [half, down] = [radius, radius];
  for (const language of languages) {
    const { size, lineHeight } = labelSize[language];
    const lines = labelLines(shortLabel(say(organisation.label, language), []), 122, size, organisation.strong ?? false);
    const remark = organisation.remark == null ? 0 : textWidth(cleanText(say(organisation.remark, language)), 11);
    half = Math.max(half, ...lines.map((line) => textWidth(line, size, organisation.strong ?? false) / 2 + 4), remark / 2 + 4);
    down = Math.max(down, radius + lines.length * lineHeight + (remark > 0 ? 14 : 0));
  }
  return { half, up: radius, down };
}

/**
 * Turned so that its longer side lies flat, with superiors above their subordinates as far as a reflection does that:
 * a force layout has no directions of its own.
 */
function levelled(places: readonly Point[], commands: readonly (readonly [number, number])[]): Point[] {
  const n = Math.max(1, places.length);
  const [mx, my] = [places.reduce((sum, { x }) => sum + x, 0) / n, places.reduce((sum, { y }) => sum + y, 0) / n];
  let [xx, xy, yy] = [0, 0, 0];
  for (const { x, y } of places) {
    xx += (x - mx) * (x - mx);
    xy += (x - mx) * (y - my);
    yy += (y - my) * (y - my);
  }
  // The direction (c, s) of greatest spread, by the half-angle formulas: no angle is ever taken.
  const length = Math.sqrt((xx - yy) * (xx - yy) + 4 * xy * xy);
  const cos = length === 0 ? 1 : (xx - yy) / length;
  const c = Math.sqrt((1 + cos) / 2);
  const s = (xy < 0 ? -1 : 1) * Math.sqrt((1 - cos) / 2);
  const turned = places.map(({ x, y }) => ({ x: (x - mx) * c + (y - my) * s, y: (y - my) * c - (x - mx) * s }));
  const down = commands.reduce((sum, [superior, subordinate]) => sum + turned[subordinate]!.y - turned[superior]!.y, 0);
  return down < 0 ? turned.map(({ x, y }) => ({ x, y: -y })) : turned;
}

interface Filled {
  readonly places: readonly Point[];
  readonly height: number;
}

/** Into a frame of this width: as high as the organisations need, and higher while any two still overlap. */
function framed(places: readonly Point[], extents: readonly Extent[], width: number): Filled {
  if (places.length === 0) return { places, height: 0 };
  const [xs, ys] = [Float64Array.from(places, ({ x }) => x), Float64Array.from(places, ({ y }) => y)];
  const span = (values: Float64Array) => values.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)] as const, [Infinity, -Infinity] as const);
  const [[left, right], [top, bottom]] = [span(xs), span(ys)];
  const [wide, high] = [Math.max(1e-9, right - left), Math.max(1e-9, bottom - top)];
  const room = extents.reduce((sum, { half, up, down }) => sum + 2 * half * (up + down), 0);
  const across = width - 2 * margin;
  let height = Math.max(120, (2.4 * room) / across, Math.min((high / wide) * width, width * 0.9));
  // A frame too narrow for some labels side by side must be filled downwards, so each try pushes more that way.
  for (let steep = 1; ; steep *= 2) {
    const [toX, toY] = [across / wide, (height - 2 * margin) / high];
    const [scaleX, scaleY] = [Math.min(toX, toY * mostStretch), Math.min(toY, toX * mostStretch)];
    places.forEach(({ x, y }, i) => {
      xs[i] = width / 2 + (x - (left + right) / 2) * scaleX;
      ys[i] = height / 2 + (y - (top + bottom) / 2) * scaleY;
    });
    if (setApart(xs, ys, extents, { width, height }, margin, steep) || steep > 1e5) return { places: places.map((_, i) => ({ x: xs[i]!, y: ys[i]! })), height };
    height *= 1.12;
  }
}

/** Those without a tie, in lines: attraction says nothing of them, and strewn round the others they would take the room. */
function lined(extents: readonly Extent[], width: number, top: number): Filled {
  if (extents.length === 0) return { places: [], height: 0 };
  const [half, up, down] = (["half", "up", "down"] as const).map((side) => Math.max(...extents.map((extent) => extent[side]))) as [number, number, number];
  const across = Math.max(1, Math.min(extents.length, Math.floor((width - 2 * margin) / (2 * half + 4))));
  const lines = Math.ceil(extents.length / across);
  const pitch = (width - 2 * margin) / across;
  const high = up + down + 6;
  return {
    places: extents.map((_, i) => ({ x: margin + (i % across + 0.5) * pitch, y: top + margin + up + Math.floor(i / across) * high })),
    height: lines * high + 2 * margin,
  };
}

/**
 * By attraction: those who are tied stand near one another, whatever their level (ForceAtlas2 from seeded places).
 * Several beginnings are tried and the one with the fewest crossings is kept; then organisations, and up to 60 of them
 * with their labels, are pushed apart and set into the frame. Those without a tie stand in lines below, by sector.
 * Organisations are sorted by id first, so the order of the records changes nothing.
 *
 * One seed gives one arrangement on one engine. Logarithms differ between engines in the last digits, and small
 * differences grow: compute it once and carry it as data. Time O(starts · rounds · n²), from 1,000 organisations
 * O(starts · rounds · n log n).
 *
 * @throws the signal's reason when it is aborted.
 */
export async function layoutForce(scene: LayoutScene, options: ForceOptions, run: LongRun = {}): Promise<Layout> {
  const organisations = [...scene.organisations].sort(byId);
  const all = tiedPairs(scene);
  const tied = organisations.flatMap((_, i) => (all.partners[i]!.length > 0 ? [i] : []));
  const alone = organisations.flatMap((_, i) => (all.partners[i]!.length > 0 ? [] : [i]));
  alone.sort((a, b) => order(organisations[a]!.sector, organisations[b]!.sector) || a - b);
  const place = new Map(tied.map((i, k) => [i, k]));
  const pairs = all.pairs.map(([a, b]) => [place.get(a)!, place.get(b)!] as const);
  const index = new Map(tied.map((i, k) => [organisations[i]!.id, k]));
  const commands = scene.ties.flatMap(({ source, target, vertical }) => {
    const [superior, subordinate] = [index.get(source), index.get(target)];
    return vertical && superior !== undefined && subordinate !== undefined ? [[superior, subordinate] as const] : [];
  });
  const width = Math.max(200, options.width);
  const count = tied.length;
  const [starts, rounds] = [Math.max(1, options.starts ?? startsFor(count, pairs.length)), roundsFor(count)];
  const random = createRandom(options.seed ?? defaultSeed);

  let best: Point[] = [];
  let fewest = Infinity;
  let current: ForceAtlas | null = null;
  await inSlices("force", count === 0 ? 0 : starts * rounds, (step) => {
    if (step % rounds === 0) {
      const stream = random.fork(step / rounds);
      current = forceAtlas(count, pairs, Float64Array.from({ length: 2 * count }, () => 100 * (stream.next() - 0.5)));
    }
    current!.step();
    if (step % rounds !== rounds - 1) return;
    const places = tied.map((_, k) => ({ x: current!.x(k), y: current!.y(k) }));
    const found = starts === 1 ? 0 : crossings(places, pairs);
    if (found < fewest) [best, fewest] = [places, found];
  }, run);

  const extents = organisations.map((organisation) => extentOf(organisation, organisations.length <= labelled));
  const web = framed(levelled(best, commands), tied.map((i) => extents[i]!), width);
  const rest = lined(alone.map((i) => extents[i]!), width, web.height);
  const positions = new Map<string, Point>();
  for (const [k, i] of tied.entries()) positions.set(organisations[i]!.id, web.places[k]!);
  for (const [k, i] of alone.entries()) positions.set(organisations[i]!.id, rest.places[k]!);
  return finishLayout(scene, {
    kind: "force", frame: { width, height: Math.max(80, web.height + rest.height) }, positions,
    reading: alone.length === 0 ? words.near : words.nearAndAlone,
  });
}

const order = (a: string | null, b: string | null): number => (a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1);

const words = {
  near: { en: "Near one another: tied, directly or through others; up and down, left and right mean nothing", zh: "相近：直接或间接有关系；上下左右无含义" },
  nearAndAlone: { en: "Near one another: tied, directly or through others; up and down, left and right mean nothing; in lines below: without a tie", zh: "相近：直接或间接有关系；上下左右无含义；下方成行者：无关系" },
} as const satisfies Readonly<Record<string, Bilingual>>;
