const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const unprintable = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** What turns the direction of all that follows, up to the end of a line; isolates are put round a name on purpose. */
const overrides = /[\u200e\u200f\u061c\u202a-\u202e\u2066\u2067]/g;

/** A text as it may stand in an element or a quoted attribute. What XML cannot hold becomes a space, overrides of direction are dropped. */
export function escapeXml(text: string): string {
  return text.replace(overrides, "").replace(unprintable, " ").replace(/[&<>"']/g, (character) => entities[character]!);
}
