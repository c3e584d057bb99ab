import { relationTypes, surroundings, type ElementRelation } from "../codebook/index.js";
import type { Language } from "../words/index.js";
import { elementGraphWords as words } from "./element-graph-words.js";

function endText(codes: readonly string[], language: Language): string {
  const name = (code: string) => (code === "all" ? words.everything[language] : Object.hasOwn(surroundings, code) ? surroundings[code as keyof typeof surroundings][language] : code);
  return codes.map(name).join(language === "zh" ? "、" : ", ");
}

/** One relation of the element graph in a line: ends, type, certainty, sections. */
export function elementRelationText({ from, to, type, certainty, sections, basis }: ElementRelation, language: Language): string {
  const zh = language === "zh";
  const places = sections.length > 0 ? sections.map((section) => `§${section}`).join(zh ? "、" : ", ") : basis === null ? "" : basis[language];
  const tail = [words[certainty][language], places].filter((part) => part !== "").join(zh ? "，" : ", ");
  if (type === "cycle") return zh ? `${words.cycle.zh}（${tail}）` : `${words.cycle.en} (${tail})`;
  if (zh) return `${endText(from, language)} → ${endText(to, language)}：${relationTypes[type].zh}（${tail}）`;
  const said = from.length > 1 && type === "produces" ? "produce" : relationTypes[type].en;
  const text = `${endText(from, language)} ${said} ${endText(to, language)} (${tail})`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
