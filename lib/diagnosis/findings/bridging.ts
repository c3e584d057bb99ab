import { fragmentation } from "../../framework/index.js";
import { measure } from "../../metric/index.js";
import { project, sizesOf, weakComponents } from "../../network/index.js";
import { bridge } from "../../simulate/index.js";
import { fromTo } from "../../table/decimals.js";
import { certaintyOf, type Finding, type FindingKind } from "../finding.js";

/** The search is for one tie, and ends early; larger networks are told how many ties, not which. */
const effort = 20_000;
const most = 120;

/** The fewest ties that would join what is apart, and the one that would join most. */
export const bridging: FindingKind = {
  kind: "bridging",
  scale: "fall of fragmentation by the one tie that joins most",
  find(network): Finding | null {
    const now = measure(network, fragmentation).rows[0]?.["fragmentation"];
    const sizes = sizesOf(weakComponents(project(network, { direction: "ignored", strength: "ignored" })));
    const n = network.organisations.length;
    // Without a tie there is nothing to join to.
    if (typeof now !== "number" || sizes.length < 2 || network.ties.length === 0) return null;
    const [first, second] = [...sizes].sort((a, b) => b - a) as [number, number];
    const after = now - (2 * first * second) / (n * (n - 1));
    // A hair above, so that rounding does not ask for a second tie.
    const found = n > most ? null : bridge({ ...network, unknownTies: [] }, { targets: { fragmentation: Math.min(1, Math.max(0, after + 1e-9)) }, alternatives: 1, effort });
    const tie = found?.tables.ties.rows.length === 1 ? found.tables.ties.rows[0]! : null;
    return {
      kind: "bridging", size: now - after, organisations: [], constituent: "S3", ...certaintyOf(network.ties),
      title: { code: sizes.length === 2 ? "bridging/title-one" : "bridging/title", params: { count: sizes.length - 1, pieces: sizes.length } },
      sentences: [
        { code: "bridging/most", params: { first, second, ...fromTo(now, after, 2) } },
        ...(tie === null ? [] : [{ code: tie["level"] === "same" ? "bridging/for-instance-level" : "bridging/for-instance", params: { pair: { pairs: [[String(tie["a"]), String(tie["b"])]] } } }]),
      ],
      settledBy: { code: "bridging/settle", params: {} }, evidence: [], figure: { kind: "change", before: now, after },
    };
  },
};
