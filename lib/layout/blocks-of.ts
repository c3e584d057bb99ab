import type { LayoutBand, LayoutBlock, Point, Rect } from "./layout.js";
import type { LayoutOrganisation, LayoutScene, Name } from "./scene.js";
import { rounded } from "./rounded.js";

const side = 22;
const inset = 8;

/** Jurisdictions that get an area: two or more members in one band that holds others too. */
export function dividingJurisdictions(bands: readonly { readonly members: readonly string[] }[], organisation: ReadonlyMap<string, LayoutOrganisation>): string[] {
  const dividing = new Set<string>();
  for (const { members } of bands) {
    const counts = new Map<string, number>();
    for (const member of members) {
      const jurisdiction = organisation.get(member)!.jurisdiction;
      if (jurisdiction !== null) counts.set(jurisdiction, (counts.get(jurisdiction) ?? 0) + 1);
    }
    for (const [jurisdiction, count] of counts) if (count >= 2 && count < members.length) dividing.add(jurisdiction);
  }
  return [...dividing].sort();
}

/**
 * The areas of the jurisdictions: in each band a rectangle round the members, joined with the one in the next band
 * where both touch and overlap. A jurisdiction whose members could not be kept together gets none.
 */
export function blocksOf(
  jurisdictions: readonly string[],
  bands: readonly (LayoutBand & { readonly members: readonly string[] })[],
  organisation: ReadonlyMap<string, LayoutOrganisation>,
  positions: ReadonlyMap<string, Point>,
  scene: LayoutScene,
  right: number,
): LayoutBlock[] {
  const names = new Map<string, Name>((scene.jurisdictions ?? []).map((term) => [term.id, term.label]));
  const blocks: LayoutBlock[] = [];
  for (const jurisdiction of jurisdictions) {
    const areas: { band: number; left: number; right: number; top: number; bottom: number; own: number }[] = [];
    let torn = false;
    for (const [index, band] of bands.entries()) {
      const own = band.members.filter((member) => organisation.get(member)!.jurisdiction === jurisdiction);
      if (own.length === 0 || own.length === band.members.length || band.missing) continue;
      const xs = own.map((member) => positions.get(member)!.x);
      const low = Math.min(...xs), high = Math.max(...xs);
      torn ||= band.members.some((member) => !own.includes(member) && positions.get(member)!.x >= low && positions.get(member)!.x <= high);
      const strangers = band.members.filter((member) => !own.includes(member)).map((member) => positions.get(member)!.x);
      const nextRight = Math.min(right, ...strangers.filter((x) => x > high).map((x) => x - side));
      const nextLeft = Math.max(0, ...strangers.filter((x) => x < low).map((x) => x + side));
      areas.push({
        band: index, own: own.length, left: Math.max(nextLeft, low - side), right: Math.max(high + 12, Math.min(nextRight, high + 70)),
        top: band.top + inset, bottom: band.bottom - inset,
      });
    }
    if (torn || !areas.some((area) => area.own >= 2)) continue;
    for (const [i, area] of areas.entries()) {
      const next = areas[i + 1];
      if (next?.band === area.band + 1 && next.left < area.right && next.right > area.left) area.bottom = next.top;
    }
    const rects: Rect[] = areas.map((area) => ({
      x: rounded(area.left), y: rounded(area.top), width: rounded(area.right - area.left), height: rounded(area.bottom - area.top),
    }));
    blocks.push({ jurisdiction, label: names.get(jurisdiction) ?? { en: jurisdiction }, rects, name: null });
  }
  return blocks;
}
