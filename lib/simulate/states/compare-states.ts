import { z } from "zod";
import { betweenness } from "../../framework/index.js";
import { attributeOption, saying, type Column, type Metric, type Row } from "../../metric/index.js";
import { coverageNotes } from "../../metric/requirements.js";
import { select, statesOf, type Network, type StatesOf } from "../../network/index.js";
import { settledOptions } from "../settled-options.js";
import type { Simulation, SimulationTable } from "../simulation.js";
import { evidenceColumns } from "../what-if/columns.js";
import { evidenceRows, withSources, type Sentence } from "../what-if/sentence.js";
import { activationOf, waveOptions } from "./activation.js";
import { expansionClaims } from "./expansion-claims.js";
import { checkByState, metricsByState, stateHeadlines } from "./metrics-by-state.js";
import { roleChanges } from "./role-changes.js";
import { silencesOf } from "./silences.js";
import { statesSentences } from "./states-sentences.js";
import { stepsOfStates, type StateStep } from "./steps-of-states.js";

const metricLike = z.custom<Metric>((value) => typeof value === "object" && value !== null && "compute" in value, "It takes metrics.");

const schema = z.strictObject({
  metrics: saying(z.array(metricLike).default([...stateHeadlines]), "metrics set side by side state by state", "按状态逐一列出的指标"),
  attribute: attributeOption,
  position: saying(metricLike.default(betweenness), "the metric of organisations by which they are ranked", "用于排定名次的单位指标"),
  ...waveOptions,
});

export type StatesOptions = z.input<typeof schema>;

/** A case state by state. */
export interface StatesCompared extends Simulation<"states" | "organisations" | "ties" | "roles" | "metrics" | "claims" | "claimSteps" | "activation" | "rules" | "silences" | "evidence"> {
  readonly simulation: "compareStates";
  readonly sentences: readonly Sentence[];
}

const count = (en: string, zh: string): Column => ({ type: "integer", label: { en, zh }, range: [0, null] });
const share = (en: string, zh: string): Column => ({ type: "number", label: { en, zh }, range: [0, 1], digits: 3 });
const list = (en: string, zh: string): Column => ({ type: "ids", label: { en, zh } });

const stateColumns: Readonly<Record<string, Column>> = {
  described: { type: "boolean", label: { en: "Described by ties", zh: "有关系说明" } },
  organisations: count("Organisations", "单位"), who: list("Who", "成员"), entered: list("Entering", "加入"), left: list("Leaving", "退出"),
  perhapsInBefore: list("Entering, perhaps in before", "加入者中可能早已参与"), perhapsInStill: list("Leaving, perhaps in still", "退出者中可能仍参与"),
  ties: count("Ties", "关系"), tiesBegun: count("Ties begun", "新增关系"), tiesEnded: count("Ties ended", "终止关系"), tiesKept: count("Ties kept", "保留关系"), turnover: share("Turnover of ties", "关系更替率"),
  pairs: count("Pairs", "单位对"), pairsBegun: count("Pairs joined", "新联结单位对"), pairsEnded: count("Pairs parted", "断开单位对"), pairsKept: count("Pairs kept", "保留单位对"),
  jaccard: share("Jaccard of pairs", "单位对的杰卡德系数"), low: share("Jaccard, low", "杰卡德系数下限"), high: share("Jaccard, high", "杰卡德系数上限"),
  organisationsWithUnstated: count("Organisations, with unstated", "单位（含未说明）"), tiesWithUnstated: count("Ties, with unstated", "关系（含未说明）"), pairsWithUnstated: count("Pairs, with unstated", "单位对（含未说明）"),
  evidence: list("Ties begun or ended", "新增或终止的关系"),
};

