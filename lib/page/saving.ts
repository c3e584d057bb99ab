import { writeCaseJson } from "../case/index.js";
import { importMarkdown, sayImport, sayNetwork } from "../exchange/index.js";
import type { Language } from "../words/index.js";
import { make } from "./make.js";
import type { Reading } from "./read-given.js";
import type { Saved } from "./showing.js";

export interface FileToSave {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** Signs that a file name cannot have on some system, and names that begin with a dot. */
const fileName = (id: string): string => id.replace(/[\\/:*?"<>|\p{C}]/gu, "-").replace(/^\.+/, "") || "case";

/** The file of what was asked for: byte for byte what the command line writes of the same files and answers. Null where there is no such thing. */
export function fileOf(what: Saved, reading: Reading, report: string | null, language: Language): FileToSave | null {
  const id = fileName(reading.case?.id ?? "case");
  switch (what) {
    case "report": return report === null ? null : { name: `${id}.report.html`, type: "text/html", content: report };
    case "case": return reading.case === null ? null : { name: `${id}.json`, type: "application/json", content: writeCaseJson(reading.case) };
    case "mapping": return reading.kind === "tables" ? { name: "mapping.json", type: "application/json", content: `${JSON.stringify(reading.imported.mapping, null, 2)}\n` } : null;
    case "names": return reading.kind === "tables" && reading.names !== null ? { name: reading.names.name, type: "text/csv", content: new Uint8Array(reading.names.bytes) } : null;
    case "said": {
      if (reading.kind !== "tables" && reading.kind !== "network") return null;
      const sections = reading.kind === "tables" ? sayImport(reading.imported.report, reading.issues, language) : sayNetwork(reading.lines, reading.issues, language);
      return { name: "import-report.md", type: "text/markdown", content: importMarkdown(sections) };
    }
  }
}

/** Hands a file to the browser, which asks or keeps it where it keeps files. */
export function handOver({ name, type, content }: FileToSave): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  make("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
