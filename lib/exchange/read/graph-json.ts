import type { ForeignNetwork, ForeignValue, ReadForeign } from "../foreign.js";
import { limits as usual, type Limits } from "../limits.js";
import type { GivenFile } from "../sheet.js";
import { addApart } from "../add-apart.js";
import { jsonTree, type JsonPart } from "./json-tree.js";
import { labelAmong } from "./known-names.js";
import { networkDraft, reading, type NetworkDraft, type Troubles } from "./network-draft.js";
import { textOf } from "./text-of.js";

/**
 * JSON of a network: graphology's export, node-link (networkx, d3: ends are ids, places in the list or whole records)
 * and Cytoscape's elements. A case of our own is told and left to the reader of cases.
 */
export function readGraphJson(file: GivenFile, limits: Limits = usual): ReadForeign {
  return reading(file.name, (troubles) => {
    const root = jsonTree(textOf(file, limits, troubles).replace(/^\uFEFF/, ""), limits, troubles);
    if (field(root, "format")?.value === "crosstie-case") {
      troubles.tell("graph/own-case", "note", 1);
      return [];
    }
    const json = { root, draft: networkDraft("json", file.name, limits, troubles), troubles };
    const network = cytoscape(json) ?? graphology(json) ?? nodeLink(json);
    return network === null ? troubles.stop("graph/no-network", 1) : [network];
  });
}

interface Json {
  readonly root: JsonPart;
  readonly draft: NetworkDraft;
  readonly troubles: Troubles;
}

