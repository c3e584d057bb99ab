/** A text of the library's own that a person reads. A missing language does not compile. */
export interface Bilingual {
  readonly en: string;
  readonly zh: string;
}

export type Language = "en" | "zh";

export const languages: readonly Language[] = ["en", "zh"];

/** A text that came with a case: at least one language; `translation: "ours"` marks Chinese or English added by an encoder. */
export interface Label {
  readonly en?: string | undefined;
  readonly zh?: string | undefined;
  readonly translation?: "ours" | undefined;
}

/** A label in the wanted language, or in the other one when only that is given. */
export function say(label: Label | Bilingual, language: Language): string {
  return (language === "zh" ? label.zh ?? label.en : label.en ?? label.zh) ?? "";
}
