import { cleanText } from "./clean-text.js";

/**
 * The label as the map shows it. Remarks in brackets are dropped; so is the name of a jurisdiction that the band or
 * block already says, if at least two words remain. A word longer than a line of the map is cut.
 */
export function shortLabel(label: string, said: readonly string[]): string {
  const whole = cleanText(label);
  let short = whole.replace(/\s*(\([^()]*\)|（[^（）]*）)/g, "").trim();
  if (short === "") short = whole;
  for (const name of said) {
    if (name === "" || !short.startsWith(`${name} `)) continue;
    const rest = short.slice(name.length + 1);
    if (rest.split(" ").length >= 2) {
      short = rest;
      break;
    }
  }
  return short.split(" ").map((word) => ([...word].length > 40 ? `${[...word].slice(0, 22).join("")}…` : word)).join(" ");
}
