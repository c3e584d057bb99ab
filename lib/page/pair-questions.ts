import { importName } from "../words/import.js";
import { say as sayLabel } from "../words/index.js";
import { nameDecisions, type AskedPair, type NameDecision } from "./answers.js";
import { choose, make } from "./make.js";
import type { ShowingReading } from "./showing.js";

/** So many pairs are shown before a reader asks for the rest. */
const shown = 8;

/**
 * Names that may be one organisation, the likeliest first. Pairs that were decided stay where they can be decided anew,
 * although the import no longer suggests them.
 */
export function pairQuestions({ say, language, answers, answer }: ShowingReading, ask: (what: string, more: string, control: HTMLElement) => HTMLElement): HTMLElement[] {
  const question = (pair: AskedPair, i: number) => {
    const { a, b, by, decision } = pair;
    const what = say("ask/pair", { a, b });
    const take = (value: string) => answer({ names: answers.names.map((one) => (one === pair ? { ...pair, decision: value as NameDecision } : one)) });
    return ask(what, say("ask/pair-more", { by: sayLabel(importName("by", by), language) }), choose(`pair-${i}`, what, nameDecisions.map((one) => [one, say(`pair/${one}`, { a, b })]), decision, take));
  };
  const asked = answers.names.map(question);
  if (asked.length <= shown) return asked;
  return [...asked.slice(0, shown), make("details", { id: "more-pairs" }, make("summary", {}, say("ask/more-pairs", { count: asked.length - shown })), make("div", {}, asked.slice(shown)))];
}
