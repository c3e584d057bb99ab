import { cleanText, type Layout, type Route } from "../layout/index.js";
import { say, type Language } from "../words/bilingual.js";
import { caption } from "./caption.js";
import { cellLook } from "./cell-look.js";
import { colourScale, type ColourBy, type ColourScale } from "./colour-scale.js";
import { arrowAt, tieCurve } from "./curves.js";
import { layerStyles, undeclaredLayer } from "./layer-styles.js";
import { legend, lineName } from "./legend.js";
import { lineLook } from "./line-look.js";
import { overlayKinds, overlayLooks, overlayName, type OverlayData } from "./overlay.js";
import type { Match, Picture, PictureNode, PictureTie } from "./picture.js";
import type { PictureOrganisation, PictureScene, PictureTieRecord } from "./scene.js";
import { sectorShapes, shapeOf, shapePath } from "./shapes.js";
import { largestRadius, sizeScale, type SizeBy } from "./size-scale.js";
import { tieFilter, type TieFilter } from "./tie-filter.js";
import { organisationTitle, quoted, tieTitle } from "./titles.js";

/** A smaller ring has no room for its count. */
const leastCounted = 9;

export interface EncodeOptions {
  readonly language: Language;
  readonly sizeBy?: SizeBy | null;
  /** Organisations whose label is set heavier. */
  readonly strong?: readonly string[];
  readonly show?: TieFilter;
  readonly overlay?: OverlayData["ties"];
  readonly overlayWords?: OverlayData["words"];
  /** Organisations that stand in another map too. */
  readonly matches?: Readonly<Record<string, Match>>;
  readonly colourBy?: ColourBy | null;
  /** Only these organisations, and the ties between them; left out, all of them. */
  readonly keep?: ReadonlySet<string> | null;
  /** Organisations that have dropped out: they are crossed out, and their ties are shown as what was. */
  readonly gone?: readonly string[];
  /** Organisations that the lead no longer reaches. */
  readonly cutOff?: readonly string[];
  /** Ties that make a way from one organisation to another. */
  readonly way?: readonly string[];
  /** Further clauses of the caption. */
  readonly clauses?: readonly string[];
}

/**
 * From a network, its layout and what the reader chose, to everything the map shows, as plain data. A filter only
 * leaves ties out: places, bends and labels stay where the layout put them.
 */
export function encode(scene: PictureScene, layout: Layout, options: EncodeOptions): Picture {
  const { language } = options;
  const sizeBy = options.sizeBy ?? null;
  const filter = options.show ?? {};
  const { gone = [], keep = null } = options;
  const passes = tieFilter(scene, filter);
  const kept = (id: string) => keep?.has(id) ?? true;
  const drawable = scene.ties.filter((tie) => tie.source !== tie.target && Object.hasOwn(layout.routes, tie.id));
  const passing = drawable.filter((tie) => passes(tie) && kept(tie.source) && kept(tie.target));
  const chosen = passing.filter((tie) => !gone.includes(tie.source) && !gone.includes(tie.target));
  const shown = new Set(chosen.map((tie) => tie.id));
  const names = new Map(scene.organisations.map((one) => [one.id, quoted(one.label, language)]));

  const placed = scene.organisations.filter((one) => Object.hasOwn(layout.positions, one.id) && kept(one.id));
  const colours = options.colourBy == null ? null : colourScale(options.colourBy, placed.map((one) => one.id));
  const scales: Scales = { radius: sizeScale(sizeBy).radiusOf, shapes: sectorShapes(scene.sectors), styles: layerStyles(scene.layers) };
  const organisations = placed.map((one) => node(scene, layout, one, options, scales, colours));
  // What differs lies over what is not compared.
  const order = (id: string) => (!Object.hasOwn(options.overlay!, id) ? 0 : (overlayKinds.indexOf(options.overlay![id]!) + 1) % overlayKinds.length);
  const drawnInOrder = options.overlay === undefined ? chosen : [...chosen].sort((a, b) => order(a.id) - order(b.id));
  const ties = drawnInOrder.map((tie) => tieOf(scene, layout, tie, names, options, scales, drawable.length > 80));
  const entries = { ...legend(scene, drawable, shown, sizeBy, language, options.overlay === undefined ? null : { ties: options.overlay, words: options.overlayWords ?? {} }), colour: colours?.legend(language) ?? null };
  const internal = scene.ties.length - scene.ties.filter((tie) => tie.source !== tie.target).length;
  const clauses = [...caption(scene, layout, entries, filter, language), ...(options.clauses ?? []).map((text) => ({ part: "what" as const, text }))];

  return {
    language,
    title: quoted(scene.title, language),
    description: describe(organisations.length, drawable.length, ties.length, language) + clauses.map((clause) => clause.text).join(language === "zh" ? "；" : ". ") + (language === "zh" ? "。" : "."),
    frame: layout.frame,
    gutter: layout.gutter,
    cells: layout.matrix !== undefined,
    bands: layout.bands.map((band) => ({
      ...band,
      label: band.label === null ? null : cleanText(say(band.label, language)),
      jurisdiction: band.jurisdiction === null ? null : cleanText(say(band.jurisdiction, language)),
    })),
    blocks: layout.blocks.map((block) => ({ ...block, label: cleanText(say(block.label, language)) })),
    guides: layout.guides ?? [],
    texts: (layout.texts ?? []).map((text) => ({ ...text, lines: text.lines[language] })),
    organisations,
    ties,
    ...(options.way === undefined ? {} : { way: chosen.filter((tie) => options.way!.includes(tie.id)).map((tie) => tieCurve(layout.routes[tie.id]!, 0).d) }),
    ...(gone.length === 0 ? {} : { ghosts: passing.filter((tie) => !shown.has(tie.id)).map((tie) => ({ id: tie.id, d: tieCurve(layout.routes[tie.id]!, 0).d })) }),
    legend: entries,
    counts: { organisations: organisations.length, ties: drawable.length, shown: ties.length, internal },
    caption: clauses,
  };
}

