import { attributeOf, htmlTokens } from "./html-tokens.js";

/** What a page carries besides its words: programs, and the notices of what is in them. */
export interface CarriedScripts {
  readonly mapScript: string | null;
  readonly workerScript: string | null;
  readonly notices: string | null;
}

const noScripts: CarriedScripts = { mapScript: null, workerScript: null, notices: null };

function textOf(json: string): string | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "string" ? value : null;
  } catch {
    return null;
  }
}

export function carriedScripts(page: string): CarriedScripts {
  let found = noScripts;
  const end = page.lastIndexOf("</html>\n<!--\n");
  if (end >= 0 && page.endsWith("\n-->\n")) found = { ...found, notices: page.slice(end + "</html>\n<!--\n".length, -"\n-->\n".length) };
  for (const token of htmlTokens(page)) {
    if (!/^<script[\s>]/.test(token)) continue;
    const open = token.slice(0, token.indexOf(">") + 1);
    const inner = token.slice(open.length, -"</script>".length);
    if (open === "<script>") found = { ...found, mapScript: inner };
    else if (attributeOf(open, "id") === "crosstie-map-worker") found = { ...found, workerScript: textOf(inner) };
  }
  return found;
}

/** Whether the programs of a page are those of this version; null where there are none here to compare. */
export function sameScripts(carried: CarriedScripts, ours: CarriedScripts | null): boolean | null {
  if (carried.mapScript === null && carried.workerScript === null && carried.notices === null) return true;
  if (ours?.mapScript == null) return null;
  const closed = (text: string | null) => text?.replaceAll("</script", "<\\/script") ?? null;
  const dashed = (text: string | null) => text?.replaceAll("--", "- -") ?? null;
  return closed(ours.mapScript) === carried.mapScript && (ours.workerScript === carried.workerScript) && dashed(ours.notices) === carried.notices;
}
