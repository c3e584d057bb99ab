import type { Bilingual, Language } from "./bilingual.js";
import { digits } from "./fill-plain.js";
import { idRuns } from "./id-runs.js";
import { wordNames, type Word } from "./word-names.js";

/** What fills the gaps of a message: plain data, so that a note survives JSON and can be said in either language. */
export type Param = string | number | boolean | null | readonly (string | number)[] | Named;

/** A gap filled by the names of records, which differ by language: whoever says the message looks them up. */
export type Named =
  | { readonly records: readonly string[] }
  | { readonly pairs: readonly (readonly string[])[] }
  | { readonly word: Word };

export type Params = Readonly<Record<string, Param>>;

/** A message waiting to be said: its code in the catalogue, what fills it, and the record it is about. */
export interface Note {
  readonly code: string;
  readonly params: Params;
  readonly about?: string;
}

/** Templates by code; `{name}` is filled from the params. A missing language does not compile. */
export type Messages = Readonly<Record<string, Bilingual>>;

/** The name of a record in a language; its id when nothing better is known. */
export type NameOf = (id: string, language: Language) => string;

/** A sentence stays one: of a longer list it names so many and says how many more there are. The record itself keeps all. */
const most = { ids: 12, names: 24 } as const;

const andMore = (said: string, more: number, language: Language): string => (language === "zh" ? `${said}（另有${more}个）` : `${said} and ${more} more`);

/** A list as people write it: "a, b and c", "a、b和c". */
function listed(parts: readonly string[], language: Language): string {
  if (parts.length > most.names) return andMore(parts.slice(0, most.names - 1).join(language === "zh" ? "、" : ", "), parts.length - most.names + 1, language);
  if (parts.length < 2) return parts.join("");
  const [head, last] = [parts.slice(0, -1), parts.at(-1)!];
  return language === "zh" ? `${head.join("、")}和${last}` : `${head.join(", ")} and ${last}`;
}

function spell(param: Param | undefined, language: Language, nameOf: NameOf): string {
  if (param === undefined || param === null) return "";
  if (typeof param === "number") return digits(param);
  if (typeof param !== "object") return String(param);
  if ("word" in param) return wordNames[param.word][language];
  if ("pairs" in param) {
    const pairs = param.pairs.map((pair) => pair.map((id) => nameOf(id, language)).join(" \u2013 "));
    const separator = language === "zh" ? "；" : "; ";
    return pairs.length > most.names ? andMore(pairs.slice(0, most.names - 1).join(separator), pairs.length - most.names + 1, language) : pairs.join(separator);
  }
  if ("records" in param) return listed(param.records.map((id) => nameOf(id, language)), language);
  const separator = language === "zh" ? "、" : ", ";
  if (param.length <= most.ids || param.some((part) => typeof part === "number")) return param.map((part) => spell(part, language, nameOf)).join(separator);
  const runs = idRuns(param.map(String));
  if (runs.length <= most.ids) return runs.map(({ text }) => text).join(separator);
  const shown = runs.slice(0, most.ids - 1);
  return andMore(shown.map(({ text }) => text).join(separator), param.length - shown.reduce((sum, { count }) => sum + count, 0), language);
}

/** "{count:tie|ties}": the first word where the number is 1 (or a list has one item), else the second. */
const choice = /\{(\w+):([^|{}]*)\|([^{}]*)\}/g;

function isOne(param: Param | undefined): boolean {
  if (typeof param !== "object" || param === null) return param === 1;
  return ("records" in param ? param.records : "pairs" in param ? param.pairs : Array.isArray(param) ? param : []).length === 1;
}

/** A template with its gaps filled. Case text is put in as it stands: escaping belongs to whoever writes markup. */
export function fill(template: Bilingual, params: Params, language: Language, nameOf: NameOf = (id) => id): string {
  const chosen = template[language].replace(choice, (_, name: string, one: string, more: string) => (isOne(params[name]) ? one : more));
  return chosen.replace(/\{(\w+)\}/g, (gap, name: string) =>
    Object.hasOwn(params, name) ? spell(params[name], language, nameOf) : gap);
}
