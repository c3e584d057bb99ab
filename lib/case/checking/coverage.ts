import { issueAt, type Issue } from "../issue.js";
import { isRecord, type Places } from "../place.js";
import type { Layer } from "../terms.js";
import { defaultVocabulary } from "../vocabulary.js";
import { recordsOf, textOf } from "./records.js";

type Data = Record<string, unknown>;

/**
 * A case that declares no layers says nothing of their coverage either. A layer with ties then counts as
 * partial and one without as not stated, which claims least: an unlisted pair is never taken for absent
 * where nothing was listed at all.
 */
export function supposeCoverage(data: Data, places: Places, assumed: readonly Layer[] = defaultVocabulary.layers): { data: Data; issues: Issue[] } {
  const vocabulary = data.vocabulary ?? {};
  if (!isRecord(vocabulary) || (vocabulary.layers !== undefined && Object.hasOwn(vocabulary, "layers"))) return { data, issues: [] };
  const used = new Set(recordsOf(data, "ties").map(({ record }) => textOf(record, "layer")));
  const layers = assumed.map((layer) => ({ ...layer, coverage: used.has(layer.id) ? "partial" as const : "not-stated" as const }));
  const idsWith = (coverage: string) => {
    const ids = layers.filter((layer) => layer.coverage === coverage).map(({ id }) => id);
    return ids.length > 0 ? ids : ["\u2014"];
  };
  const place = { ...places(["ties"]), row: null, column: null };
  return {
    data: { ...data, vocabulary: { ...vocabulary, layers } },
    issues: [issueAt(place, "case/coverage-assumed", "note", { params: { partial: idsWith("partial"), notStated: idsWith("not-stated") } })],
  };
}
