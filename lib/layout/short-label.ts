import { cleanText } from "./clean-text.js";
import { isSquare } from "./text-width.js";

/**
 * The label as the map shows it. Remarks in brackets are dropped; so is the name of a jurisdiction that the band or
 * block already says, if at least two words remain. A word longer than a line of the map is cut.
 */
export function shortLabel(label: string, said: readonly string[]): string {
  const whole = cleanText(label);
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
