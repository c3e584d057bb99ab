import type { ForeignNetwork, ForeignValue, ReadForeign } from "../foreign.js";
import { limits as usual, type Limits } from "../limits.js";
import type { GivenFile } from "../sheet.js";
import { addApart } from "../add-apart.js";
import { flattened } from "./flatten-xml.js";
import { labelAmong } from "./known-names.js";
import { networkDraft, reading, type NetworkDraft, type Troubles } from "./network-draft.js";
import { textOf } from "./text-of.js";
import { numberOf, typedValue } from "./typed-value.js";
import { readXml, type XmlElement } from "./xml.js";

interface Declared {
  readonly title: string;
  readonly type: string;
  readonly options: readonly string[] | null;
  readonly fallback: ForeignValue | undefined;
}

interface Holder {
  readonly kind: "node" | "edge";
  readonly element: XmlElement;
  readonly values: Map<string, ForeignValue>;
  readonly given: Set<string>;
  readonly parent: string | null;
  readonly spells: string[];
  readonly parents: string[];
}

/** What an element says of itself in attributes of its own that this reader settles; all others are kept as they stand. */
const settled = { node: ["id", "label", "pid"], edge: ["id", "source", "target", "type", "weight", "kind"] } as const;
const times = ["start", "end", "startopen", "endopen", "timestamp", "intervals", "timestamps"];
const known = new Set(["gexf", "graph", "nodes", "edges", "attributes", "attribute", "attvalues", "default", "options", "meta", "spells", "parents", "slices"]);

/**
 * GEXF 1.1 to 1.3, as Gephi, networkx and graphology write it: declared attributes with defaults and options, a type
 * for each edge (`mutual` is two ties), `kind` as the relation. What Gephi draws with is kept as `viz.color.r`; times as
 * attributes; organisations within others are read on one level and keep who holds them as `parent`.
 */
export function readGexf(file: GivenFile, limits: Limits = usual): ReadForeign {
  return reading(file.name, (troubles) => {
    const reader = gexfReader(file.name, limits, troubles);
    readXml(textOf(file, limits, troubles), limits, troubles, reader);
    const networks = reader.networks();
    return networks.length > 0 ? networks : troubles.stop("graph/no-network", 1);
  });
}

