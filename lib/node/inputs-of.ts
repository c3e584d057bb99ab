import type { Case, Checked } from "../case/index.js";
import { inputOf, type Input } from "../provenance/index.js";

/** A case is plain data and does not carry its files; what it was read from is remembered beside it. */
const remembered = new WeakMap<Case | Checked, readonly Input[]>();

export function rememberInputs(source: Case | Checked, inputs: readonly Input[]): void {
  remembered.set(source, inputs);
}

/**
 * The files that a case, or what was found to be none, was read from, by name, with the size and SHA-256 of their bytes as they were
 * read; none for a case that was not read from disk here.
 *
 * @example
 * inputsOf(await readCase("data/s-city"))[0].name; // "absent-ties.csv"
 */
export const inputsOf = (source: Case | Checked): readonly Input[] => remembered.get(source) ?? [];

/** The same of further files, each under its name alone. */
export const inputsOfFiles = (files: readonly { readonly file: string; readonly text: Uint8Array | string }[]): readonly Input[] => files.map(({ file, text }) => inputOf(file, text));
