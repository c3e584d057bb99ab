import type { Bilingual, NameOf } from "../../words/index.js";
import { percent } from "../../table/decimals.js";
import type { MethodsFacts } from "./facts.js";
import { adding, filled, notApplicable, notStated, type Answer } from "./item.js";
import { isSelected, mergedPairs, missingRules, scopeOf } from "./phrases.js";
import { sentences, type Saying } from "./saying.js";
import { statedIn } from "./stated.js";

/**
 * What happened between raw data and the network that was measured. Of the second half, from the case on, everything is known; of the first
 * only what the case says in `transformations`. Where nothing was done in the second half and the first is not stated, the item stays open.
 */
function changed({ network: { case: source } }: MethodsFacts, say: Saying, here: readonly Bilingual[], notHere: Bilingual): Answer {
  const before = statedIn(source, "transformations");
  if (before !== null) return filled(sentences([...(here.length > 0 ? here : [notHere]), say("before/stated", { text: before })]));
  if (source.synthetic) return here.length > 0 ? filled(sentences(here)) : notApplicable(say("before/none"));
  const open = say("before/open", { add: adding(say, "transformations") });
  return here.length > 0 ? filled(sentences([...here, open])) : notStated(sentences([notHere, open]));
}

/** GRAND 4.1 to 4.6: transformations. */
export function grandChanges(facts: MethodsFacts, say: Saying, nameOf: NameOf): Record<string, Answer> {
  const { network, pairs, undirecting, unweighting, collectives } = facts;
  const { case: source, ties, scope, memberships } = network;
  const ofCase = new Set(ties.map(({ id }) => id));
  // A record without a place among the ties although nothing deselects it: with itself, absent or of unknown presence.
  const uncounted = new Set([...network.selfTies, ...network.unknownTies, ...source.ties.filter(({ presence }) => presence === "absent")].map(({ id }) => id));
  const leftOut = source.ties.filter(({ id }) => !ofCase.has(id) && !uncounted.has(id)).length;
  const directed = ties.some((tie) => tie.directed);
  const absorbed = new Set(scope.merges.map(([, one]) => one)).size;
  const allOrganisations = source.organisations.length;
  const organisations = allOrganisations - network.organisations.length - absorbed;
  return {
    "4.1": changed(facts, say, directed && undirecting.length > 0 ? [say("4.1/here", { count: undirecting.length, share: percent(pairs.oneWay / pairs.tied), pairs: pairs.tied })] : [], say("4.1/not-here")),
    "4.2": changed(facts, say, ties.some(({ strength }) => strength !== null) && unweighting.length > 0 ? [say("4.2/here", { count: unweighting.length })] : [], say("4.2/not-here")),
    "4.3": changed(facts, say, scope.memberships === "as-ties" && memberships.length > 0 ? [say("4.3/here", { count: memberships.length })] : [], say("4.3/not-here")),
    "4.4": changed(facts, say, [
      ...(isSelected(facts) && (organisations > 0 || leftOut > 0) ? [say("4.4/here", { organisations, allOrganisations, ties: leftOut, allTies: source.ties.length, scope: scopeOf(facts, nameOf) })] : []),
      ...(uncounted.size > 0 ? [say("4.4/self", { ties: uncounted.size, allTies: source.ties.length })] : []),
    ], say("4.4/not-here")),
    "4.5": changed(facts, say, [
      ...(scope.merges.length > 0 ? [say("4.5/merges", { pairs: mergedPairs(facts, nameOf) })] : []), ...(collectives > 0 ? [say("4.5/collectives", { count: collectives })] : []),
      ...(pairs.several > 0 ? [say("4.5/parallel", { count: pairs.several })] : []),
    ], say("4.5/not-here")),
    "4.6": changed(facts, say, facts.layers.length === 0 ? [] : [say("4.6/rule", { rules: missingRules(facts, say) })], say("4.6/rule", { rules: "" })),
  };
}
