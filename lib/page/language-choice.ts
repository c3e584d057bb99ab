import { languages, type Language } from "../words/index.js";
import { make } from "./make.js";
import type { Showing } from "./showing.js";

const names: Readonly<Record<Language, string>> = { en: "English", zh: "中文" };

/** The two languages, each under its own name; `label` says what choosing one does. */
export const languageChoice = ({ language, chooseLanguage }: Pick<Showing, "language" | "chooseLanguage">, label: string): HTMLElement =>
  make("div", { class: "languages", role: "group", "aria-label": label, title: label }, languages.map((one) =>
    make("button", { type: "button", id: `language-${one}`, lang: one === "zh" ? "zh-Hans" : "en", "aria-pressed": String(one === language), click: () => chooseLanguage(one) }, names[one])));
