import { assemble } from "./build.js";
import type { Network } from "./network.js";

/** The same network, had the ties whose presence is unknown been present (those named) or absent (the others). */
export function settleUnknown(network: Network, present: ReadonlySet<string>): Network {
  const ties = network.case.ties.map((tie) =>
    tie.presence === "unknown" ? { ...tie, presence: present.has(tie.id) ? ("present" as const) : ("absent" as const) } : tie);
  return assemble({ ...network.case, ties }, network.scope);
}
