import { compensatedPairs, horizontalCompensation } from "../../framework/index.js";
import { groupOf, measure } from "../../metric/index.js";
import type { Network } from "../../network/index.js";
import { certaintyOf, type Finding, type FindingKind } from "../finding.js";

/** Pairs of organisations of one stated level. */
function sameLevelPairs(network: Network): number {
  const counts = new Map<string, number>();
  const levelOf = groupOf(network, "level");
  for (const organisation of network.organisations) {
    const level = levelOf(organisation);
    if (level !== null) counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  return [...counts.values()].reduce((pairs, count) => pairs + (count * (count - 1)) / 2, 0);
}

/** Whether horizontal ties repair what command leaves open, and whether the repair is more than a recommendation. */
export const onPaper: FindingKind = {
  kind: "on-paper",
  scale: "share of same-level pairs with neither a vertical path nor a tie that is described as existing",
  find(network): Finding | null {
    if (!network.ties.some((tie) => tie.dimension === "vertical")) return null;
    const { pairs } = measure(network, horizontalCompensation).rows[0] ?? {};
    if (typeof pairs !== "number" || pairs === 0) return null;
    const ties = new Map(network.ties.map((tie) => [tie.id, tie]));
    const joined = measure(network, compensatedPairs).rows.map((row) => ({
      a: String(row["a"]), b: String(row["b"]), ties: (row["evidence"] as readonly string[]).map((id) => ties.get(id)!),
    }));
    const described = joined.filter((pair) => pair.ties.some((tie) => tie.status === "in-plan" || tie.status === "observed")).length;
    const recommended = joined.filter((pair) => pair.ties.every((tie) => tie.status === "required"));
    const paper = recommended.length;
    const unsaid = joined.length - described - paper;
    const size = (pairs - described) / sameLevelPairs(network);
    const records = joined.flatMap((pair) => pair.ties);
    if (paper === 0 && size <= 0.5) return null;
    const organisations = { records: [...new Set(recommended.flatMap(({ a, b }) => [a, b]))] };
    const commanded = network.ties.some((tie) => network.layers.some((layer) => layer.id === tie.layer && layer.reads === "command"));
    const title = paper === 0 ? "left-open" : paper === joined.length ? "on-paper" : "on-paper-partly";
    const named = joined.slice(0, 3).map(({ a, b }) => [a, b]);
    return {
      kind: "on-paper", size, organisations: [], constituent: "S3", ...certaintyOf(records),
      title: { code: `${title}/${commanded ? "title" : "title-vertical"}`, params: {} },
      sentences: [
        joined.length > 0
          ? { code: joined.length > named.length ? "on-paper/pairs-among" : "on-paper/pairs", params: { joined: joined.length, pairs, named: { pairs: named } } }
          : { code: "on-paper/none", params: { pairs } },
        ...(paper === 0 ? [] : [paper === joined.length ? { code: "on-paper/all-required", params: { described, pairs } } : { code: "on-paper/some-described", params: { described, paper, unsaid } }]),
      ],
      settledBy: paper > 0 ? { code: "on-paper/settle", params: { organisations } } : { code: "left-open/settle", params: {} },
      evidence: records.map((tie) => tie.id), figure: { kind: "count", part: described, hollow: joined.length - described, whole: pairs },
    };
  },
};
