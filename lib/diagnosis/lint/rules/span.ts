import { z } from "zod";
import { commandMoments } from "../../../case/index.js";
import { saying } from "../../../metric/index.js";
import { commandNotStated, commandOpen, named } from "../command-stated.js";
import { defineLintRule, nothing } from "../rule.js";

/** Spans of command over a limit. */
export const span = defineLintRule({
  id: "span",
  severity: "warning",
  label: { en: "Span of command over the limit", zh: "指挥幅度超过上限" },
  rule: {
    en: "An organisation commands more than limit others directly at one time, in all layers read as command together; a collective counts as one. Habit puts the limit between three and seven, and no source of this framework does: with the default the answer is a note, with a limit of your own a warning.",
    zh: "某单位在同一时间直接指挥的单位多于limit个（读作指挥的各关系层合并计算，集合单位计一个）。惯例上限为三至七个，框架的来源均未给出：按默认值时只作提示，自行设定时为警告。",
  },
  source: null,
  ruleFrom: "ours",
  options: z.strictObject({ limit: saying(z.int().positive().default(7), "most direct subordinates; an arbitrary default, the upper end of habit", "直接下级的上限；默认值为任意设定，取惯例的上端") }),
  thresholds: { limit: "default-arbitrary" },
  sentences: {
    found: { en: "{organisation} commands {span} {span:organisation|organisations} directly; the limit is {limit}.", zh: "{organisation}直接指挥{span}个单位，上限为{limit}个。" },
    ...commandOpen,
  },
  look(source, { limit }, given) {
    const open = commandNotStated(source);
    if (open !== null) return { ...nothing, open };
    const widest = new Map<string, { targets: ReadonlySet<string>; ties: readonly string[] }>();
    for (const moment of commandMoments(source, ["command"])) {
      for (const superior of new Set(moment.map((tie) => tie.source))) {
        const own = moment.filter((tie) => tie.source === superior);
        const targets = new Set(own.map(({ target }) => target));
        if (targets.size > (widest.get(superior)?.targets.size ?? 0)) widest.set(superior, { targets, ties: own.map(({ id }) => id) });
      }
    }
    return { open: null, found: source.organisations.flatMap(({ id }, i) => {
      const own = widest.get(id);
      if (own === undefined || own.targets.size <= limit) return [];
      return [{
        sentence: "found", path: ["organisations", i], records: [id, ...own.targets, ...own.ties], params: { organisation: named(id), span: own.targets.size, limit },
        ...(given.has("limit") ? {} : { severity: "note" as const }),
      }];
    }) };
  },
});
