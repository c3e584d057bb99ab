import { z } from "zod";
import { commandFaults } from "../../../case/index.js";
import { commandNotStated, commandOpen, named } from "../command-stated.js";
import { defineLintRule, nothing } from "../rule.js";

/** Two superiors for one function. */
export const twoSuperiors = defineLintRule({
  id: "two-superiors",
  severity: "warning",
  label: { en: "Two superiors for one function", zh: "同一职能有两个上级" },
  rule: {
    en: "An organisation takes command in one layer and at one time from superiors neither of whom commands the other. Superiors of one line, such as a headquarters and an office under it, count as one. Planned ties are not held against observed ones, nor one data collection against another. A tie of which no state is stated holds in each.",
    zh: "某单位在同一关系层、同一时间受互不隶属的多个上级指挥。同一条指挥线上的上下级（如指挥部及其办公室）算作一个上级。预案中的关系与已观察的关系、不同数据批次的关系分别考察。未说明生效状态的关系视为在各状态均生效。",
  },
  source: { document: "fayol1916", section: "II.1.4" },
  ruleFrom: "source",
  options: z.strictObject({}),
  thresholds: {},
  sentences: {
    found: { en: "{organisation} takes command in {layer} from {superiors}, who do not answer to one another.", zh: "{organisation}在{layer}关系中同时受{superiors}领导，各上级互不隶属。" },
    ...commandOpen,
  },
  look(source) {
    const open = commandNotStated(source);
    if (open !== null) return { ...nothing, open };
    return { open: null, found: commandFaults(source).heads.map(({ organisation, layer, superiors, ties }) => ({
      sentence: "found", path: [...ties[1]!.path, "target"], records: [organisation, ...superiors, ...ties.map(({ id }) => id)],
      params: { organisation: named(organisation), layer: named(layer), superiors: named(...superiors) },
    })) };
  },
});
