import { oneLine } from "../table/format.js";
import type { Command, Invocation } from "./command.js";

/** A word as a shell takes it for one word and for nothing else: what comes from a file may be copied without being run. */
const typedWord = (word: string): string => {
  const plain = oneLine(word);
  return /^[\p{L}\p{N}_.,:=/@%+\\-]+$/u.test(plain) ? plain : `'${plain.replaceAll("'", "'\\''")}'`;
};

/** A command line as a person would type it. */
export function typedCommand({ name, options: known }: Command, args: readonly string[], options: Invocation["options"]): string {
  const flags = known.flatMap((option): string[] => {
    const value = options[option.name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())];
    if (value === undefined || value === false) return [];
    if (value === true) return [`--${option.name}`];
    const words = typeof value === "string" ? [value] : option.kind === "list" ? [value.join(",")] : value;
    return words.flatMap((word) => [`--${option.name}`, typedWord(word)]);
  });
  return ["crosstie", name, ...args.map(typedWord), ...flags].join(" ");
}
