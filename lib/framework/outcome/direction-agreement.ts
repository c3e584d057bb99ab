import { z } from "zod";
import { defineMetric } from "../../metric/index.js";
import type { NetworkTie } from "../../network/index.js";
import type { ComparedPair } from "./compared-pairs.js";
import { comparedOptions, planAndActual } from "./plan-and-actual.js";

/** Which ways some ties of one pair go: forth, back, or both; an undirected tie goes both. */
function ways(pair: ComparedPair, ties: readonly NetworkTie[]): string {
  const forth = ties.some(({ source, directed }) => !directed || source === pair.a);
  const back = ties.some(({ source, directed }) => !directed || source === pair.b);
  return `${forth} ${back}`;
}

/**
 * Agreement of direction: of the pairs tied in the plan and in reality, those whose ties go the same way.
 *
 * The pairs that `planOverlap` counts in both, with the same options, if at least one of the two sides has a direction
 * there: two undirected ties agree without saying anything and are counted apart. An undirected tie goes both ways, and
 * so agrees with arcs both ways but not with one arc. No such pair gives null. Cost O(m log m).
 *
 * Designed for this framework.
 */
export const directionAgreement = defineMetric({
  id: "directionAgreement",
  aliases: ["I-17b"],
  label: { en: "Agreement of direction", zh: "方向一致" },
  question: { en: "Where plan and reality both have a tie, does it go the same way?", zh: "预案与实际均有关系之处，方向是否一致？" },
  element: "outcome",
  subject: "network",
  formula: String.raw`\frac{|\{p \in P \cap A : dir_P(p) = dir_A(p)\}|}{|P \cap A|}`,
  convention: { en: "Pairs of one layer in both selections, of which at least one side has a direction; an undirected tie goes both ways.", zh: "两者皆有、且至少一方有方向的同层单位对；无方向的关系视为双向。" },
  references: [],
  cost: "O(m log m)",
  example: {
    ties: "", organisations: "a b c", case: {
      vocabulary: {}, ties: [
        { id: "t1", source: "a", target: "b", layer: "command", status: "in-plan" }, { id: "t2", source: "a", target: "b", layer: "command", status: "observed" },
        { id: "t3", source: "b", target: "c", layer: "command", status: "in-plan" }, { id: "t4", source: "c", target: "b", layer: "command", status: "observed" },
      ],
    },
    row: { agreement: 1 / 2, same: 1, compared: 2, undirected: 0, evidence: ["t3", "t4"] },
    how: { en: "a commands b in both; c commands b where the plan has it the other way.", zh: "a指挥b两者一致；预案为b指挥c，实际相反。" },
  },
  comparable: "any size",
  requires: { organisations: 1 },
  monotone: null,
  options: z.strictObject(comparedOptions),
  columns: {
    agreement: { type: "number", label: { en: "Same direction, share", zh: "方向相同的比例" }, range: [0, 1], digits: 3, higherMeans: { en: "more ties go the planned way", zh: "更多关系方向与预案一致" } },
    same: { type: "integer", label: { en: "Same direction", zh: "方向相同" }, range: [0, null] },
    compared: { type: "integer", label: { en: "Pairs with a direction", zh: "有方向的单位对" }, range: [0, null] },
    undirected: { type: "integer", label: { en: "Pairs without a direction in either", zh: "两者均无方向的单位对" }, range: [0, null] },
    evidence: { type: "ids", label: { en: "Ties that go another way", zh: "方向不同的关系" } },
  },
  compute(context) {
    const found = planAndActual(context);
    if (found === null) return [{ agreement: null, same: null, compared: null, undirected: null, evidence: [] }];
    const both = found.layers.flatMap(({ pairs }) => pairs.filter(({ plan, actual }) => plan.length > 0 && actual.length > 0));
    const compared = both.filter(({ plan, actual }) => [...plan, ...actual].some(({ directed }) => directed));
    const other = compared.filter((pair) => ways(pair, pair.plan) !== ways(pair, pair.actual));
    const same = compared.length - other.length;
    if (compared.length === 0) context.note("overlap/no-common");
    return [{
      agreement: compared.length === 0 ? null : same / compared.length, same, compared: compared.length, undirected: both.length - compared.length,
      evidence: other.flatMap(({ plan, actual }) => [...plan, ...actual].map(({ id }) => id)),
    }];
  },
});
