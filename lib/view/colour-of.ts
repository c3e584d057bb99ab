import { UsageError } from "../errors.js";
import type { ColourBy } from "../picture/index.js";
import type { Bilingual } from "../words/index.js";
import type { MapData } from "./map-data.js";

/** What of an organisation may fill it beside the metrics. */
export const colourClasses = ["sector", "level", "jurisdiction"] as const;
export type ColourClass = (typeof colourClasses)[number];

export const colourClassNames: Readonly<Record<ColourClass, Bilingual>> = {
  sector: { en: "Sector", zh: "类型" }, level: { en: "Level", zh: "层级" }, jurisdiction: { en: "Jurisdiction", zh: "辖区" },
};

/** Ids that may stand in the state's `colour`. */
export function colourIds({ scene, sizes, classes = [] }: MapData): string[] {
  const named = colourClasses.filter((one) => scene.organisations.some((organisation) => organisation[one] !== null));
  return [...sizes.map((one) => one.id), ...classes.map((one) => one.id), ...named];
}

/** What the fills say for an id of a metric or an attribute. A term that means "not stated" is no class: its members are hatched. */
export function colourOf(data: MapData, id: string | null): ColourBy | null {
  if (id === null) return null;
  const { scene } = data;
  const metric = data.sizes.find((one) => one.id === id);
  if (metric !== undefined) return { kind: "number", label: metric.label, values: metric.values };
  const found = data.classes?.find((one) => one.id === id);
  if (found !== undefined) {
    const values = [...new Set(Object.values(found.values))].filter((value) => value !== null).sort((a, b) => Number(a) - Number(b) || (a < b ? -1 : 1));
    return { kind: "class", label: found.label, values: found.values, terms: values.map((value) => ({ id: value, label: found.words[value] ?? { en: value, zh: value } })) };
  }
  const attribute = colourClasses.find((one) => one === id);
  if (attribute === undefined) throw new UsageError("usage/unknown-colour", `The map has no colour "${id}". It has: ${colourIds(data).join(", ")}.`, { value: id, known: colourIds(data) });
  const terms = attribute === "sector" ? scene.sectors : attribute === "level" ? scene.levels : scene.jurisdictions ?? [];
  return {
    kind: "class", label: colourClassNames[attribute], terms: terms.filter((term) => term.missing !== true),
    values: Object.fromEntries(scene.organisations.map((one) => [one.id, one[attribute]])),
  };
}