const field = (part: JsonPart | undefined, ...names: string[]): JsonPart | undefined => {
  for (const name of names) {
    const found = part?.fields?.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** An id as a text; numbers count as they are written. Null where there is none. */
const idOf = (part: JsonPart | undefined): string | null => (typeof part?.value === "string" ? part.value : typeof part?.value === "number" ? String(part.value) : null);

/** As it would be written, for lists that are kept whole. */
function written(part: JsonPart): unknown {
  if (part.items !== null) return part.items.map(written);
  return part.fields === null ? part.value : Object.fromEntries([...part.fields].map(([name, value]) => [name, written(value)]));
}

function valuesIn(part: JsonPart | undefined, skip: readonly string[], troubles: Troubles, prefix = "", values = new Map<string, ForeignValue>()): Map<string, ForeignValue> {
  for (const [name, value] of part?.fields ?? []) {
    if (prefix === "" && skip.includes(name)) continue;
    if (value.items !== null) {
      troubles.once("graph/list-kept", "note", value.row, { value: name });
      addApart(values, prefix + name, JSON.stringify(written(value)));
    } else if (value.fields !== null) valuesIn(value, [], troubles, `${prefix}${name}.`, values);
    else addApart(values, prefix + name, value.value ?? null);
  }
  return values;
}

const finish = ({ draft }: Json, about: Map<string, ForeignValue>): ForeignNetwork => {
  const { label, others } = labelAmong([...about]);
  return draft.finish({ name: label, attributes: others });
};

function organisation({ draft, troubles }: Json, id: string | null, values: Map<string, ForeignValue>, row: number, wanted: string): void {
  if (id === null) return troubles.tell("graph/no-id", "error", row, { params: { field: wanted } });
  const { label, others } = labelAmong([...values]);
  draft.organisation({ id, label, attributes: others, row });
}

function tie({ draft, troubles }: Json, ends: { id: string | null; source: string | null; target: string | null; directed: boolean; row: number }, values: Map<string, ForeignValue>): void {
  const { source, target, row } = ends;
  if (source === null || target === null) return troubles.tell("graph/no-id", "error", row, { params: { field: source === null ? "source" : "target" } });
  draft.tie({ ...ends, source, target, attributes: values });
}

function graphology(json: Json): ForeignNetwork | null {
  const { root, troubles } = json;
  const [nodes, edges] = [field(root, "nodes")?.items, field(root, "edges")?.items];
  if (!nodes || !edges) return null;
  const hasKeys = nodes.some((part) => part.fields?.has("key") === true && !part.fields.has("id"));
  if (!hasKeys && (nodes.length > 0 || field(field(root, "options"), "type") === undefined)) return null;
  const type = field(field(root, "options"), "type")?.value ?? "mixed";
  for (const part of nodes) organisation(json, idOf(field(part, "key")), valuesIn(field(part, "attributes"), [], troubles), part.row, "key");
  for (const part of edges) {
    const own = field(part, "undirected")?.value;
    tie(json, { id: idOf(field(part, "key")), source: idOf(field(part, "source")), target: idOf(field(part, "target")), row: part.row, directed: typeof own === "boolean" ? !own : type !== "undirected" },
      valuesIn(field(part, "attributes"), [], troubles));
  }
  for (const name of root.fields?.keys() ?? []) if (!["nodes", "edges", "options", "attributes"].includes(name)) troubles.tell("graph/not-read", "warning", field(root, name)!.row, { value: name });
  return finish(json, valuesIn(field(root, "attributes"), [], troubles));
}

function nodeLink(json: Json): ForeignNetwork | null {
  const { root, troubles } = json;
  const nodes = field(root, "nodes")?.items;
  const links = field(root, "links", "edges")?.items;
  if (!nodes || !links) return null;
  const key = nodes.some((part) => part.fields?.has("id")) ? "id" : nodes.some((part) => part.fields?.has("key")) ? "key" : "name";
  const ids = nodes.map((part, i) => idOf(part.fields === null ? part : field(part, key)) ?? (key === "name" && part.fields !== null ? String(i) : null));
  const known = new Set(ids);
  nodes.forEach((part, i) => organisation(json, ids[i]!, valuesIn(part, key === "name" ? [] : [key], troubles), part.row, key));
  const end = (part: JsonPart | undefined): string | null => {
    if (part?.fields) return idOf(field(part, key));
    const id = idOf(part);
    const place = part?.value;
    // d3 and older networkx name ends by their place in the list, from 0.
    return id !== null && !known.has(id) && typeof place === "number" && Number.isInteger(place) ? ids[place] ?? id : id;
  };
  const said = field(root, "directed");
  if (typeof said?.value !== "boolean") troubles.tell("graph/no-direction", "warning", said?.row ?? 1);
  for (const part of links) {
    const own = field(part, "directed")?.value;
    tie(json, { id: idOf(field(part, "id")), source: end(field(part, "source", "from")), target: end(field(part, "target", "to")), row: part.row, directed: typeof own === "boolean" ? own : said?.value === true },
      valuesIn(part, ["id", "source", "target", ...(part.fields?.has("source") ? [] : ["from", "to"]), ...(typeof own === "boolean" ? ["directed"] : [])], troubles));
  }
  const about = valuesIn(root, ["directed", "multigraph", "graph", "nodes", field(root, "links") === undefined ? "edges" : "links"], troubles);
  const graph = field(root, "graph");
  for (const [name, value] of valuesIn(graph, [], troubles)) addApart(about, name, value);
  return finish(json, about);
}

function cytoscape(json: Json): ForeignNetwork | null {
  const { root, troubles } = json;
  const elements = field(root, "elements") ?? (root.items !== null && root.items.some((part) => field(part, "data") !== undefined) ? root : undefined);
  if (elements === undefined) return null;
  const isEdge = (part: JsonPart) => field(part, "group")?.value === "edges" || (field(part, "group") === undefined && field(field(part, "data"), "source") !== undefined);
  const nodes = elements.items?.filter((part) => !isEdge(part)) ?? field(elements, "nodes")?.items ?? [];
  const edges = elements.items?.filter(isEdge) ?? field(elements, "edges")?.items ?? [];
  const rest = (part: JsonPart) => {
    const values = valuesIn(field(part, "data"), ["id", "source", "target"], troubles);
    for (const [name, value] of valuesIn(part, ["data", "group"], troubles)) addApart(values, name, value);
    return values;
  };
  for (const part of nodes) organisation(json, idOf(field(field(part, "data"), "id")), rest(part), part.row, "id");
  const said = field(root, "directed")?.value;
  if (edges.length > 0 && typeof said !== "boolean") troubles.tell("graph/no-direction", "warning", edges[0]!.row);
  for (const part of edges) {
    const data = field(part, "data");
    tie(json, { id: idOf(field(data, "id")), source: idOf(field(data, "source")), target: idOf(field(data, "target")), directed: (field(data, "directed")?.value ?? said) === true, row: part.row }, rest(part));
  }
  const about = root.items === null ? valuesIn(root, ["elements", "data", "directed", "multigraph"], troubles) : new Map<string, ForeignValue>();
  if (root.fields?.get("data")?.items?.length !== 0) for (const [name, value] of valuesIn(field(root, "data"), [], troubles)) addApart(about, name, value);
  return finish(json, about);
}
