import type { Bilingual, Language } from "./bilingual.js";

/** Three decimals at the most; `Intl` would cost every command a fifth of its start. */
export const digits = (value: number): string => String(Math.round(value * 1000) / 1000).replace("-", "\u2212");

/** A template with its gaps filled by texts and numbers: all that a page needs, without what sentences of results know of records and lists. */
export function fillPlain(template: Bilingual, params: Readonly<Record<string, string | number>>, language: Language): string {
  return template[language].replace(/\{(\w+)\}/g, (gap, name: string) => {
    const param = Object.hasOwn(params, name) ? params[name]! : gap;
    return typeof param === "number" ? digits(param) : param;
  });
}
