import { fragmentation, removalEffect } from "../../framework/index.js";
import { measure } from "../../metric/index.js";
import { distancesFrom, project, select, without, type Network } from "../../network/index.js";
import { decimals, decimalsApart, fromTo } from "../../table/decimals.js";
import type { Note } from "../../words/index.js";
import { certaintyOf, type Finding, type FindingKind } from "../finding.js";

const rises = (network: Network): { organisation: string; rise: number; after: number }[] =>
  measure(network, removalEffect).rows
    .flatMap(({ organisation, rise, fragmentation: after }) =>
      typeof rise === "number" && typeof after === "number" ? [{ organisation: String(organisation), rise, after }] : [])
    .sort((a, b) => b.rise - a.rise || (a.organisation < b.organisation ? -1 : 1));

/** How many organisations the lead can reach in any way, direction ignored. */
function reachOf(network: Network, lead: string): number {
  const graph = project(network, { direction: "ignored", strength: "ignored" });
  const from = graph.ids.indexOf(lead);
  return from === -1 ? 0 : distancesFrom(graph, from).filter((steps) => steps > 0).length;
}

/** Whether the records that are stated would name another organisation first: then the finding says so itself. */
function onStatedAlone(network: Network, organisation: string): Note[] {
  const stated = rises(select(network, { certainties: ["stated"] }));
  const own = stated.find((row) => row.organisation === organisation);
  const above = own === undefined ? [] : stated.filter((row) => row.rise > own.rise).slice(0, 2);
  if (own === undefined || above.length === 0) return [];
  const [ownValue, ...values] = decimalsApart([own, ...above].map(({ rise }) => rise), 3);
  return [{
    code: "keystone/on-stated",
    params: { others: { records: above.map((row) => row.organisation) }, values, own: ownValue! },
  }];
}

/** Who holds the network together: the organisation whose removal raises fragmentation most. */
export const keystone: FindingKind = {
  kind: "keystone",
  scale: "fragmentation after the removal",
  find(network): Finding | null {
    const [top] = rises(network);
    const now = measure(network, fragmentation).rows[0]?.["fragmentation"];
    if (top === undefined || typeof now !== "number" || network.ties.length === 0) return null;
    const n = network.organisations.length - 1;
    if (top.rise <= 0) {
      return {
        kind: "keystone", size: 1 - now, organisations: [], constituent: "S3", ...certaintyOf(network.ties),
        title: { code: "nobody-alone/title", params: {} },
        sentences: [{ code: "nobody-alone/rise", params: { before: decimals(now, 2), n: n + 1 } }],
        settledBy: { code: "nobody-alone/settle", params: {} }, evidence: [], figure: { kind: "change", before: now, after: top.after },
      };
    }
    const { organisation } = top;
    const ties = network.ties.filter((tie) => tie.source === organisation || tie.target === organisation);
    const { lead } = network;
    const lost = lead === null || lead === organisation ? 0 : reachOf(network, lead) - 1 - reachOf(without(network, organisation), lead);
    const tasks = network.tasks.filter((task) => task.requiredOrganisations?.some((required) => required.organisation === organisation));
    return {
      kind: "keystone", size: top.after, organisations: [organisation], constituent: "P1", ...certaintyOf(ties),
      title: { code: "keystone/title", params: { organisation: { records: [organisation] } } },
      sentences: [
        { code: "keystone/rise", params: { ...fromTo(now, top.after, 2), n } },
        ...(lost > 0 ? [{ code: "keystone/lead-loses", params: { lead: { records: [lead!] }, count: lost } }] : []),
        ...(tasks.length > 0 ? [{ code: "keystone/tasks-fail", params: { tasks: { records: tasks.map((task) => task.id) } } }] : []),
        ...onStatedAlone(network, organisation),
      ],
      settledBy: { code: "keystone/settle", params: { organisation: { records: [organisation] } } },
      evidence: ties.map((tie) => tie.id), figure: { kind: "change", before: now, after: top.after },
    };
  },
};
