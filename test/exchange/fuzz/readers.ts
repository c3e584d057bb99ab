import { fileURLToPath } from "node:url";
import { readdirSync, readFileSync } from "node:fs";
import { checkCase, type Checked, type Issue } from "../../../lib/case/index.js";
import { caseOfForeign, checkMapping, importCase, limits, readDl, readForeign, readGexf, readGml, readGraphJson, readGraphml, readPajek, type GivenFile, type ReadForeign } from "../../../lib/exchange/index.js";
import { checkInstrument, checkResponses, collaborationProcess } from "../../../lib/survey/index.js";

interface Fuzzed {
  readonly made: boolean;
  readonly issues: readonly Issue[];
}

/** A reader as the fuzzer sees it: files to begin with, and what it makes of one. */
export interface FuzzedReader {
  readonly name: string;
  /** Folder of files that the mutations start from, and which of them. */
  readonly folder: string;
  readonly files: RegExp;
  /** Other files that issues may stand in: a table names records of another. */
  readonly within?: RegExp;
  /** Throws nothing; `made` is whether anything was read. */
  readonly read: (file: GivenFile) => Fuzzed | Promise<Fuzzed>;
}

const folder = fileURLToPath(new URL("../networks/", import.meta.url));
const tableFolder = fileURLToPath(new URL("../tables/", import.meta.url));
const small = { ...limits, organisations: 2_000, ties: 20_000, cells: 100_000 };

/** What was read is made a case too, and no error is found in that. */
const ofNetworks = (read: (file: GivenFile, own: typeof limits) => ReadForeign): ((file: GivenFile) => Fuzzed) => (file) => {
  const { networks, issues } = read(file, small);
  const further = networks.flatMap((network) => {
    const { case: made, issues: told } = caseOfForeign(network);
    const wrong = checkCase(made).issues.filter(({ severity }) => severity === "error");
    if (wrong.length > 0) throw new Error(`not a case: ${JSON.stringify(wrong.slice(0, 3))}`);
    return told;
  });
  return { made: networks.length > 0, issues: [...issues, ...further] };
};

/** Tables become a case that is one, or there is an error that says why not. */
const ofTables = async (file: GivenFile): Promise<Fuzzed> => {
  const { case: made, issues } = await importCase([file], { limits: { ...small, rows: 5_000, columns: 500, unpackedBytes: 4_000_000 } });
  if (made === null && !issues.some(({ severity }) => severity === "error")) throw new Error("no case and no error");
  return { made: made !== null, issues: issues.map((issue) => ({ ...issue, file: issue.file.replace(/ \[[^]*\]$/, "") })) };
};

const caseFolder = fileURLToPath(new URL("../../../data/s-city/", import.meta.url));
const ownFolder = fileURLToPath(new URL("../../cli/fixtures/older/", import.meta.url));
const surveyFolder = fileURLToPath(new URL("../../../data/three-city-survey/", import.meta.url));
const startFolder = fileURLToPath(new URL("starts/", import.meta.url));
const tablesOfCase = Object.fromEntries(readdirSync(caseFolder).filter((file) => /\.(csv|json)$/.test(file)).map((file) => [file, new Uint8Array(readFileSync(caseFolder + file))]));

/** A case may be used, or an error says why not. */
const ofCase = (checked: Checked): Fuzzed => {
  if (!checked.ok && !checked.issues.some(({ severity }) => severity === "error")) throw new Error("no case and no error");
  return { made: checked.ok, issues: checked.issues };
};

/** A mapping is JSON first. */
const ofMapping = ({ name, bytes }: GivenFile): Fuzzed => {
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return { made: true, issues: [] }; // told by who opened the file
  }
  const { mapping, issues } = checkMapping(data, name);
  return { made: mapping !== null, issues };
};

/** Every reader of files that people hand over. A reader more is one more line here. */
export const fuzzedReaders: readonly FuzzedReader[] = [
  { name: "graphml", folder, files: /\.graphml$/, read: ofNetworks(readGraphml) },
  { name: "gexf", folder, files: /\.gexf$/, read: ofNetworks(readGexf) },
  { name: "pajek", folder, files: /\.(net|paj)$/, read: ofNetworks(readPajek) },
  { name: "dl", folder, files: /\.dl$/, read: ofNetworks(readDl) },
  { name: "gml", folder, files: /\.gml$/, read: ofNetworks(readGml) },
  { name: "json", folder, files: /\.json$/, read: ofNetworks(readGraphJson) },
  { name: "any", folder, files: /./, read: ofNetworks(readForeign) },
  { name: "text tables", folder: tableFolder, files: /\.(csv|tsv|txt)$/, read: ofTables },
  { name: "workbooks", folder: tableFolder, files: /\.xlsx$/, read: ofTables },
  { name: "case in one file", folder: ownFolder, files: /\.json$/, read: ({ name, bytes }) => ofCase(checkCase({ kind: "json", file: name, text: bytes })) },
  { name: "table of a case", folder: caseFolder, files: /\.(csv|json)$/, within: /\.(csv|json)$/, read: ({ name, bytes }) => ofCase(checkCase({ kind: "folder", name: "city", files: { ...tablesOfCase, [name]: bytes } })) },
  { name: "mapping", folder: startFolder, files: /^mapping.*\.json$/, read: ofMapping },
  { name: "instrument", folder: surveyFolder, files: /^instrument\.json$/, read: ({ name, bytes }) => { const { ok, issues } = checkInstrument({ file: name, text: bytes }); return { made: ok, issues }; } },
  { name: "answers", folder: surveyFolder, files: /\.csv$/, read: ({ name, bytes }) => { const { ok, issues } = checkResponses({ file: name, text: bytes }, collaborationProcess); return { made: ok, issues }; } },
];
