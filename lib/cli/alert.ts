import { build, namesOf, type Network } from "../network/index.js";
import { timedAlert, type AlertOptions } from "../simulate/index.js";
import { addedBy } from "./additions.js";
import { alertText } from "./alert-text.js";
import { exitCodes, type Invocation, type Io } from "./command.js";
import { delayOf, durationOf, timeOfDay } from "./durations.js";
import { numberOf } from "./numbers.js";
import { originOf } from "./origin.js";
import { readForUse } from "./read-for-use.js";
import { putSimulation } from "./render-simulation.js";
import { listOf, selectionOf, wordOf } from "./selection.js";
import { usageError } from "./usage-errors.js";

type Options = Invocation["options"];

/** "name=value"; null as the name where there is none. */
function named(text: string): readonly [string | null, string] {
  const at = text.indexOf("=");
  return at === -1 ? [null, text.trim()] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

function chanceOf(text: string): number {
  const value = /%$/.test(text) ? Number(text.slice(0, -1)) / 100 : Number(text);
  if (text === "" || !(value >= 0 && value <= 1)) throw usageError("usage/chance-form", { value: text });
  return value;
}

/** Sorts "name=value" by what the name is in this case; what has no name is for all others. */
function byKind<T>(network: Network, texts: readonly string[], read: (text: string) => T): { layers: Record<string, T>; ties: Record<string, T>; organisations: Record<string, T>; other: T | null } {
  const found = { layers: {} as Record<string, T>, ties: {} as Record<string, T>, organisations: {} as Record<string, T>, other: null as T | null };
  const { case: source } = network;
  const layers = new Set([...source.vocabulary.layers.map(({ id }) => id), "membership"]);
  const [ties, organisations] = [new Set(source.ties.map(({ id }) => id)), new Set(source.organisations.map(({ id }) => id))];
  for (const text of texts) {
    const [name, value] = named(text);
    const read_ = read(value);
    if (name === null) found.other = read_;
    else if (layers.has(name)) found.layers[name] = read_;
    else if (ties.has(name)) found.ties[name] = read_;
    else if (organisations.has(name)) found.organisations[name] = read_;
    else found.layers[name] = read_; // refused with the nearest layer
  }
  return found;
}

function shortcutOf(text: string): NonNullable<AlertOptions["shortcuts"]>[number] {
  const [ends, ...rest] = text.split("@");
  const [a, b] = (ends ?? "").split("=").map((part) => part.trim());
  if (a === undefined || b === undefined || a === "" || b === "" || (ends ?? "").split("=").length !== 2 || rest.length > 1) throw usageError("usage/shortcut-form", { value: text });
  const how = rest[0]?.trim();
  // What starts with a digit or names a distribution is a delay; anything else is a layer.
  return how === undefined ? { a, b } : /^\d|:/.test(how) ? { a, b, delay: delayOf("shortcut", how) } : { a, b, layer: how };
}

function windowOf(text: string): [number, number] {
  const [from, to, ...more] = text.split("-");
  if (from === undefined || to === undefined || more.length > 0) throw usageError("usage/time-form", { option: "hours", value: text });
  return [timeOfDay("hours", from), timeOfDay("hours", to)];
}

/** The alert that the flags ask for. */
export function alertOptionsOf(network: Network, options: Options): AlertOptions {
  const delays = byKind(network, listOf(options, "delay"), (text) => delayOf("delay", text));
  const failures = byKind(network, listOf(options, "failure"), chanceOf);
  const hours = byKind(network, listOf(options, "hours"), windowOf);
  const given = (name: string) => wordOf(options, name);
  const order = listOf(options, "order");
  const shortcuts = listOf(options, "shortcut").map(shortcutOf);
  const rounds = listOf(options, "delay").length === 0 && shortcuts.every((one) => one.delay === undefined);
  for (const name of ["deadline", "acknowledge"]) if (rounds && given(name) !== undefined && !/^\d+$/.test(given(name)!)) throw usageError("usage/rounds", { option: name, value: given(name)! });
  if (Object.keys(delays.organisations).length > 0) throw usageError("usage/delay-form", { option: "delay", value: Object.keys(delays.organisations)[0]! });
  return {
    from: given("from") ?? null,
    delays: { byLayer: delays.layers, byTie: delays.ties, other: delays.other },
    failures: { ties: failures.other ?? 0, byLayer: failures.layers, byTie: failures.ties, byOrganisation: failures.organisations },
    hours: listOf(options, "hours").length === 0 ? null : { raisedAt: given("at") === undefined ? 0 : timeOfDay("at", given("at")!), byOrganisation: { ...hours.layers, ...hours.organisations }, other: hours.other },
    upward: options["upward"] === true, superiorsFirst: order.includes("superiors-first"), oneByOne: order.includes("one-by-one"),
    acknowledge: given("acknowledge") === undefined ? null : { retryAfter: durationOf("acknowledge", given("acknowledge")!) },
    deadline: given("deadline") === undefined ? null : durationOf("deadline", given("deadline")!),
    shortcuts, unknown: given("unknown") === "present" ? "present" : "absent",
    ...(given("draws") === undefined ? {} : { draws: numberOf("draws", given("draws")!) }),
    ...(given("seed") === undefined ? {} : { seed: numberOf("seed", given("seed")!) }),
  };
}

/** When everybody hears of a message that goes through the case's ties. */
export async function alert({ command, args, options, language }: Invocation, io: Io): Promise<number> {
  const { vocabulary, codebooks, inputs } = await addedBy(options);
  const selection = selectionOf(options);
  const casePath = args[0]!;
  const source = await readForUse(casePath, language, io, { vocabulary, codebooks });
  const network = build(source, selection);
  const result = await timedAlert(network, alertOptionsOf(network, options));
  await putSimulation({ result, origin: originOf({ command, options, language }, { sources: [source], files: inputs }), options, casePath, language, nameOf: namesOf(source), text: (kind) => alertText(result, kind, language, namesOf(source)) }, io);
  return exitCodes.done;
}
