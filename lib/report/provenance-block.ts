import { sha256Of, type Provenance } from "../provenance/index.js";

/** JSON inside a page: no `<` survives, so no text of a case can end the element it stands in. */
export const embedded = (data: unknown): string => JSON.stringify(data).replaceAll("<", "\\u003c").replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");

const [open, close] = ['<script type="application/json" id="crosstie-provenance">', "</script>"];

/** Where the page says where it comes from, before it does: the digest of the page is taken of this. */
export const emptyProvenance = open + close;

const [mdOpen, mdClose] = ["<!-- crosstie-provenance ", " -->\n"];

/** How the record of a Markdown file begins. */
export const markdownClaim = `\n${mdOpen}`;

/** A file of ours, parted into what it claims of itself and what stands beside the claim. */
export interface Parted {
  readonly claim: string;
  /** The text with the claim left out, of which `content` is the digest. */
  readonly rest: string;
}

/** The page with its record in it. The page's own digest is that of the page without the record. */
export function pageWithProvenance(page: string, provenance: Provenance): string {
  const at = page.indexOf(emptyProvenance) + open.length;
  return page.slice(0, at) + embedded({ ...provenance, content: sha256Of(page) }) + page.slice(at);
}

/** Null where the page carries no record. */
export function partPage(page: string): Parted | null {
  const start = page.indexOf(open);
  const end = start < 0 ? -1 : page.indexOf(close, start);
  return end < 0 ? null : { claim: page.slice(start + open.length, end), rest: page.slice(0, start + open.length) + page.slice(end) };
}

/** The same for Markdown: a remark at the end that no reader shows. */
export const markdownWithProvenance = (text: string, provenance: Provenance): string =>
  `${text}\n${mdOpen}${embedded({ ...provenance, content: sha256Of(text) }).replaceAll("--", "-\\u002d").replaceAll(">", "\\u003e")}${mdClose}`;

export function partMarkdown(text: string): Parted | null {
  const start = text.lastIndexOf(markdownClaim);
  const end = start < 0 ? -1 : text.indexOf(mdClose.trimEnd(), start + mdOpen.length);
  return end < 0 ? null : { claim: text.slice(start + 1 + mdOpen.length, end), rest: text.slice(0, start) + text.slice(end + mdClose.length) };
}
