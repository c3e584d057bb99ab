import { routeBetween, type Network, type RouteBetween } from "../../network/index.js";
import { fill, type Bilingual, type Params } from "../../words/index.js";
import type { Question, Reply } from "./protocol.js";
import { namesIn } from "./saying.js";

const sentences = {
  same: { en: "{from} is both ends of the way.", zh: "起点与终点都是{from}。" },
  none: { en: "No way leads from {from} to {to} over the ties shown.", zh: "在所示关系中，从{from}到{to}没有通路。" },
  direct: { en: "{from} and {to} are tied directly.", zh: "{from}与{to}直接有关系。" },
  one: { en: "From {from} to {to}: {steps} ties, by way of {between}. There is no other way as short.", zh: "从{from}到{to}：{steps}条关系，途经{between}。没有其他同样短的路线。" },
  several: { en: "From {from} to {to}: {steps} ties; {ways} ways are equally short, one by way of {between}.", zh: "从{from}到{to}：{steps}条关系；同样短的路线有{ways}条，其中一条途经{between}。" },
} as const satisfies Readonly<Record<string, Bilingual>>;

function kindOf({ steps, ways }: RouteBetween): keyof typeof sentences {
  if (steps === null) return "none";
  if (steps < 2) return steps === 0 ? "same" : "direct";
  return ways === 1 ? "one" : "several";
}

/**
 * The shortest way between two organisations, with a sentence that says it.
 *
 * @throws UsageError `usage/unknown-organisation`.
 */
export function routeOn(network: Network, { from, to, directed = false }: Question<"route">): Reply<"route"> {
  const route = routeBetween(network, from, to, { directed });
  const params: Params = { from: { records: [from] }, to: { records: [to] }, between: { records: route.organisations.slice(1, -1) }, steps: route.steps, ways: route.ways };
  const nameOf = namesIn(network);
  const template = sentences[kindOf(route)];
  return { ...route, sentence: { en: fill(template, params, "en", nameOf), zh: fill(template, params, "zh", nameOf) } };
}
