import { fileURLToPath } from "node:url";
import { checkCase, type Issue } from "../../../lib/case/index.js";
import { caseOfForeign, importCase, limits, readDl, readForeign, readGexf, readGml, readGraphJson, readGraphml, readPajek, type GivenFile, type ReadForeign } from "../../../lib/exchange/index.js";

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

/** Every reader of foreign files. A reader of tables is one more line here. */
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
];
