import { basename, extname } from "node:path";
import Papa from "papaparse";
import { readBackText, readKey, type ShareKey } from "../exchange/share/index.js";
import { inputsOfFiles } from "../node/inputs-of.js";
import { readLimited } from "../node/read-limited.js";
import { readProvenance, type Provenance } from "../provenance/index.js";
import { escapeMarkdown } from "../report/escape-markdown.js";
import { partMarkdown } from "../report/provenance-block.js";
import { formulaStart } from "../table/formula-start.js";
import { exitCodes, type Invocation, type Io } from "./command.js";
import { jsonWith, originOf } from "./origin.js";
import { besideOf } from "./own-file.js";
import { putResult } from "./put-result.js";
import { wordOf } from "./selection.js";
import { usageError } from "./usage-errors.js";
import { speak, type CommandWord } from "./words.js";

type Format = "json" | "csv" | "md" | "text";

/** A result as it was given: what it says, and what it says of where it comes from. */
interface Given {
  readonly format: Format;
  /** Data of a JSON file, else the text without its record. */
  readonly content: unknown;
  readonly records: readonly unknown[];
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

const textAt = async (path: string): Promise<string> => new TextDecoder().decode(await readLimited(path, path));

/** Null for what is not read back: pages, pictures, documents and workbooks. */
async function givenAt(path: string, text: string): Promise<Given | null> {
  if (text.startsWith("PK") || /^\s*</.test(text)) return null;
  const data = /^\s*[{[]/.test(text) ? parsed(text) : undefined;
  if (data !== undefined) return { format: "json", content: bare(data), records: (Array.isArray(data) ? data as unknown[] : [data]).map((one) => (isRecord(one) && "provenance" in one ? one.provenance : null)) };
  if (extname(path).toLowerCase() === ".csv") return { format: "csv", content: text, records: [parsed(await textAt(besideOf(path)).catch(() => ""))] };
  const parted = partMarkdown(text);
  if (parted !== null) return { format: "md", content: parted.rest, records: [parsed(parted.claim)] };
  return { format: extname(path).toLowerCase() === ".md" ? "md" : "text", content: text, records: [] };
}

const csvCell = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll("\"", "\"\"")}"` : cell);

const isRecord = (value: unknown): value is object => typeof value === "object" && value !== null && !Array.isArray(value);

/** Results without their records, which name the shared case. */
const bare = (value: unknown): unknown => (Array.isArray(value) ? value.map(bare) : isRecord(value) ? Object.fromEntries(Object.entries(value).filter(([name]) => name !== "provenance")) : value);

function overText(value: unknown, back: (text: string) => string): unknown {
  if (typeof value === "string") return back(value);
  if (Array.isArray(value)) return value.map((part) => overText(part, back));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [back(name), overText(part, back)]));
}

/** The same with names, written as its format writes them. */
function withNames({ format, content }: Given, key: ShareKey) {
  let replaced = 0;
  const unknown = new Set<string>();
  const back = (text: string): string => {
    const made = readBackText(text, key, format === "md" ? escapeMarkdown : undefined);
    replaced += made.replaced;
    for (const one of made.unknown) unknown.add(one);
    return made.text;
  };
  const cell = (text: string): string => {
    const made = back(text);
    return csvCell(made !== text && formulaStart.test(made) ? `'${made}` : made);
  };
  const made = format !== "csv" ? overText(content, back)
    : Papa.parse<string[]>((content as string).replace(/^\uFEFF/, ""), { delimiter: ",", skipEmptyLines: false }).data.map((row) => row.map(cell).join(",")).join("\n");
  return { made, replaced, unknown };
}

/** Whether the record names a case, and that is not the one of the key. */
const isOfAnother = (key: ShareKey) => (record: Provenance | null): boolean =>
  record !== null && record.case !== null && ![record.case, ...record.otherCases].some(({ sha256 }) => sha256 === key.shared);

/** Puts the names of the original into a result that was computed from a shared case. The input stays; nothing of the key is told but the names that stand in the result. */
export async function readBack({ command, args, options, language }: Invocation, io: Io): Promise<number> {
  const [path, keyPath, force] = [args[0]!, wordOf(options, "key"), options["force"] === true];
  if (keyPath === undefined) throw usageError("usage/read-back-key", {});
  const refused = (code: CommandWord, params: Readonly<Record<string, string>>): number => {
    io.err(`${speak(code, language, params)}\n`);
    return exitCodes.unusable;
  };
  const key = readKey(await textAt(keyPath));
  if (key === null) return refused("read-back/not-a-key", { path: keyPath });
  const text = await textAt(path);
  const given = await givenAt(path, text);
  if (given === null) return refused("read-back/form", { path });
  const { made, replaced, unknown } = withNames(given, key);
  if (!force && given.records.map(readProvenance).some(isOfAnother(key))) return refused("read-back/other-record", { path });
  if (!force && unknown.size > 0) return refused("read-back/other-key", { path });
  if (replaced === 0) return refused("read-back/nothing", { path });
  const origin = originOf({ command, options: {}, language }, { files: inputsOfFiles([{ file: basename(path), text }]) });
  await putResult({
    text: given.format !== "json" ? made as string : [made].flat().every(isRecord) ? jsonWith(origin, made as object) : `${JSON.stringify(made, null, 2)}\n`, result: null, path: wordOf(options, "out") ?? null,
  }, { origin, format: given.format, language, keeping: { force, inputs: [path, keyPath] } }, io);
  io.err(`${speak("read-back/done", language, { count: replaced })}\n`);
  return exitCodes.done;
}
