import type { Draft } from "../draft.js";
import { issueAt, shown, type Issue } from "../issue.js";
import { sayPlace } from "../say-issue.js";
import { textOf } from "./records.js";
import type { Structure, TieView } from "./tie-view.js";

/** What can be said of one tie, or of two that say the same. */
export function tieIssues(draft: Draft, structure: Structure): Issue[] {
  return [
    ...structure.ties.flatMap((tie) => [...selfTie(tie, draft, structure), ...dimension(tie, draft, structure), ...stateOrder(tie, draft, structure)]),
    ...duplicates(draft, structure),
    ...contradictedCoverage(draft, structure),
  ];
}

/** A collective's tie to itself is between its members, and says something; anybody else's does not. */
function selfTie(tie: TieView, { places }: Draft, { collectives }: Structure): Issue[] {
  if (tie.source !== tie.target || collectives.has(tie.source)) return [];
  const [code, severity] = tie.dimension === "vertical" ? (["case/superior-is-itself", "error"] as const) : (["case/self-tie", "note"] as const);
  return [issueAt(places([...tie.path, "target"]), code, severity, { value: shown(tie.source) })];
}

function dimension(tie: TieView, { places }: Draft, { layers }: Structure): Issue[] {
  const declared = layers.get(tie.layer ?? "")?.dimension ?? null;
  if (declared === null || tie.dimension === null || tie.dimension === declared) return [];
  return [issueAt(places([...tie.path, "dimension"]), "case/dimension-differs", "error", { value: tie.dimension, params: { layer: tie.layer, declared } })];
}

function stateOrder(tie: TieView, { places }: Draft, { states }: Structure): Issue[] {
  if (tie.to >= tie.from) return [];
  return [issueAt(places([...tie.path, "activeTo"]), "case/state-order", "error", { value: states[tie.to]!, params: { from: states[tie.from]! } })];
}

/** What makes two records the same statement. Ends in either order are the same where the tie has no direction. */
function statementOf({ record, source, target, layer, directed, side, from, to }: TieView): string {
  const flow = textOf(record, "flow");
  const ends = directed || flow !== null || source <= target ? [source, target] : [target, source];
  return JSON.stringify([ends, layer, side, textOf(record, "status"), from, to, textOf(record, "subtype"), flow]);
}

function duplicates({ places }: Draft, { ties }: Structure): Issue[] {
  const first = new Map<string, TieView>();
  return ties.flatMap((tie) => {
    const statement = statementOf(tie);
    const before = first.get(statement);
    if (before === undefined) {
      first.set(statement, tie);
      return [];
    }
    const place = { ...places(before.path), column: null };
    return [issueAt(places(tie.path), "case/duplicate-tie", "warning", { params: { first: sayPlace(place, "en"), first_zh: sayPlace(place, "zh") } })];
  });
}

function contradictedCoverage({ places }: Draft, { ties, layers }: Structure): Issue[] {
  return [...layers.values()].filter((layer) => layer.coverage === "not-stated").flatMap(({ id }) => {
    const listed = ties.filter((tie) => tie.layer === id);
    return listed.length === 0 ? []
      : [issueAt(places([...listed[0]!.path, "layer"]), "case/coverage-contradicted", "warning", { value: id, params: { layer: id, count: listed.length } })];
  });
}
