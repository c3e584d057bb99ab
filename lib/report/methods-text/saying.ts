import { fill, say, type Bilingual, type Label, type NameOf, type Param } from "../../words/index.js";
import { methodsTextMessages, type MethodsWord } from "../../words/methods-text.js";

/** What fills a gap: as in any message, or a text that is known in both languages. */
export type Part = Param | Bilingual;

/** A sentence in both languages. */
export type Saying = (code: MethodsWord, parts?: Readonly<Record<string, Part>>) => Bilingual;

const isBilingual = (part: Part): part is Bilingual => typeof part === "object" && part !== null && "en" in part;

/** In each language on its own: what differs between them is not only the sentence, but what stands in its gaps. */
export const inBoth = (made: (language: "en" | "zh") => string): Bilingual => ({ en: made("en"), zh: made("zh") });

export function sayingOf(nameOf: NameOf): Saying {
  return (code, parts = {}) => inBoth((language) => {
    const params = Object.fromEntries(Object.entries(parts).map(([name, part]): [string, Param] => [name, isBilingual(part) ? part[language] : part]));
    return fill(methodsTextMessages[code], params, language, nameOf);
  });
}

export const labelled = (label: Label | Bilingual): Bilingual => inBoth((language) => say(label, language));

export const same = (text: string): Bilingual => ({ en: text, zh: text });

/** Of a longer list so many are named; how many more there are is said. */
const most = 20;

/** Texts in a row: "a, b", "a、b". */
export function listed(parts: readonly Bilingual[], say: Saying, separators: Bilingual = { en: ", ", zh: "、" }): Bilingual {
  const shown = parts.length > most ? [...parts.slice(0, most - 1), say("say/and-more", { count: parts.length - most + 1 })] : parts;
  return inBoth((language) => shown.map((part) => part[language]).join(separators[language]));
}

export const clauses = (parts: readonly Bilingual[]): Bilingual => inBoth((language) => parts.map((part) => part[language]).join(language === "zh" ? "；" : "; "));

/** Sentences one after the other. */
export const sentences = (parts: readonly Bilingual[]): Bilingual => inBoth((language) => parts.map((part) => part[language]).filter((text) => text !== "").join(language === "zh" ? "" : " "));

/** A text of somebody else's as a clause: on one line, and without the stop that our sentence will bring. */
export const clause = (text: string): string => text.replace(/\s+/g, " ").trim().replace(/[.。;；,，\s]+$/u, "");
export const clauseOf = ({ en, zh }: Bilingual): Bilingual => ({ en: clause(en), zh: clause(zh) });
