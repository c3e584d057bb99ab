import { UsageError } from "../../errors.js";
import { countedAs, select, without, type Network } from "../../network/index.js";
import { nearest } from "../../words/index.js";
import { failuresWithout, type Failures } from "../failures-without.js";
import { numbersOf, type Numbers } from "./numbers.js";

export type Merge = readonly [string, string];

/** A network before, with organisations counted as one, and then without those that are absent. */
export interface Outcome {
  readonly network: Network;
  readonly merged: Network;
  readonly left: Network;
  /** Those absent that were in scope, under the names by which they are counted, in the order of the case. */
  readonly gone: readonly string[];
  readonly failures: Failures;
  readonly before: Numbers;
  /** With the merges alone; null where there are none. */
  readonly between: Numbers | null;
  readonly after: Numbers;
}

/** @throws UsageError `usage/unknown-organisation`, with the nearest known id. */
export function checkOrganisations(network: Network, asked: readonly string[]): void {
  const known = network.case.organisations.map(({ id }) => id);
  const unknown = asked.find((id) => !known.includes(id));
  if (unknown === undefined) return;
  const near = nearest(unknown, known);
  throw new UsageError("usage/unknown-organisation", `This case has no organisation "${unknown}".${near === null ? "" : ` Did you mean "${near}"?`}`, { value: unknown, known, nearest: near });
}

/** What merges and absences do to the numbers. Names must be known. */
export function outcomeOf(network: Network, absent: readonly string[], merges: readonly Merge[]): Outcome {
  const merged = merges.length === 0 ? network : select(network, { merges: merges.map(([a, b]): [string, string] => [a, b]) });
  const asked = new Set(absent.map((id) => countedAs(merged, id)));
  const gone = merged.organisations.map(({ id }) => id).filter((id) => asked.has(id));
  const left = gone.length === 0 ? merged : without(merged, ...gone);
  const failures = failuresWithout(merged, gone);
  const [none, failed] = failures.tasks === 0 ? [null, null] : [0, failures.failed.length];
  const before = numbersOf(network, none);
  const between = merges.length === 0 ? null : numbersOf(merged, none);
  const start = between ?? before;
  const end = left === merged ? start : numbersOf(left, failed);
  return {
    network, merged, left, gone, failures, before, between,
    // Where orders were defined and the lead is left, no line of command left means that it orders nobody. Congruence of those left says nothing about those gone.
    after: left === merged ? end : { ...end, leadOrders: left.lead === null || start.leadOrders === null ? null : end.leadOrders ?? 0, taskCongruence: null },
  };
}
