import { attributeOf, htmlTokens, unescaped } from "./html-tokens.js";
import { jsonPieces } from "./json-pieces.js";
import { counted, type Piece, type PieceOf, type Place } from "./piece.js";

/** Where a walk over a page is. */
interface At {
  section: string | null;
  anchor: string | null;
  finding: number;
  inFinding: boolean;
  fact: string | null;
  row: string | null;
  column: string | null;
  /** The cell's part that names what follows: its text is added to the name. */
  naming: "row" | "fact" | null;
  svg: number;
}

function placeAt({ section, anchor, finding, inFinding, fact, row, column }: At): Place {
  const cited = anchor === null ? null : /^(table|figure)-(\d+)$/.exec(anchor);
  if (inFinding) return { kind: "finding", name: String(finding), row: null, column: null };
  if (cited !== null) return { kind: cited[1] as "table" | "figure", name: cited[2]!, row, column };
  if (section !== null) return { kind: "section", name: section, row, column };
  return { kind: "head", name: "", row: fact, column: null };
}

/** What a tag does to where the walk is. */
function enter(at: At, tag: string): void {
  const name = /^<\/?([a-z0-9]+)/.exec(tag)?.[1] ?? "";
  const closing = tag.startsWith("</");
  const id = closing ? null : attributeOf(tag, "id");
  if (id !== null && /^(table|figure)-\d+$/.test(id)) [at.anchor, at.row, at.column] = [id, null, null];
  if (name === "svg") at.svg += closing ? -1 : 1;
  else if (name === "section") [at.section, at.anchor, at.inFinding] = [closing ? null : id, null, false];
  else if (name === "figure" && closing) at.anchor = null;
  else if (name === "li" && attributeOf(tag, "class") === "finding-item") [at.inFinding, at.finding] = [true, at.finding + 1];
  else if (name === "ol" && closing) at.inFinding = false;
  else if (name === "dt") [at.naming, at.fact] = [closing ? null : "fact", closing ? at.fact : ""];
  else if (name === "dl" && closing) at.fact = null;
  else if (name === "tr") [at.row, at.column] = [closing ? null : at.row, null];
  else if (name === "th" && !closing && tag.includes('scope="row"')) [at.row, at.naming] = ["", "row"];
  else if (name === "th" && closing) at.naming = null;
  else if (name === "td" && !closing) at.column = unescaped(attributeOf(tag, "data-label") ?? "");
}

function ofTag(tag: string, at: At): PieceOf {
  if (tag.includes('class="save"')) return "saved";
  return at.svg > 0 ? "drawing" : "markup";
}

function scriptPieces(token: string, key: (of: string) => string): Piece[] {
  const open = token.slice(0, token.indexOf(">") + 1);
  const page: Place = { kind: "page", name: "", row: null, column: null };
  if (!open.includes('id="crosstie-map-data"')) return [{ key: key(open), place: page, text: token, of: open.includes('type="application/json"') && !open.includes("crosstie-map-worker") ? "data" : "program" }];
  const inner = jsonPieces(token.slice(open.length, -"</script>".length), { inReport: false });
  const whole: Piece = { key: key(open), place: { kind: "map-data", name: "", row: null, column: null }, text: inner === null ? token : open, of: "data" };
  return [whole, ...(inner ?? []).map((piece): Piece => ({ ...piece, key: key(piece.key), of: "data", place: { ...piece.place, kind: "map-data" } }))];
}

/** A page of ours in pieces: every tag, every text, the values of the map's data, styles and programs as wholes. */
export function htmlPieces(page: string): Piece[] {
  const key = counted();
  const at: At = { section: null, anchor: null, finding: 0, inFinding: false, fact: null, row: null, column: null, naming: null, svg: 0 };
  let place = placeAt(at);
  let within = "";
  return htmlTokens(page).flatMap((token): Piece[] => {
    if (/^<script[\s>]/.test(token)) return scriptPieces(token, key);
    const isTag = token.startsWith("<");
    if (isTag) enter(at, token);
    const text = isTag ? token : unescaped(token);
    if (!isTag && at.naming !== null) at[at.naming] = (at[at.naming] ?? "") + text;
    // In a drawing, most of a page, the place stays what it was.
    if (at.svg === 0 || token.startsWith("<svg") || within === "") {
      place = placeAt(at);
      within = [place.kind, place.name, place.row, place.column].join("\u0000");
    }
    const of: PieceOf = /^<style[\s>]/.test(token) ? "style" : isTag ? ofTag(token, at) : "text";
    return [{ key: key(`${within}\u0000${of}`), place, text: token, of }];
  });
}
