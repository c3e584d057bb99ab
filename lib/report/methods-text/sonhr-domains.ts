import { adding, filled, notApplicable, notStated, open, type Answer } from "./item.js";
import type { MethodsFacts } from "./facts.js";
import { missingRules } from "./phrases.js";
import { sentences, type Saying } from "./saying.js";
import { statedIn } from "./stated.js";
import type { Bilingual } from "../../words/index.js";

/** What can be said to each domain of SoNHR; the 18 recommendations under them were not seen. `collection` is the answer to GRAND 1.1. */
export function sonhrDomains(facts: MethodsFacts, say: Saying, { collection, analyses }: { readonly collection: Answer; readonly analyses: Bilingual }): Record<string, Answer> {
  const { network, metrics } = facts;
  const of = (name: Parameters<typeof statedIn>[1]) => statedIn(network.case, name);
  const [question, theory] = [of("question"), of("theory")];
  const asked = [...(question === null ? [] : [say("sonhr/question", { text: question })]), ...(theory === null ? [] : [say("sonhr/theory", { text: theory })])];
  const people = (["ethics", "consent", "equity"] as const).flatMap((name) => {
    const text = of(name);
    return text === null ? [] : [say("sonhr/ethics-item", { label: say(name === "ethics" ? "sonhr/approval" : `sonhr/${name}`), text })];
  });
  const evidence = network.ties.length === 0 ? [] : [say("sonhr/evidence", { count: network.ties.filter((tie) => tie.evidence.length > 0).length, all: network.ties.length })];
  const kept = sentences([collection.text, ...evidence, ...(facts.layers.length === 0 ? [] : [missingRules(facts, say)])]);
  return {
    conceptualization: question === null ? notStated(sentences([...asked, say("sonhr/question-open", { add: adding(say, "question") })])) : filled(sentences(asked)),
    operationalization: network.case.synthetic || of("boundary") !== null ? filled(say("sonhr/operational")) : open(say, "sonhr/operational-open", say("add/boundary")),
    data: collection.state === "filled" ? filled(kept) : notStated(kept),
    analyses: metrics.length === 0 ? open(say, "sonhr/analyses-open", say("add/metrics")) : filled(analyses),
    ethics: people.length > 0 ? filled(sentences(people)) : network.case.synthetic ? notApplicable(say("synthetic/not-real")) : open(say, "sonhr/ethics-open", adding(say, "ethics")),
  };
}
