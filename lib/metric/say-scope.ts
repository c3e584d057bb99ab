import type { Scope } from "../network/index.js";
import type { Language, NameOf } from "../words/index.js";
import { fill } from "../words/messages.js";
import { resultMessages, type ResultWord } from "../words/results.js";

/** What a result rests on, in one line: how many organisations, and which ties where not all. */
export function sayScope(scope: Scope, n: number, language: Language, nameOf: NameOf): string {
  const parts: string[] = [];
  const add = (code: ResultWord, value: readonly string[] | string = "") => parts.push(fill(resultMessages[code], { value }, language));
  const names = (ids: readonly string[]) => ids.map((id) => nameOf(id, language));
  const words = (codes: readonly (NonNullable<Scope["dimensions"] | Scope["statuses"] | Scope["certainties"]>)[number][]) => codes.map((code) => fill(resultMessages[`word/${code}`], {}, language));
  if (scope.layers !== null) add("scope/layers", names(scope.layers));
  if (scope.dimensions !== null) add("scope/dimensions", words(scope.dimensions));
  if (scope.statuses !== null) add("scope/statuses", words(scope.statuses));
  if (scope.certainties !== null) add("scope/certainties", words(scope.certainties));
  if (scope.state !== null) add("scope/state", nameOf(scope.state, language));
  if (scope.state !== null || scope.unstated === "exclude") add(`scope/unstated-${scope.unstated}`);
  if (scope.wave !== null) add("scope/wave", scope.wave);
  if (scope.only !== null) add("scope/only", names(scope.only));
  if (scope.without.length > 0) add("scope/without", names(scope.without));
  if (scope.collectives === "out") add("scope/collectives");
  if (scope.merges.length > 0) add("scope/merges", scope.merges.map((pair) => names(pair).join(" = ")));
  if (scope.memberships === "as-ties") add("scope/memberships");
  if (parts.length === 0) add("scope/all");
  return [fill(resultMessages["scope/organisations"], { n }, language), ...parts].join(language === "zh" ? "；" : "; ");
}
