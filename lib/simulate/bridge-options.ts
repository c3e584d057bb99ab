import { z } from "zod";
import { saying } from "../metric/index.js";

/** What a bridge can aim at; each falls, or for congruence rises, as ties are added. */
export const bridgeMeasures = ["fragmentation", "diameter", "superiorDeficit", "taskCongruence"] as const;
export type BridgeMeasure = (typeof bridgeMeasures)[number];

const share = z.number().min(0).max(1);
const pair = z.tuple([z.string(), z.string()]);
const price = z.number().positive();

export const bridgeSchema = z.strictObject({
  targets: saying(
    z.strictObject({ fragmentation: share, diameter: z.int().min(1), superiorDeficit: share, taskCongruence: share }).partial()
      .refine((targets) => Object.keys(targets).length > 0, "Name at least one target.").default({ fragmentation: 0 }),
    "what is to be reached: at most this fragmentation, diameter or superior deficit, at least this task congruence; several must all hold",
    "要达到的目标：碎片化程度、直径或共同上级缺口不超过此值，任务关系吻合度不低于此值；多个目标须同时满足"),
  steps: saying(z.int().min(1).nullable().default(1), "superiorDeficit: a horizontal path of at most so many steps makes up for a common superior; null: of any length", "superiorDeficit：不超过多少步的横向路径可弥补共同上级的缺失；null为不限"),
  between: saying(z.enum(["any", "same-level"]).default("any"), "who may be tied: anybody, or only organisations of one stated level", "可建立关系的范围：任意单位之间，或仅限层级相同且已说明的单位之间"),
  allow: saying(z.array(pair).nullable().default(null), "the only pairs that may be tied", "仅允许建立关系的单位对"),
  forbid: saying(z.array(pair).default([]), "pairs that may not be tied", "不得建立关系的单位对"),
  mostPer: saying(z.int().min(0).nullable().default(null), "new ties that one organisation may take on", "一个单位最多新增的关系数"),
  mostOf: saying(z.record(z.string(), z.int().min(0)).default({}), "the same for single organisations", "个别单位最多新增的关系数"),
  acrossCost: saying(price.default(1), "cost of a tie between levels, or where a level is not stated; within a level it is 1", "跨级或层级未说明时一条关系的成本；同级为1"),
  costs: saying(z.array(z.tuple([z.string(), z.string(), price])).default([]), "cost of single ties", "个别关系的成本"),
  alternatives: saying(z.int().min(1).default(10), "how many sets of the least cost are listed", "列出多少个成本最低的方案"),
  effort: saying(z.int().min(0).default(2_000_000), "steps of search: so many to prove the cost least, and as many for each of listing and ranking; ten times as many for the first set", "搜索步数：用于证明成本最低，列举与排序各再用同样步数；首个方案为其十倍"),
});

export type BridgeOptions = z.input<typeof bridgeSchema>;
export type BridgeSettings = z.output<typeof bridgeSchema>;
