import { distanceFragmentation, fragmentation, multipleSuperiors, taskCongruence } from "../../framework/index.js";
import { measure, type Metric } from "../../metric/index.js";
import { project, sizesOf, weakComponents, type Network } from "../../network/index.js";
import { leadReach } from "../lead-reach.js";

/** What is compared before and after; those from `taskCongruence` on only where organisations are counted as one. */
export const whatIfMeasures = {
  organisations: { en: "Organisations", zh: "单位数" }, ties: { en: "Ties", zh: "关系数" }, fragmentation: { en: "Fragmentation", zh: "碎片化程度" },
  distanceFragmentation: { en: "Distance-weighted fragmentation", zh: "距离加权碎片化程度" }, pieces: { en: "Pieces", zh: "连通部分数" }, largest: { en: "Largest piece", zh: "最大部分的单位数" },
  leadReaches: { en: "The lead reaches by any tie", zh: "牵头单位经任何关系可达" }, leadOrders: { en: "The lead can order", zh: "牵头单位可指挥" },
  failedTasks: { en: "Tasks that fail", zh: "失败任务数" }, unheldResources: { en: "Resources nobody holds", zh: "无人持有的资源" },
  taskCongruence: { en: "Task congruence", zh: "任务关系吻合度" }, severalSuperiors: { en: "Organisations with several superiors", zh: "有多个上级的单位" },
  soleHolders: { en: "Resources with one holder only", zh: "仅一家持有的资源" },
} as const;
export type WhatIfMeasure = keyof typeof whatIfMeasures;
export const measureNames = Object.keys(whatIfMeasures) as WhatIfMeasure[];
export const ofMerging: ReadonlySet<WhatIfMeasure> = new Set(["taskCongruence", "severalSuperiors", "soleHolders"]);

export type Numbers = Readonly<Record<WhatIfMeasure, number | null>>;

/** Where ties marked unknown count as absent, and no interval over them is taken. */
export const settled = (network: Network): Network => (network.unknownTies.length === 0 ? network : { ...network, unknownTies: [] });

function headline(network: Network, metric: Metric, column = metric.id): number | null {
  const value = measure(network, metric).rows[0]?.[column];
  return typeof value === "number" ? value : null;
}

/** How many organisations answer to two or more by command or mandate; null where command is not stated. */
function severalSuperiors(network: Network): number | null {
  const rows = measure(network, multipleSuperiors, { layers: "command-and-mandate" }).rows;
  return rows.some(({ superiors }) => superiors === null) ? null : rows.filter(({ superiors }) => (superiors as number) > 1).length;
}

/** The numbers of a network that a removal or a merge may move. O(n m). */
export function numbersOf(given: Network, failedTasks: number | null): Numbers {
  const network = settled(given);
  const sizes = sizesOf(weakComponents(project(network, { direction: "ignored", strength: "ignored" })));
  const { any, authority } = leadReach(network);
  const holders = network.resources.map(({ heldBy }) => heldBy?.length ?? null);
  return {
    organisations: network.organisations.length, ties: network.ties.length, fragmentation: headline(network, fragmentation), distanceFragmentation: headline(network, distanceFragmentation),
    pieces: sizes.length, largest: Math.max(0, ...sizes), leadReaches: any?.length ?? null, leadOrders: authority?.length ?? null,
    failedTasks, unheldResources: holders.filter((count) => count === 0).length,
    taskCongruence: headline(network, taskCongruence, "congruence"), severalSuperiors: severalSuperiors(network), soleHolders: holders.filter((count) => count === 1).length,
  };
}
