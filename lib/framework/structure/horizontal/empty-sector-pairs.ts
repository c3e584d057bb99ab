import { z } from "zod";
import { attributeOption, defineMetric } from "../../../metric/index.js";
import { groupsOf, mixingOf } from "../groups/groups-of.js";

/**
 * Empty pairs of sectors: which sectors have no tie between them at all.
 *
 * The density of every pair of sectors is `mixingMatrix`; this lists the pairs where it is 0, each once, in the order of the
 * vocabulary. Level and jurisdiction are options. Any selected tie counts, whatever its direction. `presence` says
 * what the emptiness rests on: unknown where a tie between the two is marked so, absent where every selected layer is listed in
 * full, else not listed; a source that lists in part may simply not speak of it. Organisations without a stated sector, or of
 * one that is no class, are in none, and their ties fill no pair: they are counted as missing. The evidence are the ties left open. With fewer than two sectors
 * there is no pair, and no row. Time O(n + m + k²), k sectors.
 *
 * Designed for this framework.
 */
export const emptySectorPairs = defineMetric({
  id: "emptySectorPairs",
  aliases: ["I-07b"],
  label: { en: "Sectors without a tie between them", zh: "相互没有关系的类型" },
  question: { en: "Which sectors have nothing to do with one another?", zh: "哪些类型的单位之间没有任何关系？" },
  element: "structure",
  theme: "integration",
  subject: "group",
  keys: ["toGroup"],
  formula: String.raw`\{\{g, h\} : m_{gh} = 0\}`,
  convention: {
    en: "Unordered pairs of different groups between which no selected tie runs; ends without a stated group, or of a mixed one, are in none.",
    zh: "其间没有任何所选关系的不同组对，不计次序；未说明所属组或属混合者不归入任何组。",
  },
  references: [],
  cost: "O(n + m + k²), k groups",
  example: {
    ties: "a-b b-c", sectors: "a=government b=government c=social d=enterprise e=enterprise", row: { group: "government", toGroup: "enterprise", pairs: 4, presence: "absent" },
    how: { en: "None of the 2 x 2 pairs of a government and an enterprise is tied; government and social are, by b - c.", zh: "政府与企业的2乘2个单位对均无关系；政府与社会组织经b、c相连。" },
  },
  comparable: "any size",
  projection: { direction: "ignored", strength: "ignored" },
  requires: ({ attribute }) => ({ attributes: [attribute] }),
  monotone: "falls",
  options: z.strictObject({ attribute: attributeOption }),
  columns: {
    toGroup: { type: "id", label: { en: "With group", zh: "对方组" } },
    pairs: { type: "integer", label: { en: "Possible pairs", zh: "可能的单位对" }, range: [1, null], higherMeans: { en: "more pairs of organisations could be tied", zh: "更多单位对本可有关系" } },
    presence: {
      type: "text", label: { en: "What is known", zh: "已知情况" },
      values: { absent: { en: "absent", zh: "无关系" }, "not-listed": { en: "not listed", zh: "未列出" }, unknown: { en: "left open by the source", zh: "来源未作定论" } },
    },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  headline: "pairs",
  compute(context) {
    const { network, graph, note } = context;
    const groups = groupsOf(context, context.options.attribute);
    if (groups.names.length < 2) {
      note("metric/one-group", { attribute: { word: context.options.attribute } });
      return [];
    }
    const { between } = mixingOf(graph, groups);
    const place = new Map(graph.ids.map((id, i) => [id, groups.of[i]!]));
    const openBetween = (g: number, h: number) => network.unknownTies.filter(({ source, target }) => [[g, h], [h, g]].some(([from, to]) => place.get(source) === from && place.get(target) === to)).map(({ id }) => id);
    const complete = network.layers.length > 0 && network.layers.every(({ coverage }) => coverage === "complete");
    const rows = groups.names.flatMap((group, g) => groups.names.slice(g + 1).flatMap((toGroup, after) => {
      const h = g + 1 + after;
      if (between[g]![h]! > 0) return [];
      const open = openBetween(g, h);
      return [{ group, toGroup, pairs: groups.sizes[g]! * groups.sizes[h]!, presence: open.length > 0 ? "unknown" : complete ? "absent" : "not-listed", evidence: open }];
    }));
    if (rows.length === 0) note("bridging/no-empty-pair");
    return rows;
  },
});
