import type { Coding } from "../case/index.js";
import type { Codebook } from "./codebook.js";
import type { CodingValue } from "./doubt.js";

/** A code that is not coded in one way only. */
export interface Disagreement {
  readonly code: string;
  readonly codings: readonly { readonly id: string; readonly coder: string | null; readonly value: CodingValue }[];
  /** Who differs: coders from one another, or one coder from himself. */
  readonly between: "coders" | "own-codings";
}

/** Where the codings of a case differ in value, in the order of the codebook; codes it does not have come last. */
export function codingDisagreements(codings: readonly Coding[], codebook: Codebook): Disagreement[] {
  const own = codings.filter((coding) => coding.codebook === codebook.id);
  const codes = [...new Set([...[...codebook.codes, ...codebook.further ?? []].map(({ code }) => code), ...own.map(({ code }) => code)])];
  return codes.flatMap((code) => {
    const here = own.filter((coding) => coding.code === code);
    if (new Set(here.map(({ value }) => value)).size < 2) return [];
    const coders = new Set(here.map(({ coder }) => coder));
    return [{ code, codings: here.map(({ id, coder, value }) => ({ id, coder, value })), between: coders.size > 1 ? "coders" as const : "own-codings" as const }];
  });
}
