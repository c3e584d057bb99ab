import type { Row } from "../../metric/index.js";
import type { Network } from "../../network/index.js";
import { decimals } from "../../table/index.js";
import { ofMerging, measureNames, type WhatIfMeasure } from "./numbers.js";
import { outcomeOf, type Merge, type Outcome } from "./outcome.js";
import { say, type Grounded } from "./sentence.js";
import { difference, spanOf } from "./spans.js";
import { undecidedIn, waysOf } from "./undecided.js";

/** What hangs on the pairs of which it is undecided whether they are one. */
export interface Sensitivity {
  readonly measures: readonly Row[];
  readonly candidates: readonly Row[];
  readonly ways: readonly Row[];
  readonly sentences: readonly Grounded[];
}

const same = (one: number | null, other: number | null) => one === other || (one !== null && other !== null && Math.abs(one - other) < 1e-12);
const text = (value: number) => decimals(value, 4);
/**
 * The same removal and merges under each way of deciding the undecided pairs: every combination of up to five, else none, each
 * alone and all together. A candidate moves a measure if, alone, it changes it before, after or in the difference. The
 * numbers of organisations and ties are in every way one fewer or less and are not named among those moved. Null without candidates.
 */
export function sensitivityOf(network: Network, absent: readonly string[], merges: readonly Merge[], asIs: Outcome): Sensitivity | null {
  // A pair that the merges asked for make one anyway is no longer open.
  const { candidates, ways, all } = waysOf(network, undecidedAfter(network, asIs));
  if (candidates.length === 0) return null;
  const outcomes = ways.map((way, i) => (i === 0 ? asIs : outcomeOf(way.network, absent, merges)));
  const names = measureNames.filter((name) => asIs.between !== null || !ofMerging.has(name));
  const values = (name: WhatIfMeasure) => outcomes.map(({ before, after }) => ({ before: before[name], after: after[name], change: difference(before[name], after[name]) }));
  const moved = (name: WhatIfMeasure) => {
    const [base, ...others] = values(name);
    return candidates.filter((_, i) => !same(others[i]!.before, base!.before) || !same(others[i]!.after, base!.after)).map(({ id }) => id);
  };
  const measures = names.map((name): Row => {
    const found = values(name);
    const span = (part: "before" | "after" | "change") => spanOf(found.map((value) => value[part]));
    const [before, after, change] = [span("before"), span("after"), span("change")];
    return { measure: name, beforeLow: before?.[0] ?? null, beforeHigh: before?.[1] ?? null, afterLow: after?.[0] ?? null, afterHigh: after?.[1] ?? null, changeLow: change?.[0] ?? null, changeHigh: change?.[1] ?? null, movedBy: moved(name) };
  });
  const fragmentation = values("fragmentation");
  const rows = candidates.map(({ id, a, b, recommended }, i): Row => ({
    candidate: id, a, b, recommended, ...fragmentation[i + 1]!,
    moves: names.filter((name) => name !== "organisations" && name !== "ties" && measures.some((row) => row["measure"] === name && (row["movedBy"] as readonly string[]).includes(id))),
  }));
  return {
    measures, candidates: rows,
    ways: ways.map(({ merged }, i) => ({ way: i + 1, merged: [...merged], organisations: outcomes[i]!.after.organisations, ...fragmentation[i]!, failedTasks: outcomes[i]!.after.failedTasks, leadReaches: outcomes[i]!.after.leadReaches })),
    sentences: sentencesOf(rows, fragmentation, values("failedTasks").map(({ after }) => after), all, ways.length),
  };
}

/** The candidates still open once the merges asked for are made. */
function undecidedAfter(network: Network, { merged }: Outcome) {
  const open = new Set(undecidedIn(merged).map(({ id }) => id));
  return undecidedIn(network).filter(({ id }) => open.has(id));
}

function sentencesOf(rows: readonly Row[], fragmentation: readonly { before: number | null; after: number | null; change: number | null }[], failed: readonly (number | null)[], all: boolean, ways: number): Grounded[] {
  const ids = rows.map((row) => String(row["candidate"]));
  const pairs = { pairs: rows.map((row) => [String(row["a"]), String(row["b"])]) };
  const count = { count: rows.length, ways };
  const open = say(rows.length === 1 ? "whatIf/undecided-one" : all ? "whatIf/undecided" : "whatIf/undecided-some", { ...count, pairs }, ids);
  const [before, after, change] = (["before", "after", "change"] as const).map((part) => spanOf(fragmentation.map((value) => value[part])));
  if (!before || !after || !change) return [open];
  const base = fragmentation[0]!.change!;
  const far = (row: Row) => Math.abs((row["change"] as number) - base);
  const most = [...rows].sort((one, other) => far(other) - far(one) || (String(one["candidate"]) < String(other["candidate"]) ? -1 : 1))[0]!;
  const fails = spanOf(failed);
  return [
    open,
    say("whatIf/undecided-span", { beforeLow: text(before[0]), beforeHigh: text(before[1]), afterLow: text(after[0]), afterHigh: text(after[1]), low: text(change[0]), high: text(change[1]) }, ids),
    far(most) < 1e-12 ? say("whatIf/undecided-unmoved", {}, ids)
      : say("whatIf/undecided-most", { pair: { pairs: [[String(most["a"]), String(most["b"])]] }, change: text(most["change"] as number), base: text(base) }, [String(most["candidate"])]),
    ...(fails === null ? [] : [say(fails[0] === fails[1] ? "whatIf/undecided-tasks-same" : "whatIf/undecided-tasks", { low: fails[0], high: fails[1] }, ids)]),
  ];
}
