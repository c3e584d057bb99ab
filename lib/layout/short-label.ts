import { cleanText } from "./clean-text.js";
import { isSquare } from "./text-width.js";

/** More than four lines hold. */
const most = 200;

/**
 * The label as the map shows it. Remarks in brackets are dropped; so is the name of a jurisdiction that the band or
 * block already says, if at least two words remain. A word longer than a line of the map is cut, and so is what no
 * label has room for: the whole stands in the title, the panel and the tables.
 */
export function shortLabel(label: string, said: readonly string[]): string {
  const all = cleanText(label);
  const whole = all.length > most ? `${Array.from(all.slice(0, most)).slice(0, -1).join("")}…` : all;
  let short = whole.replace(/\s+\([^()]*\)|\s*（[^（）]*）/g, "").trim();
  if (short === "") short = whole;
  for (const name of said) {
    if (name === "" || !short.startsWith(`${name} `)) continue;
    const rest = short.slice(name.length + 1);
    if (rest.split(" ").length >= 2) {
      short = rest;
      break;
    }
  }
  return short.split(" ").map((word) => {
    const characters = Array.from(word);
    // Chinese has no spaces: only a run that cannot be broken is too long for a line.
    return characters.length > 40 && !characters.some(isSquare) ? `${characters.slice(0, 22).join("")}…` : word;
  }).join(" ");
}
