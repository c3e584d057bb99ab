import type { Network } from "../../network/index.js";
import { layerStyles, palette } from "../../picture/index.js";
import { exportedOf, leftOut, type Writing, type Written } from "./exported.js";
import { ownMark } from "./own-mark.js";
import { wellFormed } from "./plain-characters.js";
import { attributesLeft } from "./unique-names.js";

/** Within DOT's quotation marks a backslash begins an escape, and a line may not simply end. */
const quoted = (text: string) => `"${wellFormed(text).replaceAll("\\", "\\\\").replaceAll("\"", "\\\"").replace(/\r\n|\r|\n/g, "\\n").replaceAll("\0", "\ufffd")}"`;

/** Graphviz DOT: organisations with their names, ties in the colours of their layers, without an arrow where they have no direction. */
export function writeDot(network: Network, writing: Writing = {}): Written {
  const exported = exportedOf(network, writing);
  const { file, title, organisations, ties, layerName } = exported;
  const styles = layerStyles(network.layers);
  const lines = [
    `// ${ownMark}`, `digraph ${quoted(network.case.id)} {`, `  label=${quoted(title)};`, "  charset=\"UTF-8\";", "  node [shape=box];",
    ...organisations.map(({ id, name, fields }) => `  ${quoted(id)} [label=${quoted(name)}${["sector", "level"].flatMap((field) => (fields.has(field) ? [`, ${field}=${quoted(String(fields.get(field)))}`] : [])).join("")}];`),
    ...ties.map(({ id, source, target, directed, strength, layer }) => `  ${quoted(source)} -> ${quoted(target)} [id=${quoted(id)}, layer=${quoted(layer)}, tooltip=${quoted(layerName(layer))}, color="${palette.light[styles.get(layer)?.colour ?? "line"]}"${strength === null ? "" : `, weight=${strength}`}${directed ? "" : ", dir=none"}];`),
    "}", "",
  ];
  return { files: [{ name: `${file}.dot`, text: lines.join("\n") }], cannot: [...leftOut(network, "DOT"), ...attributesLeft(exported, "DOT", ["sector", "level"])] };
}
