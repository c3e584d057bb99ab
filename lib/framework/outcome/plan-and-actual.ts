import { z } from "zod";
import { statusNames, type Status } from "../../case/index.js";
import { saying, type Context } from "../../metric/index.js";
import { select, type Network, type NetworkTie, type Selection } from "../../network/index.js";
import { comparedPairs, type ComparedPair, type LayerCompared } from "./compared-pairs.js";

const statuses = (en: string, zh: string) => saying(z.array(z.enum(statusNames)).min(1).nullable().default(null), en, zh);
const wave = (en: string, zh: string) => saying(z.string().nullable().default(null), en, zh);

export const comparedOptions = {
  planStatuses: statuses("statuses of the plan's ties; when not given in-plan and required, or any if a wave is given", "预案一方关系的状态；未给出时为预案规定与要求，指定数据采集时为任意状态"),
  actualStatuses: statuses("statuses of the actual ties; when not given observed, or any if a wave is given", "实际一方关系的状态；未给出时为观察到，指定数据采集时为任意状态"),
  planWave: wave("data collection of the plan; any when not given", "预案所属的数据采集；未给出时不限"),
  actualWave: wave("data collection of what happened; any when not given", "实际情况所属的数据采集；未给出时不限"),
  among: saying(z.enum(["scope", "both"]).default("scope"), "organisations whose ties are compared: scope, all in scope; both, those with a tie in the plan and in what happened", "所比较的单位：scope为范围内全部单位；both为预案和实际中均有关系的单位"),
};

export interface ComparedOptions {
  readonly planStatuses: readonly Status[] | null;
  readonly actualStatuses: readonly Status[] | null;
  readonly planWave: string | null;
  readonly actualWave: string | null;
  readonly among: "scope" | "both";
}

export interface PlanAndActual {
  readonly layers: readonly LayerCompared[];
  readonly planned: ReadonlySet<string>;
  readonly acted: ReadonlySet<string>;
}

const chosen = (network: Network, given: readonly Status[] | null, inWave: string | null, otherwise: readonly Status[]): Network => {
  const wanted = given ?? (inWave === null ? otherwise : null);
  const selection: Selection = { ...(wanted === null ? {} : { statuses: [...wanted] }), ...(inWave === null ? {} : { wave: inWave }) };
  return select(network, selection);
};
const ends = (ties: readonly NetworkTie[]) => new Set(ties.flatMap(({ source, target }) => [source, target]));

/**
 * Two selections of one network, pair by pair and layer by layer, in the order of the layers and of the case. Null, with
 * a note, when one of the two has no tie at all. O(m log m).
 */
export function planAndActual({ network, options, note }: Pick<Context<ComparedOptions>, "network" | "options" | "note">): PlanAndActual | null {
  const plan = chosen(network, options.planStatuses, options.planWave, ["in-plan", "required"]);
  const actual = chosen(network, options.actualStatuses, options.actualWave, ["observed"]);
  if (plan.ties.length === 0) note("overlap/no-plan");
  if (actual.ties.length === 0) note("overlap/no-actual");
  if (plan.ties.length === 0 || actual.ties.length === 0) return null;
  const [planned, acted] = [ends(plan.ties), ends(actual.ties)];
  const inBoth = (id: string) => options.among === "scope" || (planned.has(id) && acted.has(id));
  const layers = comparedPairs(network, plan.ties, actual.ties, inBoth);
  const silent = layers.filter(({ pairs, observed }) => pairs.length > 0 && !observed).map(({ layer }) => layer);
  if (silent.length > 0) note("overlap/layer-not-observed", { layers: { records: silent } });
  return { layers, planned, acted };
}

/** What the ratios of plan and reality are made of. */
export interface Overlap {
  readonly recall: number | null;
  readonly precision: number | null;
  readonly jaccard: number | null;
  readonly planned: number;
  readonly actual: number;
  readonly both: number;
  readonly phantom: number;
  readonly emergent: number;
  readonly evidence: readonly string[];
}

/** Recall, precision and Jaccard of some pairs; each null when its denominator is 0. */
export function overlapOf(pairs: readonly ComparedPair[]): Overlap {
  const inPlan = pairs.filter(({ plan }) => plan.length > 0).length;
  const happened = pairs.filter(({ actual }) => actual.length > 0).length;
  const shared = pairs.filter(({ plan, actual }) => plan.length > 0 && actual.length > 0);
  const both = shared.length;
  const share = (whole: number) => (whole === 0 ? null : both / whole);
  return {
    recall: share(inPlan), precision: share(happened), jaccard: share(inPlan + happened - both),
    planned: inPlan, actual: happened, both, phantom: inPlan - both, emergent: happened - both,
    evidence: shared.flatMap(({ plan, actual }) => [...new Set([...plan, ...actual].map(({ id }) => id))]),
  };
}

export const overlapColumns = {
  recall: { type: "number", label: { en: "Realised of the planned", zh: "预案兑现率" }, range: [0, 1], digits: 3, higherMeans: { en: "more of the planned ties are observed", zh: "更多预案关系得到兑现" } },
  precision: { type: "number", label: { en: "Planned of the actual", zh: "实际关系中有预案者" }, range: [0, 1], digits: 3, higherMeans: { en: "less is improvised", zh: "临时形成的关系更少" } },
  jaccard: { type: "number", label: { en: "Jaccard", zh: "杰卡德系数" }, range: [0, 1], digits: 3, higherMeans: { en: "plan and reality join more of the same pairs", zh: "预案与实际联结更多相同的单位对" } },
  planned: { type: "integer", label: { en: "Planned pairs", zh: "预案单位对" }, range: [0, null] },
  actual: { type: "integer", label: { en: "Actual pairs", zh: "实际单位对" }, range: [0, null] },
  both: { type: "integer", label: { en: "In both", zh: "两者皆有" }, range: [0, null] },
  phantom: { type: "integer", label: { en: "On paper only", zh: "仅在预案" }, range: [0, null] },
  emergent: { type: "integer", label: { en: "Improvised", zh: "临时形成" }, range: [0, null] },
} as const;

export const noOverlap = { recall: null, precision: null, jaccard: null, planned: null, actual: null, both: null, phantom: null, emergent: null, evidence: [] } as const;
