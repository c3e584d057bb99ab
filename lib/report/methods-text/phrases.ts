import { referenceOf, sayScope, type Metric } from "../../metric/index.js";
import { decimals } from "../../table/decimals.js";
import { allowedWords } from "../../words/allowed-words.js";
import { sayCoded, type Bilingual, type NameOf } from "../../words/index.js";
import { meanOf, varianceOf } from "../../stats/index.js";
import type { Counted, MethodsFacts } from "./facts.js";
import { clauseOf, clauses, inBoth, labelled, listed, type Saying } from "./saying.js";

/** Clauses that paragraph and checklists share. */

export const counts = (all: readonly Counted[], say: Saying): Bilingual => listed(all.map(({ label, count }) => say("say/counted", { label, count })), say);

export const tiesByLayer = ({ layers, network }: MethodsFacts, say: Saying): Bilingual => {
  const affiliated = network.ties.filter(({ dimension }) => dimension === "affiliation").length;
  const filled = layers.filter(({ ties }) => ties.length > 0).map(({ layer, ties }) => ({ label: labelled(layer.label), count: ties.length }));
  return counts(affiliated === 0 ? filled : [...filled, { label: allowedWord("membership"), count: affiliated }], say);
};

/** What a word of the format means. */
export const allowedWord = (word: string): Bilingual => (word === "membership" ? { en: "membership", zh: "成员身份" } : allowedWords[word] ?? { en: word, zh: word });

export const scopeOf = ({ network }: MethodsFacts, nameOf: NameOf): Bilingual => inBoth((language) => sayScope(network.scope, network.organisations.length, language, nameOf));

/** Whether the selection keeps everything, so that nothing is to be said of it. */
export const isSelected = ({ network: { scope } }: MethodsFacts): boolean =>
  [scope.layers, scope.dimensions, scope.statuses, scope.certainties, scope.state, scope.wave, scope.only].some((part) => part !== null) ||
  scope.unstated === "exclude" || scope.without.length > 0 || scope.merges.length > 0 || scope.collectives === "out" || scope.memberships === "as-ties";

export const mergedPairs = ({ network }: MethodsFacts, nameOf: NameOf): Bilingual => clauses(network.scope.merges.map((pair) => inBoth((language) => pair.map((id) => nameOf(id, language)).join(" = "))));

/** What a pair that is not listed counts as, by the coverage of the layers at hand. */
export function missingRules({ network, layers }: MethodsFacts, say: Saying): Bilingual {
  const covers = (coverage: string) => layers.some(({ layer }) => layer.coverage === coverage);
  const unknown = network.unknownTies.length;
  return say("text/missing", { rules: clauses([
    ...(covers("complete") ? [say("text/missing-complete")] : []), ...(covers("partial") ? [say("text/missing-partial")] : []), ...(covers("not-stated") ? [say("text/missing-not-stated")] : []),
    ...(unknown > 0 ? [say("text/missing-unknown", { count: unknown })] : []),
  ]) });
}

/** The basis of the ties as the case states it; null where it states none. */
export function basisOf({ network: { case: { basis } } }: MethodsFacts, say: Saying): Bilingual | null {
  if (basis === null) return null;
  const value = inBoth((language) => sayCoded(basis.value, language));
  return basis.note === null ? value : say("say/in-brackets", { label: value, text: clauseOf(labelled(basis.note)) });
}

export const documentsOf = ({ documents }: MethodsFacts): Bilingual => clauses(documents.map(({ title, citation }) => clauseOf(labelled(citation ?? title))));

/** "mean 2.5, standard deviation 1.1, range 1 to 4", a layer each. */
export function strengthsOf({ network, layers }: MethodsFacts, say: Saying): Bilingual {
  const told = layers.flatMap(({ layer, ties }) => {
    const values = ties.flatMap(({ strength }) => strength ?? []);
    const [mean, variance] = [meanOf(values), varianceOf(values)];
    if (mean === null) return [];
    const label = labelled(layer.label);
    const [low, high] = values.reduce(([least, most], value) => [Math.min(least, value), Math.max(most, value)], [Infinity, -Infinity]);
    return [variance === null ? say("3.3/layer-one", { label, mean }) : say("3.3/layer", { label, mean: decimals(mean, 2), sd: decimals(Math.sqrt(variance), 2), low, high })];
  });
  return say("3.3/numbers", { strong: network.ties.filter(({ strength }) => strength !== null).length, count: network.ties.length, layers: clauses(told) });
}

/** The sources of a metric as they are cited in running text; null where it has none. */
export function citedIn({ references }: Metric, say: Saying): Bilingual | null {
  const cited = references.map(referenceOf).filter((reference) => reference !== null).map(({ authors, year }) => {
    // "Surname, I., Surname, I.": two parts an author, one for a body.
    const parts = authors.split(", ");
    return say(parts.length > 4 ? "say/cited-more" : parts.length > 2 ? "say/cited-two" : "say/cited", { authors: parts[0]!, second: parts[2] ?? "", year: String(year) });
  });
  return cited.length === 0 ? null : clauses(cited);
}
