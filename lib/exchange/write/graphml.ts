import type { Network } from "../../network/index.js";
import type { Note } from "../../words/messages.js";
import { columnsOf, type ExportedColumn } from "./columns-of.js";
import { exportedOf, leftOut, type ExportedTie, type Writing, type Written } from "./exported.js";
import { ownMark } from "./own-mark.js";
import { xmlWriter } from "./plain-characters.js";

const types = { boolean: "boolean", integer: "int", number: "double", text: "string" } as const;

/** Notes that typed attributes and directions make, in any format that declares both. */
export function typingNotes(format: string, columns: readonly ExportedColumn[], ties: readonly ExportedTie[]): Note[] {
  const mixed = columns.filter((column) => column.mixed).map(({ name }) => name);
  const without = ties.filter(({ directed }) => !directed).length;
  return [
    ...(mixed.length > 0 ? [{ code: "export/mixed-values", params: { format, names: mixed } }] : []),
    ...(without > 0 && without < ties.length ? [{ code: "export/both-directions", params: { format, count: without } }] : []),
  ];
}

/**
 * GraphML: every attribute declared with its type, layers as the attribute `layer`, strength as `weight` (the name
 * that Gephi, igraph and networkx read), parallel ties kept apart by their ids.
 */
export function writeGraphml(network: Network, writing: Writing = {}): Written {
  const { file, title, organisations, ties, layerName } = exportedOf(network, writing);
  const { text, replaced } = xmlWriter();
  const nodeColumns = columnsOf(organisations);
  const edgeColumns = columnsOf(ties);
  const allDirected = ties.every(({ directed }) => directed);
  const noneDirected = ties.length > 0 && ties.every(({ directed }) => !directed);
  const mixed = !allDirected && !noneDirected;
  const key = (id: string, kind: string, name: string, type: string) => `  <key id="${id}" for="${kind}" attr.name="${text(name)}" attr.type="${type}"/>`;
  const data = (id: string, value: string | number | boolean) => `<data key="${id}">${typeof value === "string" ? text(value) : String(value)}</data>`;
  const lines = [
    `<?xml version="1.0" encoding="UTF-8"?>`, `<!-- ${ownMark} -->`,
    `<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">`,
    key("title", "graph", "title", "string"), key("label", "node", "label", "string"),
    ...nodeColumns.map(({ name, type }, i) => key(`n${i}`, "node", name, types[type])),
    key("layer", "edge", "layer", "string"), key("layerName", "edge", "layerName", "string"), key("weight", "edge", "weight", "double"),
    ...(mixed ? [key("direction", "edge", "directed", "boolean")] : []),
    ...edgeColumns.map(({ name, type }, i) => key(`e${i}`, "edge", name, types[type])),
    `  <graph id="${text(network.case.id)}" edgedefault="${noneDirected ? "undirected" : "directed"}">`,
    `    ${data("title", title)}`,
    ...organisations.map(({ id, name, fields }) => `    <node id="${text(id)}">${data("label", name)}${nodeColumns.flatMap((column, i) => {
      const value = fields.get(column.name);
      return value === undefined || value === null ? [] : [data(`n${i}`, value)];
    }).join("")}</node>`),
    ...ties.map(({ id, source, target, directed, strength, layer, fields }) => `    <edge id="${text(id)}" source="${text(source)}" target="${text(target)}"${mixed && !directed ? ` directed="false"` : ""}>${data("layer", layer)}${data("layerName", layerName(layer))}${strength === null ? "" : data("weight", strength)}${mixed ? data("direction", directed) : ""}${edgeColumns.flatMap((column, i) => {
      const value = fields.get(column.name);
      return value === undefined || value === null ? [] : [data(`e${i}`, value)];
    }).join("")}</edge>`),
    "  </graph>", "</graphml>", "",
  ];
  const body = lines.join("\n");
  return {
    files: [{ name: `${file}.graphml`, text: body }],
    cannot: [...leftOut(network, "GraphML"), ...typingNotes("GraphML", [...nodeColumns, ...edgeColumns], ties), ...(replaced() > 0 ? [{ code: "export/characters", params: { format: "GraphML", count: replaced() } }] : [])],
  };
}
