import type { ForeignNetwork, ForeignValue, ReadForeign } from "../foreign.js";
import { limits as usual, type Limits } from "../limits.js";
import type { GivenFile } from "../sheet.js";
import { addApart } from "../add-apart.js";
import { flattened } from "./flatten-xml.js";
import { labelAmong } from "./known-names.js";
import { networkDraft, reading, type NetworkDraft, type Troubles } from "./network-draft.js";
import { textOf } from "./text-of.js";
import { typedValue } from "./typed-value.js";
import { readXml, type XmlElement } from "./xml.js";

interface Key {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly for: string;
  fallback: ForeignValue | undefined;
}

/** A graph, node or edge whose data are being read. */
interface Holder {
  readonly kind: "graph" | "node" | "edge";
  readonly element: XmlElement;
  readonly values: Map<string, ForeignValue>;
  readonly given: Set<string>;
  /** Name that a drawing program writes into a shape. */
  drawn: string | null;
  /** The organisation that holds a graph, or a graph's organisations. */
  readonly parent: string | null;
}

const skipped = new Set(["port", "hyperedge", "endpoint", "locator"]);

/**
 * GraphML as written by Gephi, networkx, igraph, yEd and others: declared attributes with their types and defaults,
 * direction of the graph and of single edges, parallel edges. Networks within organisations are read on one level and
 * keep who holds them as `parent`; several networks beside one another are several. Ports keep their names;
 * hyperedges are not read, and both are told. What yEd draws with becomes attributes such as `Geometry.x`.
 */
export function readGraphml(file: GivenFile, limits: Limits = usual): ReadForeign {
  return reading(file.name, (troubles) => {
    const reader = graphmlReader(file.name, limits, troubles);
    readXml(textOf(file, limits, troubles), limits, troubles, reader);
    const networks = reader.networks();
    return networks.length > 0 ? networks : troubles.stop("graph/no-network", 1);
  });
}

