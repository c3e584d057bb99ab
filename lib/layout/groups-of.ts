import { byId } from "./by-id.js";
import type { LayoutScene, LayoutTerm, Name } from "./scene.js";

/** What organisations may be grouped by. */
export type GroupBy = "sector" | "level" | "jurisdiction";

export const notStated: Readonly<Record<GroupBy, Name>> = {
  level: { en: "Level not stated", zh: "层级未说明" },
  sector: { en: "Sector not stated", zh: "类型未说明" },
  jurisdiction: { en: "Jurisdiction not stated", zh: "辖区未说明" },
};

export interface Group {
  /** The declared term, or null for those who have none. */
  readonly id: string | null;
  /** Null where nobody has a term. */
  readonly label: Name | null;
  readonly missing: boolean;
  /** Ids, sorted. */
  readonly members: readonly string[];
}

export function termsOf(scene: LayoutScene, by: GroupBy): readonly LayoutTerm[] {
  return by === "level" ? scene.levels : (by === "sector" ? scene.sectors : scene.jurisdictions) ?? [];
}

/**
 * One group per declared term that has members, in declared order. Those with no term, an undeclared one, or the word
 * that stands for "not stated" come last; where nobody has a term that group carries no name.
 */
export function groupsOf(scene: LayoutScene, by: GroupBy | null): Group[] {
  const everyone = [...scene.organisations].sort(byId);
  const terms = by === null ? [] : termsOf(scene, by);
  const declared = terms.filter((term) => term.missing !== true);
  const known = new Map<string, string[]>(declared.map((term) => [term.id, []]));
  const rest: string[] = [];
  for (const one of everyone) {
    const term = by === null ? null : one[by];
    ((term === null ? undefined : known.get(term)) ?? rest).push(one.id);
  }
  const groups: Group[] = declared
    .map((term) => ({ id: term.id, label: term.label, missing: false, members: known.get(term.id)! }))
    .filter((group) => group.members.length > 0);
  if (rest.length > 0) {
    const label = terms.find((term) => term.missing === true)?.label;
    const named = by === null ? null : label !== undefined && (label.en ?? "").toLowerCase() !== "unspecified" ? label : notStated[by];
    groups.push({ id: null, label: groups.length === 0 ? null : named, missing: groups.length > 0, members: rest });
  }
  return groups;
}

/** The sector where it tells at least two groups apart, else the level, else nothing. */
export function tellingGroup(scene: LayoutScene): GroupBy | null {
  const tells = (by: GroupBy) => groupsOf(scene, by).filter((group) => !group.missing && group.label !== null).length >= 2;
  return (["sector", "level"] as const).find(tells) ?? null;
}
