import { z } from "zod";
import { defineMetric } from "../../metric/index.js";
import { project, weakComponents } from "../../network/index.js";

/**
 * Task connection: whether the organisations a task requires hang together among themselves, through one organisation
 * more, or not.
 *
 * Milder than `taskCongruence`: a chain or a star of the required organisations is enough. "direct" when the selected
 * ties among them alone connect them; "via-one" when adding one other organisation does, of several the first by id;
 * "none" otherwise, even if a longer path exists, because nobody answers for a path of strangers. Direction is ignored.
 * Fewer than two required organisations, or organisations not stated, give null with a note. Adding a tie moves a task
 * towards "direct" only. Time O(n + m) a task.
 *
 * Designed for this framework.
 */
export const taskConnection = defineMetric({
  id: "taskConnection",
  aliases: ["I-14b"],
  label: { en: "Task connection", zh: "任务单位联结" },
  question: { en: "Can those whom a task requires reach one another without strangers in between?", zh: "任务所需单位能否不经外部单位相互联系？" },
  element: "structure",
  theme: "tasks",
  subject: "task",
  formula: String.raw`G[A_t] \text{ connected}, \; \exists v: G[A_t \cup \{v\}] \text{ connected}, \; \text{neither}`,
  convention: {
    en: "Connectedness of the required organisations under the selected ties, direction ignored: alone, with one other organisation, or neither.",
    zh: "任务所需单位在所选关系下的连通性，不计方向：自身连通、加入一个单位后连通，或均不连通。",
  },
  references: ["cataldo2006"],
  cost: "O(n + m) for each task",
  example: {
    ties: "a-h h-b c-d",
    case: { tasks: [{ id: "k1", label: "k1", requiredOrganisations: [{ organisation: "a" }, { organisation: "b" }] }, { id: "k2", label: "k2", requiredOrganisations: [{ organisation: "c" }, { organisation: "d" }] }] },
    row: { task: "k1", connection: "via-one", via: "h", evidence: ["t1", "t2"] },
    how: { en: "a and b are not tied, and h is tied to both.", zh: "a与b没有关系，h与两者都有关系。" },
  },
  comparable: "any size",
  requires: { records: ["tasks"] },
  monotone: "rises",
  options: z.strictObject({}),
  columns: {
    connection: {
      type: "text", label: { en: "Connection", zh: "联结方式" },
      values: { direct: { en: "among themselves", zh: "自身连通" }, "via-one": { en: "through one other organisation", zh: "经由一个其他单位" }, none: { en: "not connected", zh: "未联结" } },
    },
    via: { type: "id", label: { en: "Through", zh: "经由" } },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute({ network, note, leaveOut }) {
    const graph = project(network, { direction: "ignored", strength: "ignored" });
    const index = new Map(graph.ids.map((id, i) => [id, i]));
    return network.tasks.map((task) => {
      const required = task.requiredOrganisations?.map(({ organisation }) => organisation) ?? null;
      if (required === null || required.length < 2) {
        note(required === null ? "task/organisations-not-stated" : "task/fewer-than-two", {}, task.id);
        leaveOut(task.id);
        return { task: task.id, connection: null, via: null, evidence: [] };
      }
      const inside = new Set(required);
      const among = network.ties.filter((tie) => inside.has(tie.source) && inside.has(tie.target));
      const piece = weakComponents(project({ ...network, ties: among }, { direction: "ignored", strength: "ignored" }));
      const pieces = new Set(required.map((id) => piece[index.get(id)!]!));
      if (pieces.size === 1) return { task: task.id, connection: "direct", via: null, evidence: among.map((tie) => tie.id) };
      // One of the required touches its own piece alone, so only another can reach them all.
      const reaches = (id: string): boolean => {
        const i = index.get(id)!;
        const touched = Array.from(graph.to.subarray(graph.out[i], graph.out[i + 1]), (j) => piece[j]!).filter((number) => pieces.has(number));
        return new Set(touched).size === pieces.size;
      };
      const via = graph.ids.filter(reaches).sort()[0] ?? null;
      const through = via === null ? [] : network.ties.filter((tie) => (tie.source === via && inside.has(tie.target)) || (tie.target === via && inside.has(tie.source)));
      return { task: task.id, connection: via === null ? "none" : "via-one", via, evidence: [...among, ...through].map((tie) => tie.id) };
    });
  },
});
