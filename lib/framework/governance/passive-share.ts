import { z } from "zod";
import { defineMetric, saying } from "../../metric/index.js";
import { MetricError } from "../../errors.js";
import type { Network } from "../../network/index.js";
import { nearest } from "../../words/index.js";
import { statedTies } from "../stated-ties.js";

/** Where the last quiet state stands among the declared ones. */
function lastQuiet({ case: { vocabulary } }: Network, asked: string | null): number {
  const states = vocabulary.states.map(({ id }) => id);
  if (asked === null) return 0;
  const found = states.indexOf(asked);
  if (found !== -1) return found;
  const near = nearest(asked, states);
  throw new MetricError("metric/invalid-option", `Option quiet: this case has no state "${asked}".${near === null ? "" : ` Did you mean "${near}"?`}`, { option: "quiet", value: asked, nearest: near });
}

/**
 * Passive share: of the horizontal ties whose initiative is known, those that a superior ordered.
 *
 * Passive is what the record says was ordered; `unknown` and nothing said are the same and stay out of the share, counted
 * beside it. Where no initiative is known the share is null: what stands beside it, the share of horizontal ties that
 * begin only in a state worse than the first (`quiet` names another last quiet one), is a proxy and not an answer, for
 * a tie may sleep in quiet times without anybody having ordered it. The proxy is of all horizontal ties, so that ties
 * without a stated state count as not waiting for an emergency; of those with a stated state it stands in a column of
 * its own. Tie records count. Cost O(m).
 *
 * Designed for this framework.
 */
export const passiveShare = defineMetric({
  id: "passiveShare",
  aliases: ["I-21"],
  label: { en: "Passive collaboration", zh: "被动协作" },
  question: { en: "Do organisations collaborate on their own account, or because they are told to?", zh: "各单位是主动协作，还是奉命协作？" },
  element: "governance",
  subject: "network",
  formula: String.raw`\frac{|\text{ordered}|}{|\text{ordered}| + |\text{own initiative}|}`,
  convention: {
    en: "Horizontal tie records with a known initiative; ties that begin only in an emergency state are a proxy beside it.",
    zh: "以已知发起方的横向关系记录计；仅自应急状态起生效的关系占比作为替代指标并列。",
  },
  references: [],
  cost: "O(m)",
  example: {
    ties: "", organisations: "a b c", case: {
      vocabulary: {}, ties: [
        { id: "t1", source: "a", target: "b", layer: "communication", initiative: "superior-ordered", activeFrom: "field" }, { id: "t2", source: "b", target: "c", layer: "decision", initiative: "self", activeFrom: "standby" },
        { id: "t3", source: "a", target: "c", layer: "decision" },
      ],
    },
    row: { share: 1 / 2, ordered: 1, known: 2, notKnown: 1, emergencyOnlyShare: 1 / 3, emergencyOnlyOfStated: 1 / 2, emergencyOnly: 1, stateNotStated: 1, evidence: ["t1", "t2"] },
    how: { en: "One of two ties with a known initiative was ordered; one of three begins only later.", zh: "两条已知发起方的关系中一条为奉命；三条中一条仅在之后的状态生效。" },
  },
  comparable: "any size",
  monotone: null,
  options: z.strictObject({
    quiet: saying(z.string().nullable().default(null), "id of the last state that is not yet an emergency; the first declared one when not given", "尚非紧急的最后一个状态编号；未给出时为首个声明的状态"),
  }),
  columns: {
    share: { type: "number", label: { en: "Ordered by a superior, share", zh: "奉上级之命的比例" }, range: [0, 1], digits: 3, higherMeans: { en: "more of the ties were ordered", zh: "更多关系是奉命建立" } },
    ordered: { type: "integer", label: { en: "Ordered by a superior", zh: "奉上级之命" }, range: [0, null] },
    known: { type: "integer", label: { en: "Initiative known", zh: "已知发起方" }, range: [0, null] },
    notKnown: { type: "integer", label: { en: "Initiative not known", zh: "未知发起方" }, range: [0, null] },
    emergencyOnlyShare: { type: "number", label: { en: "Proxy: only in an emergency, share of all", zh: "替代指标：仅在应急状态生效者占全部的比例" }, range: [0, 1], digits: 3, higherMeans: { en: "more ties wait for an emergency", zh: "更多关系待应急时才生效" } },
    emergencyOnlyOfStated: { type: "number", label: { en: "Proxy: share of those with a stated state", zh: "替代指标：占已说明状态者的比例" }, range: [0, 1], digits: 3 },
    emergencyOnly: { type: "integer", label: { en: "Only in an emergency", zh: "仅在应急状态生效" }, range: [0, null] },
    stateNotStated: { type: "integer", label: { en: "State not stated", zh: "未说明状态" }, range: [0, null] },
    evidence: { type: "ids", label: { en: "Ties with a known initiative", zh: "已知发起方的关系" } },
  },
  compute({ network, options, note, leaveOut }) {
    const quiet = lastQuiet(network, options.quiet);
    const ties = statedTies(network, "horizontal", note);
    if (ties === null) return [{ share: null, ordered: null, known: null, notKnown: null, emergencyOnlyShare: null, emergencyOnlyOfStated: null, emergencyOnly: null, stateNotStated: null, evidence: [] }];
    const known = ties.filter(({ initiative }) => initiative === "superior-ordered" || initiative === "self");
    const ordered = known.filter(({ initiative }) => initiative === "superior-ordered").length;
    const position = new Map(network.case.vocabulary.states.map(({ id }, i) => [id, i]));
    const stated = ties.filter(({ activeFrom }) => activeFrom !== null);
    const emergencyOnly = stated.filter(({ activeFrom }) => (position.get(activeFrom!) ?? 0) > quiet).length;
    const [notKnown, stateNotStated] = [ties.length - known.length, ties.length - stated.length];
    if (ties.length === 0) note("horizontal/no-tie");
    else if (known.length === 0) note("initiative/none-known");
    else if (notKnown > 0) note("initiative/not-stated", { count: notKnown });
    if (stateNotStated > 0) note("initiative/state-not-stated", { count: stateNotStated });
    for (const tie of ties) if (!known.includes(tie)) leaveOut(tie.id);
    const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
    return [{
      share: share(ordered, known.length), ordered, known: known.length, notKnown, emergencyOnlyShare: share(emergencyOnly, ties.length),
      emergencyOnlyOfStated: share(emergencyOnly, stated.length), emergencyOnly, stateNotStated, evidence: known.map(({ id }) => id),
    }];
  },
});
