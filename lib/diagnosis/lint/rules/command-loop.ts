import { z } from "zod";
import { commandFaults } from "../../../case/index.js";
import { commandNotStated, commandOpen, named } from "../command-stated.js";
import { defineLintRule, nothing } from "../rule.js";

/** Loops of command. */
export const commandLoop = defineLintRule({
  id: "command-loop",
  severity: "warning",
  label: { en: "Loop of command", zh: "指挥回路" },
  rule: {
    en: "Ties of one layer read as command lead from an organisation through others back to it, at one time. Loops that share no tie are each named; every other loop shares a tie with one of them. In a plan a loop is an error of the case itself, and the case is not read on; so that this rule speaks of what was observed.",
    zh: "读作指挥的同一关系层中，某单位的指挥关系经其他单位又回到自身（同一时间）。互不共用关系的回路逐一列出，其余回路均与其中之一共用关系。预案中的回路是案例本身的错误，此时不再继续读取；因此本规则针对已观察的关系。",
  },
  source: { document: "s-city-study", section: "4.3(2)" },
  ruleFrom: "ours",
  options: z.strictObject({}),
  thresholds: {},
  sentences: {
    found: { en: "Command in {layer} runs in a circle: {members}.", zh: "{layer}关系中的指挥形成回路：{members}。" },
    ...commandOpen,
  },
  look(source) {
    const open = commandNotStated(source);
    if (open !== null) return { ...nothing, open };
    return { open: null, found: commandFaults(source).loops.map(({ layer, ties }) => {
      const members = ties.map((tie) => tie.source);
      return { sentence: "found", path: [...ties[0]!.path, "target"], records: [...members, ...ties.map(({ id }) => id)], params: { layer: named(layer), members: named(...members) } };
    }) };
  },
});
