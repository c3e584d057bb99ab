import type { Column, Row } from "../metric/index.js";
import { coverageNotes } from "../metric/requirements.js";
import { groupOf } from "../metric/index.js";
import type { CompactGraph, Network } from "../network/index.js";
import { decimals } from "../table/index.js";
import type { Note } from "../words/index.js";
import type { Goal } from "./bridge-goals.js";
import { bridgeSchema, type BridgeMeasure, type BridgeOptions, type BridgeSettings } from "./bridge-options.js";
import { bridgeLabels, bridgeTask } from "./bridge-problem.js";
import type { BridgePlan, BridgeProblem } from "./bridge-plan.js";
import { searchBridges, type BridgesFound } from "./bridge-search.js";
import { withTie, withTies, type Standing } from "./bridge-standing.js";
import { overUnknown, type UnknownCost } from "./bridge-unknown.js";
import { settledOptions } from "./settled-options.js";
import type { Simulation } from "./simulation.js";

/** What a bridge search found. `proven`: no set is cheaper, or none exists. `ranked`: the sets listed are the most preferred. */
export interface Bridging extends Simulation<"goals" | "ties" | "sets"> {
  readonly simulation: "bridge";
  /** False if proven that nothing reaches the target; null if none was found, or if a measure is not defined. */
  readonly possible: boolean | null;
  readonly cost: number | null;
  /** No set can cost less; null if there is none. */
  readonly leastCost: number | null;
  /** Between what the cost lies, whichever ties marked unknown are there; null without such ties, or where a note says why not. */
  readonly unknown: UnknownCost | null;
  readonly proven: boolean;
  readonly ranked: boolean;
  /** Sets of that cost; null if they were not counted. */
  readonly count: number | null;
  /** The answer in sentences. */
  readonly sentences: readonly Note[];
}

const text = (value: number | null, name: BridgeMeasure): string => (value === null ? "" : decimals(value, name === "diameter" ? 0 : 4));

const goalColumns: Readonly<Record<string, Column>> = {
  measure: { type: "text", label: { en: "Measure", zh: "指标" }, values: bridgeLabels },
  target: { type: "number", label: { en: "Target", zh: "目标" }, digits: 4 },
  before: { type: "number", label: { en: "Now", zh: "现状" }, digits: 4 },
  after: { type: "number", label: { en: "With the ties", zh: "新增关系后" }, digits: 4 },
  met: { type: "boolean", label: { en: "Met", zh: "达到目标" } },
  reachable: { type: "number", label: { en: "With every permitted tie", zh: "建立全部允许的关系后" }, digits: 4 },
};

const tieColumns: Readonly<Record<string, Column>> = {
  order: { type: "integer", label: { en: "Order", zh: "次序" }, range: [1, null] },
  cost: { type: "number", label: { en: "Cost", zh: "成本" }, range: [0, null], digits: 2 },
  level: {
    type: "text", label: { en: "Level", zh: "层级" },
    values: { same: { en: "same", zh: "同级" }, different: { en: "different", zh: "跨级" }, "not-stated": { en: "not stated", zh: "未说明" } },
  },
  presence: {
    type: "text", label: { en: "What is known now", zh: "目前所知" },
    values: { absent: { en: "absent", zh: "无关系" }, "not-listed": { en: "not listed", zh: "未列出" }, unknown: { en: "left open by the source", zh: "来源未作定论" } },
  },
  evidence: { type: "ids", label: { en: "Tasks that require both", zh: "需要双方的任务" } },
};

/** What a tie does to a measure: the value once it is made, the change, and the value if it alone is left out. */
const columnsOf = (goal: Goal): readonly (readonly [string, Column])[] => {
  const label = bridgeLabels[goal.measure];
  const kind = { type: "number", digits: goal.measure === "diameter" ? 0 : 4 } as const;
  return [
    [goal.measure, { ...kind, label: { en: `${label.en} after it`, zh: `此后的${label.zh}` } }],
    [`${goal.measure}Change`, { ...kind, label: { en: "Change", zh: "变化" } }],
    [`${goal.measure}Without`, { ...kind, label: { en: "Without it", zh: "缺少它时" } }],
  ];
};

