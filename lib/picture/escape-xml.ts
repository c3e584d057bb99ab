const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const unprintable = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** A text as it may stand in an element or a quoted attribute. What XML cannot hold becomes a space. */
export function escapeXml(text: string): string {
  return text.replace(unprintable, " ").replace(/[&<>"']/g, (character) => entities[character]!);
}
