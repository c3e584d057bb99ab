import { distanceFragmentation, fragmentation } from "../framework/index.js";
import { UsageError } from "../errors.js";
import { measure, type Column, type Row } from "../metric/index.js";
import { coverageNotes } from "../metric/requirements.js";
import { project, sizesOf, weakComponents, without, type Network } from "../network/index.js";
import { decimals } from "../table/index.js";
import { nearest, say, type Note } from "../words/index.js";
import { failuresWithout, type Failures } from "./failures-without.js";
import { leadReach } from "./lead-reach.js";
import type { Simulation } from "./simulation.js";

/** A sentence and the records it rests on. */
export interface Sentence extends Note {
  readonly evidence: readonly string[];
}

/** What the absence of some organisations does. */
export interface WhatIf extends Simulation<"effects" | "reach" | "tasks" | "resources" | "pieces" | "evidence"> {
  readonly simulation: "whatIf";
  readonly removed: readonly string[];
  readonly sentences: readonly Sentence[];
}

const count = (en: string, zh: string): Column => ({ type: "integer", label: { en, zh } });

export const whatIfMeasures = {
  organisations: { en: "Organisations", zh: "单位数" }, ties: { en: "Ties", zh: "关系数" }, fragmentation: { en: "Fragmentation", zh: "碎片化程度" },
  distanceFragmentation: { en: "Distance-weighted fragmentation", zh: "距离加权碎片化程度" }, pieces: { en: "Pieces", zh: "连通部分数" }, largest: { en: "Largest piece", zh: "最大部分的单位数" },
  leadReaches: { en: "The lead reaches by any tie", zh: "牵头单位经任何关系可达" }, leadOrders: { en: "The lead can order", zh: "牵头单位可指挥" },
  failedTasks: { en: "Tasks that fail", zh: "失败任务数" }, unheldResources: { en: "Resources nobody holds", zh: "无人持有的资源" },
} as const;
type WhatIfMeasure = keyof typeof whatIfMeasures;

const effectColumns: Readonly<Record<string, Column>> = {
  measure: { type: "text", label: { en: "Measure", zh: "指标" }, values: whatIfMeasures },
  before: { type: "number", label: { en: "Before", zh: "缺位前" }, digits: 4 }, after: { type: "number", label: { en: "After", zh: "缺位后" }, digits: 4 }, change: { type: "number", label: { en: "Change", zh: "变化" }, digits: 4 },
};
const reachColumns: Readonly<Record<string, Column>> = {
  organisation: { type: "id", label: { en: "No longer reached", zh: "无法再联系到" } },
  by: { type: "text", label: { en: "By", zh: "方式" }, values: { any: { en: "any tie", zh: "任何关系" }, authority: { en: "command and mandate", zh: "指挥与授权" } } },
  lead: { type: "id", label: { en: "Lead", zh: "牵头单位" } },
};
const taskColumns: Readonly<Record<string, Column>> = {
  step: count("Step", "步骤"),
  cause: {
    type: "text", label: { en: "Cause", zh: "原因" },
    values: { required: { en: "requires what is gone", zh: "需要缺位单位" }, "sole-holder": { en: "needs what nobody else holds", zh: "所需资源别无持有单位" }, prerequisite: { en: "a prerequisite failed", zh: "前提任务失败" } },
  },
  through: { type: "ids", label: { en: "What is lacking", zh: "所缺" } },
};
const resourceColumns: Readonly<Record<string, Column>> = {
  gone: { type: "ids", label: { en: "Holders gone", zh: "缺位的持有单位" } }, left: { type: "ids", label: { en: "Holders left", zh: "尚存的持有单位" } },
  tasks: { type: "ids", label: { en: "Tasks that need it", zh: "需要它的任务" } },
};
const pieceColumns: Readonly<Record<string, Column>> = { piece: count("Piece", "部分"), size: count("Organisations", "单位数"), organisations: { type: "ids", label: { en: "Who", zh: "成员" } } };

