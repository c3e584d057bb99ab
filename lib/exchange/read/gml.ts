import type { ForeignNetwork, ForeignValue, ReadForeign } from "../foreign.js";
import { limits as usual, type Limits } from "../limits.js";
import type { GivenFile } from "../sheet.js";
import { addApart } from "../add-apart.js";
import { labelAmong } from "./known-names.js";
import { networkDraft, reading, type Troubles } from "./network-draft.js";
import { textOf } from "./text-of.js";
import { numberOf } from "./typed-value.js";

type GmlValue = string | number | GmlList;
interface GmlList {
  readonly pairs: { readonly key: string; readonly value: GmlValue; readonly row: number }[];
}

const named: Readonly<Record<string, string>> = { quot: "\"", amp: "&", lt: "<", gt: ">", apos: "'", nbsp: "\u00a0" };

/** Entities of a GML text: numbered ones, and the few that XML has; others stay as they stand. */
const unescaped = (text: string): string => text.replace(/&(#\d{1,7}|#x[0-9a-fA-F]{1,6}|[A-Za-z]{1,8});/g, (whole, name: string) => {
  if (!name.startsWith("#")) return Object.hasOwn(named, name) ? named[name]! : whole;
  const point = name.startsWith("#x") ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return point > 0x10ffff || (point >= 0xd800 && point < 0xe000) ? whole : String.fromCodePoint(point);
});

/**
 * GML as networkx, igraph, Gephi and yEd write it: lists within lists (kept as `graphics.x`), quoted text with
 * entities, comments, direction of the whole network. Keys that stand twice are kept apart.
 */
export function readGml(file: GivenFile, limits: Limits = usual): ReadForeign {
  return reading(file.name, (troubles) => {
    const root = parseGml(textOf(file, limits, troubles).replace(/^\uFEFF/, ""), limits, troubles);
    const graphs = root.pairs.filter(({ key, value }) => key.toLowerCase() === "graph" && typeof value === "object");
    if (graphs.length === 0) troubles.stop("graph/no-network", 1);
    return graphs.map(({ value }) => networkOf(value as GmlList, root, file.name, limits, troubles));
  });
}

function parseGml(text: string, limits: Limits, troubles: Troubles): GmlList {
  const root: GmlList = { pairs: [] };
  const within: GmlList[] = [root];
  let row = 1;
  let key: { name: string; row: number } | null = null;
  const put = (value: GmlValue) => {
    if (key === null) return troubles.stop("graph/line-form", row, { value: typeof value === "object" ? "[" : value, params: { expected_en: "a key and its value", expected_zh: "键和值" } });
    within.at(-1)!.pairs.push({ key: key.name, value, row: key.row });
    key = null;
  };
  const token = /([ \t\r\f\v\u00a0]+)|(\n)|(#[^\n]*)|"([^"]*)"|(\[)|(\])|([^\s[\]"#]+)|(")/gy;
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    const [, space, line, comment, quoted, open, close, word, loose] = found;
    if (space !== undefined || comment !== undefined) continue;
    if (line !== undefined) row++;
    else if (quoted !== undefined) {
      if (quoted.length > limits.cellCharacters) troubles.stop("graph/text-too-long", row, { params: { most: limits.cellCharacters } });
      put(unescaped(quoted));
      row += quoted.split("\n").length - 1;
    } else if (open !== undefined) {
      if (within.length > limits.depth) troubles.stop("graph/too-deep", row, { params: { most: limits.depth } });
      const list: GmlList = { pairs: [] };
      put(list);
      within.push(list);
    } else if (close !== undefined) {
      if (within.length === 1 || key !== null) troubles.stop("graph/bracket", row);
      within.pop();
    } else if (loose !== undefined) troubles.stop("graph/text-not-closed", row);
    else if (key === null) key = { name: word!, row };
    else put(numberOf(word!) ?? word!);
  }
  if (within.length > 1) troubles.stop("graph/bracket", row);
  return root;
}

function flattenedList(prefix: string, { pairs }: GmlList, values: Map<string, ForeignValue>, skip: readonly string[]): void {
  for (const { key, value } of pairs) {
    if (prefix === "" && skip.includes(key.toLowerCase())) continue;
    if (typeof value === "object") flattenedList(`${prefix}${key}.`, value, values, skip);
    else addApart(values, prefix + key, value);
  }
}

function networkOf(graph: GmlList, root: GmlList, file: string, limits: Limits, troubles: Troubles): ForeignNetwork {
  const draft = networkDraft("gml", file, limits, troubles);
  const first = (list: GmlList, key: string) => list.pairs.find((pair) => pair.key.toLowerCase() === key && typeof pair.value !== "object")?.value;
  const text = (list: GmlList, key: string): string | null => {
    const value = first(list, key);
    return typeof value === "string" || typeof value === "number" ? String(value) : null;
  };
  const said = first(graph, "directed");
  if (said !== undefined && said !== 0 && said !== 1) troubles.tell("graph/direction-form", "warning", graph.pairs.find(({ key }) => key.toLowerCase() === "directed")!.row, { value: typeof said === "object" ? null : said });
  const directed = said === 1;
  for (const { key, value, row } of graph.pairs) {
    const kind = key.toLowerCase();
    if ((kind !== "node" && kind !== "edge") || typeof value !== "object") continue;
    const values = new Map<string, ForeignValue>();
    if (kind === "node") {
      flattenedList("", value, values, ["id"]);
      const id = text(value, "id");
      if (id === null) {
        troubles.tell("graph/no-id", "error", row, { params: { field: "id" } });
        continue;
      }
      const { label, others } = labelAmong([...values]);
      draft.organisation({ id, label: label ?? text(value, "label"), attributes: label === null ? others.filter(([name]) => name !== "label") : others, row });
      continue;
    }
    flattenedList("", value, values, ["id", "source", "target"]);
    const [source, target] = [text(value, "source"), text(value, "target")];
    if (source === null || target === null) troubles.tell("graph/no-id", "error", row, { params: { field: source === null ? "source" : "target" } });
    else draft.tie({ id: text(value, "id"), source, target, directed, attributes: values, row });
  }
  const about = new Map<string, ForeignValue>();
  for (const { key, value } of root.pairs) {
    if (key.toLowerCase() === "graph") continue;
    if (typeof value === "object") flattenedList(`${key}.`, value, about, []);
    else addApart(about, key, value);
  }
  for (const { key, value } of graph.pairs) {
    if (["node", "edge", "directed"].includes(key.toLowerCase()) && (typeof value === "object" || key.toLowerCase() === "directed")) continue;
    if (typeof value === "object") flattenedList(`${key}.`, value, about, []);
    else addApart(about, key, value);
  }
  const { label, others } = labelAmong([...about]);
  return draft.finish({ name: label, attributes: others });
}
