import { z } from "zod";
import type { Case } from "../../case/index.js";
import { saying } from "../../metric/index.js";
import { countedAs, select, type Network } from "../../network/index.js";

export const undecidedOption = saying(z.enum(["both", "ignore"]).default("both"), "pairs of which the case leaves open whether they are one: both ways beside the answer, or not at all", "案例未定是否同一单位的对：both为两种取法并列给出，ignore为不作");

export type Candidate = Case["mergeCandidates"][number];

/** A way of deciding the pairs of which it is open whether they are one: the ids of those counted as one. */
export interface Way {
  readonly merged: readonly string[];
  readonly network: Network;
}

export interface Ways {
  readonly candidates: readonly Candidate[];
  /** The first counts none as one, the next each candidate alone, in their order. */
  readonly ways: readonly Way[];
  /** Whether these are all there are. */
  readonly all: boolean;
}

/** Up to this many candidates are decided in every combination. */
const combined = 5;

/** The candidates of the case that are in scope and not counted as one already. */
export function undecidedIn(network: Network): readonly Candidate[] {
  const inScope = new Set(network.organisations.map(({ id }) => id));
  return network.case.mergeCandidates.filter(({ a, b }) => {
    const [one, other] = [countedAs(network, a), countedAs(network, b)];
    return one !== other && inScope.has(one) && inScope.has(other);
  });
}

/** The network under each way of deciding who is whom: all of them for few candidates, else none, each alone and all together. */
export function waysOf(network: Network, candidates = undecidedIn(network)): Ways {
  const k = candidates.length;
  const every = k <= combined;
  const alone = candidates.map((_, i) => [i]);
  const more = every
    ? Array.from({ length: 2 ** k }, (_, mask) => candidates.flatMap((__, i) => ((mask >> i) & 1 ? [i] : []))).filter((set) => set.length > 1)
    : [candidates.map((_, i) => i)];
  const sets = k === 0 ? [[]] : [[], ...alone, ...more];
  return {
    candidates, all: every,
    ways: sets.map((set) => ({
      merged: set.map((i) => candidates[i]!.id),
      network: set.length === 0 ? network : select(network, { merges: set.map((i): [string, string] => [candidates[i]!.a, candidates[i]!.b]) }),
    })),
  };
}
