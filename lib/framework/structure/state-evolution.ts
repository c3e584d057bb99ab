import { z } from "zod";
import type { Task } from "../../case/index.js";
import { defineMetric, saying, type Context } from "../../metric/index.js";
import { fragmentationOf, project } from "../../network/index.js";
import { among, amongTied, organisationsTied, statesInTurn, unstatedOption } from "./states-in-turn.js";

/** How many groups the organisations with tasks fall into, counted by how evenly they are filled; null where no task says whom it requires. */
function taskGroups(tasks: readonly Task[], open: (task: Task) => void): number | null {
  const sizes = new Map<string, number>();
  for (const task of tasks) {
    if (task.requiredOrganisations === null) open(task);
    else if (task.requiredOrganisations.length > 0) sizes.set(JSON.stringify(task.requiredOrganisations.map(({ organisation }) => organisation).sort()), task.requiredOrganisations.length);
  }
  const all = [...sizes.values()].sort((a, b) => a - b);
  const total = all.reduce((sum, size) => sum + size, 0);
  return total === 0 ? null : Math.exp(-all.reduce((sum, size) => sum + (size / total) * Math.log(size / total), 0));
}

const change = (before: number | null | undefined, now: number | null): number | null => (before === null || before === undefined || now === null ? null : now - before);
const even = 1e-9;

function expansionOf(ties: number, organisations: number): "grows" | "shrinks" | "same" | "mixed" {
  if (ties === 0 && organisations === 0) return "same";
  return ties >= 0 && organisations >= 0 ? "grows" : ties <= 0 && organisations <= 0 ? "shrinks" : "mixed";
}

/**
 * Evolution over response states: what each state adds to the one before, whether the structure grows, and whether
 * labour is divided more finely.
 *
 * Response states in their declared order; a tie holds from its state on until it is said to end. Organisations take
 * part when a tie of theirs holds. Fragmentation and density are over all organisations in scope, so that states are
 * compared on one set; `among: "tied"` takes those tied in any of the states. Ties that do not say from which state they
 * hold are a last row of their own, without a state, and are in no other count: they are not read as holding from the
 * first. Where no tie is stated to hold and the layers are not listed in full, nobody knows how the network was:
 * fragmentation and growth are null there, not "everybody alone". Task groups are the distinct sets of organisations
 * that the tasks then active require, each counting by its size: the exponential of their entropy is how many equal
 * groups would be as many. Growth is the sign of the change in ties and organisations; finer division that of the task
 * groups. Cost O(states (n + m)).
 *
 * Entropy: Shannon (1948), doi:10.1002/j.1538-7305.1948.tb01338.x; its exponential as a number: Hill (1973),
 * doi:10.2307/1934352. The rest was designed for this framework.
 */
