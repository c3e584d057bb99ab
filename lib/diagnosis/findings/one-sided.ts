import { project, slotOf } from "../../network/index.js";
import { certaintyOf, type Finding, type FindingKind } from "../finding.js";

/** Contact that only one of the two reports: of observed, directed horizontal ties only. */
export const oneSided: FindingKind = {
  kind: "one-sided",
  scale: "share of pairs in contact that one side alone reports",
  find(network): Finding | null {
    const reports = network.ties.filter((tie) => tie.dimension === "horizontal" && tie.directed && tie.status === "observed");
    if (reports.length === 0 || reports.length < network.ties.length / 2) return null;
    const graph = project({ ...network, ties: reports }, { direction: "directed", strength: "ignored" });
    let [oneSidedPairs, mutual] = [0, 0];
    for (let i = 0; i < graph.order; i++) {
      for (let slot = graph.out[i]!; slot < graph.out[i + 1]!; slot++) {
        const j = graph.to[slot]!;
        if (slotOf(graph, j, i) === -1) oneSidedPairs++;
        else if (i < j) mutual++;
      }
    }
    const pairs = oneSidedPairs + mutual;
    if (oneSidedPairs === 0) return null;
    return {
      kind: "one-sided", size: oneSidedPairs / pairs, organisations: [], constituent: "P3", ...certaintyOf(reports),
      title: { code: "one-sided/title", params: {} },
      sentences: [{ code: "one-sided/share", params: { oneSided: oneSidedPairs, pairs } }],
      settledBy: { code: "one-sided/settle", params: {} }, evidence: [], figure: { kind: "share", share: oneSidedPairs / pairs },
    };
  },
};
