import { z } from "zod";
import { saying } from "../metric/index.js";
import { defaultSeed } from "../random.js";
import { delaySchema } from "./delay.js";
import { windowSchema } from "./working-hours.js";

const chance = z.number().min(0).max(1);
const amount = z.number().nonnegative().max(1e9);

/** A tie that is not there, to be tried. */
export const shortcutSchema = z.strictObject({
  a: z.string(),
  b: z.string(),
  layer: z.string().nullable().default(null).describe("the layer whose delay and failures it takes; null: the first one read as communication"),
  delay: delaySchema.nullable().default(null).describe("its own delay"),
  directed: z.boolean().default(false).describe("from a to b only"),
});

/** Times are minutes; rounds where no delay is given. */
export const alertOptionsSchema = z.strictObject({
  from: saying(z.string().nullable().default(null), "who raises the alert; null: the lead", "由谁发出警报；null为牵头单位"),
  delays: saying(z.strictObject({
    byTie: z.record(z.string(), delaySchema).default({}), byLayer: z.record(z.string(), delaySchema).default({}), other: delaySchema.nullable().default(null),
  }).prefault({}), "how long a tie takes: its own delay, else its layer's, else that of all others; a tie without one carries nothing", "每条关系耗时：先取该关系、再取该层、再取其余的时延；没有时延的关系不传递"),
  failures: saying(z.strictObject({
    ties: chance.default(0), byLayer: z.record(z.string(), chance).default({}), byTie: z.record(z.string(), chance).default({}),
    organisations: chance.default(0), byOrganisation: z.record(z.string(), chance).default({}),
  }).prefault({}), "the chance that a call over a tie fails, and that an organisation neither hears nor passes on", "一次呼叫失败的概率，以及单位既收不到也不转达的概率"),
  hours: saying(z.strictObject({
    raisedAt: z.number().min(0).max(1440).default(0), byOrganisation: z.record(z.string(), windowSchema).default({}), other: windowSchema.nullable().default(null),
  }).nullable().default(null), "working hours in minutes of the day; what comes outside them is heard when they open", "以当日分钟数表示的工作时间；其外到达的消息在上班时才收到"),
  upward: saying(z.boolean().default(false), "whether subordinates tell their superiors", "下级是否向上级报告"),
  superiorsFirst: saying(z.boolean().default(false), "superiors tell their subordinates before anybody tells peers: calls to others begin when those downward are done", "先向下级转达，完成后再通知平级"),
  oneByOne: saying(z.boolean().default(false), "an organisation makes one call after the other, in the order of tie ids", "按关系编号逐一通知，而非同时"),
  acknowledge: saying(z.strictObject({ retryAfter: amount.default(1), attempts: z.number().int().min(1).max(100).default(3) }).nullable().default(null),
    "who is told confirms, which takes as long again; without a confirmation the call is repeated", "接收方须回复确认（再耗时一次）；未获确认则重复呼叫"),
  unknown: saying(z.enum(["absent", "present"]).default("absent"), "what ties marked unknown count as; run both ways for the span", "标为未知的关系按何计；两种取法各运行一次即得区间"),
  deadline: saying(amount.nullable().default(null), "by when everybody should have heard; null: the case's own rule, where it has one in minutes or hours", "应在多久内全部知悉；null为案例中以分钟或小时计的规则"),
  shortcuts: saying(z.array(shortcutSchema).default([]), "ties to try, each alone and then all together", "试加的关系：逐条试加，再全部试加"),
  draws: saying(z.number().int().min(1).max(100_000).default(999), "number of draws", "抽取次数"),
  seed: saying(z.number().int().default(defaultSeed), "seed of the draws", "随机种子"),
});

export type AlertOptions = z.input<typeof alertOptionsSchema>;
export type AlertSettings = z.output<typeof alertOptionsSchema>;
export type Shortcut = z.output<typeof shortcutSchema>;
