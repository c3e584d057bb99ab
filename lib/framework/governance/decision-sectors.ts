import { z } from "zod";
import { groupOf, saying, type Context } from "../../metric/index.js";
import { layersReading, project, select, type Network } from "../../network/index.js";

/** Whose side counts as government; the framework's own list of government-side units. */
export const governmentOption = saying(z.array(z.string()).default(["government", "coordinating-body", "public-institution", "armed-police"]),
  "ids of the sectors on the government side", "政府方各类型的编号");

/** The network of decision ties, on the same organisations. */
export const decisions = (network: Network): Network => select(network, { layers: layersReading(network, "decision").map(({ id }) => id), memberships: "ignore" });

/** A sector and how many others its organisations decide with. */
export interface SectorDegree {
  readonly sector: string;
  readonly organisations: readonly string[];
  readonly degree: number;
}

/** The sectors in scope, in declared order, with the distinct partners of their organisations in decision ties, added up. O(n + m). */
export function decisionDegrees({ network, note, leaveOut }: Pick<Context<unknown>, "network" | "note" | "leaveOut">): readonly SectorDegree[] {
  const sector = groupOf(network, "sector");
  const graph = project(decisions(network), { direction: "ignored", strength: "ignored" });
  const without = network.organisations.filter((organisation) => sector(organisation) === null);
  if (without.length > 0) note("metric/attribute-missing", { attribute: { word: "sector" }, count: without.length });
  for (const { id } of without) leaveOut(id);
  const found = new Map<string, { organisations: string[]; degree: number }>(network.case.vocabulary.sectors.map(({ id }) => [id, { organisations: [], degree: 0 }]));
  network.organisations.forEach((organisation, i) => {
    const own = found.get(sector(organisation) ?? "");
    if (own === undefined) return;
    own.organisations.push(organisation.id);
    own.degree += graph.out[i + 1]! - graph.out[i]!;
  });
  return [...found].flatMap(([id, { organisations, degree }]) => (organisations.length === 0 ? [] : [{ sector: id, organisations, degree }]));
}

/** Gini's coefficient of some amounts, their number as divisor: 0 all alike, (k - 1) / k one has all. Null for fewer than two or when all are 0. */
export function giniOf(amounts: readonly number[]): number | null {
  const sorted = [...amounts].sort((a, b) => a - b);
  const k = sorted.length;
  const sum = sorted.reduce((total, amount) => total + amount, 0);
  return k < 2 || sum === 0 ? null : Math.max(0, sorted.reduce((total, amount, i) => total + (2 * (i + 1) - k - 1) * amount, 0) / (k * sum));
}
