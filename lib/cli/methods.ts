import { build } from "../network/index.js";
import { defaultSeed } from "../random.js";
import { methodsOf, renderMethods } from "../report/index.js";
import { addedBy } from "./additions.js";
import { putBibliography } from "./bibliography.js";
import { exitCodes, type Invocation, type Io } from "./command.js";
import { measureEach, unmetReason } from "./measured.js";
import { settingsOf } from "./metric-settings.js";
import { numberOf } from "./numbers.js";
import { jsonWith, originOf } from "./origin.js";
import { putResult } from "./put-result.js";
import { readForUse } from "./read-for-use.js";
import { listOf, selectionOf, wordOf } from "./selection.js";

/** Says how the numbers of a case are made, for a methods section: a paragraph, the items of two checklists, definitions and references. */
export async function methods({ command, args, options, language }: Invocation, io: Io): Promise<number> {
  const { catalogue, vocabulary, codebooks, inputs } = await addedBy(options);
  const asked = [...new Set(listOf(options, "metric").map((name) => catalogue.find(name)))];
  const settings = settingsOf(options, asked.length > 0 ? asked : catalogue.metrics, catalogue);
  const [seed, draws] = ["seed", "draws"].map((option) => (wordOf(options, option) === undefined ? null : numberOf(option, wordOf(options, option)!)));
  const selection = selectionOf(options);
  const casePath = args[0]!;
  const source = await readForUse(casePath, language, io, { vocabulary, codebooks });
  const network = build(source, selection);
  // Without names it speaks of what `measure` would give: the metrics that have a value here.
  const metrics = asked.length > 0 ? asked : measureEach(network, catalogue.metrics, settings).filter((one) => unmetReason(network, one) === null).map(({ metric }) => metric);
  const given = { settings: new Map([...settings].filter(([id]) => metrics.some((metric) => metric.id === id))), seed: seed ?? (draws === null ? null : defaultSeed), draws: draws ?? null };
  const origin = originOf({ command, options, language }, { sources: [source], files: inputs, catalogue });
  const made = methodsOf(network, metrics, { ...given, provenance: origin(methodsOf(network, metrics, given)) });
  const format = wordOf(options, "format") ?? "text";
  const text = format === "json" ? jsonWith(origin, made) : renderMethods(made, format === "md" ? "md" : "text", language);
  const keeping = { force: options["force"] === true, cases: [casePath] };
  await putBibliography(options, metrics, { keeping, language }, io);
  await putResult({ text, result: made, path: wordOf(options, "out") ?? null }, { origin, format, language, keeping }, io);
  return exitCodes.done;
}
