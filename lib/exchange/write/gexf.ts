import type { Network } from "../../network/index.js";
import { layerStyles, palette } from "../../picture/index.js";
import { columnsOf } from "./columns-of.js";
import { exportedOf, leftOut, type Writing, type Written } from "./exported.js";
import { typingNotes } from "./graphml.js";
import { ownMark } from "./own-mark.js";
import { xmlWriter } from "./plain-characters.js";

const types = { boolean: "boolean", integer: "integer", number: "double", text: "string" } as const;

const channels = (colour: string) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));

/**
 * GEXF 1.3 for Gephi: layers as an attribute of ties and in their colours, organisations where they stand on a kept
 * map. Gephi's ordinate grows upwards and a map's downwards, so it is turned. Gephi joins ties of one pair unless they
 * differ in kind: the layer is the kind too.
 */
export function writeGexf(network: Network, writing: Writing = {}): Written {
  const { file, title, organisations, ties, layers, layerName } = exportedOf(network, writing);
  const { text, replaced } = xmlWriter();
  const nodeColumns = columnsOf(organisations);
  const edgeColumns = columnsOf(ties);
  const styles = layerStyles(network.layers.map((layer) => ({ ...layer, label: layer.label })));
  const ink = channels(palette.light.ink);
  const colours = new Map(layers.map(({ id }) => [id, channels(palette.light[styles.get(id)?.colour ?? "line"])]));
  const kept = network.case.positions.filter(({ layout }) => layout === (network.case.positions.some((position) => position.layout === "force") ? "force" : "rows"));
  const places = new Map(kept.map(({ organisation, x, y }) => [organisation, { x, y }]));
  const color = ([r, g, b]: readonly number[]) => `<viz:color r="${r!}" g="${g!}" b="${b!}"/>`;
  const values = (columns: readonly { name: string }[], fields: ReadonlyMap<string, string | number | boolean | null>, own: readonly string[] = []) => {
    const given = columns.flatMap(({ name }, i) => {
      const value = fields.get(name);
      return value === undefined || value === null ? [] : [`<attvalue for="${i}" value="${text(String(value))}"/>`];
    });
    return given.length + own.length === 0 ? "" : `<attvalues>${[...own, ...given].join("")}</attvalues>`;
  };
  const declared = (columns: readonly { name: string; type: keyof typeof types }[], own: readonly string[] = []) =>
    [...own, ...columns.map(({ name, type }, i) => `      <attribute id="${i}" title="${text(name)}" type="${types[type]}"/>`)];
  const allUndirected = ties.length > 0 && ties.every(({ directed }) => !directed);
  const ordinary = allUndirected ? "undirected" : "directed";
  const body = [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">`,
    `  <meta>`, `    <creator>${ownMark}</creator>`, `    <description>${text(title)}</description>`, `  </meta>`,
    `  <graph defaultedgetype="${ordinary}" mode="static">`,
    `    <attributes class="node" mode="static">`, ...declared(nodeColumns), `    </attributes>`,
    `    <attributes class="edge" mode="static">`, ...declared(edgeColumns, [`      <attribute id="layer" title="layer" type="string"/>`, `      <attribute id="layerName" title="layerName" type="string"/>`]), `    </attributes>`,
    `    <nodes>`,
    ...organisations.map(({ id, name, fields }) => {
      const place = places.get(id);
      return `      <node id="${text(id)}" label="${text(name)}">${values(nodeColumns, fields)}<viz:size value="10"/>${place === undefined ? "" : `<viz:position x="${place.x}" y="${0 - place.y}" z="0"/>`}${color(ink)}</node>`;
    }),
    `    </nodes>`, `    <edges>`,
    ...ties.map(({ id, source, target, directed, strength, layer, fields }) => {
      const type = directed ? "directed" : "undirected";
      return `      <edge id="${text(id)}" source="${text(source)}" target="${text(target)}"${type === ordinary ? "" : ` type="${type}"`} kind="${text(layer)}"${strength === null ? "" : ` weight="${strength}"`}>${values(edgeColumns, fields, [`<attvalue for="layer" value="${text(layer)}"/>`, `<attvalue for="layerName" value="${text(layerName(layer))}"/>`])}${color(colours.get(layer)!)}</edge>`;
    }),
    `    </edges>`, `  </graph>`, `</gexf>`, "",
  ].join("\n");
  return {
    files: [{ name: `${file}.gexf`, text: body }],
    cannot: [...leftOut(network, "GEXF"), ...typingNotes("GEXF", [...nodeColumns, ...edgeColumns], ties).filter(({ code }) => code !== "export/both-directions"), ...(replaced() > 0 ? [{ code: "export/characters", params: { format: "GEXF", count: replaced() } }] : [])],
  };
}
