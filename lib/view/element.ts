type Part = Node | string | null;

/** An element with attributes and children. Texts become text nodes: nothing of a case is ever read as markup. */
export function element<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Readonly<Record<string, string | boolean | null>>, ...parts: readonly (Part | readonly Part[])[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === false) continue;
    made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...parts.flat().filter((part): part is Node | string => part !== null));
  return made;
}

/** Markup that this library wrote itself, such as a sample line, as a node. */
export function drawn(svg: string): Node {
  return document.importNode(new DOMParser().parseFromString(svg, "image/svg+xml").documentElement, true);
}

export function icon(d: string): SVGSVGElement {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  for (const [name, value] of [["viewBox", "0 0 16 16"], ["width", "16"], ["height", "16"], ["aria-hidden", "true"], ["class", "ct-icon"]] as const) svg.setAttribute(name, value);
  const path = document.createElementNS(space, "path");
  path.setAttribute("d", d);
  svg.append(path);
  return svg;
}
