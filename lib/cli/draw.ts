import { keysOf, measure, type Metric } from "../metric/index.js";
import { build } from "../network/index.js";
import { renderNetwork, type LayoutKind, type Theme } from "../picture/index.js";
import { fileNameOf } from "../node/file-name.js";
import { addedBy } from "./additions.js";
import { exitCodes, type Invocation, type Io } from "./command.js";
import { numberOf } from "./numbers.js";
import { readForUse } from "./read-for-use.js";
import { selectionOf, wordOf } from "./selection.js";
import { usageError } from "./usage-errors.js";
import { speak } from "./words.js";
import { refuseForeign, writeOut } from "./write-out.js";

const sizes = (metric: Metric) => metric.subject === "organisation" && keysOf(metric).length === 1 && Object.values(metric.columns).some(({ type }) => type === "number" || type === "integer");

/** The network of a case as one SVG file. */
export async function draw({ args, options, language }: Invocation, io: Io): Promise<number> {
  const casePath = args[0]!;
  const { catalogue, vocabulary, codebooks } = await addedBy(options);
  const name = wordOf(options, "size");
  const metric = name === undefined ? null : catalogue.find(name);
  if (metric !== null && !sizes(metric)) throw usageError("usage/size-of-organisations", { metric: metric.id });
  const asked = wordOf(options, "seed");
  const seed = asked === undefined ? undefined : numberOf("seed", asked);
  const source = await readForUse(casePath, language, io, { vocabulary, codebooks });
  const path = wordOf(options, "out") ?? `${fileNameOf(source.id)}.svg`;
  const keeping = { force: options.force === true, cases: [casePath] };
  await refuseForeign(path, keeping); // before anything is arranged
  const network = build(source, selectionOf(options));
  await writeOut(path, `${await renderNetwork(network, {
    layout: (wordOf(options, "layout") ?? "rows") as LayoutKind, theme: (wordOf(options, "theme") ?? "light") as Theme, language,
    size: metric === null ? null : measure(network, metric), ...(seed === undefined ? {} : { seed }),
  })}\n`, keeping);
  io.out(`${speak("draw/wrote", language, { path })}\n`);
  return exitCodes.done;
}