const evidenceColumns: Readonly<Record<string, Column>> = {
  record: { type: "text", label: { en: "Record", zh: "记录" } }, document: { type: "id", label: { en: "Document", zh: "文件" } }, section: { type: "text", label: { en: "Section", zh: "章节" } },
  certainty: {
    type: "text", label: { en: "Certainty", zh: "确定程度" },
    values: { stated: { en: "stated", zh: "明确" }, implied: { en: "implied", zh: "推断" }, derived: { en: "derived", zh: "推导" }, "general-knowledge": { en: "general knowledge", zh: "常识" } },
  },
};

/** Where the case has the records from that the sentences rest on, each once, in the order of the sentences. */
function evidenceRows(network: Network, sentences: readonly Sentence[]): Row[] {
  const records = new Map([...network.ties, ...network.tasks, ...network.resources, ...network.organisations].map((record) => [record.id, record]));
  return [...new Set(sentences.flatMap(({ evidence }) => evidence))].flatMap((id): Row[] => {
    const record = records.get(id);
    if (record === undefined) return [];
    const sources = record.evidence;
    const own = { record: id, certainty: record.certainty };
    return sources.length === 0 ? [{ ...own, document: null, section: null }] : sources.map(({ document, section }) => ({ ...own, document, section }));
  });
}

const ids = (records: readonly string[]) => ({ records });
const decimal = (value: number) => decimals(value, 4);
const valueOf = (network: Network, metric: typeof fragmentation): number | null => (measure(network, metric).rows[0]?.[metric.id] ?? null) as number | null;

/** The pieces of the network in the order of their first member. */
function piecesOf(network: Network): string[][] {
  const graph = project(network, { direction: "ignored", strength: "ignored" });
  const pieces: string[][] = [];
  weakComponents(graph).forEach((piece, i) => (pieces[piece] ??= []).push(graph.ids[i]!));
  return pieces;
}

function checkRemoved(network: Network, asked: readonly string[]): readonly string[] {
  const known = network.case.organisations.map(({ id }) => id);
  for (const id of asked) {
    if (known.includes(id)) continue;
    const near = nearest(id, known);
    throw new UsageError("usage/unknown-organisation", `This case has no organisation "${id}".${near === null ? "" : ` Did you mean "${near}"?`}`, { value: id, known, nearest: near });
  }
  return network.organisations.map(({ id }) => id).filter((id) => asked.includes(id));
}

/** How the pieces that held the absent fall apart. */
function pieceSentences(network: Network, left: Network, gone: readonly string[], evidence: readonly string[]): Sentence[] {
  const after = piecesOf(left);
  return piecesOf(network).flatMap((piece) => {
    const stay = piece.filter((id) => !gone.includes(id));
    if (stay.length === piece.length || stay.length === 0) return [];
    const parts = after.filter((part) => stay.includes(part[0]!)).sort((a, b) => b.length - a.length);
    const alone = parts.filter((part) => part.length === 1).flat();
    const own: Sentence = parts.length === 1 ? { code: "whatIf/holds", params: { size: piece.length }, evidence } : { code: "whatIf/falls-apart", params: { size: piece.length, count: parts.length, sizes: parts.map((part) => part.length) }, evidence };
    return [own, ...(alone.length > 0 ? [{ code: "whatIf/cut-off", params: { organisations: ids(alone) }, evidence }] : [])];
  });
}

