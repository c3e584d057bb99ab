import type { ForeignValue } from "../foreign.js";
import { numberOf } from "./typed-value.js";
import type { XmlElement } from "./xml.js";

/** What other programs draw with (`y:Geometry`, `viz:color`), one attribute for each value: `Geometry.x`, `color.r`. */
export function flattened(prefix: string, { name, attributes }: XmlElement, text: string): [string, ForeignValue][] {
  const own = `${prefix}${name}`;
  const pairs: [string, ForeignValue][] = [...attributes].filter(([key]) => !key.startsWith("xmlns")).map(([key, value]) => [`${own}.${key}`, numberOf(value) ?? value]);
  return text.trim() === "" ? pairs : [...pairs, [own, text]];
}
