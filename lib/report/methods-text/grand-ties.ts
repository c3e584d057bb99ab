import { isCollective } from "../../network/index.js";
import { sayCoded } from "../../words/index.js";
import type { MethodsFacts } from "./facts.js";
import { adding, filled, notApplicable, open, type Answer } from "./item.js";
import { allowedWord, strengthsOf, tiesByLayer } from "./phrases.js";
import { clauses, inBoth, labelled, listed, sentences, type Saying } from "./saying.js";
import { statedIn } from "./stated.js";

function kinds({ layers }: MethodsFacts, say: Saying): Answer {
  if (layers.length === 0) return open(say, "3.1/open", say("add/layers"));
  const [tied, none] = [layers.filter(({ ties }) => ties.length > 0), layers.filter(({ ties }) => ties.length === 0)];
  const bare = none.length === 0 ? "" : say("3.1/bare", { layers: listed(none.map(({ layer }) => labelled(layer.label)), say) });
  if (tied.length === 0) return filled(say("3.1/no-ties", { bare }));
  const told = tied.map(({ layer }) => {
    const parts = { label: labelled(layer.label), dimension: allowedWord(layer.dimension) };
    return layer.reads === null ? say("3.1/layer", parts) : say("3.1/layer-reads", { ...parts, reads: allowedWord(layer.reads) });
  });
  return filled(say("3.1/layers", { bare, count: tied.length, multiplex: tied.length > 1 ? say("3.1/multiplex") : "", layers: clauses(told) }));
}

/** The direction of a vertical tie is the format's; of a horizontal one it is what the tie does, or what the case says of it. */
function direction({ network }: MethodsFacts, say: Saying): Answer {
  const directed = network.ties.filter((tie) => tie.directed);
  if (directed.length === 0) return filled(say("3.2/undirected"));
  const horizontal = directed.filter(({ dimension }) => dimension !== "vertical");
  const told = [say("3.2/counts", { directed: directed.length, count: network.ties.length }), ...(horizontal.length < directed.length ? [say("3.2/vertical")] : [])];
  const text = statedIn(network.case, "direction");
  if (text !== null) return filled(say("3.2/stated", { counts: sentences(told), text }));
  if (horizontal.length === 0) return filled(sentences(told));
  const does = [...new Set(horizontal.flatMap(({ subtype }) => subtype ?? []))];
  if (horizontal.some(({ subtype }) => subtype === null)) return open(say, "3.2/open", adding(say, "direction"), { counts: sentences(told), horizontal: horizontal.length });
  return filled(say("3.2/subtypes", { counts: sentences(told), list: listed(does.map((subtype) => inBoth((language) => sayCoded(subtype, language))), say) }));
}

function strength(facts: MethodsFacts, say: Saying): Answer {
  if (facts.network.ties.every((tie) => tie.strength === null)) return filled(say("3.3/none"));
  const [numbers, text] = [strengthsOf(facts, say), statedIn(facts.network.case, "strength")];
  return text === null ? open(say, "3.3/open", adding(say, "strength"), { numbers }) : filled(say("3.3/stated", { numbers, text }));
}

function withItself({ network }: MethodsFacts, say: Saying): Answer {
  const { selfTies, organisations } = network;
  if (selfTies.length === 0) return notApplicable(say("3.4/none"));
  const [count, text] = [selfTies.length, statedIn(network.case, "selfTies")];
  if (text !== null) return filled(say("3.4/stated", { count, text }));
  const internal = selfTies.every(({ source }) => organisations.some((organisation) => organisation.id === source && isCollective(network.case, organisation)));
  return internal ? filled(say("3.4/internal", { count })) : open(say, "3.4/open", adding(say, "selfTies"), { count });
}

/** GRAND 3.1 to 3.7: the ties. */
export function grandTies(facts: MethodsFacts, say: Saying): Record<string, Answer> {
  const { network: { ties }, pairs } = facts;
  return {
    "3.1": kinds(facts, say),
    "3.2": direction(facts, say),
    "3.3": strength(facts, say),
    "3.4": withItself(facts, say),
    "3.5": notApplicable(say("3.5/one")),
    "3.6": notApplicable(say("3.6/two")),
    "3.7": filled(ties.length === 0 ? say("3.7/none") : say("3.7/number", { count: ties.length, pairs: pairs.tied, layers: tiesByLayer(facts, say) })),
  };
}