export const stateEvolution = defineMetric({
  id: "stateEvolution",
  aliases: ["I-18"],
  label: { en: "Evolution over response states", zh: "随响应状态的演化" },
  question: { en: "Does the structure grow, and is labour divided more finely, as the situation grows worse?", zh: "随着态势升级，结构是否扩展、分工是否更细？" },
  element: "structure",
  theme: "ties",
  subject: "state",
  formula: String.raw`\Delta m, \; \Delta n, \; \Delta F, \; \Delta D, \; \Delta \frac{m_v}{m_h}, \; \Delta e^{H}`,
  convention: {
    en: "Each state against the one before it; tie records, organisations with a tie, fragmentation and density on one set of organisations. Ties without a stated state apart.",
    zh: "每个状态与前一状态相比；计关系记录、有关系的单位，在同一单位集合上计碎片化与密度。未说明状态的关系单列。",
  },
  references: ["hill1973", "shannon1948"],
  cost: "O(states (n + m))",
  example: {
    ties: "", organisations: "a b c", case: {
      vocabulary: {}, ties: [
        { id: "t1", source: "a", target: "b", layer: "communication", activeFrom: "standby" }, { id: "t2", source: "b", target: "c", layer: "decision", activeFrom: "plant" }, { id: "t3", source: "a", target: "c", layer: "command" },
      ],
    },
    row: {
      state: "plant", ties: 2, tiesAdded: 1, tiesRemoved: 0, organisations: 3, organisationsAdded: 1, organisationsRemoved: 0, fragmentation: 0, fragmentationChange: -2 / 3,
      density: 2 / 3, densityChange: 1 / 3, verticalPerHorizontal: 0, expansion: "grows", differentiation: null, evidence: ["t2"],
    },
    how: { en: "One of three pairs was joined, now all are: fragmentation falls from 2/3 to 0. The third tie says no state.", zh: "原先三对中一对相通，现在全部相通：碎片化由三分之二降为0。第三条关系未说明状态。" },
  },
  comparable: "same size",
  requires: { organisations: 1, records: ["states"] },
  monotone: "rises",
  options: z.strictObject({
    unstated: unstatedOption,
    among: saying(z.enum(["scope", "tied"]).default("scope"), "organisations that fragmentation and density are over: scope, all in scope; tied, those with a tie in any state",
      "碎片化与密度所涉单位：scope为范围内全部单位；tied为任一状态下有关系的单位"),
  }),
  columns: {
    ties: { type: "integer", label: { en: "Ties stated to hold", zh: "说明生效的关系" }, range: [0, null], higherMeans: { en: "more ties hold", zh: "生效的关系更多" } },
    tiesAdded: { type: "integer", label: { en: "Ties begun", zh: "新增关系" }, range: [0, null] },
    tiesRemoved: { type: "integer", label: { en: "Ties ended", zh: "终止关系" }, range: [0, null] },
    organisations: { type: "integer", label: { en: "Organisations with a tie", zh: "有关系的单位" }, range: [0, null] },
    organisationsAdded: { type: "integer", label: { en: "Organisations joined", zh: "加入的单位" }, range: [0, null] },
    organisationsRemoved: { type: "integer", label: { en: "Organisations gone", zh: "退出的单位" }, range: [0, null] },
    fragmentation: { type: "number", label: { en: "Fragmentation", zh: "碎片化程度" }, range: [0, 1], digits: 3, higherMeans: { en: "more pairs cut off", zh: "更多单位对互不相通" } },
    fragmentationChange: { type: "number", label: { en: "Change of fragmentation", zh: "碎片化变化" }, range: [-1, 1], digits: 3 },
    density: { type: "number", label: { en: "Density", zh: "密度" }, range: [0, 1], digits: 3 },
    densityChange: { type: "number", label: { en: "Change of density", zh: "密度变化" }, range: [-1, 1], digits: 3 },
    verticalPerHorizontal: { type: "number", label: { en: "Vertical ties per horizontal tie", zh: "每条横向关系对应的纵向关系" }, range: [0, null], digits: 2 },
    verticalPerHorizontalChange: { type: "number", label: { en: "Change of vertical per horizontal", zh: "纵横比变化" }, digits: 2 },
    taskGroups: { type: "number", label: { en: "Task groups, effective number", zh: "任务组有效数" }, range: [1, null], digits: 2, higherMeans: { en: "labour is divided among more groups", zh: "分工涉及更多的组" } },
    taskGroupsChange: { type: "number", label: { en: "Change of task groups", zh: "任务组变化" }, digits: 2 },
    expansion: {
      type: "text", label: { en: "Structure", zh: "结构" },
      values: { grows: { en: "grows", zh: "扩展" }, shrinks: { en: "shrinks", zh: "收缩" }, same: { en: "as large as before", zh: "规模不变" }, mixed: { en: "ties and organisations move apart", zh: "关系与单位数一增一减" } },
    },
    differentiation: {
      type: "text", label: { en: "Division of labour", zh: "分工" },
      values: { finer: { en: "finer", zh: "更细" }, coarser: { en: "coarser", zh: "更粗" }, same: { en: "as before", zh: "不变" } },
    },
    evidence: { type: "ids", label: { en: "Ties begun or ended", zh: "新增或终止的关系" } },
  },
  compute(context: Context<{ unstated: "exclude" | "include"; among: "scope" | "tied" }>) {
    const { network, options, note, leaveOut } = context;
    const { turns, open } = statesInTurn(context, options.unstated);
    const only = options.among === "tied" ? amongTied(network, turns) : [];
    const noted = new Set<string>();
    const openTask = ({ id }: Task) => {
      if (!noted.has(id)) note("task/organisations-not-stated", {}, id);
      noted.add(id);
      leaveOut(id);
    };
    const unknown = turns.filter(({ known }) => !known).map(({ state }) => state);
    if (unknown.length > 0) note("state/no-tie-stated", { states: { records: unknown } });
    if (turns.length > 1 && !turns.some(({ known }, i) => known && turns[i - 1]?.known === true)) note("state/no-comparison");
    const none = { fragmentation: null, fragmentationChange: null, density: null, densityChange: null, verticalPerHorizontal: null, verticalPerHorizontalChange: null, taskGroups: null, taskGroupsChange: null };
    let last: { tied: ReadonlySet<string>; known: boolean; fragmentation: number | null; density: number | null; ratio: number | null; groups: number | null } | null = null;
    const rows = turns.map(({ state, network: now, added, removed, known }) => {
      const graph = project(among(now, only), { direction: "ignored", strength: "ignored" });
      const tied = organisationsTied(now.ties);
      const pairs = (graph.order * (graph.order - 1)) / 2;
      const horizontal = now.ties.filter(({ dimension }) => dimension === "horizontal").length;
      const vertical = now.ties.filter(({ dimension }) => dimension === "vertical").length;
      const own = {
        tied, known, fragmentation: known ? fragmentationOf(graph) : null, density: known && pairs > 0 ? graph.size / pairs : null,
        ratio: horizontal === 0 ? null : vertical / horizontal, groups: taskGroups(now.tasks, openTask),
      };
      const joined = last === null ? null : [...tied].filter((id) => !last!.tied.has(id)).length;
      const gone = last === null ? null : [...last.tied].filter((id) => !tied.has(id)).length;
      const groupsChange = change(last?.groups, own.groups);
      const row = {
        state, ties: now.ties.length, tiesAdded: added?.length ?? null, tiesRemoved: removed?.length ?? null,
        organisations: tied.size, organisationsAdded: joined, organisationsRemoved: gone,
        fragmentation: own.fragmentation, fragmentationChange: change(last?.fragmentation, own.fragmentation),
        density: own.density, densityChange: change(last?.density, own.density),
        verticalPerHorizontal: own.ratio, verticalPerHorizontalChange: change(last?.ratio, own.ratio), taskGroups: own.groups, taskGroupsChange: groupsChange,
        expansion: last?.known === true && known ? expansionOf(added!.length - removed!.length, joined! - gone!) : null,
        differentiation: groupsChange === null ? null : groupsChange > even ? "finer" : groupsChange < -even ? "coarser" : "same",
        evidence: [...(added ?? []), ...(removed ?? [])].map(({ id }) => id),
      };
      last = own;
      return row;
    });
    return open.length === 0 ? rows : [...rows, {
      state: null, ties: open.length, tiesAdded: null, tiesRemoved: null, organisations: organisationsTied(open).size, organisationsAdded: null, organisationsRemoved: null,
      ...none, expansion: null, differentiation: null, evidence: open.map(({ id }) => id),
    }];
  },
});
