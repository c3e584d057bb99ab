import { diffCases } from "../compare/index.js";
import { csvTable, formatTable, markdownTable } from "../table/index.js";
import { addedBy } from "./additions.js";
import { exitCodes, type Invocation, type Io } from "./command.js";
import { diffTable, diffText } from "./diff-text.js";
import { readForUse } from "./read-for-use.js";
import { wordOf } from "./selection.js";
import { usageError } from "./usage-errors.js";
import { speak } from "./words.js";
import { refuseCaseFile, writeOut } from "./write-out.js";

/** What changed between two versions of a case. An answer is a result, whatever it says: the exit code is 0. */
export async function diff({ args, options, language }: Invocation, io: Io): Promise<number> {
  const [first, second] = args;
  if (first === undefined || second === undefined || args.length > 2) throw usageError("usage/diff-two", { count: args.length });
  const { vocabulary, codebooks } = await addedBy(options);
  const reading = { vocabulary, codebooks };
  const found = diffCases(await readForUse(first, language, io, reading), await readForUse(second, language, io, reading));
  const format = wordOf(options, "format") ?? "text";
  const setting = { language, nameOf: (id: string) => id };
  const rendered = format === "json" ? `${JSON.stringify(found, null, 2)}\n`
    : format === "csv" ? csvTable(diffTable(found, language), [], setting)
      : format === "md" ? markdownTable(formatTable(diffTable(found, language), [], setting)) : diffText(found, [first, second], language);
  const out = wordOf(options, "out");
  if (out === undefined) io.out(rendered);
  else {
    for (const path of args) await refuseCaseFile(out, path);
    await writeOut(out, rendered);
    io.err(`${speak("out/wrote", language, { path: out })}\n`);
  }
  return exitCodes.done;
}
