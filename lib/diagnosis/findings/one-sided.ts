import { layersReading, project, slotOf } from "../../network/index.js";
import { certaintyOf, type Finding, type FindingKind } from "../finding.js";

/** Communication that runs one way only: of observed, directed ties. */
export const oneSided: FindingKind = {
  kind: "one-sided",
  scale: "share of communicating pairs with a tie in one direction alone",
  find(network): Finding | null {
    const lines = new Set(layersReading(network, "communication").map((layer) => layer.id));
    const reports = network.ties.filter((tie) => lines.has(tie.layer) && tie.directed && tie.status === "observed");
    if (reports.length === 0) return null;
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
