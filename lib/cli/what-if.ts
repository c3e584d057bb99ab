import { build, namesOf, type Network } from "../network/index.js";
import { eachRemoved, removalCurves, whatIf as whatIfOf, type Sentence, type Simulation } from "../simulate/index.js";
import { nearest, type Language, type NameOf } from "../words/index.js";
import { addedBy } from "./additions.js";
import { exitCodes, type Invocation, type Io } from "./command.js";
import { numberOf } from "./numbers.js";
import { originOf } from "./origin.js";
import { readForUse } from "./read-for-use.js";
import { putSimulation } from "./render-simulation.js";
import { listOf, selectionOf, wordOf } from "./selection.js";
import { usageError } from "./usage-errors.js";
import { whatIfText } from "./what-if-text.js";
import { speak } from "./words.js";

const attributes = ["sector", "level", "jurisdiction", "kind"] as const;
type Attribute = (typeof attributes)[number];
const isAttribute = (name: string): name is Attribute => (attributes as readonly string[]).includes(name);

/** "name=a,b" names organisations; "sector=enterprise" and the like those that have the value. */
function scenarioOf(network: Network, text: string): [string, string[]] {
  const at = text.indexOf("=");
  const [name, value] = [text.slice(0, Math.max(at, 0)).trim(), text.slice(at + 1).trim()];
  if (name === "" || value === "") throw usageError("usage/scenario-form", { value: text });
  if (!isAttribute(name)) return [name, value.split(/[,，]/).map((id) => id.trim()).filter((id) => id !== "")];
  const values = [...new Set(network.organisations.flatMap((organisation) => organisation[name] ?? []))];
  if (!values.includes(value)) throw usageError("usage/not-a-choice", { option: `scenario ${name}`, value, choices: values, nearest: nearest(value, values) });
  return [text.trim(), network.organisations.filter((organisation) => organisation[name] === value).map(({ id }) => id)];
}

type Result = Simulation & { readonly sentences?: readonly Sentence[] };

/** Whether curves are drawn: merges are then made before, like any other selection. */
const drawsCurves = (options: Invocation["options"]): boolean => listOf(options, "curves").length + listOf(options, "scenario").length > 0;

async function resultOf(network: Network, merges: readonly [string, string][], options: Invocation["options"], language: Language, io: Io): Promise<Result> {
  const [remove, curves, scenarios] = [listOf(options, "remove"), listOf(options, "curves"), listOf(options, "scenario")];
  const undecided = wordOf(options, "undecided") === "ignore" ? { undecided: "ignore" as const } : {};
  const number = (name: string) => (wordOf(options, name) === undefined ? {} : { [name]: numberOf(name, wordOf(options, name)!) });
  if (!drawsCurves(options)) return remove.length + merges.length > 0 ? whatIfOf(network, remove, { merges: [...merges], ...undecided }) : eachRemoved(network, { ...number("top"), ...undecided });
  const sets = Object.fromEntries(scenarios.map((text) => scenarioOf(network, text)));
  const asked = { strategies: [...curves] as ("random" | "degree" | "betweenness")[], scenarios: { ...sets, ...(remove.length > 0 ? { remove: [...remove] } : {}) }, ...number("draws"), ...number("seed") };
  let told = 0;
  return removalCurves(network, { ...asked, ...(wordOf(options, "top") === undefined ? {} : { upTo: numberOf("top", wordOf(options, "top")!) }) }, {
    onProgress: ({ done, total }) => {
      // Quarters are enough for a person, and keep a log short.
      const quarter = Math.floor((4 * done) / total);
      if (quarter > told && quarter < 4) io.err(`${speak("what-if/progress", language, { done, total })}\n`);
      told = quarter;
    },
  });
}

/** What the absence of organisations does to a case, and what it does that some are counted as one. */
export async function whatIf({ command, args, options, language }: Invocation, io: Io): Promise<number> {
  const { vocabulary, codebooks, inputs } = await addedBy(options);
  const { merges = [], ...selection } = selectionOf(options);
  const casePath = args[0]!;
  const source = await readForUse(casePath, language, io, { vocabulary, codebooks });
  const nameOf: NameOf = namesOf(source);
  const network = build(source, drawsCurves(options) && merges.length > 0 ? { ...selection, merges } : selection);
  const result = await resultOf(network, merges, options, language, io);
  await putSimulation({ result, origin: originOf({ command, options, language }, { sources: [source], files: inputs }), options, casePath, language, nameOf, text: (kind) => whatIfText(result, kind, language, nameOf) }, io);
  return exitCodes.done;
}
