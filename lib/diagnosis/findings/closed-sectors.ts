import { crossSectorBridging } from "../../framework/index.js";
import { measure } from "../../metric/index.js";
import { decimals } from "../../table/decimals.js";
import { certaintyOf, type Finding, type FindingKind } from "../finding.js";

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
