import type { TwoMode } from "./two-mode.js";

/**
 * The (p, q)-core of two modes: the largest part in which every organisation takes part in at least `p` of its events and
 * every event has at least `q` of its organisations. Found by taking away what has too few until nothing has. Cost
 * O(affiliations). Gives for each organisation how many events of the core it takes part in, 0 outside the core; likewise for events.
 */
export function twoModeCoreOf({ members, attended }: TwoMode, p: number, q: number): { readonly organisations: Int32Array; readonly events: Int32Array } {
  const left = Int32Array.from(attended, (events) => events.length);
  const sizes = Int32Array.from(members, (list) => list.length);
  const [outOrganisations, outEvents] = [left.map((count) => Number(count < p)), sizes.map((count) => Number(count < q))];
  const queue: (readonly ["organisation" | "event", number])[] = [];
  outOrganisations.forEach((out, i) => { if (out === 1) queue.push(["organisation", i]); });
  outEvents.forEach((out, e) => { if (out === 1) queue.push(["event", e]); });
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const [side, at] = next;
    const [others, counts, out, least, other] = side === "organisation" ? [attended[at]!, sizes, outEvents, q, "event" as const] : [members[at]!, left, outOrganisations, p, "organisation" as const];
    for (const one of others) {
      counts[one]!--;
      if (counts[one]! >= least || out[one] === 1) continue;
      out[one] = 1;
      queue.push([other, one]);
    }
  }
  return { organisations: left.map((count, i) => (outOrganisations[i] === 1 ? 0 : count)), events: sizes.map((count, e) => (outEvents[e] === 1 ? 0 : count)) };
}
