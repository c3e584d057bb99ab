import { cellText } from "./plain-term.js";

const separators = new Set(["、", "；", ";", "，", ",", "\n"]);
const [openers, closers] = ["(（[【《“「", ")）]】》”」"];

/**
 * The items of a list within one cell. Parted by 、 ； ; ， , and line breaks, but not within brackets, and not at all
 * where the whole is a name that is known.
 *
 * @example
 * splitCell("市交委；市交警支队、 区公安分局"); // ["市交委", "市交警支队", "区公安分局"]
 */
export function splitCell(cell: string, isName: (whole: string) => boolean = () => false): readonly string[] {
  const whole = cellText(cell);
  if (whole === "") return [];
  if (isName(whole)) return [whole];
  const parts: string[] = [];
  let [part, depth] = ["", 0];
  for (const sign of whole) {
    if (openers.includes(sign)) depth++;
    else if (closers.includes(sign)) depth = Math.max(0, depth - 1);
    if (depth === 0 && separators.has(sign)) {
      parts.push(part);
      part = "";
    } else part += sign;
  }
  const items = [...parts, part].map(cellText).filter((item) => item !== "");
  return [...new Set(items)];
}
