import { build, namesOf } from "../network/index.js";
import { bridge as bridgeOf, bridgeMeasures, type BridgeOptions } from "../simulate/index.js";
import { nearest } from "../words/index.js";
import { addedBy } from "./additions.js";
import { bridgeText } from "./bridge-text.js";
import { exitCodes, type Invocation, type Io } from "./command.js";
import { numberOf } from "./numbers.js";
import { originOf } from "./origin.js";
import { readForUse } from "./read-for-use.js";
import { putSimulation } from "./render-simulation.js";
import { listOf, selectionOf, wordOf } from "./selection.js";
import { usageError } from "./usage-errors.js";

const trimmed = (text: string): string[] => text.split("=").map((part) => part.trim());

/** "a=b". */
function pairOf(option: string, text: string): [string, string] {
  const [a, b, ...more] = trimmed(text);
  if (a === undefined || b === undefined || a === "" || b === "" || more.length > 0) throw usageError("usage/pair-form", { option, value: text });
  return [a, b];
}

function targetsOf(texts: readonly string[]): NonNullable<BridgeOptions["targets"]> {
  return Object.fromEntries(texts.map((text) => {
    const [name, value] = trimmed(text);
    const number = value === undefined || value === "" ? NaN : Number(value);
    if (name === undefined || Number.isNaN(number)) throw usageError("usage/target-form", { value: text });
    if (!(bridgeMeasures as readonly string[]).includes(name)) throw usageError("usage/not-a-choice", { option: "target", value: name, choices: bridgeMeasures, nearest: nearest(name, bridgeMeasures) });
    return [name, number];
  }));
}

/** "2" is for everybody, "a=2" for one. */
function limitsOf(texts: readonly string[]): Pick<BridgeOptions, "mostPer" | "mostOf"> {
  const own = texts.filter((text) => text.includes("=")).map((text): [string, number] => {
    const [id, most] = pairOf("most-per", text);
    return [id, numberOf("most-per", most)];
  });
  const all = texts.filter((text) => !text.includes("=")).at(-1);
  return { ...(all === undefined ? {} : { mostPer: numberOf("most-per", all) }), mostOf: Object.fromEntries(own) };
}

function costOf(text: string): [string, string, number] {
  const [a, b, cost] = trimmed(text);
  const number = cost === undefined ? NaN : Number(cost);
  if (a === undefined || b === undefined || a === "" || b === "" || !(number > 0)) throw usageError("usage/cost-form", { value: text });
  return [a, b, number];
}

function priceOf(option: string, text: string): number {
  const price = Number(text);
  if (text.trim() === "" || !(price > 0) || !Number.isFinite(price)) throw usageError("usage/price-form", { option, value: text });
  return price;
}

/** The search that the flags ask for. Names of two words come as one from the command line. */
export function bridgeOptionsOf(options: Invocation["options"]): BridgeOptions {
  const [targets, allow] = [listOf(options, "target"), listOf(options, "allow")];
  const [steps, across] = [wordOf(options, "steps"), wordOf(options, "acrossCost")];
  const whole = (name: string) => (wordOf(options, name) === undefined ? {} : { [name]: numberOf(name, wordOf(options, name)!) });
  return {
    ...(targets.length > 0 ? { targets: targetsOf(targets) } : {}),
    ...(allow.length > 0 ? { allow: allow.map((text) => pairOf("allow", text)) } : {}),
    forbid: listOf(options, "forbid").map((text) => pairOf("forbid", text)),
    ...limitsOf(listOf(options, "mostPer")),
    between: wordOf(options, "between") === "same-level" ? "same-level" : "any",
    costs: listOf(options, "cost").map(costOf),
    ...(across === undefined ? {} : { acrossCost: priceOf("across-cost", across) }),
    ...(steps === undefined ? {} : { steps: steps === "any" ? null : numberOf("steps", steps) }),
    ...whole("alternatives"), ...whole("effort"),
  };
}

/** The fewest new horizontal ties that bring a case to a target. */
export async function bridge({ command, args, options, language }: Invocation, io: Io): Promise<number> {
  const { vocabulary, codebooks, inputs } = await addedBy(options);
  const [asked, selection] = [bridgeOptionsOf(options), selectionOf(options)];
  const casePath = args[0]!;
  const source = await readForUse(casePath, language, io, { vocabulary, codebooks });
  const result = bridgeOf(build(source, selection), asked);
  const nameOf = namesOf(source);
  await putSimulation({ result, origin: originOf({ command, options, language }, { sources: [source], files: inputs }), options, casePath, language, nameOf, text: (kind) => bridgeText(result, kind, language, nameOf) }, io);
  return exitCodes.done;
}
