import { z } from "zod";
import { defineMetric } from "../../metric/index.js";
import { heldKinds, minHoldersOption } from "./held-kinds.js";

/**
 * Duplication: the share of the kinds of resource that several organisations of one jurisdiction hold without sharing.
 *
 * A kind is duplicated in a jurisdiction when at least `minHolders` organisations there hold resources of it and no tie of
 * resource sharing runs among them; one such tie is enough to clear them all. A kind is duplicated when it is so anywhere. Kinds are
 * the seven of the case format and coarse: two lists of different things are both information, so a duplication found
 * is a question to ask, not waste. Kinds of which it is open somewhere, because an operational tie of the holders does not say
 * what it is for, and that are duplicated nowhere else, are not decided and in no share. `duplicatedKinds` has the
 * jurisdictions apart. No kind decided gives null. Time O(kinds x holders²).
 *
 * Designed for this framework, from its account of repeated construction.
 */
export const duplication = defineMetric({
  id: "duplication",
  aliases: ["I-22b"],
  label: { en: "Duplication", zh: "重复建设" },
  question: { en: "What is built twice in one place by organisations that share nothing?", zh: "同一辖区内哪些资源由互不共享的单位重复配置？" },
  element: "antecedents",
  subject: "network",
  formula: String.raw`\frac{|\{k : \exists j, \; |H_{kj}| \ge h, \text{ no sharing in } H_{kj}\}|}{|\{k \text{ held}\}|}`,
  convention: {
    en: "Kinds of resource held by enough organisations of one jurisdiction with no tie of resource sharing (operational layer, subtype resource-sharing) among them, out of the kinds decided.",
    zh: "同一辖区内由足够多单位持有、其间没有资源共享关系（应急行动层、注明为资源共享）的资源种类，占可判断种类的比例。",
  },
  references: [],
  cost: "O(kinds holders²)",
  example: {
    ties: "a-c@operational",
    case: {
      organisations: [{ id: "a", label: "a", jurisdiction: "north" }, { id: "b", label: "b", jurisdiction: "north" }, { id: "c", label: "c", jurisdiction: "south" }],
      resources: [{ id: "boats", label: "Boats", kind: "material", heldBy: ["a"] }, { id: "trucks", label: "Trucks", kind: "material", heldBy: ["b", "c"] }, { id: "list", label: "List", kind: "information", heldBy: ["a", "c"] }],
    },
    row: { share: 1 / 2, duplicated: 1, kinds: 2, open: 0, evidence: ["boats", "trucks"] },
    how: { en: "In the north a and b both hold material and share nothing; information has one holder in each place: 1 of 2 kinds.", zh: "北部的a与b都持有物资且互不共享；信息在各地仅有一个持有单位：2类中1类。" },
  },
  comparable: "any size",
  requires: { attributes: ["jurisdiction"], layers: ["operational"], records: ["resources"] },
  monotone: "falls",
  options: z.strictObject({ minHolders: minHoldersOption }),
  columns: {
    share: { type: "number", label: { en: "Share of kinds duplicated", zh: "重复种类比例" }, range: [0, 1], digits: 3, higherMeans: { en: "more kinds are held side by side without sharing", zh: "更多种类的资源各自持有而不共享" } },
    duplicated: { type: "integer", label: { en: "Kinds duplicated", zh: "重复的种类" }, range: [0, null] },
    kinds: { type: "integer", label: { en: "Kinds decided", zh: "可判断的种类" }, range: [0, null] },
    open: { type: "integer", label: { en: "Kinds not decided", zh: "无法判断的种类" }, range: [0, null] },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute(context) {
    const held = heldKinds(context, context.options.minHolders);
    const kinds = [...new Set(held.map(({ kind }) => kind))].map((kind) => {
      const answers = held.filter((one) => one.kind === kind).map((one) => one.duplicated);
      return answers.includes(true) ? true : answers.includes(null) ? null : false;
    });
    const [decided, duplicated] = [kinds.filter((answer) => answer !== null).length, kinds.filter((answer) => answer === true).length];
    if (decided === 0) context.note("duplication/none-decided");
    return [{
      share: decided === 0 ? null : duplicated / decided, duplicated, kinds: decided, open: kinds.length - decided,
      evidence: [...new Set(held.filter((one) => one.duplicated === true).flatMap(({ resources }) => resources))],
    }];
  },
});
