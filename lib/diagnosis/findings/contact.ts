import { betweenness, components, crossSectorBridging } from "../../framework/index.js";
import { measure } from "../../metric/index.js";
import { project, slotOf } from "../../network/index.js";
import { percent, decimals } from "../../table/decimals.js";
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

/** Who stands between others most often. */
export const goBetween: FindingKind = {
  kind: "go-between",
  scale: "share of shortest routes between others that pass the organisation",
  find(network): Finding | null {
    const rows = measure(network, betweenness).rows
      .flatMap(({ organisation, share }) => (typeof share === "number" ? [{ organisation: String(organisation), share }] : []))
      .sort((a, b) => b.share - a.share || (a.organisation < b.organisation ? -1 : 1));
    const [top, next] = rows;
    if (top === undefined || next === undefined || top.share <= 0) return null;
    const ties = network.ties.filter((tie) => tie.source === top.organisation || tie.target === top.organisation);
    return {
      kind: "go-between", size: top.share, organisations: [top.organisation], constituent: "P2", ...certaintyOf(ties),
      title: { code: "go-between/title", params: { organisation: { records: [top.organisation] } } },
      sentences: [{ code: "go-between/share", params: { share: percent(top.share), next: { records: [next.organisation] }, nextShare: percent(next.share), n: rows.length } }],
      settledBy: { code: "go-between/settle", params: {} },
      evidence: ties.map((tie) => tie.id), figure: { kind: "share", share: top.share },
    };
  },
};

/** A network in pieces. Where vertical ties are listed, `acting-apart` tells it better. */
export const loosePieces: FindingKind = {
  kind: "loose-pieces",
  scale: "share of organisations outside the largest piece",
  find(network): Finding | null {
    if (network.ties.length === 0 || network.ties.some((tie) => tie.dimension === "vertical")) return null;
    const { components: pieces, largest, isolates } = measure(network, components).rows[0] ?? {};
    const n = network.organisations.length;
    if (typeof pieces !== "number" || typeof largest !== "number" || typeof isolates !== "number" || pieces < 2) return null;
    return {
      kind: "loose-pieces", size: 1 - largest / n, organisations: [], constituent: "A3", ...certaintyOf(network.ties),
      title: { code: "loose-pieces/title", params: { pieces } },
      sentences: [{ code: "loose-pieces/sizes", params: { largest, n, isolates } }],
      settledBy: { code: "loose-pieces/settle", params: {} }, evidence: [],
      figure: { kind: "groups", main: largest, groups: [], whole: n },
    };
  },
};

/** Sectors that keep to themselves. */
export const closedSectors: FindingKind = {
  kind: "closed-sectors",
  scale: "how far the E-I index lies below zero",
  find(network): Finding | null {
    const { ei, external, internal } = measure(network, crossSectorBridging).rows[0] ?? {};
    if (typeof ei !== "number" || typeof external !== "number" || typeof internal !== "number" || ei >= 0) return null;
    return {
      kind: "closed-sectors", size: -ei, organisations: [], constituent: "S3", ...certaintyOf(network.ties),
      title: { code: "closed-sectors/title", params: {} },
      sentences: [{ code: "closed-sectors/share", params: { internal, external, ei: decimals(ei, 2) } }],
      settledBy: { code: "closed-sectors/settle", params: {} }, evidence: [], figure: { kind: "share", share: internal / (internal + external) },
    };
  },
};
