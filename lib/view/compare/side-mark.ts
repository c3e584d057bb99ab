import type { Side } from "./comparison-data.js";

/** The filled disc and the open square that name the two cases everywhere. */
export const markOf = (side: Side): string => (side === "first" ? "●" : "□");

const space = "http://www.w3.org/2000/svg";

export function sideMark(side: Side): SVGSVGElement {
  const svg = document.createElementNS(space, "svg");
  const set = (node: Element, attributes: Readonly<Record<string, string>>) => {
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
    return node;
  };
  set(svg, { width: "14", height: "14", viewBox: "0 0 14 14", "aria-hidden": "true", class: side === "first" ? "cc-mark" : "cc-mark cc-second" });
  svg.append(side === "first" ? set(document.createElementNS(space, "circle"), { cx: "7", cy: "7", r: "5" }) : set(document.createElementNS(space, "rect"), { x: "2", y: "2", width: "10", height: "10" }));
  return svg;
}