function taskSentences(network: Network, { tasks, failed }: Failures): Sentence[] {
  if (tasks === 0) return [{ code: "whatIf/no-tasks", params: {}, evidence: [] }];
  if (failed.length === 0) return [{ code: "whatIf/no-task-fails", params: { tasks }, evidence: [] }];
  const direct = failed.filter(({ step }) => step === 0).length;
  return [
    { code: "whatIf/tasks-fail", params: { failed: failed.length, tasks, direct, later: failed.length - direct }, evidence: failed.map(({ task }) => task) },
    ...failed.flatMap(({ task, cause, through }): Sentence[] => {
      const steps = network.tasks.find(({ id }) => id === task)?.failure?.chain ?? [];
      const chain = { en: steps.map((step) => say(step, "en")).join("; "), zh: steps.map((step) => say(step, "zh")).join("；") };
      return [
        { code: `whatIf/task-${cause}`, params: { task: ids([task]), through: ids(through) }, evidence: [task, ...through] },
        ...(steps.length > 0 ? [{ code: "whatIf/chain", params: { task: ids([task]), ...chain }, evidence: [task] }] : []),
      ];
    }),
  ];
}

/**
 * What the absence of one organisation, or of several at once, does: to who is cut off, to whom the lead reaches and can order,
 * to tasks and to resources.
 *
 * The network without them is the network built anew without them: their ties go, and shares are of those left. Tasks fail as
 * in `knockOutCascade`, the set taken as one organisation: who shares a resource only with others that are gone leaves it with
 * nobody. Reach by any tie ignores direction, reach by authority follows command and mandate from the lead; the absent
 * themselves are not counted among those lost. Nothing is drawn. Time O(n m + tasks).
 *
 * @throws UsageError `usage/unknown-organisation`.
 */