const organisationColumns: Readonly<Record<string, Column>> = {
  states: list("Takes part in", "参与的状态"), perhaps: list("Perhaps in", "可能参与的状态"),
  standing: {
    type: "text", label: { en: "Standing", zh: "说明情况" },
    values: { stated: { en: "stated for a state", zh: "说明了状态" }, "state-not-stated": { en: "state not stated", zh: "状态未说明" }, "no-tie": { en: "no tie listed", zh: "未列出关系" } },
  },
};
const tieColumns: Readonly<Record<string, Column>> = {
  a: { type: "id", label: { en: "From", zh: "自" } }, b: { type: "id", label: { en: "To", zh: "至" } }, layer: { type: "id", label: { en: "Layer", zh: "关系层" } },
  begins: { type: "id", label: { en: "Begins with", zh: "起始状态" } }, states: list("Holds in", "生效的状态"), perhaps: list("Perhaps in", "可能生效的状态"),
  presence: { type: "text", label: { en: "Presence", zh: "是否存在" }, values: { present: { en: "present", zh: "存在" }, unknown: { en: "unknown", zh: "未知" } } },
};

const pairsOf = (ties: StatesOf["ties"]) => new Set(ties.map(({ source, target }) => JSON.stringify([source, target].sort()))).size;
const endsOf = (ties: StatesOf["ties"]) => new Set(ties.flatMap(({ source, target }) => [source, target])).size;
const ratio = (part: number, whole: number) => (whole === 0 ? null : part / whole);

function stateRows(film: StatesOf, steps: readonly StateStep[]): Row[] {
  const rows = film.states.map(({ state, described }, i): Row => {
    const here = film.ties.filter(({ states }) => states.includes(state));
    // With those of unstated state, as `unstated: "include"` selects them; presence unknown stays out.
    const all = film.ties.filter(({ states, perhaps, presence }) => states.includes(state) || (presence !== "unknown" && perhaps.includes(state)));
    const step = steps[i - 1];
    const after = step?.decidable === true ? step : null;
    const who = film.organisations.filter(({ states }) => states.includes(state)).map(({ organisation }) => organisation);
    const known = <T extends Row>(row: T): Row => (described ? row : Object.fromEntries(Object.keys(row).map((name) => [name, null])));
    return {
      state, described, ...known({ organisations: who.length, who, ties: here.length, pairs: pairsOf(here) }),
      entered: after?.entered ?? null, left: after?.left ?? null, perhapsInBefore: after?.perhapsInBefore ?? null, perhapsInStill: after?.perhapsInStill ?? null,
      // What begins with a state or ends before it is stated of the tie, whatever is known of the other state.
      tiesBegun: described ? step?.begun.length ?? null : null, tiesEnded: film.states[i - 1]?.described === true ? step!.ended.length : null,
      tiesKept: after?.kept.length ?? null, turnover: after === null ? null : ratio(after.ties.begun + after.ties.ended, after.ties.begun + after.ties.ended + after.ties.kept),
      pairsBegun: after?.pairs.begun ?? null, pairsEnded: after?.pairs.ended ?? null, pairsKept: after?.pairs.kept ?? null,
      jaccard: after?.jaccard.value ?? null, low: after?.jaccard.low ?? null, high: after?.jaccard.high ?? null,
      organisationsWithUnstated: described || all.length > 0 ? endsOf(all) : null, tiesWithUnstated: described || all.length > 0 ? all.length : null, pairsWithUnstated: described || all.length > 0 ? pairsOf(all) : null,
      evidence: step === undefined ? here.map(({ tie }) => tie) : [...step.begun, ...step.ended],
    };
  });
  const open = film.ties.filter(({ begins, presence }) => begins === null && presence !== "unknown");
  const empty = Object.fromEntries(Object.keys(stateColumns).map((name) => [name, null]));
  const ends = film.organisations.map(({ organisation }) => organisation).filter((id) => open.some(({ source, target }) => source === id || target === id));
  return [...rows, { state: null, ...empty, organisations: ends.length, who: ends, ties: open.length, pairs: pairsOf(open), evidence: open.map(({ tie }) => tie) }];
}

