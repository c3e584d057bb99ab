import { issueAt } from "../../case/index.js";
import type { ForeignNetwork, ReadForeign } from "../foreign.js";
import { limits as usual, type Limits } from "../limits.js";
import type { GivenFile } from "../sheet.js";
import { readDl } from "./dl.js";
import { readGexf } from "./gexf.js";
import { readGml } from "./gml.js";
import { readGraphJson } from "./graph-json.js";
import { readGraphml } from "./graphml.js";
import { readPajek } from "./pajek.js";

export type ForeignFormat = ForeignNetwork["format"];

const readers: Readonly<Record<ForeignFormat, (file: GivenFile, limits: Limits) => ReadForeign>> = {
  graphml: readGraphml, gexf: readGexf, pajek: readPajek, dl: readDl, gml: readGml, json: readGraphJson,
};
const names: Readonly<Record<ForeignFormat, string>> = { graphml: "GraphML", gexf: "GEXF", pajek: "Pajek", dl: "UCINET DL", gml: "GML", json: "JSON" };
const endings: Readonly<Record<string, ForeignFormat>> = { graphml: "graphml", gexf: "gexf", net: "pajek", paj: "pajek", dl: "dl", gml: "gml", json: "json" };

/** So much of a file is looked at. */
const looked = 8192;

/** The first signs of a file as letters: all formats say what they are in plain ASCII, in UTF-16 with zero bytes between. */
const beginning = (bytes: Uint8Array): string => {
  let text = "";
  for (const byte of bytes.subarray(0, looked)) if (byte !== 0) text += String.fromCharCode(byte);
  return text.replace(/^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, "").trimStart();
};

function byContent(bytes: Uint8Array): ForeignFormat | null {
  const start = beginning(bytes);
  if (start.startsWith("<")) return /<(?:[\w.-]+:)?graphml[\s>]/.test(start) ? "graphml" : /<(?:[\w.-]+:)?gexf[\s>]/.test(start) ? "gexf" : null;
  if (/^[{[]/.test(start)) return "json";
  if (/^(?:%[^\r\n]*[\r\n]+\s*)*\*\s*(?:network|vertices|arcs|edges|matrix|partition|vector)/i.test(start)) return "pajek";
  if (/^dl\b/i.test(start)) return "dl";
  return /^(?:#[^\n]*\n\s*)*(?:(?:creator|version|comment)\s[^[]*)?graph\s*\[/i.test(start) ? "gml" : null;
}

/** Which format a file has: by its content, and where that says nothing by its ending; null where neither does. */
export function recogniseForeign({ name, bytes }: GivenFile): ForeignFormat | null {
  const ending = /\.([A-Za-z]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  return byContent(bytes) ?? (Object.hasOwn(endings, ending) ? endings[ending]! : null);
}

/** What was read, and as which format. */
export interface RecognisedForeign extends ReadForeign {
  readonly format: ForeignFormat | null;
}

/**
 * Reads a network file of another program, whichever it is: GraphML, GEXF, Pajek, UCINET DL, GML or JSON, told by the
 * content first and by the ending last. Data never make it throw: what cannot be read is an issue with its line, and
 * a file that cannot be trusted as a whole gives no network.
 *
 * @example
 * readForeign({ name: "city.net", bytes: new TextEncoder().encode("*Vertices 2\n*Arcs\n1 2\n") }).networks[0].ties.length; // 1
 */
export function readForeign(file: GivenFile, limits: Limits = usual): RecognisedForeign {
  const format = recogniseForeign(file);
  const place = { file: file.name, row: null, column: null };
  if (format === null) {
    const code = file.bytes.length === 0 ? "graph/empty-file" : "graph/unknown-format";
    return { format, networks: [], issues: [issueAt(place, code, "error", { params: { options: Object.values(names) } })] };
  }
  const { networks, issues } = readers[format](file, limits);
  const ending = /\.([A-Za-z]+)$/.exec(file.name)?.[1]?.toLowerCase() ?? "";
  const differs = Object.hasOwn(endings, ending) && endings[ending] !== format;
  return { format, networks, issues: differs ? [issueAt(place, "graph/other-format", "note", { value: `.${ending}`, params: { format: names[format] } }), ...issues] : issues };
}
