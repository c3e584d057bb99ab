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
}

/** What a record may ask to be computed without being asked. Far above what each is unless said otherwise, far below a day's work. */
const most: Readonly<Record<string, number>> = { draws: 100_000, runs: 10_000, effort: 1_000_000_000, alternatives: 10_000, factors: 1000 };

/** A file that went in is not looked for: whoever verifies gives it again, and its name is all that is taken from the record. */
function pathOf(option: string, name: string, given: GivenAgain): string {
  const flag = option === "with" ? "with" : "input";
  const path = given[flag].find((one) => basename(resolve(one)) === name);
  if (path !== undefined) return path;
  throw problem("verify/file-needed", `${name} went in too (--${option}). Give it again with --${flag}.`, { name, option, flag });
}

/** Refuses work that nobody who verifies has asked for: `--draws 1000000000`, `--set smallWorld.draws=1e12`. */
function refuseTooMuch(flag: string, words: readonly string[]): void {
  for (const word of words) {
    const set = flag === "set" ? /\.([^.=\s]+)=(.*)$/s.exec(word) : null;
    const [name, value] = set === null ? [flag, word] : [set[1]!, set[2]!];
    if (!Object.hasOwn(most, name) || !(Number(value) > most[name]!)) continue;
    throw problem("verify/too-much", `The file's record asks for --${flag} ${word.slice(0, 80)}, more work than verify does by itself (${name}: ${most[name]!} at most). Run that command yourself and compare, if you trust the file.`, { flag, word: word.slice(0, 80), name, most: String(most[name]!) });
  }
}

/**
 * The options of a record as those of a command line. A record is text of a file that anyone may have written: only options that the
 * command has are taken, in the form and with the words it takes, and none that says where a result goes.
 */
export function recordedOptions({ options }: Provenance, command: Command, given: GivenAgain): Invocation["options"] {
  const refuse = (option: string) => problem("verify/unknown-option", `The file's record gives ${command.name} an option or a value that it does not take: "${option}".`, { command: command.name, option });
  return Object.fromEntries(Object.entries(options).filter(([flag]) => flag !== "lang").map(([flag, value]): [string, OptionValue] => {
    const known = command.options.find(({ name }) => name === flag);
    const fits = known !== undefined && !placeOptions.has(flag) && (known.kind === "flag" ? value === true : known.kind === "word" ? typeof value === "string" : Array.isArray(value));
    if (!fits) throw refuse(flag);
    const words = [value].flat().filter((one) => typeof one === "string");
    refuseTooMuch(flag, words);
    if (known.choices !== undefined && words.some((word) => !known.choices!.includes(word))) throw refuse(flag);
    const name = flag.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    if (!pathOptions.has(flag)) return [name, value];
    const paths = words.map((word) => pathOf(flag, word, given));
    return [name, typeof value === "string" ? paths[0]! : paths];
  }));
}
