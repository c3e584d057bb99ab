import type { ForeignNetwork, ForeignValue, ReadForeign } from "../foreign.js";
import { limits as usual, type Limits } from "../limits.js";
import type { GivenFile } from "../sheet.js";
import { addApart } from "../add-apart.js";
import { tokensOf, type Token } from "./line-tokens.js";
import { networkDraft, reading, type NetworkDraft, type Troubles } from "./network-draft.js";
import { textOf } from "./text-of.js";
import { numberOf } from "./typed-value.js";

const shapes = new Set(["ellipse", "box", "diamond", "triangle", "cross", "empty", "house", "man", "woman"]);
type Section = "none" | "vertices" | "arcs" | "edges" | "arcslist" | "edgeslist" | "matrix" | "skipped";

interface Building {
  readonly draft: NetworkDraft;
  readonly count: number;
  readonly first: number;
  readonly named: Map<number, { label: string | null; row: number; values: Map<string, ForeignValue> }>;
  readonly row: number;
}

/**
 * Pajek: `*Vertices` (of one mode or two) with labels, places and shapes, then arcs, edges, lists of them or a matrix,
 * in as many relations as the file numbers (`*Arcs :2 "advice"`). Organisations are named by their number, as the file
 * does. Networks beside one another in a project file are several; partitions and vectors of it are told, not read.
 */
export function readPajek(file: GivenFile, limits: Limits = usual): ReadForeign {
  return reading(file.name, (troubles) => {
    const networks = pajekNetworks(textOf(file, limits, troubles), file.name, limits, troubles);
    return networks.length > 0 ? networks : troubles.stop("graph/no-network", 1);
  });
}

/** What stands after the fixed places of a vertex or a tie: words and their values, and times in brackets. */
function furtherValues(tokens: readonly Token[], values: Map<string, ForeignValue>, names: Readonly<Record<string, string>>): void {
  for (let i = 0; i < tokens.length; i++) {
    const { text, quoted } = tokens[i]!;
    if (!quoted && text.startsWith("[")) {
      let time = text;
      while (!time.endsWith("]") && i + 1 < tokens.length) time += tokens[++i]!.text;
      addApart(values, "time", time);
      continue;
    }
    const value = tokens[i + 1];
    const name = Object.hasOwn(names, text) ? names[text]! : text;
    addApart(values, name, value === undefined ? true : value.quoted ? value.text : numberOf(value.text) ?? value.text);
    i++;
  }
}

