import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from "jsonc-parser";
import { ceilings } from "../ceilings.js";
import type { Draft } from "../draft.js";
import { issueAt, shown, type Issue } from "../issue.js";
import { fieldOf, type Path, type Places } from "../place.js";
import type { FileContent } from "../source.js";
import { decodeText } from "./decode-text.js";

type LineAt = (offset: number) => number;

/** Line numbers, counted from one, by position in a text. */
function lineCounter(text: string): LineAt {
  const starts = [0];
  for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) starts.push(i + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

const strict = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

function treeOf(text: string): { root: Node | undefined; errors: ParseError[] } {
  const errors: ParseError[] = [];
  try {
    return { root: parseTree(text, errors, strict), errors };
  } catch {
    return { root: undefined, errors }; // nested deeper than the stack allows
  }
}

/** The line of each part of a JSON text; what is missing stands at the record that lacks it. */
function placesInJson(root: Node | undefined, lineAt: LineAt, file: string): Places {
  return (path: Path) => {
    let node: Node | undefined;
    for (let depth = path.length; node === undefined && depth >= 0 && root !== undefined; depth--) {
      node = findNodeAtLocation(root, path.slice(0, depth) as (string | number)[]);
    }
    const owner = node?.parent?.type === "property" ? node.parent : node;
    return { file, row: owner === undefined ? null : lineAt(owner.offset), column: fieldOf(path) };
  };
}

/** How many values a JSON text can hold at most: one after each comma and bracket. */
function valuesIn(text: string): number {
  let count = 1;
  for (const sign of [",", "[", "{"]) for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count++;
  return count;
}

/** A JSON text is as strict as `JSON.parse`; what is wrong with it is told by line. */
export function readJson(content: FileContent, file: string): Draft {
  const { text, issues } = decodeText(content, file);
  const nowhere = { file, row: null, column: null };
  const draft = { places: (() => nowhere) as Places, issues, looseRows: [], unread: new Set<string>() };
  if (text === null) return { ...draft, data: undefined };
  if (valuesIn(text) > ceilings.values) return { ...draft, data: undefined, issues: [...issues, issueAt(nowhere, "case/too-many-values", "error", { params: { most: ceilings.values } })] };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ...draft, data: undefined, issues: [...issues, ...syntaxIssues(text, file)] };
  }
  const { root } = treeOf(text);
  const lineAt = lineCounter(text);
  return { ...draft, data, places: placesInJson(root, lineAt, file), issues: [...issues, ...repeatedFields(root, lineAt, file)] };
}

/** Fields given twice in one record. JSON lets the second win, and what the first held would be lost unseen. */
function repeatedFields(root: Node | undefined, lineAt: LineAt, file: string): Issue[] {
  const issues: Issue[] = [];
  const queue = root === undefined ? [] : [root];
  for (const node of queue) {
    const seen = new Set<unknown>();
    for (const child of node.children ?? []) {
      queue.push(child);
      if (node.type !== "object") continue;
      const key: unknown = child.children?.[0]?.value;
      if (seen.has(key)) issues.push(issueAt({ file, row: lineAt(child.offset), column: String(key) }, "case/repeated-field", "error", { value: shown(key) }));
      seen.add(key);
    }
  }
  return issues;
}

/** At most one issue for a line: the second on a line mostly follows from the first. */
function syntaxIssues(text: string, file: string): Issue[] {
  const lineAt = lineCounter(text);
  const byLine = new Map<number, string>();
  for (const { offset, error } of treeOf(text).errors) {
    const line = lineAt(offset);
    if (!byLine.has(line)) byLine.set(line, printParseErrorCode(error));
  }
  if (byLine.size === 0) return [issueAt({ file, row: null, column: null }, "case/unreadable-json", "error", { params: { problem: "InvalidSymbol" } })];
  return [...byLine].map(([row, problem]) => issueAt({ file, row, column: null }, "case/unreadable-json", "error", { params: { problem } }));
}
