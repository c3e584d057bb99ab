import { basename, resolve } from "node:path";
import { CaseError } from "../errors.js";
import type { Provenance } from "../provenance/index.js";
import type { Command, Invocation, OptionValue } from "./command.js";
import { pathOptions, placeOptions } from "./path-options.js";

const problem = (code: string, message: string, details: Readonly<Record<string, string>>) => new CaseError(code, message, details);

/** Files given again. Programs and data stay apart: no record turns a file that was given to be read into one that is run. */
export interface GivenAgain {
  readonly with: readonly string[];
  readonly input: readonly string[];
  /** Whether whoever verifies trusts the file with any amount of work. */
  readonly anyWork: boolean;
}

/** What a record may ask to be computed without being asked, all options of a name together. Above what each is unless said otherwise, and some minutes of work. */
const most: Readonly<Record<string, number>> = { draws: 10_000, runs: 1000, effort: 200_000_000, alternatives: 1000, factors: 100 };

/** Options each word of which is computed for itself. */
const mostWords: Readonly<Record<string, number>> = { shortcut: 100, scenario: 100 };

/** A file that went in is not looked for: whoever verifies gives it again, and its name is all that is taken from the record. */
function pathOf(option: string, name: string, given: GivenAgain): string {
  const flag = option === "with" ? "with" : "input";
  const path = given[flag].find((one) => basename(resolve(one)) === name);
  if (path !== undefined) return path;
  throw problem("verify/file-needed", `${name} went in too (--${option}). Give it again with --${flag}.`, { name, option, flag });
}

/** Refuses work that nobody who verifies has asked for: `--draws 1000000000`, `--set smallWorld.draws=1e12`. `asked` keeps what was asked for so far. */
function refuseTooMuch(flag: string, words: readonly string[], asked: Map<string, number>): void {
  const refuse = (word: string, name: string, at: number) => problem("verify/too-much", `The file's record asks for --${flag} ${word.slice(0, 80)}, more work than verify does by itself (${name}: ${at} at most). If you trust the file, say --no-limit.`, { flag, word: word.slice(0, 80), name, most: String(at) });
  if (Object.hasOwn(mostWords, flag) && words.length > mostWords[flag]!) throw refuse(words[mostWords[flag]!]!, flag, mostWords[flag]!);
  for (const word of words) {
    const set = flag === "set" ? /\.([^.=\s]+)=(.*)$/s.exec(word) : null;
    const [name, value] = set === null ? [flag, word] : [set[1]!, set[2]!];
    if (!Object.hasOwn(most, name)) continue;
    const all = (asked.get(name) ?? 0) + Math.max(0, Number(value) || 0);
    asked.set(name, all);
    if (all > most[name]!) throw refuse(word, name, most[name]!);
  }
}

/**
 * The options of a record as those of a command line. A record is text of a file that anyone may have written: only options that the
 * command has are taken, in the form and with the words it takes, and none that says where a result goes.
 */
export function recordedOptions({ options }: Provenance, command: Command, given: GivenAgain): Invocation["options"] {
  const refuse = (option: string) => problem("verify/unknown-option", `The file's record gives ${command.name} an option or a value that it does not take: "${option}".`, { command: command.name, option });
  const asked = new Map<string, number>();
  return Object.fromEntries(Object.entries(options).filter(([flag]) => flag !== "lang").map(([flag, value]): [string, OptionValue] => {
    const known = command.options.find(({ name }) => name === flag);
    const fits = known !== undefined && !placeOptions.has(flag) && (known.kind === "flag" ? value === true : known.kind === "word" ? typeof value === "string" : Array.isArray(value));
    if (!fits) throw refuse(flag);
    const words = [value].flat().filter((one) => typeof one === "string");
    if (!given.anyWork) refuseTooMuch(flag, words, asked);
    if (known.choices !== undefined && words.some((word) => !known.choices!.includes(word))) throw refuse(flag);
    const name = flag.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    if (!pathOptions.has(flag)) return [name, value];
    const paths = words.map((word) => pathOf(flag, word, given));
    return [name, typeof value === "string" ? paths[0]! : paths];
  }));
}
