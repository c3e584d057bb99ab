import { UsageError } from "../errors.js";
import { viewStyle } from "./style.js";

let sheet: CSSStyleSheet | null = null;

/** Gives the document or shadow root of an element the map's style sheet, once. No element is inserted. */
export function adoptStyle(element: Element): void {
  const root = element.getRootNode();
  if (!("adoptedStyleSheets" in root)) throw new UsageError("usage/style", "This browser adopts no style sheets: put viewStyle into the page and draw with styled: true.");
  if (sheet === null) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(viewStyle);
  }
  const scope = root as Document | ShadowRoot;
  if (!scope.adoptedStyleSheets.includes(sheet)) scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, sheet];
}
