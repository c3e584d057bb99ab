import { plainName } from "../../compare/name-parts.js";
import type { PictureLayer, PictureSector } from "../../picture/index.js";
import type { Scene } from "../../picture/scene-of.js";
import type { Label } from "../../words/bilingual.js";

/** A layer of either case; null where that case does not have it. */
export interface SharedLayer {
  readonly key: string;
  readonly first: PictureLayer | null;
  readonly second: PictureLayer | null;
}

/** Layers of two cases: the same id, or else the only one in each that is read as the same layer of the framework. */
export function sharedLayers(first: readonly PictureLayer[], second: readonly PictureLayer[]): SharedLayer[] {
  const sole = (layers: readonly PictureLayer[], { reads, dimension }: PictureLayer) => {
    const found = reads == null ? [] : layers.filter((layer) => layer.reads === reads && layer.dimension === dimension);
    return found.length === 1 ? found[0]! : null;
  };
  const partner = (own: readonly PictureLayer[], other: readonly PictureLayer[], layer: PictureLayer): PictureLayer | null => {
    const equal = (one: PictureLayer, another: PictureLayer) => one.id === another.id && one.dimension === another.dimension;
    const named = other.find((one) => equal(one, layer));
    if (named !== undefined) return named;
    const read = sole(other, layer);
    return read !== null && sole(own, layer) === layer && !own.some((one) => equal(one, read)) ? read : null;
  };
  const shared = first.map((layer): SharedLayer => ({ key: layer.id, first: layer, second: partner(first, second, layer) }));
  const taken = new Set(shared.map((one) => one.second));
  return [...shared, ...second.filter((layer) => !taken.has(layer)).map((layer): SharedLayer => ({ key: shared.some(({ key }) => key === layer.id) ? `${layer.id} 2` : layer.id, first: null, second: layer }))];
}

/** The layers of one side in the order of both, so that both give further layers the same colours. What the other alone declares is not stated here. */
export function layersOf(shared: readonly SharedLayer[], side: "first" | "second"): PictureLayer[] {
  return shared.map((one): PictureLayer => one[side] ?? { ...(one.first ?? one.second)!, id: one.key, coverage: "not-stated" });
}

const nameOf = ({ en, zh }: Label): string => plainName(en ?? zh ?? "");

/**
 * Two scenes with the sectors of both, the first's first: an equal label is one sector, so that equal sectors stand at
 * the same angle and wear the same shape. A sector of the second whose id means something else in the first gets another id.
 */
export function withSharedSectors(first: Scene, second: Scene): { readonly first: Scene; readonly second: Scene } {
  const sectors: PictureSector[] = [...first.sectors];
  const renamed = new Map<string, string>();
  for (const sector of second.sectors) {
    const equal = first.sectors.find((one) => nameOf(one.label) === nameOf(sector.label) && (one.missing === true) === (sector.missing === true));
    if (equal !== undefined) {
      renamed.set(sector.id, equal.id);
      continue;
    }
    let id = sector.id;
    while (sectors.some((one) => one.id === id)) id = `${id} 2`;
    renamed.set(sector.id, id);
    sectors.push({ ...sector, id });
  }
  const organisations = second.organisations.map((one) => ({ ...one, sector: one.sector === null ? null : renamed.get(one.sector) ?? one.sector }));
  return { first: { ...first, sectors }, second: { ...second, sectors, organisations } };
}
