import { cleanText, type Layout } from "../layout/index.js";
import { say, type Language } from "../words/bilingual.js";
import { caption } from "./caption.js";
import { arrowAt, tieCurve } from "./curves.js";
import { layerStyles, undeclaredLayer } from "./layer-styles.js";
import { legend, lineName } from "./legend.js";
import { lineLook } from "./line-look.js";
import type { Picture, PictureNode, PictureTie } from "./picture.js";
import { pictureWords } from "./picture-words.js";
import type { PictureOrganisation, PictureScene, PictureTieRecord } from "./scene.js";
import { sectorShapes, shapeOf, shapePath } from "./shapes.js";
import { sizeScale, type SizeBy } from "./size-scale.js";
import { tieFilter, type TieFilter } from "./tie-filter.js";
import { organisationTitle, quoted, tieTitle } from "./titles.js";

/** Ties of a plan set against what was observed; layers are then uncoloured. */
export type Overlay = "matched" | "phantom" | "emergent";

export interface EncodeOptions {
  readonly language: Language;
  readonly sizeBy?: SizeBy | null;
  /** Organisations whose label is set heavier. */
  readonly strong?: readonly string[];
  readonly show?: TieFilter;
  readonly overlay?: Readonly<Record<string, Overlay>>;
}

const overlays = {
  matched: { width: 1.6, pattern: "solid", mark: null },
  phantom: { width: 1.9, pattern: "dash", mark: "cross" },
  emergent: { width: 2.6, pattern: "solid", mark: "plus" },
} as const;

/**
 * From a network, its layout and what the reader chose, to everything the map shows, as plain data. A filter only
 * leaves ties out: places, bends and labels stay where the layout put them.
 */
export function encode(scene: PictureScene, layout: Layout, options: EncodeOptions): Picture {
  const { language } = options;
  const sizeBy = options.sizeBy ?? null;
  const filter = options.show ?? {};
  const passes = tieFilter(scene, filter);
  const drawable = scene.ties.filter((tie) => tie.source !== tie.target && Object.hasOwn(layout.routes, tie.id));
  const chosen = drawable.filter(passes);
  const shown = new Set(chosen.map((tie) => tie.id));
  const names = new Map(scene.organisations.map((one) => [one.id, quoted(one.label, language)]));

  const organisations = scene.organisations
    .filter((one) => Object.hasOwn(layout.positions, one.id))
    .map((one) => node(scene, layout, one, options, sizeBy));
  const ties = chosen.map((tie) => tieOf(scene, layout, tie, names, options, drawable.length > 80));
  const entries = legend(scene, drawable, shown, sizeBy, language);
  const internal = scene.ties.length - scene.ties.filter((tie) => tie.source !== tie.target).length;
  const clauses = caption(scene, layout, entries, filter, language);

  return {
    language,
    title: cleanText(say(scene.title, language)),
    description: describe(organisations.length, drawable.length, ties.length, language) + clauses.map((clause) => clause.text).join(language === "zh" ? "；" : ". ") + (language === "zh" ? "。" : "."),
    frame: layout.frame,
    gutter: layout.gutter,
    bands: layout.bands.map((band) => ({
      ...band,
      label: band.label === null ? null : cleanText(say(band.label, language)),
      jurisdiction: band.jurisdiction === null ? null : cleanText(say(band.jurisdiction, language)),
    })),
    blocks: layout.blocks.map((block) => ({ ...block, label: cleanText(say(block.label, language)) })),
    organisations,
    ties,
    legend: entries,
    counts: { organisations: organisations.length, ties: drawable.length, shown: ties.length, internal },
    caption: clauses,
  };
}

function describe(n: number, all: number, shown: number, language: Language): string {
  if (language === "zh") return `${n} 个单位，显示 ${all} 条关系中的 ${shown} 条。`;
  return `${n} organisations, ${shown} of ${all} ties shown. `;
}

function node(scene: PictureScene, layout: Layout, one: PictureOrganisation, options: EncodeOptions, sizeBy: SizeBy | null): PictureNode {
  const { language } = options;
  const { x, y } = layout.positions[one.id]!;
  const collective = one.collective === true;
  const radius = sizeScale(sizeBy).radiusOf(one.id, collective);
  const shape = shapeOf(one.sector, sectorShapes(scene.sectors));
  const inner = Math.round(radius * 76) / 100;
  const placement = layout.labels[language][one.id];
  const band = layout.bands.find(({ top, bottom }) => y >= top && y <= bottom);
  const inBlock = layout.blocks.some((block) => block.rects.some((rect) => x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height));
  return {
    id: one.id, name: quoted(one.label, language), x, y, radius, shape, path: shapePath(shape.kind, radius),
    sector: one.sector, level: one.level,
    ring: collective ? { inner, innerPath: shapePath(shape.kind, inner), text: one.count == null ? "n?" : String(one.count) } : null,
    strong: options.strong?.includes(one.id) ?? false,
    roles: one.roles ?? [],
    label: placement === undefined ? null : {
      lines: placement.lines, remark: placement.remark, anchor: placement.anchor, x: placement.x, y: placement.y, shown: placement.shown,
    },
    title: organisationTitle(scene, one, language),
    ground: inBlock ? "block" : band?.tinted === true ? "band" : "page",
  };
}

function tieOf(scene: PictureScene, layout: Layout, tie: PictureTieRecord, names: ReadonlyMap<string, string>, options: EncodeOptions, dense: boolean): PictureTie {
  const route = layout.routes[tie.id]!;
  const style = layerStyles(scene.layers).get(tie.layer) ?? undeclaredLayer(tie.dimension);
  const overlay = options.overlay !== undefined && Object.hasOwn(options.overlay, tie.id) ? options.overlay[tie.id]! : null;
  const look = lineLook(tie.status, tie.certainty);
  const over = overlay === null ? null : overlays[overlay];
  const kind = style.arrow ?? (tie.directed ? "open" : null);
  const arrowSize = dense ? 5.5 : 9;
  const shorten = kind === "filled" ? arrowSize * 0.6 : kind === "ring" ? 6.8 : 0;
  const { d, points } = tieCurve(route, shorten);
  const markKind = over === null ? style.mark : over.mark;
  const size = dense ? 0.5 : 1;
  const words = overlay === null ? lineName(tie.status, tie.certainty) : pictureWords[overlay];
  return {
    id: tie.id, source: tie.source, target: tie.target, layer: tie.layer, dimension: tie.dimension,
    status: tie.status, certainty: tie.certainty, directed: tie.directed, d, points,
    colour: overlay ?? style.colour,
    width: over?.width ?? Math.round((style.width * (!dense ? 1 : tie.dimension === "vertical" ? 0.7 : 0.45) + look.extra * (dense ? 0.2 : 1)) * 100) / 100,
    pattern: over?.pattern ?? look.pattern,
    mark: markKind === null ? null : { kind: markKind, x: route.mark.x, y: route.mark.y, size, filled: look.filled },
    arrow: kind === null ? null : { kind, ...arrowAt(route), size: arrowSize },
    title: tieTitle(scene, tie, names, say(words, options.language), options.language),
  };
}
