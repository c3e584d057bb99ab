import type { Bilingual, Language } from "./bilingual.js";

/** What fills the gaps of a message: plain data, so that a note survives JSON and can be said in either language. */
export type Param = string | number | boolean | null | readonly (string | number)[];
export type Params = Readonly<Record<string, Param>>;

/** A message waiting to be said: its code in the catalogue, what fills it, and the record it is about. */
export interface Note {
  readonly code: string;
  readonly params: Params;
  readonly about?: string;
}

/** Templates by code; `{name}` is filled from the params. A missing language does not compile. */
export type Messages = Readonly<Record<string, Bilingual>>;

const digits = new Intl.NumberFormat("en-US", { maximumFractionDigits: 3, useGrouping: false });

function spell(param: Param | undefined, language: Language): string {
  if (param === undefined || param === null) return "";
  if (typeof param === "number") return digits.format(param).replace("-", "\u2212");
  if (typeof param === "object") return param.map((part) => spell(part, language)).join(language === "zh" ? "、" : ", ");
  return String(param);
}

/** A template with its gaps filled. Case text is put in as it stands: escaping belongs to whoever writes markup. */
export function fill(template: Bilingual, params: Params, language: Language): string {
  return template[language].replace(/\{(\w+)\}/g, (gap, name: string) =>
    Object.hasOwn(params, name) ? spell(params[name], language) : gap);
}
