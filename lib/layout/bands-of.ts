import type { LayoutScene, Name } from "./scene.js";
import { byId } from "./by-id.js";

export const levelNotStated: Name = { en: "Level not stated", zh: "层级未说明" };

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
  const declared = scene.levels.filter((level) => level.missing !== true);
  const known = new Map<string, string[]>(declared.map((level) => [level.id, []]));
  const rest: string[] = [];
  for (const organisation of [...scene.organisations].sort(byId)) {
    const members = organisation.level === null ? undefined : known.get(organisation.level);
    (members ?? rest).push(organisation.id);
  }
  const bands: BandOfLevel[] = declared
    .map((level) => ({ level: level.id, label: level.label, missing: false, members: known.get(level.id)! }))
    .filter((band) => band.members.length > 0);
  if (rest.length > 0) {
    const label = scene.levels.find((level) => level.missing === true)?.label;
    const named = label !== undefined && (label.en ?? "").toLowerCase() !== "unspecified" ? label : levelNotStated;
    bands.push({ level: null, label: bands.length === 0 ? null : named, missing: bands.length > 0, members: rest });
  }
  return bands;
}
