import { configure } from "../metric/index.js";
import { build, namesOf } from "../network/index.js";
import { compareStates, stateHeadlines } from "../simulate/index.js";
import { addedBy } from "./additions.js";
import { exitCodes, type Invocation, type Io } from "./command.js";
import { settingsOf } from "./metric-settings.js";
import { originOf } from "./origin.js";
import { readForUse } from "./read-for-use.js";
import { putSimulation } from "./render-simulation.js";
import { listOf, selectionOf, wordOf } from "./selection.js";
import { statesText } from "./states-text.js";

/** A case over its response states: the declared ones with the first measures of the whole network, or those asked for. */
export async function states({ command, args, options, language }: Invocation, io: Io): Promise<number> {
  const { catalogue, vocabulary, codebooks, inputs } = await addedBy(options);
  const asked = [...new Set(listOf(options, "metric").map((name) => catalogue.find(name)))];
  const metrics = asked.length > 0 ? asked : stateHeadlines;
  const settings = settingsOf(options, metrics, catalogue);
  const selection = selectionOf(options);
  const casePath = args[0]!;
  const source = await readForUse(casePath, language, io, { vocabulary, codebooks });
  const waves = Object.fromEntries(["planWave", "actualWave"].flatMap((name) => (wordOf(options, name) === undefined ? [] : [[name, wordOf(options, name)]])));
  const result = compareStates(build(source, selection), { ...waves, metrics: metrics.map((metric) => configure(metric, settings.get(metric.id) ?? {}, metric.id)) });
  const nameOf = namesOf(source);
  await putSimulation({ result, origin: originOf({ command, options, language }, { sources: [source], files: inputs, catalogue }), options, casePath, language, nameOf, text: (kind) => statesText(result, kind, language, nameOf) }, io);
  return exitCodes.done;
}
