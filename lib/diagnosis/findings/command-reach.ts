import { commandCoverage } from "../../framework/index.js";
import { measure } from "../../metric/index.js";
import { layersReading, type Network } from "../../network/index.js";
import type { Note } from "../../words/index.js";
import { certaintyOf, type Finding, type FindingKind } from "../finding.js";

/** What the case leaves open that bears on command: layers without a dyad, ties without a state. */
function leftOpen(network: Network): Note[] {
  const layers = network.layers.filter((layer) => layer.dimension === "vertical" && layer.coverage === "not-stated").map((layer) => layer.id);
  const unstated = network.case.vocabulary.states.length === 0 ? [] : network.ties.filter((tie) => tie.activeFrom === null);
  return [
    ...(layers.length > 0 ? [{ code: "command-reach/layer-not-stated", params: { layers: { records: layers } } }] : []),
    ...(unstated.length > 0 ? [{ code: "command-reach/unstated", params: { count: unstated.length, ties: unstated.map((tie) => tie.id) } }] : []),
  ];
}

/** How far command reaches from the lead; where no command is stated, that and nothing more. */
export const commandReach: FindingKind = {
  kind: "command-reach",
  scale: "share of organisations that command does not reach as stated",
  find(network): Finding | null {
    const command = layersReading(network, "command");
    const ties = network.ties.filter((tie) => command.some((layer) => layer.id === tie.layer));
    if (ties.length === 0) {
      // A selection that leaves command out is not a silence of the source.
      const stated = network.case.vocabulary.layers.some((layer) => layer.reads === "command" && layer.coverage !== "not-stated");
      if (network.organisations.length === 0 || network.layers.length === 0 || stated) return null;
      const listed = network.layers.filter((layer) => layer.coverage !== "not-stated").map((layer) => layer.id);
      return {
        kind: "command-reach", size: 1, organisations: [], constituent: "P1", certainty: "implied", statedRecords: 0,
        title: { code: "command-not-stated/title", params: {} },
        sentences: [listed.length === 0 ? { code: "command-not-stated/nothing", params: {} } : { code: "command-not-stated/why", params: { layers: { records: listed } } }],
        settledBy: { code: "command-not-stated/settle", params: {} }, evidence: [], figure: null,
      };
    }
    if (network.lead === null) {
      const commanded = new Set(ties.map((tie) => tie.target));
      const roots = [...new Set(ties.map((tie) => tie.source))].filter((id) => !commanded.has(id)).sort();
      return {
        kind: "command-reach", size: 1, organisations: [], constituent: "P1", ...certaintyOf(ties),
        title: { code: "command-no-lead/title", params: {} },
        sentences: [{ code: "command-no-lead/why", params: { roots: { records: roots } } }, ...leftOpen(network)],
        settledBy: { code: "command-no-lead/settle", params: {} }, evidence: ties.map((tie) => tie.id), figure: null,
      };
    }
    const { reached, expected } = measure(network, commandCoverage).rows[0] ?? {};
    if (typeof reached !== "number" || typeof expected !== "number" || expected === 0) return null;
    return {
      kind: "command-reach", size: 1 - reached / expected, organisations: [network.lead], constituent: "P1", ...certaintyOf(ties),
      title: { code: "command-reach/title", params: { reached, expected } },
      sentences: [{ code: "command-reach/from", params: { root: { records: [network.lead] } } }, ...leftOpen(network)],
      settledBy: { code: "command-reach/settle", params: {} },
      evidence: ties.map((tie) => tie.id), figure: { kind: "count", part: reached, hollow: 0, whole: expected },
    };
  },
};
