import { layersReading, type Network, type Projection } from "../network/index.js";
import type { Note } from "../words/index.js";
import { tiesAreRead, type GroupAttribute, type Metric, type Requirements } from "./definition.js";

/** The stated group of an organisation, or null: `missing` terms and `notAClass` terms form no group. */
export function groupOf(network: Network, attribute: GroupAttribute): (organisation: Network["organisations"][number]) => string | null {
  const terms = { sector: network.case.vocabulary.sectors, level: network.case.vocabulary.levels, jurisdiction: network.case.vocabulary.jurisdictions }[attribute];
  const groupless = new Set(terms.filter((term) => term.missing === true || term.notAClass === true).map((term) => term.id));
  return (organisation) => {
    const value = organisation[attribute];
    return value === null || groupless.has(value) ? null : value;
  };
}

/** Why a metric cannot be computed on a network, as the note of its null; null when nothing is in the way. */
export function unmet(network: Network, metric: Metric, options: Record<string, unknown>, projection: Projection | null): Note | null {
  const requires: Requirements = typeof metric.requires === "function" ? metric.requires(options) : metric.requires ?? {};
  const n = network.organisations.length;
  if (requires.organisations !== undefined && n < requires.organisations) {
    return { code: "metric/too-few-organisations", params: { needed: requires.organisations, n } };
  }
  for (const attribute of requires.attributes ?? []) {
    if (!network.organisations.some((organisation) => groupOf(network, attribute)(organisation) !== null)) {
      return { code: "metric/no-attribute", params: { attribute: { word: attribute } } };
    }
  }
  for (const reading of requires.layers ?? []) {
    const layers = layersReading(network, reading);
    if (layers.length === 0) return { code: "layer/none", params: { reads: { word: reading } } };
    if (layers.every((layer) => layer.coverage === "not-stated")) return { code: "layer/not-stated", params: { layers: { records: layers.map((layer) => layer.id) } } };
  }
  for (const records of requires.records ?? []) {
    const found = records === "codings" ? network.case.codings : records === "states" ? network.case.vocabulary.states : network[records];
    if (found.length === 0) return { code: "metric/no-records", params: { records: { word: records } } };
  }
  if (tiesAreRead(metric, options)) {
    const layers = network.layers;
    const affiliated = network.scope.memberships === "as-ties" && network.case.memberships.length > 0;
    if (!affiliated && layers.length > 0 && layers.every((layer) => layer.coverage === "not-stated")) {
      return { code: "layer/not-stated", params: { layers: { records: layers.map((layer) => layer.id) } } };
    }
  }
  if (requires.ties !== undefined && network.ties.length < requires.ties) return { code: "metric/no-ties", params: {} };
  if (projection !== null && projection.strength !== "ignored" && projection.parallel !== "count") {
    const bare = network.ties.filter((tie) => tie.strength === null).length;
    if (bare > 0) return { code: "metric/no-strength", params: { count: bare } };
  }
  return null;
}

/** What a reader must know about how far the selected layers are stated. */
export function coverageNotes(network: Network): Note[] {
  const named = (coverage: string) => network.layers.filter((layer) => layer.coverage === coverage).map((layer) => layer.id);
  const [partial, notStated] = [named("partial"), named("not-stated")];
  return [
    ...(partial.length > 0 ? [{ code: "layer/partial", params: { layers: { records: partial } } }] : []),
    ...(notStated.length > 0 ? [{ code: "layer/not-stated", params: { layers: { records: notStated } } }] : []),
  ];
}