/** The ties of a set in the order in which each does most for the goals; of equals the first by id. */
function inOrder({ goals, start, candidates, rank }: BridgeProblem, chosen: readonly number[]): number[] {
  const left = [...chosen].sort((a, b) => rank[a]! - rank[b]!);
  const ordered: number[] = [];
  let standing = start;
  const gapOf = (at: Standing) => goals.reduce((sum, goal) => sum + goal.gap(at), 0);
  while (left.length > 0) {
    const gaps = left.map((index) => gapOf(withTie(standing, candidates, index)));
    const place = gaps.reduce((best, gap, k) => (gap < gaps[best]! - 1e-12 ? k : best), 0);
    const [index] = left.splice(place, 1);
    ordered.push(index!);
    standing = withTie(standing, candidates, index!);
  }
  return ordered;
}

/** The two ends, the first by id first. */
function ends({ candidates }: BridgeProblem, { ids }: CompactGraph, index: number): readonly [string, string] {
  const [a, b] = [ids[candidates[index]!.i]!, ids[candidates[index]!.j]!];
  return a < b ? [a, b] : [b, a];
}

function tieRows(network: Network, graph: CompactGraph, problem: BridgeProblem, watched: readonly Goal[], chosen: readonly number[]): Row[] {
  const { candidates, start } = problem;
  const levels = network.organisations.map(groupOf(network, "level"));
  const complete = network.layers.every(({ coverage }) => coverage === "complete");
  let standing = start;
  return chosen.map((index, place) => {
    const [a, b] = ends(problem, graph, index);
    const { i, j, cost } = candidates[index]!;
    const before = standing;
    standing = withTie(standing, candidates, index);
    const without = withTies(start, candidates, chosen.filter((other) => other !== index));
    const open = network.unknownTies.some(({ source, target }) => (source === a && target === b) || (source === b && target === a));
    const effects = watched.flatMap((goal): [string, number | null][] => {
      const [was, is] = [goal.value(before), goal.value(standing)];
      return [[goal.measure, is], [`${goal.measure}Change`, was === null || is === null ? null : is - was], [`${goal.measure}Without`, goal.value(without)]];
    });
    return {
      order: place + 1, a, b, cost, level: levels[i] === null || levels[j] === null ? "not-stated" : levels[i] === levels[j] ? "same" : "different",
      presence: open ? "unknown" : complete ? "absent" : "not-listed", ...Object.fromEntries(effects),
      evidence: network.tasks.filter((task) => [a, b].every((id) => task.requiredOrganisations?.some(({ organisation }) => organisation === id))).map(({ id }) => id),
    };
  });
}

/** What each tie buys, in words, by the first goal that was asked for. */
function tieSentences(goal: Goal, rows: readonly Row[], start: Standing): Note[] {
  let before = goal.value(start);
  const measure = { word: goal.measure };
  return rows.flatMap((row): Note[] => {
    const pair = { pairs: [[String(row["a"]), String(row["b"])]] };
    const [after, without] = [row[goal.measure] as number | null, row[`${goal.measure}Without`] as number | null];
    const [from, to] = [text(before, goal.measure), text(after, goal.measure)];
    const code = after === null ? "bridge/tie-prepares" : before === null ? "bridge/tie-joins" : after === before ? "bridge/tie-alone" : after < before ? "bridge/tie" : "bridge/tie-rises";
    before = after;
    const tasks = row["evidence"] as readonly string[];
    return [
      { code, params: { pair, measure, before: from, after: to } },
      without === null ? { code: "bridge/without-in-pieces", params: {} } : { code: "bridge/without", params: { measure, value: text(without, goal.measure) } },
      ...(tasks.length > 0 ? [{ code: "bridge/serves", params: { tasks: { records: tasks } } }] : []),
    ];
  });
}