function gexfReader(file: string, limits: Limits, troubles: Troubles) {
  const declared = { node: new Map<string, Declared>(), edge: new Map<string, Declared>() };
  const fallbacks = { node: new Map<string, Declared>(), edge: new Map<string, Declared>() };
  const about = new Map<string, ForeignValue>();
  const networks: ForeignNetwork[] = [];
  const holders: Holder[] = [];
  let draft: NetworkDraft | null = null;
  let ordinary = "undirected";
  let list: "node" | "edge" | null = null;
  let column: { id: string; title: string; type: string; options: readonly string[] | null; fallback: ForeignValue | undefined } | null = null;
  let inMeta = false;
  let skipping = 0;

  const begin = (kind: Holder["kind"], element: XmlElement) =>
    holders.push({ kind, element, values: new Map(), given: new Set(), parent: holders.at(-1)?.element.attributes.get("id") ?? null, spells: [], parents: [] });

  function keepValue(holder: Holder, { attributes, row }: XmlElement): void {
    const id = attributes.get("for") ?? attributes.get("id") ?? "";
    const text = attributes.get("value") ?? "";
    const declaration = declared[holder.kind].get(id);
    if (declaration === undefined) troubles.tell("graph/unknown-key", "warning", row, { value: id });
    const { title = id, type = "string", options = null } = declaration ?? {};
    const typed = typedValue(text, type);
    if (typed === undefined) troubles.tell("graph/wrong-type", "warning", row, { value: text, params: { field: title } });
    if (options !== null && !options.includes(text)) troubles.tell("graph/not-an-option", "warning", row, { value: text, params: { field: title, options } });
    const span = times.slice(0, 2).map((time) => attributes.get(time) ?? "");
    const timed = span.some((time) => time !== "");
    if (timed) troubles.once("graph/dynamic", "note", row);
    const name = timed ? `${title} [${span.join(", ")}]` : title;
    holder.given.add(id);
    addApart(holder.values, name, typed ?? text, (kept) => troubles.tell("graph/attribute-twice", "warning", row, { value: name, params: { kept } }));
  }

  function settle({ kind, element: { attributes, row }, values, given, spells, parents }: Holder): void {
    for (const [id, { title, fallback }] of fallbacks[kind]) if (fallback !== undefined && !given.has(id) && !values.has(title)) values.set(title, fallback);
    for (const [key, value] of attributes) {
      if ((settled[kind] as readonly string[]).includes(key) || key.startsWith("xmlns")) continue;
      if (times.includes(key)) troubles.once("graph/dynamic", "note", row);
      addApart(values, key, value);
    }
    if (spells.length > 0) addApart(values, "spells", spells.join("; "));
    if (parents.length > 0) addApart(values, "parents", parents.join("; "));
  }

  function endNode(holder: Holder): void {
    const { element: { attributes, row }, values } = holder;
    settle(holder);
    const id = attributes.get("id");
    if (id === undefined) return troubles.tell("graph/no-id", "error", row, { params: { field: "id" } });
    const parent = attributes.get("pid") ?? holder.parent;
    if (parent !== null) {
      troubles.once("graph/nested", "note", row);
      addApart(values, "parent", parent);
    }
    const own = attributes.get("label");
    const { label, others } = own === undefined || own === "" ? labelAmong([...values]) : { label: own, others: [...values] };
    draft?.organisation({ id, label, attributes: others, row });
  }

  function endEdge(holder: Holder): void {
    const { element: { attributes, row }, values } = holder;
    settle(holder);
    const [source, target] = [attributes.get("source"), attributes.get("target")];
    if (source === undefined || target === undefined) return troubles.tell("graph/no-id", "error", row, { params: { field: source === undefined ? "source" : "target" } });
    const weight = attributes.get("weight");
    const strength = weight === undefined ? null : numberOf(weight);
    if (weight !== undefined && strength === null) addApart(values, "weight", weight);
    const own = attributes.get("type")?.toLowerCase();
    const type = own ?? ordinary;
    if (own !== undefined && !["directed", "undirected", "mutual"].includes(own)) troubles.tell("graph/direction-form", "warning", row, { value: own });
    const id = attributes.get("id") ?? null;
    const tie = { source, target, strength, relation: attributes.get("kind") ?? null, attributes: values, row, directed: type === "directed" || type === "mutual" || (type !== "undirected" && ordinary === "directed") };
    draft?.tie({ ...tie, id });
    if (type !== "mutual") return;
    troubles.tell("graph/mutual", "note", row, { value: id });
    draft?.tie({ ...tie, id: null, source: target, target: source });
  }

  return {
    networks: () => networks,
    open(element: XmlElement) {
      const { name, fullName, attributes, row } = element;
      const holder = holders.at(-1);
      if (skipping > 0) skipping++;
      else if (name === "meta") {
        inMeta = true;
        const date = attributes.get("lastmodifieddate");
        if (date !== undefined) about.set("lastmodifieddate", date);
      } else if (inMeta) return;
      else if (name === "graph") {
        draft = networkDraft("gexf", file, limits, troubles);
        const given = attributes.get("defaultedgetype")?.toLowerCase();
        if (given === undefined) troubles.tell("graph/no-direction", "warning", row);
        else if (!["directed", "undirected", "mutual"].includes(given)) troubles.tell("graph/direction-form", "warning", row, { value: given });
        ordinary = given ?? "undirected";
        if (attributes.get("mode") === "dynamic") troubles.once("graph/dynamic", "note", row);
        for (const [key, value] of attributes) if (key !== "defaultedgetype" && !key.startsWith("xmlns")) about.set(key, value);
      } else if (name === "attributes") list = attributes.get("class") === "edge" ? "edge" : "node";
      else if (name === "attribute") {
        const id = attributes.get("id");
        if (id === undefined) troubles.tell("graph/no-id", "warning", row, { params: { field: "id" } });
        else column = { id, title: attributes.get("title") ?? id, type: attributes.get("type") ?? "string", options: null, fallback: undefined };
      } else if (name === "node" || name === "edge") {
        if (draft === null) troubles.tell("graph/not-read", "warning", row, { value: name });
        begin(name, element);
      } else if (holder !== undefined && name === "attvalue") keepValue(holder, element);
      else if (holder !== undefined && name === "spell") {
        troubles.once("graph/dynamic", "note", row);
        holder.spells.push([...attributes].map(([key, value]) => `${key} ${value}`).join(", "));
      } else if (holder !== undefined && name === "parent") {
        troubles.once("graph/nested", "note", row);
        holder.parents.push(attributes.get("for") ?? "");
      } else if (!known.has(name) && !(fullName.includes(":") && holder !== undefined) && !["color", "position", "size", "shape", "thickness"].includes(name)) {
        troubles.tell("graph/not-read", "warning", row, { value: name });
        skipping = 1;
      }
    },
    close(element: XmlElement, text: string) {
      const { name } = element;
      const holder = holders.at(-1);
      if (skipping > 0) skipping--;
      else if (name === "meta") inMeta = false;
      else if (inMeta) { if (text.trim() !== "") addApart(about, name, text.trim()); } else if (name === "attributes") list = null;
      else if (name === "default" && column !== null) column.fallback = typedValue(text, column.type) ?? text;
      else if (name === "options" && column !== null) column.options = text.replace(/^\[|\]$/g, "").split(/[|,]/).map((option) => option.trim());
      else if (name === "attribute" && column !== null) {
        declared[list ?? "node"].set(column.id, column);
        if (column.fallback !== undefined) fallbacks[list ?? "node"].set(column.id, column);
        column = null;
      } else if ((name === "node" || name === "edge") && holder?.kind === name) {
        holders.pop();
        if (name === "node") endNode(holder);
        else endEdge(holder);
      } else if (name === "graph" && draft !== null) {
        const { label, others } = labelAmong([...about]);
        networks.push(draft.finish({ name: label, attributes: others }));
        draft = null;
      } else if (holder !== undefined && !known.has(name) && !["attvalue", "spell", "parent"].includes(name)) {
        for (const [key, value] of flattened("viz.", element, text)) addApart(holder.values, key, value);
      }
    },
  };
}