function describe(n: number, all: number, shown: number, language: Language): string {
  if (language === "zh") return `${n} 个单位，显示 ${all} 条关系中的 ${shown} 条。`;
  return `${n} organisations, ${shown} of ${all} ties shown. `;
}

/** Worked out once for all. */
interface Scales {
  readonly radius: (id: string, collective: boolean) => number;
  readonly shapes: ReturnType<typeof sectorShapes>;
  readonly styles: ReturnType<typeof layerStyles>;
}

function node(scene: PictureScene, layout: Layout, one: PictureOrganisation, options: EncodeOptions, scales: Scales, colours: ColourScale | null): PictureNode {
  const { language } = options;
  const { x, y } = layout.positions[one.id]!;
  const collective = one.collective === true;
  const whole = scales.radius(one.id, collective);
  // In a matrix a shape stands at the head of a row: sizes keep their proportions and fit.
  const radius = layout.matrix === undefined ? whole : Math.round(whole * Math.min(1, layout.matrix.head / largestRadius) * 100) / 100;
  const shape = shapeOf(one.sector, scales.shapes);
  const inner = Math.round(radius * 76) / 100;
  const placement = layout.labels[language][one.id];
  const band = layout.bands.find(({ top, bottom }) => y >= top && y <= bottom);
  const inBlock = layout.blocks.some((block) => block.rects.some((rect) => x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height));
  return {
    id: one.id, name: quoted(one.label, language), x, y, radius, shape, path: shapePath(shape.kind, radius),
    sector: one.sector, level: one.level,
    ring: collective ? { inner, innerPath: shapePath(shape.kind, inner), text: radius < leastCounted ? "" : one.count == null ? "n?" : String(one.count) } : null,
    strong: options.strong?.includes(one.id) ?? false,
    roles: one.roles ?? [],
    label: placement === undefined ? null : {
      lines: placement.lines, remark: placement.remark, anchor: placement.anchor, x: placement.x, y: placement.y, shown: placement.shown,
    },
    title: organisationTitle(scene, one, language),
    ground: inBlock ? "block" : band?.tinted === true || layout.kind === "rings" ? "band" : "page",
    fill: colours?.fillOf(one.id) ?? null,
    ...(options.matches !== undefined && Object.hasOwn(options.matches, one.id) ? { match: options.matches[one.id]! } : {}),
    ...(options.gone?.includes(one.id) === true ? { fate: "gone" as const } : options.cutOff?.includes(one.id) === true ? { fate: "cut-off" as const } : {}),
  };
}

function tieOf(scene: PictureScene, layout: Layout, tie: PictureTieRecord, names: ReadonlyMap<string, string>, options: EncodeOptions, scales: Scales, dense: boolean): PictureTie {
  const route = layout.routes[tie.id]!;
  const style = scales.styles.get(tie.layer) ?? undeclaredLayer(tie.dimension);
  const overlay = options.overlay !== undefined && Object.hasOwn(options.overlay, tie.id) ? options.overlay[tie.id]! : null;
  const look = lineLook(tie.status, tie.certainty);
  const over = overlay === null ? null : overlayLooks[overlay];
  const cell = layout.matrix === undefined ? null : cellLook(layout.matrix, tie.id, style, look);
  // In a matrix row and column say the direction of a tie without a mark of its own.
  const kind = cell === null ? style.arrow ?? (tie.directed ? "open" : null) : cell.arrow === null ? null : style.arrow;
  const arrowSize = cell?.arrow ?? (dense ? 5.5 : 9);
  const shorten = kind === "filled" ? arrowSize * 0.6 : kind === "ring" ? 6.8 : 0;
  const { d, points } = tieCurve(route, shorten);
  const markKind = cell !== null && cell.mark === null ? null : over === null ? style.mark : over.mark;
  const size = cell?.mark ?? (dense ? 0.5 : 1);
  const mark = (at: Route): PictureTie["mark"] => (markKind === null ? null : { kind: markKind, x: at.mark.x, y: at.mark.y, size, filled: look.filled });
  const twin = layout.matrix !== undefined && Object.hasOwn(layout.matrix.mirrors, tie.id) ? layout.matrix.mirrors[tie.id]! : null;
  const words = overlay === null ? lineName(tie.status, tie.certainty) : overlayName(overlay, options.overlayWords);
  return {
    id: tie.id, source: tie.source, target: tie.target, layer: tie.layer, dimension: tie.dimension,
    status: tie.status, certainty: tie.certainty, directed: tie.directed, d, points,
    colour: over?.colour ?? style.colour,
    width: cell?.width ?? over?.width ?? Math.round((style.width * (!dense ? 1 : tie.dimension === "vertical" ? 0.7 : 0.45) + look.extra * (dense ? 0.2 : 1)) * 100) / 100,
    pattern: over?.pattern ?? look.pattern,
    mark: mark(route),
    arrow: kind === null ? null : { kind, ...arrowAt(route), size: arrowSize },
    mirror: twin === null ? null : { ...tieCurve(twin, shorten), mark: mark(twin) },
    title: tieTitle(scene, tie, names, say(words, options.language), options.language),
  };
}
