import { z } from "zod";
import { saying, type Context } from "../../metric/index.js";
import { layersReading, project, select, type CompactGraph, type Network } from "../../network/index.js";
import { partsIn } from "../duties.js";
import { sayOrigin } from "../parameter-origin.js";

export const forms = ["shared", "lead-organisation", "network-administrative-organisation"] as const;
export type Form = (typeof forms)[number];

export const formValues = {
  shared: { en: "shared governance", zh: "共享治理" }, "lead-organisation": { en: "lead organisation", zh: "领导组织" },
  "network-administrative-organisation": { en: "network administrative organisation", zh: "网络管理组织" },
} as const;

export const features = ["decision-centralisation", "ties-through-top", "administrative-unit", "participants", "goal-consensus", "trust"] as const;
export type Feature = (typeof features)[number];

export const featureValues = {
  "decision-centralisation": { en: "centralisation of decisions", zh: "决策中心势" }, "ties-through-top": { en: "ties of the top unit", zh: "首要单位的关系占比" },
  "administrative-unit": { en: "a top unit without tasks", zh: "首要单位不承担任务" }, participants: { en: "number of participants", zh: "参与单位数" },
  "goal-consensus": { en: "agreement on goals", zh: "目标一致" }, trust: { en: "trust", zh: "信任" },
} as const;

const share = (en: string, zh: string) => saying(z.number().min(0).max(1).nullable().default(null), en, zh);

export const formOptions = {
  goalConsensus: share("agreement on goals from 0 to 1, from a survey; not known when not given", "目标一致程度，0至1，取自问卷；未给出为未知"),
  trust: share("density of trust from 0 to 1, from a survey; not known when not given", "信任密度，0至1，取自问卷；未给出为未知"),
  few: saying(z.number().positive().default(6), "so many participants, or fewer, are few; an arbitrary default", "不多于此数为参与单位少；默认值为任意设定"),
  many: saying(z.number().positive().default(30), "so many participants, or more, are many; an arbitrary default", "不少于此数为参与单位多；默认值为任意设定"),
  moderate: saying(z.number().min(0).max(1).default(0.5), "where moderate lies between 0, low, and 1, high; an arbitrary default", "“中等”在0（低）与1（高）之间的位置；默认值为任意设定"),
};

export interface FormFeature {
  readonly feature: Feature;
  /** From 0 to 1; null where the case does not tell. */
  readonly value: number | null;
  readonly ideal: Readonly<Record<Form, number>>;
  /** The ties or tasks that the value was read from. */
  readonly evidence: readonly string[];
}

interface Options { readonly goalConsensus: number | null; readonly trust: number | null; readonly few: number; readonly many: number; readonly moderate: number }

const degreesOf = (graph: CompactGraph): number[] => graph.ids.map((_, i) => graph.out[i + 1]! - graph.out[i]!);

/** Freeman's degree centralization of the decision ties, and these; null where there is none and the layers are not listed in full, or with fewer than three organisations. */
function centralisation(network: Network): { readonly value: number | null; readonly evidence: readonly string[] } {
  const layers = layersReading(network, "decision").filter(({ coverage }) => coverage !== "not-stated");
  if (layers.length === 0 || network.organisations.length < 3) return { value: null, evidence: [] };
  const decisions = select(network, { layers: layers.map(({ id }) => id), memberships: "ignore" });
  const graph = project(decisions, { direction: "ignored", strength: "ignored" });
  if (graph.size === 0 && layers.some(({ coverage }) => coverage !== "complete")) return { value: null, evidence: [] };
  const degrees = degreesOf(graph);
  const most = Math.max(...degrees);
  return { value: degrees.reduce((sum, degree) => sum + most - degree, 0) / ((graph.order - 1) * (graph.order - 2)), evidence: decisions.ties.map(({ id }) => id) };
}

/**
 * What the case says of the features that tell the three forms apart, and where each form has them. The words of the
 * orientation table are read as numbers: low 0, moderate `moderate`, high 1, moderately low and high half way. O(n + m).
 */
export function formFeatures({ network, options, note }: Pick<Context<Options>, "network" | "options" | "note">): { readonly found: readonly FormFeature[]; readonly top: string | null } {
  const { few, many, moderate } = options;
  sayOrigin(note, [few, many, moderate], [6, 30, 0.5]);
  const graph = project(network, { direction: "ignored", strength: "ignored" });
  const degrees = degreesOf(graph);
  const most = Math.max(0, ...degrees);
  const top = most === 0 ? [] : graph.ids.filter((_, i) => degrees[i] === most).sort();
  const parts = network.tasks.map((task) => partsIn(task, "part"));
  // Of equals at the top one without a task is enough; that it has none can be said only when every task says whom it requires.
  const carry = top.every((unit) => parts.some(({ organisations }) => organisations.includes(unit)));
  const idle = top.length === 0 || parts.length === 0 ? null : carry ? 0 : parts.every(({ stated }) => stated) ? 1 : null;
  const n = network.organisations.length;
  const size = n === 0 || many <= few ? null : Math.min(1, Math.max(0, (n - few) / (many - few)));
  const low = moderate / 2;
  const high = (1 + moderate) / 2;
  const of = (feature: Feature, value: number | null, [shared, lead, administrative]: readonly [number, number, number], evidence: readonly string[] = []): FormFeature =>
    ({ feature, value, ideal: { shared, "lead-organisation": lead, "network-administrative-organisation": administrative }, evidence: value === null ? [] : evidence });
  const decisions = centralisation(network);
  const ofTop = network.ties.filter(({ source, target }) => source === top[0] || target === top[0]).map(({ id }) => id);
  const carried = network.tasks.filter((_, i) => top.some((unit) => parts[i]!.organisations.includes(unit))).map(({ id }) => id);
  return {
    top: top[0] ?? null,
    found: [
      of("decision-centralisation", decisions.value, [0, 1, 1], decisions.evidence), of("ties-through-top", graph.size === 0 ? null : most / graph.size, [0, 1, 1], ofTop),
      of("administrative-unit", idle, [0, 0, 1], carried), of("participants", size, [0, moderate, high]),
      of("goal-consensus", options.goalConsensus, [1, low, high]), of("trust", options.trust, [1, 0, moderate]),
    ],
  };
}
