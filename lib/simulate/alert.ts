import { coverageNotes } from "../metric/requirements.js";
import { countedAs, type Network } from "../network/index.js";
import { inSlices, type LongRun } from "../progress.js";
import { createRandom } from "../random.js";
import type { Note } from "../words/index.js";
import { checkAlert } from "./alert-checks.js";
import { deadlineColumns, organisationColumns, shortcutColumns, tieColumns, wholeColumns } from "./alert-columns.js";
import { deadlinesOf } from "./alert-deadlines.js";
import { alertDraw } from "./alert-draw.js";
import { alertOptionsSchema, type AlertOptions, type AlertSettings } from "./alert-options.js";
import { channelsOf, inRounds, planOf, shortcutChannels, shortcutName, stepsOf, type AlertPlan, type Channel } from "./alert-plan.js";
import { deadlineTable, organisationTable, shortcutTable, tieTable, wholeTable, withEnds, type AlertRun } from "./alert-tables.js";
import { alertTally } from "./alert-tally.js";
import { isDrawn } from "./delay.js";
import { settledOptions } from "./settled-options.js";
import type { Simulation, SimulationTable } from "./simulation.js";

/** Times are in minutes, or in rounds where no delay was given. */
export interface AlertResult extends Simulation<"whole" | "organisations" | "ties" | "deadlines" | "shortcuts"> {
  readonly unit: "minute" | "round";
  /** Draws made: one where nothing is left to chance. */
  readonly draws: number;
  /** Who raised the alert; null where nobody is named. */
  readonly from: string | null;
}

const byChance = ({ channels, absence }: AlertPlan): boolean =>
  channels.some(({ delay, failure }) => isDrawn(delay) || (failure > 0 && failure < 1)) || absence.some((chance) => chance > 0 && chance < 1);

function reachableBy(plan: AlertPlan): number[] {
  const steps = stepsOf(plan);
  return plan.ids.flatMap((_, i) => (steps[i] === -1 ? [] : [i]));
}

const empty = (keys: readonly string[], columns: SimulationTable["columns"]): SimulationTable => ({ keys, columns, rows: [] });
const shell = (network: Network, settings: AlertSettings) => ({ kind: "simulation" as const, simulation: "alert", scope: network.scope, options: settings, n: network.organisations.length });

/** A result without numbers, and why. */
function untold(network: Network, settings: AlertSettings, unit: AlertResult["unit"], notes: readonly Note[]): AlertResult {
  const blank = Object.fromEntries(Object.keys(organisationColumns).map((column) => [column, null]));
  return {
    ...shell(network, settings), unit, draws: 0, from: null,
    tables: {
      whole: empty(["target"], wholeColumns), ties: empty(["tie"], tieColumns), deadlines: empty(["deadline"], deadlineColumns), shortcuts: empty(["shortcut"], shortcutColumns),
      organisations: { keys: ["organisation"], columns: organisationColumns, rows: network.organisations.map(({ id }) => ({ organisation: id, ...blank })) },
    },
    notes: [...notes, ...network.notes],
  };
}

/**
 * The timed alert: a message goes from an organisation through the ties of a network, and the draws say when everybody hears.
 *
 * It goes down vertical ties, along arcs, both ways over undirected ties, and one way where their flow is stated. A tie takes
 * its own delay, else its layer's; with no delay given at all every tie takes one round, and times are fewest steps. A tie
 * without a delay beside others that have one carries nothing: none is made up. Draw i is `fork(i)` of the seed, in which every
 * tie and organisation has a stream of its own by its id; variants with shortcuts therefore meet the same chances, and what a
 * shortcut saves is compared draw by draw. Who never hears is null, and later than every deadline. Ties whose presence is
 * unknown carry nothing unless `unknown` says otherwise; the other end stands beside the median and the share of draws, met by
 * the same chances, unless calls wait for one another: then a further tie can make somebody hear later, and a note says so. Cost O(draws m log m) for each variant.
 *
 * @example (await timedAlert(build(parseCase(data)), { delays: { other: { kind: "fixed", value: 10 } } })).tables.whole.rows
 *
 * @throws InferenceError `simulation/unknown-option`, `simulation/invalid-option`, `alert/hours-without-delays`, `alert/shortcut-delay`
 * @throws UsageError `usage/unknown-organisation`, `usage/unknown-layer`, `usage/unknown-tie`
 */
