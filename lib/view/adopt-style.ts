import { UsageError } from "../errors.js";
import { viewStyle } from "./style.js";

type Scope = Document | ShadowRoot;

/** A style sheet belongs to one document; its maps, and the shadow roots in it, share it. */
const sheets = new WeakMap<Document, CSSStyleSheet>();
const maps = new WeakMap<Scope, number>();

/** Gives the document or shadow root of an element the map's style sheet, once. No element is inserted. The answer takes it back with the last map. */
export function adoptStyle(element: Element): () => void {
  const root = element.getRootNode();
  if (!("adoptedStyleSheets" in root)) throw new UsageError("usage/style", "This browser adopts no style sheets: put viewStyle into the page and draw with styled: true.");
  const scope = root as Scope;
  const sheet = sheetOf(element.ownerDocument);
  if (!scope.adoptedStyleSheets.includes(sheet)) scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, sheet];
  maps.set(scope, (maps.get(scope) ?? 0) + 1);
  let held = true;
  return () => {
    if (!held) return;
    held = false;
    const left = maps.get(scope)! - 1;
    maps.set(scope, left);
    if (left === 0) scope.adoptedStyleSheets = scope.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

function sheetOf(page: Document): CSSStyleSheet {
  const known = sheets.get(page);
  if (known !== undefined) return known;
  const sheet = new (page.defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(viewStyle);
  sheets.set(page, sheet);
  return sheet;
}
