import type { Language } from "../words/bilingual.js";

/** The language asked for, wherever `--lang` stands; else the one of the person's system; else English. */
export function languageOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const end = argv.indexOf("--");
  const flags = end < 0 ? argv : argv.slice(0, end);
  const last = flags.findLastIndex((flag) => flag === "--lang" || flag.startsWith("--lang="));
  const asked = last < 0 ? undefined : flags[last] === "--lang" ? flags[last + 1] : flags[last]!.slice("--lang=".length);
  if (asked === "en" || asked === "zh") return asked;
  const system = [env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]].find((value) => value !== undefined && value !== "");
  return system?.toLowerCase().startsWith("zh") === true ? "zh" : "en";
}
