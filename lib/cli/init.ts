import { mkdir, stat } from "node:fs/promises";
import { dirname, extname, join, resolve } from "node:path";
import { parseCase, writeCaseFiles } from "../case/index.js";
import { importCase, templateTables, templateWorkbook, templateWords } from "../exchange/index.js";
import { tablesNow, writeFolder } from "../node/write-folder.js";
import { writeWhole } from "../node/write-whole.js";
import type { Language } from "../words/index.js";
import { exitCodes, type Invocation, type Io } from "./command.js";
import { usageError } from "./usage-errors.js";
import { speak } from "./words.js";

const workbookName: Readonly<Record<Language, string>> = { en: "template.xlsx", zh: "模板.xlsx" };

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}

const csv = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll("\"", "\"\"")}"` : cell)).join(",")).join("\r\n");

/** The example as tables of a case. Its rows stand nowhere but here, so they carry no evidence. */
async function exampleFiles(language: Language): Promise<Readonly<Record<string, string>>> {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const files = templateTables(language).map(({ name, rows }) => ({ name: `${name}.csv`, bytes: bytes(csv(rows)) }));
  const { case: made } = await importCase(files, { language, id: "example", title: language === "zh" ? "示例" : "Example" });
  const bare = <T extends object>(records: readonly T[] | undefined) => (records ?? []).map((record) => ({ ...record, evidence: [] }));
  return writeCaseFiles(parseCase({ ...made, documents: [], organisations: bare(made!.organisations), ties: bare(made!.ties), tasks: bare(made!.tasks), resources: bare(made!.resources) }));
}

/** Which words the columns take, as text. */
function wordsText(language: Language): string {
  const lines = templateWords(language).map(({ heading, words }) => (language === "zh" ? `- ${heading}：${words.join("、")}` : `- ${heading}: ${words.join(", ")}`));
  const head = language === "zh"
    ? "# 填写说明\n\n空白表示未说明，不表示没有。各列可填的词（表格文件中填英文编号，crosstie import两种均可读）：\n"
    : "# How to fill in the tables\n\nA blank means not stated; it never means no. The words that columns take (the tables take ids such as public-institution; crosstie import takes either):\n";
  return `${head}\n${lines.join("\n")}\n`;
}

/** Writes a template to be filled in, never over a file that is there unless it is told to. */
export async function init({ args, options, language }: Invocation, io: Io): Promise<number> {
  const target = args[0]!;
  const asWorkbook = options["xlsx"] === true || extname(target).toLowerCase() === ".xlsx";
  const force = options["force"] === true;
  const refuse = async (path: string) => {
    if (!force && await exists(path)) throw usageError("usage/file-exists", { path });
  };
  if (asWorkbook) {
    const path = extname(target).toLowerCase() === ".xlsx" ? target : join(target, workbookName[language]);
    await refuse(path);
    await mkdir(dirname(resolve(path)), { recursive: true });
    await writeWhole(path, await templateWorkbook(language));
    io.err(`${speak("init/wrote", language, { path, command: `crosstie import ${path} --out my-case` })}\n`);
    return exitCodes.done;
  }
  const files = { ...await exampleFiles(language), [language === "zh" ? "填写说明.md" : "words.md"]: wordsText(language) };
  for (const file of Object.keys(files)) await refuse(join(target, file));
  await writeFolder(target, { ...tablesNow(target), ...files }); // tables of the person's own stay
  io.err(`${speak("init/wrote-folder", language, { path: target })}\n`);
  return exitCodes.done;
}
