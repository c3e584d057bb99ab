import { z } from "zod";
import { localBurden, powerImbalance } from "../../framework/index.js";
import { groupOf, saying } from "../../metric/index.js";
import { cell, idsOf, reasonsOf } from "../looking.js";
import { defineProblem } from "../problem.js";

/** Powers and responsibilities imbalanced between levels: burden below together with means above. */
export const vImbalance = defineProblem({
  id: "v-imbalance",
  label: { en: "Imbalance of powers and responsibilities", zh: "权责失衡" },
  source: { document: "rule-of-law-study", section: "2.2" },
  rule: {
    en: "Found if responsibility less power is on average above maxImbalance over the organisations of lower levels and below 0 over those of higher levels. Lower are the levels from rank localFrom, or the lower half of those in scope.",
    zh: "较低层级单位的责任减权力平均值大于maxImbalance，且较高层级单位的平均值小于0，即判为存在。较低层级指自等级localFrom起；未给出时为范围内层级的较低一半。",
  },
  ruleFrom: "framework",
  options: z.strictObject({
    maxImbalance: saying(z.number().min(-1).max(1).default(0.05), "largest mean of responsibility less power over lower levels; an arbitrary default", "较低层级责任减权力平均值的上限；默认值为任意设定"),
    localFrom: saying(z.int().nullable().default(null), "rank from which a level is lower; the lower half of the levels in scope when not given", "自何等级起为较低层级；未给出时为范围内层级的较低一半"),
  }),
  thresholds: { maxImbalance: "default-arbitrary" },
  branches: {
    burden: {
      label: { en: "Responsibility less power, mean over lower levels, where it is below 0 over higher ones", zh: "较低层级责任减权力平均值（且较高层级小于0）" }, relation: "above", threshold: "maxImbalance", metrics: ["localBurden", "powerImbalance"],
      look({ network, measured }, { localFrom }) {
        const result = measured(localBurden, { localFrom });
        const [value, higher] = [cell(result, "burden"), cell(result, "higher")];
        const levels = idsOf(result.rows[0], "localLevels");
        const level = groupOf(network, "level");
        const local = new Set(network.organisations.filter((organisation) => levels.includes(level(organisation) ?? "")).map(({ id }) => id));
        const burdened = measured(powerImbalance).rows.filter((row) => local.has(String(row["organisation"])) && Number(row["imbalance"]) > 0).map((row) => String(row["organisation"]));
        return { value, also: higher === null ? null : higher < 0, evidence: burdened, missing: value === null || higher === null ? reasonsOf(result) : [], beside: [{ metric: "localBurden", column: "higher", value: higher }] };
      },
    },
  },
});
