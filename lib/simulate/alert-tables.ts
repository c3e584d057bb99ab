import type { Row } from "../metric/index.js";
import type { Network } from "../network/index.js";
import { deadlineColumns, endColumns, organisationColumns, shortcutColumns, tieColumns, wholeColumns } from "./alert-columns.js";
import type { Deadline } from "./alert-deadlines.js";
import { tiesOf, type AlertPlan } from "./alert-plan.js";
import { lastOf, type AlertTally } from "./alert-tally.js";
import type { SimulationTable } from "./simulation.js";
import { meanOf, summaryOf } from "./summary.js";

/** The draws of one variant with what they were drawn from. */
export interface AlertRun {
  readonly plan: AlertPlan;
  readonly tally: AlertTally;
  readonly draws: number;
  /** Positions of those the ties can reach. */
  readonly reachable: readonly number[];
}

const drawOf = ({ plan, tally }: AlertRun, draw: number): Float64Array => tally.heard.subarray(draw * plan.ids.length, (draw + 1) * plan.ids.length);
const eachDraw = (run: AlertRun, value: (heard: Float64Array, draw: number) => number): Float64Array => Float64Array.from({ length: run.draws }, (_, draw) => value(drawOf(run, draw), draw));
const timesOf = (run: AlertRun, i: number): Float64Array => eachDraw(run, (heard) => heard[i]!);
const everyone = ({ plan }: AlertRun): number[] => plan.ids.map((_, i) => i);
const shareOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const inTime = (heard: Float64Array, deadline: number): number => heard.reduce((count, time) => count + (time <= deadline ? 1 : 0), 0);

/** When the k-th organisation has heard. */
const kth = (heard: Float64Array, k: number): number => Float64Array.from(heard).sort()[k - 1]!;

export function wholeTable(run: AlertRun): SimulationTable {
  const { plan: { ids, settings }, reachable } = run;
  const half = Math.ceil(ids.length / 2);
  return {
    keys: ["target"], columns: wholeColumns,
    rows: [
      { target: "everyone", organisations: ids.length, ...summaryOf(eachDraw(run, (heard) => lastOf(heard, everyone(run)))) },
      { target: "reachable", organisations: reachable.length, ...summaryOf(eachDraw(run, (heard) => lastOf(heard, reachable))) },
      { target: "half", organisations: half, ...summaryOf(eachDraw(run, (heard) => kth(heard, half))) },
      ...(settings.acknowledge === null ? [] : [{ target: "confirmed", organisations: reachable.length, ...summaryOf(run.tally.confirmed.last) }]),
    ],
  };
}

export function organisationTable(run: AlertRun, steps: Int32Array, deadline: number | null): SimulationTable {
  const { plan: { ids, channels, source, settings }, tally: { carried, confirmed }, draws } = run;
  const rows = ids.map((organisation, i): Row => {
    const times = timesOf(run, i);
    const tellers = new Map<number, number>();
    channels.forEach(({ from, to }, index) => {
      if (to === i && carried[index]! > 0) tellers.set(from, (tellers.get(from) ?? 0) + carried[index]!);
    });
    const best = [...tellers].sort(([a, x], [b, y]) => y - x || (ids[a]! < ids[b]! ? -1 : 1))[0];
    return {
      organisation, steps: steps[i]! === -1 ? null : steps[i]!, ...summaryOf(times),
      late: deadline === null ? null : times.reduce((count, time) => count + (time > deadline ? 1 : 0), 0) / draws,
      confirmed: settings.acknowledge === null || i === source || confirmed.count[i] === 0 ? null : confirmed.sum[i]! / confirmed.count[i]!,
      teller: best === undefined ? null : ids[best[0]]!, tellerShare: best === undefined ? null : best[1] / draws,
    };
  });
  return { keys: ["organisation"], columns: organisationColumns, rows };
}

