import { layoutFrom, layoutMatrix, layoutRings, type Layout } from "../layout/index.js";
import { layoutSceneOf } from "../picture/index.js";
import type { MapData, MapState } from "./map-data.js";

export interface Arrangements {
  /** The arrangement of a choice. One that is prepared elsewhere and not there yet is rows meanwhile. */
  of: (state: Pick<MapState, "layout" | "size">, narrow: boolean) => Layout;
  /** Whether it is at hand, or can be made at once. */
  has: (kind: MapState["layout"]) => boolean;
}

const widths = { wide: 900, narrow: 358 };

/**
 * The arrangements of a network, each made when first asked and kept: all of them for the union of the states, so that
 * nobody moves when a reader filters. Rings follow the metric that sizes the organisations, and the share of the others
 * tied to where none does; so there is one for each metric.
 */
export function arrangements(data: MapData): Arrangements {
  const { beside } = data;
  const made = new Map<string, Layout | null>();
  const kept = <T extends Layout | null>(key: string, make: () => T): T => {
    if (!made.has(key)) made.set(key, make());
    return made.get(key) as T;
  };
  const sceneBy = (size: string | null) => layoutSceneOf(data.scene, { sizeBy: data.sizes.find((one) => one.id === size) ?? null, strong: data.strong ?? [], matches: beside?.matches ?? {} });
  // Attraction is computed elsewhere, or was kept with the case.
  const force = () => data.layouts?.force ?? kept("force", () => {
    const places = data.scene.kept?.find((one) => one.layout === "force");
    return places === undefined ? null : layoutFrom(sceneBy(data.sizes[0]?.id ?? null), places);
  });
  const rows = (narrow: boolean) => (narrow ? data.narrow : null) ?? data.layouts?.rows ?? data.layout;
  return {
    has: (kind) => kind !== "force" || force() !== null,
    of({ layout: kind, size }, narrow) {
      if (kind === "rows") return rows(narrow);
      if (kind === "force") return force() ?? rows(narrow);
      const prepared = data.layouts?.[kind];
      if (prepared !== undefined) return prepared;
      const width = narrow ? widths.narrow : beside?.width ?? widths.wide;
      if (kind === "matrix") return kept(`matrix ${width}`, () => layoutMatrix(sceneBy(null), { width }));
      return kept(`rings ${width} ${size ?? ""}`, () => {
        // Side by side what is near the centre must mean the same in both.
        if (beside !== undefined) return layoutRings(sceneBy(size), { width, height: width, range: beside.range });
        return layoutRings(sceneBy(size), { width, by: data.sizes.find((one) => one.id === size) ?? null });
      });
    },
  };
}
