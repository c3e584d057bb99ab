import type { Network, NetworkTie } from "../network/index.js";
import type { AlertSettings, Shortcut } from "./alert-options.js";
import type { Delay } from "./delay.js";
import type { Window } from "./working-hours.js";

/** A tie in one direction, as a message takes it. */
export interface Channel {
  /** The tie's id; of a shortcut its own name, which no tie can have. */
  readonly id: string;
  readonly from: number;
  readonly to: number;
  /** From superior to subordinate. */
  readonly down: boolean;
  readonly delay: Delay;
  readonly failure: number;
}

/** Everything a draw needs, with names turned into positions. Channels are in the order of their ties' ids, whatever the file's. */
export interface AlertPlan {
  readonly ids: readonly string[];
  readonly source: number;
  readonly channels: readonly Channel[];
  /** Channels out of each organisation, in their order. */
  readonly outOf: readonly (readonly number[])[];
  readonly windows: readonly (Window | null)[];
  readonly absence: Float64Array;
  readonly settings: AlertSettings;
}

const oneRound: Delay = { kind: "fixed", value: 1 };
const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined => (Object.hasOwn(record, key) ? record[key] : undefined);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Whether no delay is given at all, so that rounds are counted. */
export const inRounds = ({ delays: { byTie, byLayer, other }, shortcuts }: AlertSettings): boolean =>
  other === null && Object.keys(byTie).length === 0 && Object.keys(byLayer).length === 0 && shortcuts.every(({ delay }) => delay === null);

/** The delay of ties of a layer; null where none is given for it. */
function delayOf(settings: AlertSettings, layer: string): Delay | null {
  const { byLayer, other } = settings.delays;
  return own(byLayer, layer) ?? other ?? (inRounds(settings) ? oneRound : null);
}

/** The layer whose delay and failures a shortcut takes. */
const layerOf = (network: Network, shortcut: Shortcut): string | null =>
  shortcut.layer ?? network.case.vocabulary.layers.find((layer) => layer.reads === "communication")?.id ?? null;

/** The delay of a shortcut; null where nothing says how long it takes. */
export function shortcutDelay(network: Network, settings: AlertSettings, shortcut: Shortcut): Delay | null {
  const layer = layerOf(network, shortcut);
  return shortcut.delay ?? (layer === null ? settings.delays.other ?? (inRounds(settings) ? oneRound : null) : delayOf(settings, layer));
}

export const shortcutName = ({ a, b, directed }: Shortcut): string => (directed ? `${a}>${b}` : [a, b].sort(compare).join("="));

/** The ties that count: those present, and on request those whose presence is left open. */
export const tiesOf = (network: Network, { unknown }: AlertSettings): readonly NetworkTie[] => (unknown === "present" ? [...network.ties, ...network.unknownTies] : network.ties);

/** The ties as channels. Ties without a delay are left out and counted by their layer. */
export function channelsOf(network: Network, settings: AlertSettings): { channels: Channel[]; without: ReadonlyMap<string, number> } {
  const position = new Map(network.organisations.map(({ id }, i) => [id, i]));
  const { failures } = settings;
  const without = new Map<string, number>();
  const channels: Channel[] = [];
  for (const tie of tiesOf(network, settings)) {
    const delay = own(settings.delays.byTie, tie.id) ?? delayOf(settings, tie.layer);
    if (delay === null) {
      without.set(tie.layer, (without.get(tie.layer) ?? 0) + 1);
      continue;
    }
    const failure = own(failures.byTie, tie.id) ?? own(failures.byLayer, tie.layer) ?? failures.ties;
    const [source, target] = [position.get(tie.source)!, position.get(tie.target)!];
    const vertical = tie.dimension === "vertical" && tie.directed;
    const flow = tie.directed ? "source-to-target" : tie.flow;
    if (flow !== "target-to-source") channels.push({ id: tie.id, from: source, to: target, down: vertical, delay, failure });
    if ((flow !== "source-to-target") || (vertical && settings.upward)) channels.push({ id: tie.id, from: target, to: source, down: false, delay, failure });
  }
  return { channels, without };
}

/** A shortcut as channels; none where an end is out of scope. */
export function shortcutChannels(network: Network, settings: AlertSettings, shortcut: Shortcut): Channel[] {
  const [from, to] = [shortcut.a, shortcut.b].map((end) => network.organisations.findIndex(({ id }) => id === end));
  const layer = layerOf(network, shortcut);
  const delay = shortcutDelay(network, settings, shortcut);
  if (from === undefined || to === undefined || from < 0 || to < 0 || from === to || delay === null) return [];
  const failure = (layer === null ? undefined : own(settings.failures.byLayer, layer)) ?? settings.failures.ties;
  const one: Channel = { id: `shortcut ${shortcutName(shortcut)}`, from, to, down: false, delay, failure };
  return shortcut.directed ? [one] : [one, { ...one, from: to, to: from }];
}

export function planOf(network: Network, settings: AlertSettings, source: number, given: readonly Channel[]): AlertPlan {
  const ids = network.organisations.map(({ id }) => id);
  const channels = [...given].sort((a, b) => compare(a.id, b.id) || compare(ids[a.from]!, ids[b.from]!));
  const outOf: number[][] = ids.map(() => []);
  channels.forEach(({ from }, index) => outOf[from]!.push(index));
  const { hours, failures } = settings;
  return {
    ids, source, channels, outOf, settings,
    windows: ids.map((id) => (hours === null ? null : own(hours.byOrganisation, id) ?? hours.other)),
    absence: Float64Array.from(ids, (id) => own(failures.byOrganisation, id) ?? failures.organisations),
  };
}

/** Fewest ties from the source to each organisation; -1 where none lead there. */
export function stepsOf({ ids, source, channels, outOf }: AlertPlan): Int32Array {
  const steps = new Int32Array(ids.length).fill(-1);
  const queue = [source];
  steps[source] = 0;
  for (const at of queue) {
    for (const index of outOf[at]!) {
      const { to } = channels[index]!;
      if (steps[to] !== -1) continue;
      steps[to] = steps[at]! + 1;
      queue.push(to);
    }
  }
  return steps;
}
