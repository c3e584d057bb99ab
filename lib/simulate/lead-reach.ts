import { commandReach } from "../framework/index.js";
import { measure } from "../metric/index.js";
import { distancesFrom, project, type Network } from "../network/index.js";

/** Whom the lead reaches, in the order of the case; null where the reach is not defined. */
export interface LeadReach {
  readonly lead: string | null;
  /** By any tie, direction ignored. */
  readonly any: readonly string[] | null;
  /** By lines of command and mandate. */
  readonly authority: readonly string[] | null;
}

/** Whom the lead reaches by any tie, and whom by orders. Without a lead, or where authority is not stated, null. Time O(n + m). */
export function leadReach(network: Network): LeadReach {
  const { lead } = network;
  if (lead === null) return { lead, any: null, authority: null };
  const graph = project(network, { direction: "ignored", strength: "ignored" });
  const steps = distancesFrom(graph, graph.ids.indexOf(lead));
  const depths = measure(network, commandReach, { layers: "command-and-mandate" }).rows;
  return {
    lead, any: graph.ids.filter((_, i) => steps[i]! > 0),
    authority: depths.every((row) => row["depth"] === null) ? null : depths.filter((row) => (row["depth"] as number | null ?? 0) > 0).map((row) => String(row["organisation"])),
  };
}