function pajekNetworks(text: string, file: string, limits: Limits, troubles: Troubles): ForeignNetwork[] {
  const networks: ForeignNetwork[] = [];
  let name: string | null = null;
  let building: Building | null = null;
  let section = "none" as Section;
  let relation: string | null = null;
  let cells: { row: number; count: number } | null = null;

  function finish(): void {
    endMatrix();
    if (building === null) return;
    const { draft, count, first, named, row } = building;
    for (let i = 1; i <= count; i++) {
      const { label = null, row: at = null, values = new Map<string, ForeignValue>() } = named.get(i) ?? {};
      if (first < count) addApart(values, "mode", i <= first ? 1 : 2);
      draft.organisation({ id: String(i), label, attributes: values, row: at ?? row });
    }
    networks.push(draft.finish({ name, attributes: [] }));
    building = null;
  }

  function begin(rest: string, row: number): void {
    const [all, first] = rest.trim().split(/\s+/);
    const count = /^\d+$/.test(all ?? "") ? Number(all) : NaN;
    if (!Number.isSafeInteger(count)) troubles.stop("graph/count-form", row, { value: rest.trim() });
    if (count > limits.organisations) troubles.stop("graph/too-many-organisations", row, { params: { most: limits.organisations } });
    const rows = first === undefined ? count : /^\d+$/.test(first) ? Math.min(Number(first), count) : troubles.stop("graph/count-form", row, { value: rest.trim() });
    building = { draft: networkDraft("pajek", file, limits, troubles), count, first: rows, named: new Map(), row };
  }

  /** The relation that a heading names: `:2 "advice"`, or only a number, or only a name. */
  function relationOf(rest: string): string | null {
    const [, number, label] = /^\s*:?\s*(\d+)?\s*(.*)$/.exec(rest) ?? [];
    const said = (label ?? "").trim().replace(/^"(.*)"$/, "$1");
    if (number === undefined && said === "") return null;
    const id = number ?? said;
    building?.draft.relation(id, said === "" ? null : said);
    return id;
  }

  function heading(line: string, row: number): void {
    const [, word = "", rest = ""] = /^\*\s*([A-Za-z]+)(.*)$/.exec(line) ?? [];
    endMatrix();
    switch (word.toLowerCase()) {
      case "network":
        finish();
        name = rest.trim().replace(/^"(.*)"$/, "$1");
        section = "none";
        break;
      case "vertices":
        if (section === "skipped") return; // the length of a partition or vector
        if (building !== null) finish();
        begin(rest, row);
        section = "vertices";
        break;
      case "arcs": case "edges": case "arcslist": case "edgeslist": case "matrix":
        if (building === null) {
          troubles.tell("graph/before-vertices", "error", row);
          section = "skipped";
          return;
        }
        section = word.toLowerCase() as Section;
        relation = relationOf(rest);
        if (section === "matrix") cells = { row, count: 0 };
        break;
      default:
        troubles.tell("graph/not-read", "warning", row, { value: `*${word}` });
        finish();
        section = "skipped";
    }
  }

  const bad = (row: number, line: string, expected: readonly [string, string]) =>
    troubles.tell("graph/line-form", "error", row, { value: line, params: { expected_en: expected[0], expected_zh: expected[1] } });

  function endOf(token: Token | undefined, row: number): number | null {
    const number = token === undefined ? NaN : Number(token.text);
    if (building !== null && Number.isInteger(number) && number >= 1 && number <= building.count) return number;
    troubles.tell("graph/outside", "error", row, { value: token?.text ?? null, params: { most: building?.count ?? 0 } });
    return null;
  }

  function vertex(tokens: readonly Token[], row: number, line: string): void {
    const number = endVertex(tokens[0]);
    if (number === null || building === null) return bad(row, line, ["an organisation: number, name", "单位：编号、名称"]);
    const seen = building.named.get(number);
    if (seen !== undefined) return troubles.tell("graph/duplicate-organisation", "warning", row, { value: number, params: { first: seen.row } });
    const values = new Map<string, ForeignValue>();
    let at = 2;
    for (const axis of ["x", "y", "z"]) {
      const value = tokens[at] === undefined || tokens[at]!.quoted ? null : numberOf(tokens[at]!.text);
      if (value === null) break;
      values.set(axis, value);
      at++;
    }
    if (tokens[at] !== undefined && shapes.has(tokens[at]!.text.toLowerCase())) values.set("shape", tokens[at++]!.text);
    furtherValues(tokens.slice(at), values, {});
    building.named.set(number, { label: tokens[1]?.text ?? null, row, values });
  }

  const endVertex = (token: Token | undefined): number | null =>
    token !== undefined && /^\d+$/.test(token.text) && Number(token.text) >= 1 && Number(token.text) <= (building?.count ?? 0) ? Number(token.text) : null;

  function tie(tokens: readonly Token[], row: number, line: string): void {
    if (tokens.length < 2) return bad(row, line, ["a tie: number, number, strength", "关系：编号、编号、强度"]);
    const [source, target] = [endOf(tokens[0], row), endOf(tokens[1], row)];
    if (source === null || target === null) return;
    const given = tokens[2];
    const strength = given === undefined || given.quoted ? null : numberOf(given.text);
    const values = new Map<string, ForeignValue>();
    furtherValues(tokens.slice(strength === null ? 2 : 3), values, { l: "label" });
    building?.draft.tie({ source: String(source), target: String(target), directed: section === "arcs", strength, relation, attributes: values, row });
  }

  function listed(tokens: readonly Token[], row: number, line: string): void {
    if (tokens.length < 2) return bad(row, line, ["a list: number, numbers of its partners", "列表：编号及其各伙伴编号"]);
    const source = endOf(tokens[0], row);
    if (source === null) return;
    for (const token of tokens.slice(1)) {
      const target = endOf(token, row);
      if (target !== null) building?.draft.tie({ source: String(source), target: String(target), directed: section === "arcslist", strength: null, relation, attributes: [], row });
    }
  }

  function matrixLine(tokens: readonly Token[], row: number): void {
    if (building === null || cells === null) return;
    const isTwoMode = building.first < building.count;
    const [rows, columns] = isTwoMode ? [building.first, building.count - building.first] : [building.count, building.count];
    for (const { text } of tokens) {
      const strength = numberOf(text);
      const at = cells.count++;
      if (strength === null) {
        bad(row, text, ["a value of the matrix", "矩阵的值"]);
        continue;
      }
      if (at >= rows * columns || strength === 0) continue;
      const target = (at % columns) + 1 + (isTwoMode ? building.first : 0);
      building.draft.tie({ source: String(Math.floor(at / columns) + 1), target: String(target), directed: !isTwoMode, strength, relation, attributes: [], row });
    }
  }

  function endMatrix(): void {
    if (building === null || cells === null) return;
    const expected = building.first < building.count ? building.first * (building.count - building.first) : building.count * building.count;
    if (cells.count !== expected) troubles.tell("graph/matrix-size", "error", cells.row, { params: { expected, found: cells.count } });
    cells = null;
  }

  let row = 0;
  for (const raw of text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/)) {
    row++;
    const line = raw.trim();
    if (line === "" || line.startsWith("%") || line.startsWith("/*")) continue;
    if (line.length > limits.cellCharacters * 10) troubles.stop("graph/text-too-long", row, { params: { most: limits.cellCharacters * 10 } });
    if (line.startsWith("*")) heading(line, row);
    else if (section === "skipped") continue;
    else {
      const tokens = tokensOf(line);
      if (tokens === null) troubles.tell("graph/text-not-closed", "error", row);
      else if (section === "vertices") vertex(tokens, row, line);
      else if (section === "arcs" || section === "edges") tie(tokens, row, line);
      else if (section === "arcslist" || section === "edgeslist") listed(tokens, row, line);
      else if (section === "matrix") matrixLine(tokens, row);
      else bad(row, line, ["a heading such as *Vertices", "标题行（如*Vertices）"]);
    }
  }
  finish();
  return networks;
}