export async function timedAlert(network: Network, { signal, onProgress, ...options }: AlertOptions & LongRun = {}): Promise<AlertResult> {
  signal?.throwIfAborted();
  const settings = settledOptions("alert", alertOptionsSchema, options);
  const rounds = inRounds(settings);
  const unit = rounds ? "round" : "minute";
  checkAlert(network, settings, rounds);
  const from = settings.from === null ? network.lead : countedAs(network, settings.from);
  const source = network.organisations.findIndex(({ id }) => id === from);
  if (from === null) return untold(network, settings, unit, [{ code: "alert/no-source", params: {} }]);
  if (source === -1) return untold(network, settings, unit, [{ code: "alert/source-out-of-scope", params: { organisation: { records: [from] } } }]);
  const { layers } = network;
  if (network.ties.length === 0 && layers.length > 0 && layers.every(({ coverage }) => coverage === "not-stated")) {
    return untold(network, settings, unit, [{ code: "layer/not-stated", params: { layers: { records: layers.map(({ id }) => id) } } }]);
  }

  const { channels, without } = channelsOf(network, settings);
  const shortcuts = settings.shortcuts.map((one) => ({ name: shortcutName(one), a: countedAs(network, one.a), b: countedAs(network, one.b), one }));
  const placed = shortcuts.map(({ name, a, b, one }) => ({ name, a, b, channels: shortcutChannels(network, settings, { ...one, a, b }) }));
  const usable = placed.filter((one) => one.channels.length > 0);
  const variants: { name: string; a: string | null; b: string | null; channels: readonly Channel[] }[] = [
    ...usable, ...(usable.length > 1 ? [{ name: "together", a: null, b: null, channels: usable.flatMap((one) => one.channels) }] : []),
  ];
  // The other end: with the ties marked unknown where they were left out, and without them where they were counted.
  const marked = network.unknownTies.length;
  const inTurn = settings.superiorsFirst || settings.oneByOne;
  const turned: AlertSettings = { ...settings, unknown: settings.unknown === "absent" ? "present" : "absent" };
  const otherEnd = marked > 0 && !inTurn ? [planOf(network, turned, source, channelsOf(network, turned).channels)] : [];
  const plans = [...[channels, ...variants.map((one) => [...channels, ...one.channels])].map((all) => planOf(network, settings, source, all)), ...otherEnd];
  const draws = plans.some(byChance) ? settings.draws : 1;
  const runs = plans.map((plan): AlertRun => {
    const reachable = reachableBy(plan);
    return { plan, draws, reachable, tally: alertTally(plan, draws, reachable) };
  });
  const random = createRandom(settings.seed);
  await inSlices("alert", draws, (index) => {
    for (const { plan, tally } of runs) tally.add(index, alertDraw(plan, random.fork(index)));
  }, { signal, onProgress });

  const [base, ...tried] = runs as [AlertRun, ...AlertRun[]];
  const end = otherEnd.length > 0 ? tried.at(-1)! : null;
  const deadlines = deadlinesOf(network, settings, rounds);
  const deadline = deadlines[0]?.value ?? null;
  const left = network.organisations.length - base.reachable.length;
  const outside = placed.filter((one) => one.channels.length === 0);
  const notes: Note[] = [
    rounds ? { code: "alert/rounds", params: {} } : { code: "alert/minutes", params: {} },
    ...(deadline === null ? [] : [{ code: deadlines[0]!.id === "asked" ? "alert/deadline" : "alert/deadline-rule", params: { value: deadline, rule: { records: [deadlines[0]!.id] } } }]),
    ...(left > 0 ? [{ code: "alert/never", params: { count: left } }] : []),
    ...(draws > 1 ? [{ code: "metric/seed", params: { seed: settings.seed } }, { code: "alert/draws", params: { draws } }] : []),
    ...(settings.superiorsFirst || settings.oneByOne ? [{ code: "alert/order", params: {} }] : []),
    ...(without.size > 0 ? [{ code: "alert/no-delay", params: { layers: { records: [...without.keys()] }, count: [...without.values()].reduce((sum, count) => sum + count, 0) } }] : []),
    ...(marked > 0 ? [{ code: `alert/unknown-${settings.unknown}`, params: { count: marked } }, { code: inTurn ? "alert/unknown-no-span" : "alert/unknown-span", params: {} }] : []),
    ...(outside.length > 0 ? [{ code: "alert/shortcut-out-of-scope", params: { shortcuts: { pairs: outside.map(({ a, b }) => [a, b]) } } }] : []),
    ...coverageNotes(network), ...network.notes,
  ];
  return {
    ...shell(network, settings), unit, draws, from,
    tables: {
      whole: withEnds(wholeTable(base), end && wholeTable(end)), organisations: withEnds(organisationTable(base, stepsOf(base.plan), deadline), end && organisationTable(end, stepsOf(end.plan), deadline)), ties: tieTable(network, base), deadlines: deadlineTable(base, deadlines),
      shortcuts: shortcutTable(base, variants.map(({ name, a, b }, i) => ({ name, a, b, run: tried[i]! })), deadline),
    },
    notes,
  };
}
