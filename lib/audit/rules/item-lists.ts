import { found, verdict, type AuditFinding } from "../finding.js";
import type { Study } from "../schema.js";

/** `x3 - x6` as its four items; null where it cannot be read. */
function expand(range: string): string[] | null {
  const match = /^([\p{L}_]*)(\d+)\s*[-\u2013\u2014~\u2026]+\s*([\p{L}_]*)(\d*)$/u.exec(range.trim());
  if (match === null) return range.trim() === "" ? null : [range.trim()];
  const [, letters = "", first = "", others = "", last = ""] = match;
  if (last === "" || (others !== "" && others !== letters) || Number(last) < Number(first)) return null;
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => `${letters}${Number(first) + i}`);
}

/** The items that a table says a value is of, as a range in print and as a number, against the items it is of. */
export function itemLists({ reliability }: Study): AuditFinding[] {
  return reliability.flatMap(({ id, where, label, items, itemsPrinted, itemCount }) => {
    const findings: AuditFinding[] = [];
    const row = label ?? { en: itemsPrinted ?? id };
    if (itemsPrinted !== null) {
      const read = itemsPrinted.split(/[,;，；、]/).map(expand);
      const all = read.flatMap((one) => one ?? []);
      const holds = read.every((one) => one !== null) && all.length === items.length && items.every((item) => all.includes(item));
      findings.push(found("item-range", holds ? "consistent" : "ambiguous", `${id}.items`, where, holds ? "audit/range-holds" : "audit/range-cut-off", { items: items.length }, { row, printed: itemsPrinted, recomputed: { en: items.join(", "), zh: items.join("、") } }));
    }
    if (itemCount !== null) {
      findings.push(found("item-count", verdict(itemCount === items.length), `${id}.item-count`, where, itemCount === items.length ? "audit/item-count-holds" : "audit/item-count-fails", {}, { row, printed: String(itemCount), recomputed: items.length, tolerance: 0 }));
    }
    return findings;
  });
}
