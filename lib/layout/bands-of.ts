import { groupsOf } from "./groups-of.js";
import type { LayoutScene, Name } from "./scene.js";

export interface BandOfLevel {
  readonly level: string | null;
  readonly label: Name | null;
  readonly missing: boolean;
  /** Ids, sorted. */
  readonly members: readonly string[];
}

/**
 * One band per declared level that has members, in declared order. Those with no level, an undeclared one, or the
 * word that stands for "not stated" share the last band; where nobody has a level that band carries no name.
 */
export function bandsOf(scene: LayoutScene): BandOfLevel[] {
  return groupsOf(scene, "level").map(({ id, label, missing, members }) => ({ level: id, label, missing, members }));
}
