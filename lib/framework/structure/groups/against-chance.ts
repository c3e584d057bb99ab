import { type Context, type GroupAttribute, groupOf } from "../../../metric/index.js";
import type { Bilingual } from "../../../words/index.js";
import { brokerageCounts, type BrokerageCounts } from "../position/brokerage-counts.js";
import { brokerageRoles, type BrokerageRole, type Moments } from "./brokerage-moments.js";
import { groupsOf, type Groups } from "./groups-of.js";

const roleNames: Readonly<Record<BrokerageRole, Bilingual>> = {
  coordinator: { en: "Coordinator", zh: "协调人" },
  consultant: { en: "Consultant", zh: "顾问" },
  representative: { en: "Representative", zh: "代理人" },
  gatekeeper: { en: "Gatekeeper", zh: "守门人" },
  liaison: { en: "Liaison", zh: "联络人" },
  total: { en: "All roles", zh: "合计" },
};

/** The columns of brokerage set against chance, of an organisation or of the network. */
export const againstChanceColumns = {
  role: { type: "text", label: { en: "Role", zh: "角色" }, values: roleNames },
  count: { type: "integer", label: { en: "Times", zh: "次数" }, range: [0, null] },
  expected: { type: "number", label: { en: "Expected by chance", zh: "随机期望" }, range: [0, null], digits: 2 },
  standardDeviation: { type: "number", label: { en: "Standard deviation", zh: "标准差" }, range: [0, null], digits: 2 },
  z: { type: "number", label: { en: "Standardised", zh: "标准化值" }, range: [null, null], digits: 2, higherMeans: { en: "more often in this role than chance would have it", zh: "该角色出现次数多于随机情形" } },
} as const;

/** One row a role: the count against its moments. Where chance leaves no room there is no z. */
export const rowsAgainstChance = (counts: BrokerageCounts, moments: Readonly<Record<BrokerageRole, Moments>>) => brokerageRoles.map((role) => {
  const { expected, variance } = moments[role];
  const standardDeviation = Math.sqrt(variance);
  return { role, count: counts[role], expected, standardDeviation, z: standardDeviation === 0 ? null : (counts[role] - expected) / standardDeviation };
});

export interface BrokerageFound {
  readonly counts: readonly (BrokerageCounts | null)[];
  readonly groups: Groups;
  /** Arcs over ordered pairs, of the organisations that have a group; 0 below two of them. */
  readonly density: number;
}

/** Counts and what chance is made of: the groups and the density among the organisations that have one. */
export function brokerageFound(context: Pick<Context<unknown>, "network" | "graph" | "note" | "leaveOut">, attribute: GroupAttribute): BrokerageFound {
  const { network, graph, note } = context;
  const groups = groupsOf(context, attribute);
  const undirected = network.ties.filter((tie) => !tie.directed).length;
  if (undirected > 0) note("brokerage/both-ways", { count: undirected });
  let arcs = 0;
  for (let i = 0; i < graph.order; i++) {
    if (groups.of[i] === -1) continue;
    for (let slot = graph.out[i]!; slot < graph.out[i + 1]!; slot++) if (groups.of[graph.to[slot]!] !== -1) arcs++;
  }
  const n = groups.sizes.reduce((sum, size) => sum + size, 0);
  if (n < 3) note("brokerage/too-few");
  return { counts: brokerageCounts(graph, network.organisations.map(groupOf(network, attribute))), groups, density: n < 2 ? 0 : arcs / (n * (n - 1)) };
}