function graphmlReader(file: string, limits: Limits, troubles: Troubles) {
  const keys = new Map<string, Key>();
  const fallbacks = { graph: new Set<Key>(), node: new Set<Key>(), edge: new Set<Key>() };
  let declaring: Key | null = null;
  const networks: ForeignNetwork[] = [];
  const holders: Holder[] = [];
  let draft: NetworkDraft | null = null;
  let directed = false;
  let data: { key: Key | null; id: string; depth: number } | null = null;
  let skipping = 0;

  const defaultsFor = ({ kind, given, values }: Holder) => {
    for (const { id, name, fallback } of fallbacks[kind]) if (fallback !== undefined && !given.has(id) && !values.has(name)) values.set(name, fallback);
  };

  function beginGraph(element: XmlElement): void {
    const holder = holders.at(-1);
    if (draft === null) {
      draft = networkDraft("graphml", file, limits, troubles);
      const edgeDefault = element.attributes.get("edgedefault");
      if (edgeDefault !== "directed" && edgeDefault !== "undirected") troubles.tell("graph/no-direction", "warning", element.row);
      directed = edgeDefault === "directed";
    } else {
      troubles.once("graph/nested", "note", element.row);
      const own = element.attributes.get("edgedefault");
      if (own !== undefined && (own === "directed") !== directed) troubles.tell("graph/direction-form", "warning", element.row, { value: own });
    }
    const parent = holder?.kind === "node" ? holder.element.attributes.get("id") ?? null : holder?.parent ?? null;
    holders.push({ kind: "graph", element, values: new Map(), given: new Set(), drawn: null, parent });
  }

  function keep(holder: Holder, id: string, key: Key | null, text: string, row: number): void {
    holder.given.add(id);
    if (key === null) troubles.tell("graph/unknown-key", "warning", row, { value: id });
    const typed = typedValue(text, key?.type ?? "string");
    if (typed === undefined) troubles.tell("graph/wrong-type", "warning", row, { value: text, params: { field: key?.name ?? id } });
    const name = key?.name ?? id;
    addApart(holder.values, name, typed ?? text, (kept) => troubles.tell("graph/attribute-twice", "warning", row, { value: name, params: { kept } }));
  }

  function endNode(holder: Holder): void {
    defaultsFor(holder);
    const { element } = holder;
    const id = element.attributes.get("id");
    if (id === undefined) return troubles.tell("graph/no-id", "error", element.row, { params: { field: "id" } });
    if (holder.parent !== null) addApart(holder.values, "parent", holder.parent);
    const { label, others } = labelAmong([...holder.values]);
    // A name drawn in a shape stands for one that is missing; beside another it is kept.
    const attributes = holder.drawn === null || label === null ? others : [...others, ["NodeLabel", holder.drawn] as const];
    draft?.organisation({ id, label: label ?? holder.drawn, attributes, row: element.row });
  }

  function endEdge(holder: Holder): void {
    defaultsFor(holder);
    const { element: { attributes, row }, values } = holder;
    const [source, target] = [attributes.get("source"), attributes.get("target")];
    if (source === undefined || target === undefined) return troubles.tell("graph/no-id", "error", row, { params: { field: source === undefined ? "source" : "target" } });
    for (const port of ["sourceport", "targetport"]) {
      const name = attributes.get(port);
      if (name === undefined) continue;
      troubles.once("graph/port-kept", "warning", row);
      addApart(values, port, name);
    }
    if (holder.drawn !== null) addApart(values, "label", holder.drawn);
    const own = attributes.get("directed");
    if (own !== undefined && own !== "true" && own !== "false") troubles.tell("graph/direction-form", "warning", row, { value: own });
    draft?.tie({ id: attributes.get("id") ?? null, source, target, directed: own === "true" ? true : own === "false" ? false : directed, attributes: values, row });
  }

  function endGraph(holder: Holder): void {
    if (draft === null || holder.parent !== null || holders.some(({ kind }) => kind === "graph")) return;
    defaultsFor(holder);
    const { label, others } = labelAmong([...holder.values]);
    const id = holder.element.attributes.get("id");
    networks.push(draft.finish({ name: label, attributes: id === undefined || holder.values.has("id") ? others : [["id", id], ...others] }));
    draft = null;
  }

  return {
    networks: () => networks,
    open(element: XmlElement) {
      const { name, attributes, row } = element;
      if (data !== null) data.depth++;
      else if (skipping > 0) skipping++;
      else if (skipped.has(name)) {
        skipping = 1;
        if (name === "port") troubles.once("graph/port-kept", "warning", row);
        else if (name === "hyperedge") troubles.tell("graph/hyperedge-not-read", "warning", row);
        else troubles.tell("graph/not-read", "warning", row, { value: name });
      } else if (name === "key") {
        const id = attributes.get("id");
        if (id === undefined) return troubles.tell("graph/no-id", "warning", row, { params: { field: "id" } });
        declaring = { id, name: attributes.get("attr.name") ?? attributes.get("yfiles.type") ?? id, type: attributes.get("attr.type") ?? "string", for: attributes.get("for") ?? "all", fallback: undefined };
        keys.set(id, declaring);
      } else if (name === "graph") beginGraph(element);
      else if (name === "node" || name === "edge") {
        if (draft === null) return troubles.tell("graph/not-read", "warning", row, { value: name });
        holders.push({ kind: name, element, values: new Map(), given: new Set(), drawn: null, parent: holders.at(-1)?.parent ?? null });
      } else if (name === "data") {
        const id = attributes.get("key") ?? "";
        data = { key: keys.get(id) ?? null, id, depth: 0 };
      } else if (!["graphml", "default", "desc"].includes(name)) {
        troubles.tell("graph/not-read", "warning", row, { value: name });
        skipping = 1;
      }
    },
    close(element: XmlElement, text: string) {
      const { name, row } = element;
      const holder = holders.at(-1);
      if (data !== null && data.depth > 0) {
        data.depth--;
        if (holder === undefined) return; // what a whole file is drawn with, beside every network
        if (/^(Node|Edge)Label$/.test(name) && holder.drawn === null && text.trim() !== "") holder.drawn = text.trim();
        else if (text.trim() !== "" || element.attributes.size > 0) for (const [key, value] of flattened("", element, text.trim())) addApart(holder.values, key, value);
      } else if (skipping > 0) skipping--;
      else if (name === "data" && data !== null) {
        const { key, id } = data;
        data = null;
        const drawn = key?.name === "nodegraphics" || key?.name === "edgegraphics" || key?.name === "resources";
        if (holder === undefined) { if (!drawn) troubles.tell("graph/not-read", "warning", row, { value: "data" }); } else if (!(drawn && text.trim() === "")) keep(holder, id, key, text, row);
      } else if (name === "default") {
        if (declaring === null) return;
        declaring.fallback = typedValue(text, declaring.type) ?? text;
        for (const kind of ["graph", "node", "edge"] as const) if (declaring.for === kind || declaring.for === "all") fallbacks[kind].add(declaring);
      } else if (name === "desc") {
        if (holder !== undefined) addApart(holder.values, "desc", text.trim());
      } else if (name === "node" || name === "edge" || name === "graph") {
        if (holder?.kind !== name) return; // told when it opened
        holders.pop();
        if (name === "node") endNode(holder);
        else if (name === "edge") endEdge(holder);
        else endGraph(holder);
      }
    },
  };
}