function verdict(problem: BridgeProblem, found: BridgesFound, best: BridgePlan): Note[] {
  const { goals, start, effort } = problem;
  const pieces = new Set(start.piece).size;
  const whole = goals.length === 1 && goals[0]!.measure === "fragmentation" && goals[0]!.target === 0 && best.chosen.length === pieces - 1;
  const listed = found.plans.length;
  return [
    ...(found.proven && whole ? [{ code: "bridge/pieces", params: { pieces, least: pieces - 1 } }] : []),
    found.proven ? { code: "bridge/proven", params: {} } : { code: "bridge/not-proven", params: { effort, least: found.least } },
    ...(found.count === 1 ? [{ code: "bridge/only", params: {} }] : [
      { code: "bridge/choice", params: {} },
      found.count === null ? { code: "bridge/not-counted", params: {} } : { code: "bridge/count", params: { count: found.count, listed } },
      ...(found.ranked ? [] : [{ code: "bridge/not-ranked", params: {} }]),
    ]),
  ];
}

function goalSentences(rows: readonly Row[]): Note[] {
  return rows.map((row) => {
    const name = row["measure"] as BridgeMeasure;
    const said = (cell: string) => text(row[cell] as number | null, name);
    return { code: row["before"] === null ? "bridge/goal-in-pieces" : "bridge/goal", params: { measure: { word: name }, before: said("before"), after: said("after"), target: said("target") } };
  });
}

/**
 * The cheapest set of new horizontal ties that brings measures of a network to their targets: by default, one connected
 * whole. Direction of existing ties is ignored; every selected tie counts as there, recommended ones too (a note says so).
 *
 * A set is judged by its cost (1 a tie unless said otherwise); of sets of one cost the one with fewest ties across levels is
 * preferred, then the lightest load (sum of squares of the numbers of partners, so that ties go where few are), then the
 * first by ids. Exact by branch and bound within the `effort`, and `proven` says whether the end was reached; otherwise
 * the set is what helping most at each step and exchanging single ties came to. `ties` shows what each tie of the first
 * set buys: its marginal in an order in which each does most (the changes add up to the whole), and what were to happen
 * without it alone. `sets` lists the alternatives of the same cost. Joining p pieces always takes p - 1 ties: there the
 * only question is between whom. An integer program was turned down: the solvers at hand are heavy, and none proves more
 * on networks of this size.
 *
 * @example bridge(build(parseCase(data)), { targets: { fragmentation: 0 }, mostPer: 2 }).tables.ties.rows // one row a tie
 * @throws InferenceError `simulation/unknown-option`, `simulation/invalid-option`; UsageError `usage/unknown-organisation`.
 */
