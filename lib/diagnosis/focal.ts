import { UsageError } from "../errors.js";
import { groupOf } from "../metric/index.js";
import { distancesFrom, project, type Network } from "../network/index.js";
import { nearest, type Note } from "../words/index.js";
import type { Looking } from "./looking.js";

/**
 * The network that the linkage of departments is asked of. The source speaks of the emergency-management department and the
 * departments of its level that are not subordinate to it or above it; with such a department named, only these are
 * looked at. A note where nothing is left. O(n + m).
 *
 * @throws UsageError `usage/unknown-organisation` when the case has no such organisation.
 */
export function focalPart({ network, part }: Looking, focal: string | null): Network | Note {
  if (focal === null) return network;
  const known = network.case.organisations.map(({ id }) => id);
  if (!known.includes(focal)) {
    const near = nearest(focal, known);
    throw new UsageError("usage/unknown-organisation", `This case has no organisation "${focal}".${near === null ? "" : ` Did you mean "${near}"?`}`, { value: focal, nearest: near });
  }
  const level = groupOf(network, "level");
  const own = network.organisations.find(({ id }) => id === focal);
  const ownLevel = own === undefined ? null : level(own);
  if (ownLevel === null) return { code: "diagnosis/focal-out", params: { organisation: { records: [focal] } } };
  const vertical = project({ ...network, ties: network.ties.filter((tie) => tie.dimension === "vertical") }, { direction: "directed", strength: "ignored" });
  const index = new Map(vertical.ids.map((id, i) => [id, i]));
  const below = distancesFrom(vertical, index.get(focal)!);
  const peers = network.organisations.filter((organisation) => level(organisation) === ownLevel && organisation.id !== focal &&
    below[index.get(organisation.id)!]! < 0 && distancesFrom(vertical, index.get(organisation.id)!)[index.get(focal)!]! < 0).map(({ id }) => id);
  return peers.length === 0 ? { code: "diagnosis/focal-alone", params: { organisation: { records: [focal] } } } : part({ only: [focal, ...peers] });
}
