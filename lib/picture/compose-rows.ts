import { layoutRows, type Layout, type LayoutScene, type Name } from "../layout/index.js";
import { encode, type EncodeOptions } from "./encode.js";
import type { Match, Picture } from "./picture.js";
import { pictureWords } from "./picture-words.js";
import type { PictureScene } from "./scene.js";
import { matchGap, sectorShapes, shapeOf, shapeReach } from "./shapes.js";
import { sizeScale, type SizeBy } from "./size-scale.js";

/** The part of a scene that a layout reads, with the room each shape takes. */
export function layoutSceneOf(scene: PictureScene, look: { readonly sizeBy?: SizeBy | null; readonly strong?: readonly string[]; readonly matches?: Readonly<Record<string, Match>> } = {}): LayoutScene {
  const { matches = {} } = look;
  const { radiusOf } = sizeScale(look.sizeBy ?? null);
  const shapes = sectorShapes(scene.sectors);
  return {
    levels: scene.levels,
    jurisdictions: scene.jurisdictions ?? [],
    sectors: scene.sectors,
    ...(scene.kept === undefined ? {} : { kept: scene.kept }),
    layers: scene.layers.map(({ id, label, coverage }) => ({ id, label, notStated: coverage === "not-stated" && !scene.ties.some((tie) => tie.layer === id) })),
    organisations: scene.organisations.map((one) => {
      const shape = shapeOf(one.sector, shapes);
      const role = one.roles?.[0];
      const match = Object.hasOwn(matches, one.id) ? matches[one.id]! : null;
      return {
        id: one.id, level: one.level, jurisdiction: one.jurisdiction, sector: one.sector, label: match === null ? one.label : lettered(one.label, match.letter),
        radius: radiusOf(one.id, one.collective === true) * shapeReach(shape.kind) + (match === null ? 0 : matchGap + 1),
        strong: look.strong?.includes(one.id) ?? false,
        remark: role === undefined ? null : pictureWords[role],
      };
    }),
    ties: scene.ties.map((tie) => ({ id: tie.id, source: tie.source, target: tie.target, vertical: tie.dimension === "vertical", layer: tie.layer, directed: tie.directed || tie.dimension === "vertical" })),
  };
}

/** A letter before a label is a part of it: lines are broken and room is kept for both. */
const lettered = ({ en, zh }: Name, letter: string): Name => ({ ...(en === undefined ? {} : { en: `${letter} ${en}` }), ...(zh === undefined ? {} : { zh: `${letter} ${zh}` }) });

/** Layout by level and picture in one step. Keep the layout to encode other selections of the same network. */
export function composeRows(scene: PictureScene, options: EncodeOptions & { readonly width: number; readonly effort?: number }): { layout: Layout; picture: Picture } {
  const layout = layoutRows(layoutSceneOf(scene, options), options.effort === undefined ? { width: options.width } : { width: options.width, effort: options.effort });
  return { layout, picture: encode(scene, layout, options) };
}
