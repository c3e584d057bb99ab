import { join } from "node:path";
import type { Network } from "../network/index.js";
import { oneLine } from "../table/index.js";
import { fileNameOf } from "../node/file-name.js";
import { writeTold, type Told } from "./bibliography.js";
import type { Io } from "./command.js";
import type { Measured } from "./measured.js";
import { originLine, type Origin } from "./origin.js";
import { usageError } from "./usage-errors.js";
import { speak } from "./words.js";
import { folderFor, isFolder } from "./write-out.js";

/** Forms of results that hold all of them in one file. */
export const wholeForms = ["xlsx", "latex"] as const;
export type WholeForm = (typeof wholeForms)[number];
const endings = { xlsx: "xlsx", latex: "tex" } as const;

interface Whole extends Told {
  readonly network: Network;
  readonly origin: Origin;
  readonly out: string | undefined;
}

/** All results as one workbook, or as tables to be typeset; a workbook needs a file to go to. */
export async function putWhole(form: WholeForm, measured: readonly Measured[], { network, origin, out, ...told }: Whole, io: Io): Promise<void> {
  const { language } = told;
  if (form === "xlsx" && out === undefined) throw usageError("usage/workbook-out", {});
  const line = oneLine(originLine(origin(measured.map(({ result }) => result)), language));
  const content = form === "latex" ? `% ${line}\n${(await import("../exchange/results/latex-tables.js")).latexTables(measured, { network, language })}`
    : await (await import("../exchange/results/results-workbook.js")).writeResultsWorkbook(measured, { network, language, about: [[speak("workbook/origin", language), line]] });
  if (out === undefined) io.out(content as string);
  else await writeTold(await isFolder(out) ? join(await folderFor(out), `${fileNameOf(network.case.id)}.results.${endings[form]}`) : out, content, told, io);
}
