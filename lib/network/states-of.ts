import type { Network, NetworkTie } from "./network.js";

/** A tie by the response states in which it holds. */
export interface TieInStates {
  readonly tie: string;
  readonly source: string;
  readonly target: string;
  readonly layer: string;
  /** Where it is stated to hold. */
  readonly states: readonly string[];
  /** Where it may hold: its state, or whether it exists at all, is not stated. Never together with `states`. */
  readonly perhaps: readonly string[];
  /** The state it is stated to begin with; null: not stated, its bucket is "state not stated". */
  readonly begins: string | null;
  readonly presence: NetworkTie["presence"];
}

/** An organisation by the states in which a tie of its own is stated to hold, and by those in which one may. */
export interface OrganisationInStates {
  readonly organisation: string;
  readonly states: readonly string[];
  readonly perhaps: readonly string[];
}

/** Every state of a network laid over one another: one drawing, and who and what of it each state shows. Plain data. */
export interface StatesOf {
  /** In declared order. Described: some tie is stated to hold, or every layer is listed in full and no tie leaves its state open. */
  readonly states: readonly { readonly state: string; readonly described: boolean }[];
  readonly organisations: readonly OrganisationInStates[];
  /** Ties known to be present, then those whose presence is unknown, each in the order of the case. */
  readonly ties: readonly TieInStates[];
}

/**
 * The union of the response states of a network with what belongs to each: in which states an organisation or a tie is
 * stated to take part, and in which it may. A tie holds from its state on until it is said to end. One that does not say
 * when it begins is stated for no state and may hold in all up to its end; one marked unknown is stated for none either.
 * Self-ties and organisations without a tie are in no state. A network narrowed to one state has that state alone.
 * Time O(states (n + m)).
 *
 * @example statesOf(network).ties[0].states // ["field", "off-site"]
 */
export function statesOf(network: Network): StatesOf {
  const { state: selected } = network.scope;
  const declared = network.case.vocabulary.states.map(({ id }) => id);
  const order = new Map(declared.map((id, i) => [id, i]));
  const shown = declared.filter((id) => selected === null || id === selected);
  const inStates = (tie: NetworkTie): TieInStates => {
    const from = tie.activeFrom === null ? 0 : order.get(tie.activeFrom) ?? 0;
    const to = tie.activeTo === null ? Infinity : order.get(tie.activeTo) ?? Infinity;
    const span = shown.filter((id) => from <= order.get(id)! && order.get(id)! <= to);
    const stated = tie.activeFrom !== null && tie.presence !== "unknown";
    return { tie: tie.id, source: tie.source, target: tie.target, layer: tie.layer, states: stated ? span : [], perhaps: stated ? [] : span, begins: tie.activeFrom, presence: tie.presence };
  };
  const ties = [...network.ties, ...network.unknownTies].map(inStates);
  const [stated, perhaps] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  const add = (to: Map<string, Set<string>>, id: string, states: readonly string[]) => {
    const own = to.get(id) ?? new Set<string>();
    for (const state of states) own.add(state);
    to.set(id, own);
  };
  for (const tie of ties) {
    for (const end of [tie.source, tie.target]) {
      add(stated, end, tie.states);
      add(perhaps, end, tie.perhaps);
    }
  }
  const listedInFull = network.ties.every(({ activeFrom }) => activeFrom !== null) && network.layers.every(({ coverage }) => coverage === "complete");
  const told = new Set(ties.flatMap(({ states }) => states));
  return {
    states: shown.map((state) => ({ state, described: listedInFull || told.has(state) })),
    organisations: network.organisations.map(({ id }) => {
      const own = shown.filter((state) => stated.get(id)?.has(state));
      return { organisation: id, states: own, perhaps: shown.filter((state) => !own.includes(state) && perhaps.get(id)?.has(state)) };
    }),
    ties,
  };
}
