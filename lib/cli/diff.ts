import { diffCases } from "../compare/index.js";
import { csvTable, formatTable, markdownTable } from "../table/index.js";
import { addedBy } from "./additions.js";
import { exitCodes, type Invocation, type Io } from "./command.js";
import { diffTable, diffText } from "./diff-text.js";
import { jsonWith, originOf } from "./origin.js";
import { putResult } from "./put-result.js";
import { readForUse } from "./read-for-use.js";
import { wordOf } from "./selection.js";
import { usageError } from "./usage-errors.js";

/** What changed between two versions of a case. An answer is a result, whatever it says: the exit code is 0. */
export async function diff({ command, args, options, language }: Invocation, io: Io): Promise<number> {
  const [first, second] = args;
  if (first === undefined || second === undefined || args.length > 2) throw usageError("usage/diff-two", { count: args.length });
  const { vocabulary, codebooks, inputs } = await addedBy(options);
  const reading = { vocabulary, codebooks };
  const [before, after] = [await readForUse(first, language, io, reading), await readForUse(second, language, io, reading)];
  const found = diffCases(before, after);
  const origin = originOf({ command, options, language }, { sources: [before, after], files: inputs });
  const format = wordOf(options, "format") ?? "text";
  const setting = { language, nameOf: (id: string) => id };
  const rendered = format === "json" ? jsonWith(origin, found)
    : format === "csv" ? csvTable(diffTable(found, language), [], setting)
      : format === "md" ? markdownTable(formatTable(diffTable(found, language), [], setting)) : diffText(found, [first, second], language);
  await putResult({ text: rendered, result: found, path: wordOf(options, "out") ?? null }, { origin, format, language, keeping: { force: options["force"] === true, cases: args } }, io);
  return exitCodes.done;
}
