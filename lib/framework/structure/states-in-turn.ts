import { z } from "zod";
import { saying, type Context } from "../../metric/index.js";
import { at, select, type Network, type NetworkTie } from "../../network/index.js";

export const unstatedOption = saying(z.enum(["exclude", "include"]).default("exclude"),
  "ties whose state is not stated: exclude puts them in a row of their own, include counts them in every state", "未说明状态的关系：exclude单列一行；include计入每个状态");

/** A response state with the ties that hold in it, and how these differ from the state before. */
export interface StateInTurn {
  readonly state: string;
  readonly network: Network;
  readonly added: readonly NetworkTie[] | null;
  readonly removed: readonly NetworkTie[] | null;
  /** Whether the ties say how the network was then: some are stated, or every layer is listed in full and no state is left open. */
  readonly known: boolean;
}

/** The declared states in their order, and the ties that do not say from which state they hold. O(states m). */
export function statesInTurn({ network, note }: Pick<Context<unknown>, "network" | "note">, unstated: "exclude" | "include"): { readonly turns: readonly StateInTurn[]; readonly open: readonly NetworkTie[] } {
  const { state: selected } = network.scope;
  const states = network.case.vocabulary.states.map(({ id }) => id).filter((id) => selected === null || id === selected);
  if (states.length === 1) note(selected === null ? "state/one" : "state/selected");
  const open = unstated === "include" ? [] : network.ties.filter(({ activeFrom }) => activeFrom === null);
  if (open.length > 0) note("state/tie-not-stated", { count: open.length });
  const full = open.length === 0 && network.layers.every(({ coverage }) => coverage === "complete");
  let before: Network | null = null;
  const turns = states.map((state) => {
    const now = at(network, state, { unstated });
    const minus = (one: Network, other: Network) => {
      const ids = new Set(other.ties.map(({ id }) => id));
      return one.ties.filter(({ id }) => !ids.has(id));
    };
    const turn = { state, network: now, added: before === null ? null : minus(now, before), removed: before === null ? null : minus(before, now), known: full || now.ties.length > 0 };
    before = now;
    return turn;
  });
  return { turns, open };
}

/** The organisations that some ties join. */
export const organisationsTied = (ties: readonly NetworkTie[]): ReadonlySet<string> => new Set(ties.flatMap(({ source, target }) => [source, target]));

/** The network among the organisations tied in one of the states. */
export const amongTied = (network: Network, turns: readonly StateInTurn[]): readonly string[] => {
  const tied = organisationsTied(turns.flatMap((turn) => turn.network.ties));
  return network.organisations.map(({ id }) => id).filter((id) => tied.has(id));
};

/** A network among some organisations only; as it is when there are none. */
export const among = (network: Network, only: readonly string[]): Network => (only.length === 0 ? network : select(network, { only: [...only] }));