export function bridge(network: Network, options: BridgeOptions = {}): Bridging {
  const settings: BridgeSettings = settledOptions("bridge", bridgeSchema, options);
  const { problem, watched, graph, notes } = bridgeTask(network, settings);
  const deficit: Note[] = settings.targets.superiorDeficit === undefined ? []
    : [settings.steps === null ? { code: "bridge/definitions-any", params: {} } : { code: "bridge/definitions", params: { steps: settings.steps } }];
  const recommended = network.ties.filter(({ status }) => status === "required").length;
  const general: Note[] = [...deficit, ...(recommended > 0 ? [{ code: "bridge/required-counted", params: { count: recommended } }] : []), ...coverageNotes(network), ...network.notes];
  const head = { kind: "simulation", simulation: "bridge", scope: network.scope, options: settings, n: network.organisations.length } as const;
  if (problem === null) {
    const rows = Object.entries(settings.targets).map(([name, target]): Row => ({ measure: name, target: target ?? null, before: null, after: null, met: null, reachable: null }));
    return {
      ...head, possible: null, cost: null, leastCost: null, unknown: null, proven: false, ranked: false, count: null, sentences: [],
      tables: { goals: { keys: ["measure"], columns: goalColumns, rows }, ties: { keys: ["a", "b"], columns: tieColumns, rows: [] }, sets: { keys: ["set", "a", "b"], columns: setColumns, rows: [] } },
      notes: [...notes, ...general],
    };
  }

  const found = searchBridges(problem);
  const best = found.plans[0] ?? null;
  const chosen = best === null ? [] : inOrder(problem, best.chosen);
  const end = withTies(problem.start, problem.candidates, chosen);
  const all = withTies(problem.start, problem.candidates, problem.candidates.map((_, index) => index));
  const goalRows = problem.goals.map((goal): Row => ({
    measure: goal.measure, target: goal.target, before: goal.value(problem.start), after: best === null ? null : goal.value(end), met: best === null ? goal.gap(problem.start) <= 0 : goal.gap(end) <= 0,
    reachable: goal.value(all),
  }));
  const rows = tieRows(network, graph, problem, watched, chosen);
  const shown = problem.goals.find((goal) => goal.gap(problem.start) > 0) ?? problem.goals[0]!;
  const unknown = overUnknown(network, settings, best?.cost ?? null);
  const open = rows.filter(({ presence }) => presence === "unknown").map(({ a, b }) => [String(a), String(b)]);
  const outcome: Note[] = best === null
    ? [
      found.proven ? { code: "bridge/impossible", params: {} } : { code: "bridge/none-found", params: { effort: settings.effort } },
      ...problem.goals.map((goal): Note => goal.value(all) === null ? { code: "bridge/reachable-in-pieces", params: {} } : { code: "bridge/reachable", params: { measure: { word: goal.measure }, value: text(goal.value(all), goal.measure) } }),
      ...(problem.room !== null && problem.goals.every((goal) => goal.gap(all) <= 0) ? [{ code: "bridge/load-limits", params: {} }] : []),
    ]
    : chosen.length === 0 ? [{ code: "bridge/nothing", params: {} }, ...goalSentences(goalRows)]
      : [
        chosen.length === 1 ? { code: "bridge/one", params: { cost: best.cost } } : { code: "bridge/several", params: { count: chosen.length, cost: best.cost } },
        ...goalSentences(goalRows), ...verdict(problem, found, best), ...tieSentences(shown, rows, problem.start),
        ...(open.length > 0 ? [{ code: "bridge/may-exist", params: { pairs: { pairs: open } } }] : []),
      ];
  return {
    ...head, possible: best !== null ? true : found.proven ? false : null, cost: best?.cost ?? null, leastCost: found.least, unknown: unknown.span, proven: found.proven, ranked: found.ranked, count: found.count, sentences: [...outcome, ...unknown.notes],
    tables: {
      goals: { keys: ["measure"], columns: goalColumns, rows: goalRows },
      ties: { keys: ["a", "b"], columns: { ...Object.fromEntries(Object.entries(tieColumns).filter(([name]) => name !== "evidence")), ...Object.fromEntries(watched.flatMap(columnsOf)), evidence: tieColumns["evidence"]! }, rows },
      sets: {
        keys: ["set", "a", "b"], columns: setColumns,
        rows: found.plans.flatMap((plan, k) => [...plan.chosen].sort((a, b) => problem.rank[a]! - problem.rank[b]!).map((index) => {
          const [a, b] = ends(problem, graph, index);
          return { set: k + 1, a, b, across: plan.across, load: plan.load };
        })),
      },
    },
    notes: [...notes, ...general],
  };
}

const setColumns: Readonly<Record<string, Column>> = {
  set: { type: "integer", label: { en: "Set", zh: "方案" }, range: [1, null] },
  across: { type: "integer", label: { en: "Ties not within one level", zh: "非同级关系数" }, range: [0, null] },
  load: { type: "integer", label: { en: "Load", zh: "联系负担" }, range: [0, null] },
};
