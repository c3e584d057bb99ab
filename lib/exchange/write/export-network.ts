import type { Network } from "../../network/index.js";
import { writeTidyCsv } from "./csv.js";
import { writeDl } from "./dl.js";
import { writeDot } from "./dot.js";
import type { Writing, Written } from "./exported.js";
import { writeGexf } from "./gexf.js";
import { writeGraphologyJson, writeNodeLinkJson } from "./graph-json.js";
import { writeGraphml } from "./graphml.js";
import { writePajek } from "./pajek.js";
import { writeRScript } from "./r-script.js";

/** Formats by the name that a command line takes. */
export const exportFormats = {
  graphml: writeGraphml, gexf: writeGexf, pajek: writePajek, dl: writeDl, dot: writeDot, json: writeGraphologyJson, "node-link": writeNodeLinkJson, csv: writeTidyCsv, r: writeRScript,
} as const satisfies Record<string, (network: Network, writing?: Writing) => Written>;

export type ExportFormat = keyof typeof exportFormats;
