import { parseTree, type Node, type ParseError } from "jsonc-parser";
import type { Limits } from "../limits.js";
import type { Troubles } from "./network-draft.js";

/** A part of a JSON text, with the line on which it begins. Fields are a Map, so that no name of theirs means anything to the program. */
export interface JsonPart {
  readonly row: number;
  readonly fields: ReadonlyMap<string, JsonPart> | null;
  readonly items: readonly JsonPart[] | null;
  /** A text, number, truth value or null; undefined for records and lists. */
  readonly value: string | number | boolean | null | undefined;
}

/** Refuses brackets within brackets before a parser that calls itself meets them. */
function checkDepth(text: string, limits: Limits, troubles: Troubles): void {
  let depth = 0;
  let row = 1;
  let inText = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) row++;
    if (inText) {
      if (code === 92) i++;
      else if (code === 34) inText = false;
    } else if (code === 34) inText = true;
    else if (code === 91 || code === 123) {
      if (++depth > limits.depth) troubles.stop("graph/too-deep", row, { params: { most: limits.depth } });
    } else if (code === 93 || code === 125) depth--;
  }
}

/** A JSON text as strict as `JSON.parse`, with lines. */
export function jsonTree(text: string, limits: Limits, troubles: Troubles): JsonPart {
  checkDepth(text, limits, troubles);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  let [counted, rows] = [0, 1];
  const rowAt = (offset: number): number => { // offsets only grow while the tree is walked
    for (let i = text.indexOf("\n", counted); i >= 0 && i < offset; i = text.indexOf("\n", counted)) {
      rows++;
      counted = i + 1;
    }
    return rows;
  };
  if (errors[0] !== undefined || root === undefined) return troubles.stop("graph/json-broken", rowAt(errors[0]?.offset ?? 0));
  const part = (node: Node): JsonPart => {
    const row = rowAt(node.offset);
    if (node.type === "array") return { row, fields: null, items: (node.children ?? []).map(part), value: undefined };
    if (node.type !== "object") {
      const value = node.value as string | number | boolean | null;
      if (typeof value === "string" && value.length > limits.cellCharacters) troubles.stop("graph/text-too-long", row, { params: { most: limits.cellCharacters } });
      return { row, fields: null, items: null, value: typeof value === "number" && !Number.isFinite(value) ? null : value };
    }
    const fields = new Map<string, JsonPart>();
    for (const { offset, children } of node.children ?? []) {
      const name = String(children![0]!.value);
      if (fields.has(name)) troubles.tell("graph/field-twice", "warning", rowAt(offset), { value: name });
      fields.set(name, part(children![1]!));
    }
    return { row, fields, items: null, value: undefined };
  };
  return part(root);
}
