import { say, type Bilingual, type Language } from "../words/bilingual.js";
import { cleanText } from "./clean-text.js";
import { labelLines } from "./label-lines.js";
import type { GuideText, Rect } from "./layout.js";
import { rounded } from "./rounded.js";
import type { Name } from "./scene.js";
import { textWidth } from "./text-width.js";

/** Size, distance of lines and weight of each kind of text, here and wherever it is drawn. */
export const guideTextSize: Readonly<Record<GuideText["role"], { readonly size: number; readonly line: number; readonly strong: boolean }>> = {
  group: { size: 12, line: 15, strong: true },
  scale: { size: 10.5, line: 12, strong: false },
  head: { size: 12, line: 14, strong: false },
  note: { size: 11.5, line: 14, strong: false },
};

/** Lines of a name in both languages, none wider than `width`. */
export function namedLines(name: Name, width: number, role: GuideText["role"]): Record<Language, readonly string[]> {
  const { size, strong } = guideTextSize[role];
  const lines = (language: Language) => labelLines(cleanText(say(name, language)), width, size, strong);
  return { en: lines("en"), zh: lines("zh") };
}

/** One line no wider than `width`, cut with an ellipsis. */
export function clippedLine(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const characters = Array.from(text);
  while (characters.length > 1 && textWidth(`${characters.join("").trimEnd()}…`, size) > width) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}

export const sameWords = (text: string): Bilingual => ({ en: text, zh: text });

/** The room a text takes in one language; `turned` texts run upwards. */
export function boxOfText(text: GuideText, language: Language): Rect {
  const { size, line, strong } = guideTextSize[text.role];
  const lines = text.lines[language];
  const counted = text.count === null ? "" : ` ${text.count}`;
  const wide = Math.max(0, ...lines.map((words, i) => textWidth(i === lines.length - 1 ? words + counted : words, size, strong)));
  const high = size + (lines.length - 1) * line;
  const before = text.anchor === "start" ? 0 : text.anchor === "end" ? wide : wide / 2;
  const box = text.turned
    ? { x: text.x - size * 0.82, y: text.y - wide + before, width: high, height: wide }
    : { x: text.x - before, y: text.y - size * 0.82, width: wide, height: high };
  return { x: rounded(box.x), y: rounded(box.y), width: rounded(box.width), height: rounded(box.height) };
}
