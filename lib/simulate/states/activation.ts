import { ruleChecks } from "../../framework/index.js";
import { comparedOptions, planAndActual, type ComparedOptions } from "../../framework/outcome/plan-and-actual.js";
import { measure, type Column, type Row } from "../../metric/index.js";
import type { Network, NetworkTie } from "../../network/index.js";
import type { Note, NoteCode, Params } from "../../words/index.js";
import type { SimulationTable } from "../simulation.js";

export const activations = {
  "as-planned": { en: "as planned", zh: "与预案一致" }, earlier: { en: "earlier than planned", zh: "早于预案" }, later: { en: "later than planned", zh: "晚于预案" },
  "not-observed": { en: "planned, not observed", zh: "预案有而未观察到" }, unplanned: { en: "observed, not planned", zh: "观察到而预案无" }, "not-decidable": { en: "not decidable", zh: "无法判断" },
} as const;
export type Activation = keyof typeof activations;

const columns: Readonly<Record<string, Column>> = {
  planned: { type: "id", label: { en: "Planned from", zh: "预案生效状态" } }, observed: { type: "id", label: { en: "Observed from", zh: "观察到的生效状态" } },
  answer: { type: "text", label: { en: "Activation", zh: "启动情况" }, values: activations }, evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
};

/** The first state in which some ties hold; null where one of them does not say. */
function firstOf(ties: readonly NetworkTie[], order: ReadonlyMap<string, number>): string | null {
  if (ties.length === 0 || ties.some(({ activeFrom }) => activeFrom === null)) return null;
  return ties.map(({ activeFrom }) => activeFrom!).reduce((first, state) => (order.get(state)! < order.get(first)! ? state : first));
}

/** What is compared: as asked, else in plan and required with observed; where nothing is observed, the first data collection with the last. */
function comparedOf(network: Network, planWave: string | null, actualWave: string | null): ComparedOptions {
  const waves = [...new Set(network.case.ties.map(({ wave }) => wave))];
  const second = planWave === null && actualWave === null && waves.length > 1 && network.ties.every(({ status }) => status !== "observed");
  return { planStatuses: null, actualStatuses: null, planWave: second ? waves[0]! : planWave, actualWave: second ? waves.at(-1)! : actualWave, among: "scope" };
}

/**
 * Whether ties came about in the state that the plan says: pair by pair and layer by layer, the first state of the planned ties
 * against the first of those observed. A planned tie that nobody observed counts as not observed only in a layer that something
 * was observed in, or that is listed in full. The case's own rules, such as how fast leaders assemble, are checked beside it
 * (`ruleChecks`). Without observed ties there is no row, and the notes say what is lacking. O(m log m).
 */
export function activationOf(network: Network, planWave: string | null, actualWave: string | null): { readonly activation: SimulationTable; readonly rules: SimulationTable; readonly compared: boolean; readonly notes: readonly Note[] } {
  const notes: Note[] = [];
  const note = (code: NoteCode, params: Params = {}) => notes.push({ code, params });
  const options = comparedOf(network, planWave, actualWave);
  if (options.planWave !== planWave) note("states/waves", { plan: options.planWave, actual: options.actualWave });
  const order = new Map(network.case.vocabulary.states.map(({ id }, i) => [id, i]));
  const found = planAndActual({ network, options, note });
  const answerOf = (plan: readonly NetworkTie[], actual: readonly NetworkTie[], observed: boolean): Row => {
    const [planned, seen] = [firstOf(plan, order), firstOf(actual, order)];
    const told = { planned, observed: seen };
    const give = (answer: Activation): Row => ({ ...told, answer });
    if (plan.length === 0) return give("unplanned");
    if (actual.length === 0) return give(observed ? "not-observed" : "not-decidable");
    if (planned === null || seen === null) return give("not-decidable");
    const late = order.get(seen)! - order.get(planned)!;
    return give(late === 0 ? "as-planned" : late > 0 ? "later" : "earlier");
  };
  const rows = (found?.layers ?? []).flatMap(({ layer, pairs, observed }) => pairs.map(({ a, b, plan, actual }): Row =>
    ({ layer, a, b, ...answerOf(plan, actual, observed), evidence: [...plan, ...actual].map(({ id }) => id) })));
  const rules = measure(network, ruleChecks);
  return {
    activation: { keys: ["layer", "a", "b"], columns, rows },
    rules: { keys: ["rule"], columns: rules.columns, rows: rules.rows },
    compared: found !== null,
    // That nothing is observed, and which rule lacks a value, the sentences say.
    notes: notes.filter(({ code }) => code === "states/waves" || code === "overlap/layer-not-observed"),
  };
}

export const waveOptions = { planWave: comparedOptions.planWave, actualWave: comparedOptions.actualWave };
