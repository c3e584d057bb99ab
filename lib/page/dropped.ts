import { limits, type GivenFile } from "../exchange/index.js";

/** Files that a folder may hold for us; others in it are left alone, as are the traces of open spreadsheets. */
const ours = /\.(?:csv|tsv|txt|xlsx|xlsm|json)$/i;

/** A file of a folder is called by its path in it, so that two of one name stay apart. */
export interface NamedFile {
  readonly name: string;
  readonly file: File;
}

function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  return new Promise((done, fail) => {
    const all: FileSystemEntry[] = [];
    // A reader gives a hundred at a time, and nothing when it is through.
    const next = () => reader.readEntries((some) => {
      if (some.length === 0) return done(all);
      all.push(...some);
      next();
    }, fail);
    next();
  });
}

async function filesOf(entry: FileSystemEntry, inFolder: boolean): Promise<NamedFile[]> {
  if (entry.isDirectory) {
    const entries = (await entriesIn(entry as FileSystemDirectoryEntry)).filter(({ isFile, name }) => isFile && ours.test(name) && !/^(?:\.|~\$)/.test(name));
    return (await Promise.all(entries.sort((a, b) => (a.name < b.name ? -1 : 1)).map((one) => filesOf(one, true)))).flat();
  }
  const file = await new Promise<File>((done, fail) => (entry as FileSystemFileEntry).file(done, fail));
  return [{ name: inFolder ? entry.fullPath.replace(/^\//, "") : file.name, file }];
}

/** What was dropped, a folder standing for its files. The items can be asked only before anything else is awaited. */
export async function droppedFiles(data: DataTransfer): Promise<NamedFile[]> {
  const entries = [...data.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  const files = [...data.files];
  return entries.length === 0 ? files.map((file) => ({ name: file.name, file })) : (await Promise.all(entries.map((entry) => filesOf(entry, false)))).flat();
}

/** The contents of files. One beyond the limit is not read into memory; of two with one name the second is told apart by a number. */
export async function contentsOf(files: readonly NamedFile[]): Promise<{ readonly given: readonly GivenFile[]; readonly tooLarge: readonly string[] }> {
  const fit = files.filter(({ file }) => file.size <= limits.fileBytes);
  const taken = new Set<string>();
  const given = await Promise.all(fit.map(async ({ name, file }) => {
    let own = name;
    for (let more = 2; taken.has(own); more++) own = name.replace(/(\.[^.]*)?$/, ` (${more})$1`);
    taken.add(own);
    return { name: own, bytes: new Uint8Array(await file.arrayBuffer()) };
  }));
  return { given, tooLarge: files.filter(({ file }) => file.size > limits.fileBytes).map(({ name }) => name) };
}
