import { adoptStyle } from "../adopt-style.js";
import { comparisonStyle } from "./style.js";

/** The map's own style and what two of them add. */
export function adoptStyles(host: HTMLElement): () => void {
  const release = adoptStyle(host);
  const scope = host.getRootNode() as Document | ShadowRoot;
  const sheet = new (host.ownerDocument.defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(comparisonStyle);
  scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, sheet];
  return () => {
    scope.adoptedStyleSheets = scope.adoptedStyleSheets.filter((one) => one !== sheet);
    release();
  };
}