/** The ties over which the message may go, in the order of the case. */
export function tieTable(network: Network, { plan: { channels, settings }, tally: { carried }, draws }: AlertRun): SimulationTable {
  const counts = new Map<string, number>();
  channels.forEach(({ id }, index) => counts.set(id, (counts.get(id) ?? 0) + carried[index]!));
  return {
    keys: ["tie"], columns: tieColumns,
    rows: tiesOf(network, settings).flatMap((tie) => (counts.has(tie.id) ? [{ tie: tie.id, a: tie.source, b: tie.target, layer: tie.layer, carried: counts.get(tie.id)! / draws }] : [])),
  };
}

export function deadlineTable(run: AlertRun, deadlines: readonly Deadline[]): SimulationTable {
  return {
    keys: ["deadline"], columns: deadlineColumns,
    rows: deadlines.map(({ id, value }) => ({
      deadline: id, value, inTime: shareOf(eachDraw(run, (heard) => inTime(heard, value))),
      everyone: shareOf(eachDraw(run, (heard) => (lastOf(heard, everyone(run)) <= value ? 1 : 0))),
      reachable: shareOf(eachDraw(run, (heard) => (lastOf(heard, run.reachable) <= value ? 1 : 0))),
    })),
  };
}

export interface Tried {
  readonly name: string;
  readonly a: string | null;
  readonly b: string | null;
  readonly run: AlertRun;
}

/** Draw by draw, the variant against the alert without it: both met the same delays and failures. */
function shortcutRow(base: AlertRun, { name, a, b, run }: Tried, deadline: number | null): Row {
  const { ids } = base.plan;
  const gain = (before: number, after: number) => (Number.isFinite(before) && Number.isFinite(after) ? before - after : NaN);
  const last = eachDraw(base, (heard, draw) => gain(lastOf(heard, base.reachable), lastOf(drawOf(run, draw), base.reachable)));
  const each = ids.map((_, i) => meanOf(eachDraw(base, (heard, draw) => gain(heard[i]!, drawOf(run, draw)[i]!))).mean);
  const known = each.filter((value, i) => value !== null && i !== base.plan.source) as number[];
  const { n, mean, standardError } = meanOf(last);
  return {
    shortcut: name, a, b, saved: mean, standardError, n,
    savedEach: known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length,
    sooner: ids.filter((_, i) => (each[i] ?? 0) > 0), later: ids.filter((_, i) => (each[i] ?? 0) < 0),
    reached: run.reachable.filter((i) => !base.reachable.includes(i)).map((i) => ids[i]!),
    inTime: deadline === null ? null : shareOf(eachDraw(run, (heard) => inTime(heard, deadline))) - shareOf(eachDraw(base, (heard) => inTime(heard, deadline))),
  };
}

export const shortcutTable = (base: AlertRun, tried: readonly Tried[], deadline: number | null): SimulationTable =>
  ({ keys: ["shortcut"], columns: shortcutColumns, rows: tried.map((one) => shortcutRow(base, one, deadline)) });

/** Low and high over the ties marked unknown: each row beside that of the other end. A high of null is never. */
export function withEnds(table: SimulationTable, other: SimulationTable | null): SimulationTable {
  if (other === null) return table;
  const last = (value: unknown) => (typeof value === "number" ? value : Infinity);
  const finite = (value: number) => (Number.isFinite(value) ? value : null);
  return {
    ...table, columns: { ...table.columns, ...endColumns },
    rows: table.rows.map((row, i) => {
      const end = other.rows[i]!;
      const [medians, shares] = [[last(row["median"]), last(end["median"])], [row["reached"] as number, end["reached"] as number]];
      // Whom the ties can reach differs between the ends: there the two rows are about different organisations.
      if (row["organisations"] !== end["organisations"]) return { ...row, medianLow: null, medianHigh: null, reachedLow: null, reachedHigh: null };
      return { ...row, medianLow: finite(Math.min(...medians)), medianHigh: finite(Math.max(...medians)), reachedLow: Math.min(...shares), reachedHigh: Math.max(...shares) };
    }),
  };
}
