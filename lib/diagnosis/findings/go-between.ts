import { betweenness } from "../../framework/index.js";
import { measure } from "../../metric/index.js";
import { percent } from "../../table/decimals.js";
import { certaintyOf, type Finding, type FindingKind } from "../finding.js";

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
