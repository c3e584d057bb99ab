import { z } from "zod";
import { defineMetric, saying } from "../../metric/index.js";
import { taskLeads } from "../duties.js";
import { twoWaves, waveOptions } from "./two-waves.js";

/**
 * Change of ambiguity: whether fewer tasks are without a lead, or with several, than before.
 *
 * The share that `responsibilityAmbiguity` gives, of the tasks of a later wave less that of an earlier one: below 0 means
 * clearer. A case lists its tasks once and a task has no wave of its own, so each record must carry it as an attribute
 * (`wave`, or another by the option); the same task before and after is two records. Tasks without it belong to neither
 * and are counted as missing. One wave, or no task that states its leads in one of them, gives null. With two cases
 * instead of two waves, compare their `responsibilityAmbiguity`. Cost O(tasks squared).
 *
 * Designed for this framework.
 */
export const ambiguityChange = defineMetric({
  id: "ambiguityChange",
  aliases: ["I-31"],
  label: { en: "Change of unclear responsibility", zh: "职责不清的变化" },
  question: { en: "Have responsibilities become clearer?", zh: "职责是否更加明晰？" },
  element: "outcome",
  subject: "network",
  formula: String.raw`amb_{after} - amb_{before}`,
  convention: { en: "Share of tasks with no lead or several, later less earlier wave; below 0 is clearer.", zh: "无人或多头牵头的任务比例，较晚减较早；负值表示更明晰。" },
  references: [],
  cost: "O(tasks^2)",
  example: {
    ties: "", organisations: "a b", case: {
      tasks: [
        { id: "k1", label: "k", leads: [], attributes: { wave: "before" } }, { id: "k2", label: "l", leads: ["a"], attributes: { wave: "before" } },
        { id: "k3", label: "k", leads: ["b"], attributes: { wave: "after" } }, { id: "k4", label: "l", leads: ["a"], attributes: { wave: "after" } },
      ],
    },
    row: { change: -1 / 2, before: 1 / 2, after: 0, statedBefore: 2, statedAfter: 2, evidence: ["k1"] },
    how: { en: "One of two tasks had no lead before, none after.", zh: "之前两项任务中一项无人牵头，之后均有。" },
  },
  comparable: "any size",
  readsTies: false,
  requires: { records: ["tasks"] },
  monotone: null,
  options: z.strictObject({ ...waveOptions, attribute: saying(z.string().min(1).default("wave"), "attribute of a task record that names its data collection", "任务记录中注明数据采集的属性") }),
  columns: {
    change: { type: "number", label: { en: "Change of the share unclear", zh: "职责不清比例的变化" }, range: [-1, 1], digits: 3, higherMeans: { en: "more tasks have no lead or several than before", zh: "无人或多头牵头的任务比以前更多" } },
    before: { type: "number", label: { en: "Before", zh: "之前" }, range: [0, 1], digits: 3 },
    after: { type: "number", label: { en: "After", zh: "之后" }, range: [0, 1], digits: 3 },
    statedBefore: { type: "integer", label: { en: "Tasks that state it, before", zh: "之前已说明的任务" }, range: [0, null] },
    statedAfter: { type: "integer", label: { en: "Tasks that state it, after", zh: "之后已说明的任务" }, range: [0, null] },
    evidence: { type: "ids", label: { en: "Unclear tasks", zh: "职责不清的任务" } },
  },
  compute(context) {
    const { network, options, note, leaveOut } = context;
    const none = { change: null, before: null, after: null, statedBefore: null, statedAfter: null, evidence: [] };
    const waveOf = new Map(network.tasks.map(({ id, attributes }) => [id, Object.hasOwn(attributes, options.attribute) ? String(attributes[options.attribute]) : null]));
    const stated = [...waveOf.values()].filter((wave) => wave !== null);
    for (const [id, wave] of waveOf) if (wave === null) leaveOut(id);
    if (stated.length === 0) {
      note("wave/tasks-none", { attribute: options.attribute });
      return [none];
    }
    const waves = twoWaves(stated, options, note);
    if (waves === null) return [none];
    const [before, after] = [waves.before, waves.after].map((wave) => {
      const { vacuum, single, overlap } = taskLeads(context, network.tasks.filter(({ id }) => waveOf.get(id) === wave));
      const all = vacuum.length + single.length + overlap.length;
      return { share: all === 0 ? null : (vacuum.length + overlap.length) / all, all, unclear: [...vacuum, ...overlap] };
    }) as [{ share: number | null; all: number; unclear: string[] }, { share: number | null; all: number; unclear: string[] }];
    if (before.share === null || after.share === null) note("task/no-leads-stated");
    return [{
      change: before.share === null || after.share === null ? null : after.share - before.share, before: before.share, after: after.share,
      statedBefore: before.all, statedAfter: after.all, evidence: [...before.unclear, ...after.unclear],
    }];
  },
});
