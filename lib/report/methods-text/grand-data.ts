import type { Bilingual } from "../../words/index.js";
import { percent } from "../../table/decimals.js";
import type { MethodsFacts } from "./facts.js";
import { adding, filled, notApplicable, notStated, open, type Answer } from "./item.js";
import { basisOf, counts, documentsOf } from "./phrases.js";
import { clause, clauseOf, clauses, labelled, same, sentences, type Saying } from "./saying.js";
import { countIn, statedIn, type MethodsAttribute } from "./stated.js";

/** A text as a sentence of its own. */
const sentence = (text: Bilingual): Bilingual => ({ en: `${text.en}.`, zh: `${text.zh}。` });

/** Filled by an attribute of the case; not applicable to a made-up case where nothing real could be said; otherwise open. */
function stated({ network: { case: source } }: MethodsFacts, say: Saying, name: MethodsAttribute, otherwise: () => Answer, { ofReal = false } = {}): Answer {
  const text = statedIn(source, name);
  return text !== null ? filled(sentence(text)) : ofReal && source.synthetic ? notApplicable(say("synthetic/not-real")) : otherwise();
}

function multiple({ network: { case: source }, waves }: MethodsFacts, say: Saying): Answer {
  if (waves.length < 2) return notApplicable(waves.length === 0 ? say("1.3/none") : say("1.3/one", { wave: waves[0]!.label }));
  const [parts, between] = [{ count: waves.length, waves: counts(waves, say) }, statedIn(source, "waves")];
  return between === null ? open(say, "1.3/open", adding(say, "waves"), parts) : filled(say("1.3/several", { ...parts, text: between }));
}

function cited(facts: MethodsFacts, say: Saying): Answer {
  const { documents } = facts;
  if (documents.length > 0 && documents.every(({ citation }) => citation !== null)) return filled(sentence(documentsOf(facts)));
  const add = say("add/citation");
  return documents.length === 0 ? open(say, "1.7/open", add) : open(say, "1.7/titles", add, { list: clauses(documents.map(({ title }) => clauseOf(labelled(title)))) });
}

function present({ network: { case: source } }: MethodsFacts, say: Saying): Answer {
  const all = countIn(source, "boundaryCount");
  if (all === null) return source.synthetic ? notApplicable(say("synthetic/not-real")) : open(say, "2.4/open", say("add/boundary"));
  const n = source.organisations.length;
  if (n > all) return notStated(say("2.4/more", { n, all }));
  return filled(n === all ? say("2.4/none", { n, all }) : say("2.4/missing", { n, all, missing: all - n, share: percent((all - n) / all) }));
}

/** GRAND 1.1 to 2.5: the data and the members. */
export function grandData(facts: MethodsFacts, say: Saying): Record<string, Answer> {
  const { network, kinds, jurisdictions } = facts;
  const { case: source, organisations } = network;
  const [basis, meaning] = [basisOf(facts, say), statedIn(source, "organisations")];
  const size = organisations.length === source.organisations.length ? say("2.2/size", { n: organisations.length }) : say("2.2/of", { n: organisations.length, all: source.organisations.length });
  return {
    "1.1": stated(facts, say, "collection", () => (source.synthetic ? open(say, "1.1/generated", adding(say, "collection")) : basis === null ? open(say, "1.1/open", say("add/collection")) : filled(say("text/basis", { text: basis })))),
    "1.2": stated(facts, say, "ethics", () => open(say, "1.2/open", adding(say, "ethics")), { ofReal: true }),
    "1.3": multiple(facts, say),
    "1.4": stated(facts, say, "location", () => (jurisdictions.length === 0 ? open(say, "1.4/open", say("add/location")) : filled(say("1.4/jurisdictions", { list: counts(jurisdictions, say) }))), { ofReal: true }),
    "1.5": stated(facts, say, "period", () => (source.asOf === null ? open(say, "1.5/open", say("add/date")) : filled(sentence(same(clause(source.asOf))))), { ofReal: true }),
    "1.6": stated(facts, say, "availability", () => open(say, "1.6/open", adding(say, "availability"))),
    "1.7": stated(facts, say, "citation", () => cited(facts, say)),
    "2.1": filled(sentences([kinds.length > 0 ? say("2.1/organisations", { kinds: counts(kinds, say) }) : say("2.1/bare"), ...(meaning === null ? [] : [sentence(meaning)])])),
    "2.2": filled(size),
    "2.3": stated(facts, say, "boundary", () => open(say, "2.3/open", say("add/boundary")), { ofReal: true }),
    "2.4": present(facts, say),
    "2.5": stated(facts, say, "degreeLimit", () => open(say, "2.5/open", adding(say, "degreeLimit"))),
  };
}
