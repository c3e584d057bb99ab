import { SaxesParser } from "saxes";
import type { Limits } from "../limits.js";
import type { Troubles } from "./network-draft.js";

/** An element as it opens: its name without prefix, what it carries, and the line on which it begins. */
export interface XmlElement {
  readonly name: string;
  /** As written, with its prefix. */
  readonly fullName: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly row: number;
}

export interface XmlHandlers {
  readonly open: (element: XmlElement) => void;
  /** The text that stood directly in the element, joined; spaces as they are. */
  readonly close: (element: XmlElement, text: string) => void;
}

const bare = (name: string) => name.slice(name.indexOf(":") + 1);

/** Characters fed at a time, so that a limit stops the reading long before the end. */
const slice = 16_384;

/**
 * Reads XML by the only door to the parser. Nothing is fetched, and an entity that the file defines is refused rather
 * than expanded; the first fault ends the reading, for what comes after it cannot be trusted.
 */
export function readXml(text: string, limits: Limits, troubles: Troubles, { open, close }: XmlHandlers): void {
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
  const within: { element: XmlElement; text: string }[] = [];
  let attributes = new Map<string, string>();
  let row = 1;
  const fits = (given: string) => {
    if (given.length > limits.cellCharacters) troubles.stop("graph/text-too-long", parser.line, { params: { most: limits.cellCharacters } });
  };
  parser.on("error", ({ message }) => {
    const code = message.includes("undefined entity") ? "graph/xml-unknown-entity" : /unclosed tag|unexpected end|document must contain/.test(message) ? "graph/xml-cut-off" : "graph/xml-broken";
    troubles.stop(code, parser.line);
  });
  parser.on("doctype", (doctype) => {
    if (/<!ENTITY/i.test(doctype)) troubles.stop("graph/xml-entities", parser.line);
    troubles.once("graph/xml-definition", "note", parser.line);
  });
  parser.on("opentagstart", () => {
    attributes = new Map();
    row = parser.line;
  });
  parser.on("attribute", ({ name, value }) => {
    fits(value);
    attributes.set(name, value);
  });
  parser.on("opentag", ({ name }) => {
    if (within.length >= limits.depth) troubles.stop("graph/too-deep", row, { params: { most: limits.depth } });
    const element = { name: bare(name), fullName: name, attributes, row };
    within.push({ element, text: "" });
    open(element);
  });
  const addText = (given: string) => {
    const at = within.at(-1);
    if (at === undefined) return;
    at.text += given;
    fits(at.text);
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const at = within.pop();
    if (at !== undefined) close(at.element, at.text);
  });
  for (let i = 0; i < text.length; i += slice) parser.write(text.slice(i, i + slice));
  parser.close();
}
