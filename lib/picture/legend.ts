import { say, type Bilingual, type Language } from "../words/bilingual.js";
import { layerStyles } from "./layer-styles.js";
import { lineLook } from "./line-look.js";
import { overlayKinds, overlayLooks, overlayName, type OverlayData } from "./overlay.js";
import type { LayerEntry, Legend, LegendEntry, LineEntry, SectorEntry } from "./picture.js";
import { pictureWords } from "./picture-words.js";
import type { PictureScene, PictureTieRecord, Status } from "./scene.js";
import { sectorShapes, shapeNotStated } from "./shapes.js";
import { sizeScale, type SizeBy } from "./size-scale.js";
import { quoted } from "./titles.js";

/** The words of a line: what its status and certainty are called. */
export function lineName(status: Status | null, certainty: string | null): Bilingual {
  if (status === "required") return pictureWords.required;
  const implied = certainty === "implied";
  if (status === "in-plan") return implied ? pictureWords.inPlanImplied : pictureWords.inPlanStated;
  if (status === "observed") return implied ? pictureWords.observedImplied : pictureWords.observed;
  return implied ? pictureWords.statusNotStatedImplied : pictureWords.statusNotStated;
}

/**
 * The legend, which is also the filter: every entry says how many there are and how many the picture shows. Ties of
 * an organisation with itself are not drawn and not counted. With an overlay its kinds take the place of status and
 * certainty, and layers are uncoloured.
 */
export function legend(scene: PictureScene, drawable: readonly PictureTieRecord[], shown: ReadonlySet<string>, sizeBy: SizeBy | null, language: Language, overlay: OverlayData | null = null): Omit<Legend, "colour"> {
  const styles = layerStyles(scene.layers);
  const entry = (id: string, label: string, which: (tie: PictureTieRecord) => boolean): LegendEntry => {
    const ties = drawable.filter(which);
    return { id, label, count: ties.length, shown: ties.filter((tie) => shown.has(tie.id)).length, state: ties.length > 0 ? "some" : "none" };
  };

  const layers = scene.layers.map((layer): LayerEntry => {
    const { colour, width, mark, arrow } = styles.get(layer.id)!;
    const counted = entry(layer.id, quoted(layer.label, language), (tie) => tie.layer === layer.id);
    const state = counted.count === 0 && layer.coverage === "not-stated" ? "not-stated" : counted.state;
    const plain = overlay === null ? { colour, width, mark } : { colour: "ink3" as const, width: 1.5, mark: null };
    return { ...counted, state, dimension: layer.dimension, arrow, ...plain };
  });

  const overlayLines = ({ ties, words }: OverlayData): LineEntry[] => overlayKinds.flatMap((kind) => {
    const counted = entry(kind, say(overlayName(kind, words), language), (tie) => Object.hasOwn(ties, tie.id) && ties[tie.id] === kind);
    return kind === "not-compared" && counted.count === 0 ? [] : [{ ...counted, status: null, certainty: null, ...overlayLooks[kind] }];
  });
  const line = (status: Status | null, certainty: string | null, always: boolean): LineEntry[] => {
    const counted = entry(`${status ?? "not-stated"}${certainty === null ? "" : `/${certainty}`}`, say(lineName(status, certainty), language), (tie) =>
      tie.status === status && (certainty === null || (tie.certainty === "implied" ? "implied" : "stated") === certainty));
    if (counted.count === 0 && !always) return [];
    const { pattern, extra } = lineLook(status, certainty);
    return [{ ...counted, status, certainty, pattern, width: 1.5 + extra }];
  };
  const lines = overlay !== null ? overlayLines(overlay) : [
    ...line("in-plan", "stated", true), ...line("in-plan", "implied", false), ...line("required", null, true),
    ...line("observed", "stated", true), ...line("observed", "implied", false), ...line(null, "stated", false), ...line(null, "implied", false),
  ];

  const statuses = ([["in-plan", pictureWords.inPlan], ["required", pictureWords.required], ["observed", pictureWords.observed], [null, pictureWords.statusNotStated]] as const)
    .map(([status, words]) => entry(status ?? "not-stated", say(words, language), (tie) => tie.status === status))
    .filter((one) => one.id !== "not-stated" || one.count > 0);
  const certainties = [...new Set<string | null>(["stated", "implied", ...drawable.map((tie) => tie.certainty)])]
    .map((certainty) => {
      const words = certainty === "stated" ? pictureWords.stated : certainty === "implied" ? pictureWords.implied : certainty === null ? pictureWords.certaintyNotStated : { en: certainty };
      return entry(certainty ?? "not-stated", quoted(words, language), (tie) => tie.certainty === certainty);
    })
    .filter((one) => one.id !== "not-stated" || one.count > 0);

  const shapes = sectorShapes(scene.sectors);
  const declared = new Set(scene.sectors.map((sector) => sector.id));
  const sectors = scene.sectors.map((sector): SectorEntry => {
    const missing = sector.missing === true;
    const count = scene.organisations.filter((one) => one.sector === sector.id || (missing && (one.sector === null || !declared.has(one.sector)))).length;
    return { id: sector.id, label: quoted(sector.label, language), count, shown: count, state: count > 0 ? "some" : "none", shape: shapes.get(sector.id)! };
  });
  const without = scene.organisations.filter((one) => one.sector === null || !declared.has(one.sector)).length;
  if (scene.sectors.length > 0 && without > 0 && !scene.sectors.some((sector) => sector.missing === true)) {
    sectors.push({ id: "not-stated", label: say(pictureWords.notStated, language), count: without, shown: without, state: "some", shape: shapeNotStated });
  }

  const collectives = scene.organisations.filter((one) => one.collective === true);
  const notStated = collectives.filter((one) => one.count == null).length;
  return {
    layers, lines, statuses, certainties, sectors,
    collectives: { stated: collectives.length - notStated, notStated },
    size: sizeBy === null ? null : { label: quoted(sizeBy.label, language), n: sizeBy.n, steps: sizeScale(sizeBy).steps },
  };
}