export function whatIf(network: Network, absent: readonly string[]): WhatIf {
  const gone = checkRemoved(network, absent);
  const left = gone.length === 0 ? network : without(network, ...gone);
  const failures = failuresWithout(network, gone);
  const lost = network.ties.filter(({ source, target }) => gone.includes(source) || gone.includes(target)).map(({ id }) => id);
  const [reachBefore, reachAfter] = [leadReach(network), leadReach(left)];
  const lose = (kind: "any" | "authority") => {
    const [was, is] = [reachBefore[kind], reachAfter[kind]];
    return was === null || reachAfter.lead === null ? null : was.filter((id) => !gone.includes(id) && !(is ?? []).includes(id));
  };
  const [loseAny, loseAuthority] = [lose("any"), lose("authority")];
  const held = network.resources.filter(({ heldBy }) => heldBy?.some((id) => gone.includes(id)));
  const resources = held.map(({ id, heldBy }): Row => ({
    resource: id, gone: heldBy!.filter((holder) => gone.includes(holder)), left: heldBy!.filter((holder) => !gone.includes(holder)),
    tasks: network.tasks.filter(({ requiredResources }) => requiredResources?.some(({ resource }) => resource === id)).map((task) => task.id),
  }));
  const sizes = (of: Network) => sizesOf(weakComponents(project(of, { direction: "ignored", strength: "ignored" })));
  const bare = (of: Network) => of.resources.filter(({ heldBy }) => heldBy?.length === 0).length;
  const values: readonly (readonly [WhatIfMeasure, number | null, number | null])[] = [
    ["organisations", network.organisations.length, left.organisations.length], ["ties", network.ties.length, left.ties.length],
    ["fragmentation", valueOf(network, fragmentation), valueOf(left, fragmentation)], ["distanceFragmentation", valueOf(network, distanceFragmentation), valueOf(left, distanceFragmentation)],
    ["pieces", sizes(network).length, sizes(left).length], ["largest", Math.max(0, ...sizes(network)), Math.max(0, ...sizes(left))],
    ["leadReaches", reachBefore.any?.length ?? null, reachAfter.any?.length ?? null], ["leadOrders", reachBefore.authority?.length ?? null, reachAfter.lead === null ? null : reachBefore.authority === null ? null : reachAfter.authority?.length ?? 0],
    ["failedTasks", failures.tasks === 0 ? null : 0, failures.tasks === 0 ? null : failures.failed.length], ["unheldResources", bare(network), bare(left)],
  ];
  const effects = values.map(([name, before, after]): Row => ({ measure: name, before, after, change: before === null || after === null ? null : after - before }));
  const [, , [, before, after]] = values as unknown as [unknown, unknown, [string, number | null, number | null]];
  const named = { organisations: ids(gone), n: left.organisations.length };
  const headline: Sentence = before === null || after === null ? { code: "whatIf/undefined", params: named, evidence: lost }
    : { code: Math.abs(after - before) < 1e-12 ? "whatIf/same" : after > before ? "whatIf/rises" : "whatIf/falls", params: { ...named, before: decimal(before), after: decimal(after) }, evidence: lost };
  const lead = reachBefore.lead;
  const leads = { lead: ids(lead === null ? [] : [lead]) };
  const leadSentences: Sentence[] = lead === null ? [{ code: "whatIf/no-lead", params: {}, evidence: [] }] : reachAfter.lead === null ? [{ code: "whatIf/lead-gone", params: leads, evidence: [] }] : [
    loseAny!.length > 0 ? { code: "whatIf/lead-loses", params: { ...leads, organisations: ids(loseAny!) }, evidence: lost } : { code: "whatIf/lead-keeps", params: leads, evidence: [] },
    loseAuthority === null ? { code: "whatIf/command-not-defined", params: leads, evidence: [] }
      : loseAuthority.length > 0 ? { code: "whatIf/command-loses", params: { ...leads, organisations: ids(loseAuthority) }, evidence: lost } : { code: "whatIf/command-keeps", params: leads, evidence: [] },
  ];
  const unheld = resources.filter((row) => (row["left"] as readonly string[]).length === 0).map((row) => String(row["resource"]));
  const resourceSentences: Sentence[] = resources.length === 0 ? [{ code: "whatIf/no-resource", params: {}, evidence: [] }] : [
    ...(unheld.length > 0 ? [{ code: "whatIf/resources-lost", params: { resources: ids(unheld) }, evidence: unheld }] : []),
    ...resources.filter((row) => !unheld.includes(String(row["resource"]))).map((row) => ({ code: "whatIf/resource-kept", params: { resource: ids([String(row["resource"])]), organisations: ids(row["left"] as readonly string[]) }, evidence: [String(row["resource"])] })),
  ];
  const passed = absent.filter((id) => !gone.includes(id));
  const sentences: Sentence[] = gone.length === 0 ? [{ code: "whatIf/nobody-removed", params: {}, evidence: [] }]
    : [headline, { code: "whatIf/ties", params: { count: lost.length }, evidence: lost }, ...pieceSentences(network, left, gone, lost), ...leadSentences, ...taskSentences(network, failures), ...resourceSentences];
  return {
    kind: "simulation", simulation: "whatIf", scope: network.scope, options: { remove: [...absent] }, n: network.organisations.length, removed: gone, sentences,
    tables: {
      effects: { keys: ["measure"], columns: effectColumns, rows: effects },
      reach: { keys: ["organisation", "by"], columns: reachColumns, rows: (["any", "authority"] as const).flatMap((by) => (by === "any" ? loseAny ?? [] : loseAuthority ?? []).map((organisation) => ({ organisation, by, lead }))) },
      tasks: { keys: ["task"], columns: taskColumns, rows: failures.failed.map(({ task, step, cause, through }) => ({ task, step, cause, through })) },
      resources: { keys: ["resource"], columns: resourceColumns, rows: resources },
      pieces: { keys: ["piece"], columns: pieceColumns, rows: piecesOf(left).map((organisations, i) => ({ piece: i + 1, size: organisations.length, organisations })) },
      evidence: { keys: ["record", "document", "section"], columns: evidenceColumns, rows: evidenceRows(network, sentences) },
    },
    notes: [...(passed.length > 0 ? [{ code: "whatIf/left-out-already", params: { organisations: ids(passed) } }] : []), ...failures.notes, ...coverageNotes(network), ...network.notes],
  };
}
