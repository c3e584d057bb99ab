import { components } from "../../framework/index.js";
import { measure } from "../../metric/index.js";
import { certaintyOf, type Finding, type FindingKind } from "../finding.js";

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
