import { basename, resolve } from "node:path";
import { CaseError } from "../errors.js";
import type { Provenance } from "../provenance/index.js";
import type { Command, Invocation, OptionValue } from "./command.js";
import { pathOptions, placeOptions } from "./path-options.js";

const problem = (code: string, message: string, details: Readonly<Record<string, string>>) => new CaseError(code, message, details);

/** A file that went in is not looked for: whoever verifies gives it again, and its name is all that is taken from the record. */
function pathOf(option: string, name: string, given: readonly string[]): string {
  const path = given.find((one) => basename(resolve(one)) === name);
  if (path !== undefined) return path;
  const flag = option === "with" ? "with" : "input";
  throw problem("verify/file-needed", `${name} went in too (--${option}). Give it again with --${flag}.`, { name, option, flag });
}

/**
 * The options of a record as those of a command line. A record is text of a file that anyone may have written: only options that the
 * command has are taken, in the form and with the words it takes, and none that says where a result goes.
 */
export function recordedOptions({ options }: Provenance, command: Command, given: readonly string[]): Invocation["options"] {
  const refuse = (option: string) => problem("verify/unknown-option", `The file's record gives ${command.name} an option or a value that it does not take: "${option}".`, { command: command.name, option });
  return Object.fromEntries(Object.entries(options).filter(([flag]) => flag !== "lang").map(([flag, value]): [string, OptionValue] => {
    const known = command.options.find(({ name }) => name === flag);
    const fits = known !== undefined && !placeOptions.has(flag) && (known.kind === "flag" ? value === true : known.kind === "word" ? typeof value === "string" : Array.isArray(value));
    if (!fits) throw refuse(flag);
    const words = [value].flat().filter((one) => typeof one === "string");
    if (known.choices !== undefined && words.some((word) => !known.choices!.includes(word))) throw refuse(flag);
    const name = flag.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    if (!pathOptions.has(flag)) return [name, value];
    const paths = words.map((word) => pathOf(flag, word, given));
    return [name, typeof value === "string" ? paths[0]! : paths];
  }));
}
