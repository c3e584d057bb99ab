import type { Case, LayerReading } from "../../case/index.js";
import type { Bilingual } from "../../words/index.js";
import type { Seen } from "./rule.js";

/** Why nothing can be said of lines of authority. */
export const commandOpen = {
  "no-layer": { en: "No vertical layer of the case is read as command.", zh: "案例没有读作指挥的纵向关系层。" },
  "not-stated": { en: "The case states nothing of {layers}.", zh: "案例未说明{layers}关系。" },
} satisfies Record<string, Bilingual>;

const layersOf = (source: Case, readings: readonly LayerReading[]) => source.vocabulary.layers.map((layer, i) => ({ layer, i }))
  .filter(({ layer: { dimension, reads } }) => dimension === "vertical" && reads !== null && readings.includes(reads));

/** What keeps lines of authority from being read at all; null where at least one of their layers is stated. */
export function commandNotStated(source: Case, readings: readonly LayerReading[] = ["command"]): Seen | null {
  const layers = layersOf(source, readings);
  const path = ["vocabulary", "layers"];
  if (layers.length === 0) return { sentence: "no-layer", path, records: [], params: {} };
  if (layers.some(({ layer }) => layer.coverage !== "not-stated")) return null;
  const ids = layers.map(({ layer }) => layer.id);
  return { sentence: "not-stated", path: [...path, layers[0]!.i, "coverage"], records: ids, params: { layers: { records: ids } } };
}

/** Whether every tie of the layers is listed, so that what is not listed is not there. */
export const listedInFull = (source: Case, readings: readonly LayerReading[]): boolean => layersOf(source, readings).every(({ layer }) => layer.coverage === "complete");

/** The case as it is if every tie marked unknown is there. */
export const withUnknownTies = (source: Case): Case => ({ ...source, ties: source.ties.map((tie) => (tie.presence === "unknown" ? { ...tie, presence: "present" } : tie)) });

/** The ids of records, as what fills a gap of a sentence with their names. */
export const named = (...records: readonly string[]) => ({ records });
