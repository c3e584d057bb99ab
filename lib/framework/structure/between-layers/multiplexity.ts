import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { joinedPairs } from "./joined-pairs.js";

/**
 * Multiplexity: by how many layers two organisations are joined.
 *
 * One row for every pair that a stated layer joins; pairs without a tie have none. Direction is ignored, several ties of
 * one layer are one. `evidence` names the ties. Memberships belong to no declared layer and are left out. Cost O(n + m
 * log m).
 *
 * Verbrugge (1979), Multiplexity in adult friendships, doi:10.2307/2577271.
 */
export const multiplexity = defineMetric({
  id: "multiplexity",
  label: { en: "Multiplexity", zh: "多重关系" },
  question: { en: "Which organisations work together in more than one way?", zh: "哪些单位之间有不止一种关系？" },
  element: "structure",
  theme: "layers",
  subject: "pair",
  formula: String.raw`m_{ij} = |\{\alpha : i \sim_\alpha j\}|`,
  convention: { en: "Number of stated layers that join the pair, direction ignored, several ties of a layer once; tied pairs only.", zh: "联结该对单位的已说明层数，忽略方向，同层多条关系计一次；仅列有关系的单位对。" },
  references: ["verbrugge1979"],
  cost: "O(n + m log m)",
  example: {
    ties: "a-b@communication b-a@communication a>b@command b-c@decision", row: { a: "a", b: "b", count: 2 },
    how: { en: "Command and communication join a and b; the second tie of communication adds none.", zh: "指挥与沟通两层联结该对单位；沟通层的第二条关系不另计。" },
  },
  comparable: "any size",
  monotone: "rises",
  options: z.strictObject({}),
  columns: {
    count: { type: "integer", label: { en: "Layers that join them", zh: "联结的层数" }, range: [1, null], higherMeans: { en: "joined in more ways", zh: "联结方式更多" } },
    layers: { type: "ids", label: { en: "Layers", zh: "关系层" } },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute({ network }) {
    return joinedPairs(network).map(({ a, b, layers, ties }) => ({ a, b, count: layers.length, layers, evidence: ties.map(({ id }) => id) }));
  },
});
