import type { Organisation } from "../case/index.js";
import type { Network } from "../network/index.js";
import { likeness, nameParts, plainName } from "./name-parts.js";

/**
 * From this share of common parts on two names are called similar: two of three. A word more in a name of two ("Red
 * Cross", "American Red Cross") is then similar; another place in a name of up to four words ("Kerrville Fire
 * Department", "Ingram Fire Department": one half) is not. A name of five words with one exchanged is similar too: that
 * is why similar names are shown and never merged.
 */
export const leastLikeness = 2 / 3;

/** `id`: two selections of one case. `name`: a label or alias that is the same in both, in either language. */
export interface SameOrganisation {
  readonly first: string;
  readonly second: string;
  readonly by: "id" | "name";
}

export interface SimilarOrganisation {
  readonly first: string;
  readonly second: string;
  /** Parts in common as a share of the parts of either name, at least `leastLikeness`. */
  readonly score: number;
}

/** Every organisation of the first stands in one of `same`, `similar`, `onlyFirst`; those of the second likewise. */
export interface MatchedOrganisations {
  readonly same: readonly SameOrganisation[];
  readonly similar: readonly SimilarOrganisation[];
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
}

type Named = Pick<Organisation, "id" | "label" | "aliases">;
interface Candidate {
  readonly first: string;
  readonly second: string;
  readonly score: number;
}

/**
 * Which organisations of two networks are the same. In one case the id says it. In two cases an equal name does: label
 * or alias in either language, whatever its case, width, spaces and punctuation. Names that are merely alike are listed as
 * similar, to be shown and decided by a reader. One organisation has one partner at most: an equal label comes before an
 * equal alias, a greater likeness before a smaller, then the id decides. Exchanging the networks exchanges the answers
 * and nothing else. Rows stand in the order of the first network. Cost O(n m) over names.
 *
 * An equal name is not proof of one body, nor a different name of two.
 *
 * @example
 * const texas = build(await readCase("data/emon/texas"));
 * const wichita = build(await readCase("data/emon/wichita"));
 * matchOrganisations(texas, wichita).same.length; // 2
 */
export function matchOrganisations(first: Network, second: Network): MatchedOrganisations {
  const [own, other] = [first.organisations, second.organisations];
  if (first.case.id === second.case.id) {
    const ids = new Set(other.map(({ id }) => id));
    const same = own.filter(({ id }) => ids.has(id)).map(({ id }): SameOrganisation => ({ first: id, second: id, by: "id" }));
    return rest(own, other, same, []);
  }
  const same = partners(own, other, equality);
  const left = (all: readonly Named[], side: "first" | "second") => all.filter(({ id }) => !same.some((pair) => pair[side] === id));
  const similar = partners(left(own, "first"), left(other, "second"), alike);
  return rest(own, other, same.map(({ first: a, second: b }) => ({ first: a, second: b, by: "name" })), similar);
}

function rest(own: readonly Named[], other: readonly Named[], same: readonly SameOrganisation[], similar: readonly SimilarOrganisation[]): MatchedOrganisations {
  const paired = (side: "first" | "second") => new Set([...same, ...similar].map((pair) => pair[side]));
  const [a, b] = [paired("first"), paired("second")];
  return { same, similar, onlyFirst: own.map(({ id }) => id).filter((id) => !a.has(id)), onlySecond: other.map(({ id }) => id).filter((id) => !b.has(id)) };
}

const labelsOf = ({ label }: Named): string[] => [label.en, label.zh].filter((text) => text !== undefined && text !== "") as string[];
const namesOf = (one: Named): string[] => [...labelsOf(one), ...one.aliases ?? []];

/** 2 for an equal label, 1 for an equal name of any kind, else 0. */
function equality(own: Named): (other: Named) => number {
  const plain = (names: readonly string[]) => new Set(names.map(plainName).filter((name) => name !== ""));
  const [labels, names] = [plain(labelsOf(own)), plain(namesOf(own))];
  const known = (all: ReadonlySet<string>, wanted: readonly string[]) => wanted.some((name) => all.has(plainName(name)));
  return (other) => (known(labels, labelsOf(other)) ? 2 : known(names, namesOf(other)) ? 1 : 0);
}

function alike(own: Named): (other: Named) => number {
  const parts = namesOf(own).map(nameParts);
  return (other) => {
    const best = Math.max(0, ...namesOf(other).map(nameParts).flatMap((theirs) => parts.map((ours) => likeness(ours, theirs))));
    return best >= leastLikeness ? best : 0;
  };
}

/**
 * The best pairs first, each organisation once. Whoever is taken is the best left for both, by score and then by id, so
 * that it does not matter which side is gone through first.
 */
function partners(own: readonly Named[], other: readonly Named[], compare: (one: Named) => (another: Named) => number): Candidate[] {
  const found = own.flatMap((one) => {
    const against = compare(one);
    return other.map((another): Candidate => ({ first: one.id, second: another.id, score: against(another) })).filter(({ score }) => score > 0);
  });
  const byId = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  found.sort((a, b) => b.score - a.score || byId(a.first, b.first) || byId(a.second, b.second));
  const [takenFirst, takenSecond] = [new Set<string>(), new Set<string>()];
  const chosen = found.filter(({ first, second }) => {
    if (takenFirst.has(first) || takenSecond.has(second)) return false;
    takenFirst.add(first);
    takenSecond.add(second);
    return true;
  });
  const order = new Map(own.map(({ id }, i) => [id, i]));
  return chosen.sort((a, b) => order.get(a.first)! - order.get(b.first)!);
}
