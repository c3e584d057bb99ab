/** Flags that name a file that is read: provenance keeps the name without its folder. */
export const pathOptions: ReadonlySet<string> = new Set(["with", "survey", "rubric", "instrument", "case"]);

/** Flags that say where and how a result is shown, not what it is. */
export const placeOptions: ReadonlySet<string> = new Set(["out", "force", "figure", "bibliography", "debug", "lang"]);
