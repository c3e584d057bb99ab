import { UsageError } from "../errors.js";
import { nearest } from "../words/nearest.js";
import { frameworkCodebook, type Codebook } from "./codebook.js";
import { rivalCodebooks } from "./rivals.js";

/** The framework and its twelve rivals. */
export const codebooks: readonly Codebook[] = [frameworkCodebook, ...rivalCodebooks];

/** Ours and a user's; one of the user's takes the place of ours of the same id. */
export const withOwnCodebooks = (own: readonly Codebook[]): readonly Codebook[] =>
  [...new Map([...codebooks, ...own].map((codebook) => [codebook.id, codebook])).values()];

/**
 * The codebook with this id.
 *
 * @throws UsageError `usage/unknown-codebook` with the nearest id there is.
 * @example codebookOf("zhong").codes.map(({ code }) => code) // ["source", "channel"]
 */
export function codebookOf(id: string, own: readonly Codebook[] = []): Codebook {
  const known = withOwnCodebooks(own);
  const found = known.find((codebook) => codebook.id === id);
  if (found !== undefined) return found;
  const ids = known.map((codebook) => codebook.id);
  const near = nearest(id, ids);
  throw new UsageError("usage/unknown-codebook", `There is no codebook "${id}".${near === null ? ` There are: ${ids.join(", ")}.` : ` Did you mean "${near}"?`}`, { value: id, nearest: near, known: ids });
}

/** The code with this name among those that count and those that do not. */
export const codeOf = (codebook: Codebook, code: string) => [...codebook.codes, ...codebook.further ?? []].find((one) => one.code === code);
