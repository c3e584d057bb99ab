type Part = Node | string | null;
type Given = string | number | boolean | null | ((event: Event) => void);

/**
 * An element with attributes and children; a function is called on the event of its name. Texts become text nodes:
 * nothing of a file is ever read as markup.
 */
export function make<K extends keyof HTMLElementTagNameMap>(tag: K, given: Readonly<Record<string, Given>>, ...parts: readonly (Part | readonly Part[])[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(given)) {
    if (typeof value === "function") made.addEventListener(name, value);
    else if (value !== null && value !== false) made.setAttribute(name, value === true ? "" : String(value));
  }
  made.append(...parts.flat().filter((part): part is Node | string => part !== null));
  return made;
}

/** The mark of the project: two rails, three sleepers, the third dotted. */
export function brandMark(): SVGSVGElement {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  const put = (element: SVGElement, attributes: Readonly<Record<string, string>>) => {
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  };
  put(svg, { width: "26", height: "18", viewBox: "0 0 26 18", "aria-hidden": "true" });
  for (const attributes of [{ d: "M0 5H26M0 13H26", "stroke-width": "1.5" }, { d: "M5 1V17M13 1V17", "stroke-width": "3" }, { d: "M21 1V17", "stroke-width": "3", "stroke-dasharray": "3 2" }]) {
    const path = document.createElementNS(space, "path");
    put(path, { stroke: "currentColor", fill: "none", ...attributes });
    svg.append(path);
  }
  return svg;
}

/** A choice among words, the current one chosen. */
export function choose(id: string, label: string, options: readonly (readonly [value: string, text: string])[], current: string, take: (value: string) => void): HTMLLabelElement {
  const select = make("select", { id, change: () => take(select.value) }, options.map(([value, text]) => make("option", { value, selected: value === current }, text)));
  return make("label", { class: "field", for: id }, make("span", {}, label), select);
}
