import { reachedByOneModeOnly } from "../../framework/index.js";
import { measure } from "../../metric/index.js";
import { certaintyOf, type Finding, type FindingKind } from "../finding.js";

/** Whom no order reaches: organisations that market or social governance alone brings in. */
export const oneMode: FindingKind = {
  kind: "one-mode",
  scale: "share of the organisations that some mode of governance reaches that market or social means alone reach",
  find(network): Finding | null {
    const rows = measure(network, reachedByOneModeOnly).rows;
    const by = (mode: string) => rows.filter((row) => row["mode"] === mode);
    const [market, social] = [by("market"), by("social")];
    const alone = [...market, ...social];
    if (alone.length === 0) return null;
    const reached = new Set([
      ...network.ties.filter(({ governanceMode }) => governanceMode !== null).flatMap(({ source, target }) => [source, target]),
      ...network.instruments.filter(({ mode }) => mode !== null).flatMap(({ parties }) => parties?.map(({ organisation }) => organisation) ?? []),
      ...rows.map((row) => String(row["organisation"])),
    ]).size;
    const ids = new Set(alone.flatMap((row) => row["evidence"] as readonly string[]));
    const records = [...network.ties, ...network.instruments].filter(({ id }) => ids.has(id));
    const named = (of: typeof rows) => ({ organisations: { records: of.map((row) => String(row["organisation"])) } });
    return {
      kind: "one-mode", size: alone.length / reached, organisations: [], constituent: market.length > social.length ? "G2" : "G3", ...certaintyOf(records),
      title: { code: "one-mode/title", params: { count: alone.length, all: reached } },
      sentences: [
        ...(market.length > 0 ? [{ code: "one-mode/market", params: named(market) }] : []), ...(social.length > 0 ? [{ code: "one-mode/social", params: named(social) }] : []),
        ...(network.ties.some(({ governanceMode }) => governanceMode === null) ? [{ code: "one-mode/uncoded", params: { count: network.ties.filter(({ governanceMode }) => governanceMode === null).length } }] : []),
      ],
      settledBy: { code: "one-mode/settle", params: named(alone) },
      evidence: records.map(({ id }) => id), figure: { kind: "count", part: reached - alone.length, hollow: alone.length, whole: reached },
    };
  },
};
