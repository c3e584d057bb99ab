import type { Bilingual, Language } from "../words/bilingual.js";

/** What a command may touch of the world around it: results go to `out`, everything else a person reads to `err`. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** One option of the command line. `list` takes items parted by commas, `repeat` is given once for each item. */
export interface CommandOption {
  readonly name: string;
  readonly kind: "flag" | "word" | "list" | "repeat";
  readonly value?: Bilingual;
  readonly summary: Bilingual;
  readonly choices?: readonly string[];
}

export interface CommandArgument {
  readonly name: Bilingual;
  readonly required: boolean;
  readonly many: boolean;
}

/** A command line that has been read: choices are checked, nothing else is. */
export interface Invocation {
  /** The command's name. */
  readonly command: string;
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, OptionValue | undefined>>;
  readonly language: Language;
}

export type OptionValue = string | boolean | readonly string[];

/** A command is data; what it does is loaded when it is run. The promise is an exit code. */
export interface Command {
  readonly name: string;
  readonly summary: Bilingual;
  readonly argument: CommandArgument;
  readonly options: readonly CommandOption[];
  /** A command line as a person would type it; shown below the help. */
  readonly example: string;
  readonly run: (invocation: Invocation, io: Io) => Promise<number>;
}

/** 0 done, 1 the case could not be used as asked, 2 usage. A shell says 130 of a program that was interrupted, 143 of one that was terminated. */
export const exitCodes = { done: 0, unusable: 1, usage: 2 } as const;
