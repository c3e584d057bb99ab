import { parseTree, type Node, type ParseError } from "jsonc-parser";
import { counted, type Piece, type Place } from "./piece.js";

/** Brackets within one another that any file of ours stays far below. */
const deepest = 100;

/** Refuses brackets within brackets before a parser that calls itself meets them. */
export function isTooDeep(text: string): boolean {
  let [depth, inText] = [0, false];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (inText) {
      if (code === 92) i++;
      else if (code === 34) inText = false;
    } else if (code === 34) inText = true;
    else if (code === 91 || code === 123) {
      if (++depth > deepest) return true;
    } else if (code === 93 || code === 125) depth--;
  }
  return false;
}

/** The root of a JSON text as strict as `JSON.parse`, or null. */
export function jsonRoot(text: string): Node | null {
  if (isTooDeep(text)) return null;
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  return root === undefined || errors.length > 0 ? null : root;
}

const fieldsOf = (node: Node | undefined): (readonly [string, Node])[] =>
  node?.type === "object" ? (node.children ?? []).flatMap(({ children }) => (children?.[1] === undefined ? [] : [[String(children[0]!.value), children[1]] as const])) : [];

type Fields = ReturnType<typeof fieldsOf>;
const among = (fields: Fields, name: string): Node | undefined => fields.find(([field]) => field === name)?.[1];
const fieldOf = (node: Node | undefined, name: string): Node | undefined => among(fieldsOf(node), name);
const textOf = (node: Node | undefined): string | null => (node?.type === "string" ? String(node.value) : null);

/** A row is known by the names that stand in it before its first number. */
function rowName(node: Node): string | null {
  const names: string[] = [];
  for (const [, value] of fieldsOf(node)) {
    if (value.type === "string") names.push(String(value.value));
    else if (value.type === "number") break;
    if (names.length === 3) break;
  }
  return names.length === 0 ? null : names.join(", ");
}

interface Around {
  readonly place: Place;
  readonly path: string;
  /** Headings of the table of a report that this stands in. */
  readonly columns: Node | undefined;
}

/** The place of a part of a field, by what the field's owner is. */
function within(fields: Fields, around: Around): Around {
  const [metric, anchor] = [textOf(among(fields, "metric")), textOf(among(fields, "anchor"))];
  if (textOf(among(fields, "kind")) === "measurement" && metric !== null) return { ...around, place: { kind: "metric", name: metric, row: null, column: null } };
  const cited = anchor === null ? null : /^(table|figure)-(\d+)$/.exec(anchor);
  if (cited !== null) return { ...around, place: { kind: cited[1] as "table" | "figure", name: cited[2]!, row: null, column: null }, columns: among(fields, "columns") };
  return around;
}

function items(node: Node, around: Around, inReport: boolean): (readonly [Node, Around])[] {
  const children = node.children ?? [];
  const { columns } = around;
  const cells = inReport && columns !== undefined && children.length > 0 && children.every((child) => fieldOf(child, "text") !== undefined);
  const head = cells ? textOf(fieldOf(children[0], "text")) : null;
  return children.map((child, i) => {
    const path = `${around.path}[${i}]`;
    const label = cells ? textOf(fieldOf(columns.children?.[i], "label")) : null;
    const row = cells ? head : child.type === "object" && around.place.row === null ? rowName(child) ?? (around.place.kind === "result" ? null : String(i + 1)) : around.place.row;
    return [child, { ...around, path, place: { ...around.place, row, column: label ?? around.place.column } }] as const;
  });
}

/**
 * A result or a report as JSON, in pieces: each number as it is spelled, each text, each name of a field. What a result says of where it
 * comes from (`provenance`, at the top or at the top of each of several) is left to others. Null where the text is no JSON.
 */
export function jsonPieces(text: string, { inReport }: { readonly inReport: boolean }): Piece[] | null {
  const root = jsonRoot(text);
  if (root === null) return null;
  const key = counted();
  const pieces: Piece[] = [];
  const ownLevel = root.type === "array" ? 1 : 0;
  const visit = (node: Node, outer: Around, level: number): void => {
    if (node.type === "object") {
      const fields = fieldsOf(node);
      const around = within(fields, outer);
      const keyed = around.place.row ?? "";
      for (const [name, value] of fields) {
        if (name === "provenance" && level === ownLevel) continue;
        const path = around.path === "" ? name : `${around.path}.${name}`;
        const kind = around.place.kind === "result" ? { ...around.place, name: path } : around.place;
        const place = { ...kind, column: around.columns === undefined ? (around.place.row === null && around.place.kind === "metric" ? path.replace(/^\[\d+\]\./, "") : name) : around.place.column };
        pieces.push({ key: key(`${keyed}\u0000${path.replace(/\[\d+\]/g, "[]")}\u0000name`), place, text: name, of: "label" });
        visit(value, { ...around, path, place }, level + 1);
      }
    } else if (node.type === "array") {
      for (const [child, around] of items(node, outer, inReport)) visit(child, around, level + 1);
      pieces.push({ key: key(`${outer.path}\u0000length`), place: outer.place, text: "", of: "label" });
    } else {
      const source = text.slice(node.offset, node.offset + node.length);
      const of = inReport && /\.(svg|narrow)$/.test(outer.path) ? "drawing" : node.type === "number" ? "number" : node.type === "string" && inReport ? "text" : "label";
      pieces.push({ key: key([outer.place.kind, outer.place.kind === "result" ? "" : outer.place.name, outer.place.row, outer.path.replace(/\[\d+\]/g, "[]")].join("\u0000")), place: outer.place, text: node.type === "number" ? source : JSON.stringify(node.value), of });
    }
  };
  visit(root, { place: { kind: "result", name: "", row: null, column: null }, path: "", columns: undefined }, 0);
  return pieces;
}