/**
 * The film of a case over its response states, least serious first: who takes part and who comes and goes, which ties begin, end
 * and stay, whose role changes, metrics state by state, whether the structure grows as it is claimed to, whether what was observed
 * came about in the state the plan says, and where the plan is silent.
 *
 * Ties that do not say from which state they hold are never read as holding from the first: they are the last row, without a state,
 * in every table of states, and their effect stands beside (`withUnstated`) or as low and high. A state in which no tie is stated to
 * hold is not described, unless every layer is listed in full: its numbers are null, and so is what compares it. Turnover is on tie
 * records, begun and ended by all three; Jaccard on distinct pairs, direction and layer ignored, with the least and greatest value
 * that ties of unstated state or presence allow. A network narrowed to one state is that state alone. Nothing is drawn. Time
 * O(states (n m + metrics)).
 *
 * Jaccard (1912), doi:10.1111/j.1469-8137.1912.tb05611.x. The claims are those of constituent S1; the rest was designed for this framework.
 *
 * @example compareStates(network).tables.states.rows.at(-1) // { state: null, ties: 6, organisations: 8, … } on S City
 *
 * @throws InferenceError `simulation/unknown-option`, `simulation/invalid-option`; UsageError `usage/metric-by-state`, `usage/unknown-wave`.
 */
export function compareStates(given: Network, options: StatesOptions = {}): StatesCompared {
  const { metrics, attribute, position, planWave, actualWave } = settledOptions("compareStates", schema, options);
  checkByState([...metrics, position]);
  const network = select(given, { unstated: "include" });
  const film = statesOf(network);
  const steps = stepsOfStates(film);
  const measured = metricsByState(network, film, metrics);
  const activation = activationOf(network, planWave, actualWave);
  const unstatedTasks = network.tasks.filter(({ activeFrom }) => activeFrom === null).map(({ id }) => id);
  const table = (keys: readonly string[], columns: Readonly<Record<string, Column>>, rows: readonly Row[]): SimulationTable => ({ keys, columns, rows });
  const told = {
    states: table(["state"], stateColumns, stateRows(film, steps)),
    organisations: table(["organisation"], organisationColumns, film.organisations.map(({ organisation, states, perhaps }) => ({ organisation, states, perhaps, standing: states.length > 0 ? "stated" : perhaps.length > 0 ? "state-not-stated" : "no-tie" }))),
    ties: table(["tie"], tieColumns, film.ties.map(({ tie, source, target, layer, begins, states, perhaps, presence }) => ({ tie, a: source, b: target, layer, begins, states, perhaps, presence }))),
    roles: roleChanges(network, steps, attribute, position), metrics: measured.table, ...expansionClaims(network, film, steps),
    activation: activation.activation, rules: activation.rules, silences: silencesOf(network, film),
  };
  const planned = network.ties.some(({ status }) => status !== "observed");
  const said = statesSentences(told, { compared: activation.compared, planned });
  return {
    kind: "simulation", simulation: "compareStates", scope: network.scope, n: network.organisations.length, sentences: withSources(network, said),
    options: { metrics: metrics.map(({ id }) => id), attribute, position: position.id, planWave, actualWave },
    tables: { ...told, evidence: table(["record", "document", "section"], evidenceColumns, evidenceRows(network, said)) },
    notes: [
      { code: "states/measures", params: {} }, { code: "states/rank", params: { en: position.label.en, zh: position.label.zh, attribute: { word: attribute } } },
      ...(film.states.length === 1 ? [{ code: network.scope.state === null ? "state/one" : "state/selected", params: {} }] : []),
      ...(unstatedTasks.length > 0 ? [{ code: "states/tasks-unstated", params: { tasks: { records: unstatedTasks } } }] : []),
      ...activation.notes, ...measured.notes.filter(({ code }) => code === "pairs/unknown" || code === "pairs/sampled"), ...coverageNotes(network), ...network.notes,
    ],
  };
}
