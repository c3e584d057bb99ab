import { renderSample, type LegendEntry, type Sample } from "../picture/index.js";
import { decimals } from "../table/decimals.js";
import { colourLegend } from "./colour-legend.js";
import { drawn, element } from "./element.js";
import type { Part, Room, View } from "./part.js";
import type { MapWord } from "./words.js";

interface FilterRow {
  readonly id: string;
  readonly kind: "layers" | "lines";
  readonly box: HTMLInputElement | null;
  readonly count: HTMLElement;
}

/** The legend, which is the filter: a check box for every layer and every line, with its count. */
export function legendFilter(room: Room, first: View): Part {
  const { tell, theme } = room;
  const { legend } = first.picture;
  const rows: FilterRow[] = [];
  const sample = (one: Sample) => element("span", { class: "ct-sample" }, drawn(renderSample(one, theme)));

  const filterRow = (kind: FilterRow["kind"], entry: LegendEntry, look: Sample) => {
    const usable = entry.state === "some";
    const box = usable ? element("input", { type: "checkbox", "data-filter": kind, value: entry.id }) : null;
    const count = element("span", { class: "ct-count" });
    rows.push({ id: entry.id, kind, box, count });
    box?.addEventListener("change", () => {
      const own = rows.filter((row) => row.kind === kind && row.box !== null);
      const on = own.filter((row) => row.box!.checked).map((row) => row.id);
      room.set({ [kind]: on.length === own.length ? null : on });
    });
    return element("label", { class: usable ? "ct-entry" : entry.state === "none" ? "ct-entry ct-empty ct-none" : "ct-entry ct-empty", "data-entry": entry.id },
      box ?? element("span", { class: "ct-nobox", "aria-hidden": "true" }), sample(look), element("span", { class: "ct-name" }, entry.label), count);
  };
  const group = (title: MapWord, parts: HTMLElement[]) =>
    (parts.length === 0 ? null : element("fieldset", { class: "ct-group" }, element("legend", {}, tell(title)), parts));

  const layersOf = (dimension: string) => legend.layers.filter((entry) => entry.dimension === dimension).map((entry) => filterRow("layers", entry, { kind: "layer", entry }));
  const sectors = legend.sectors.filter((entry) => entry.count > 0).map((entry) =>
    element("div", { class: "ct-entry" }, sample({ kind: "sector", entry }), element("span", { class: "ct-name" }, entry.label), element("span", { class: "ct-count" }, String(entry.count))));
  const { stated, notStated } = legend.collectives;
  const ring = (text: string, word: MapWord, count: number) =>
    element("div", { class: "ct-entry" }, sample({ kind: "ring", text }), element("span", { class: "ct-name" }, tell(word)), element("span", { class: "ct-count" }, String(count)));
  const rings = [...(stated > 0 ? [ring("13", "ringCount", stated)] : []), ...(notStated > 0 ? [ring("n?", "ringUnknown", notStated)] : [])];

  const colours = colourLegend(room);
  const sizes = element("div", { class: "ct-sizes" });
  const sizeTitle = element("p", { class: "ct-size-title" });
  const sizeGroup = element("div", { class: "ct-group ct-size-group" }, sizeTitle, sizes);
  const node = element("div", { class: "ct-legend" },
    group("vertical", layersOf("vertical")), group("horizontal", layersOf("horizontal")), group("affiliation", layersOf("affiliation")),
    group(room.data.overlay === undefined ? "lines" : "planned", legend.lines.map((entry) => filterRow("lines", entry, { kind: "line", entry }))),
    group("sectors", sectors),
    element("div", { class: "ct-group" }, rings.length === 0 ? null : element("p", { class: "ct-size-title" }, tell("collectives")), rings, sizeGroup, colours.node));

  const update = ({ state, picture }: View) => {
    for (const row of rows) {
      const entry = picture.legend[row.kind].find((one) => one.id === row.id);
      if (entry === undefined) continue;
      const chosen = state[row.kind]?.includes(row.id) ?? true;
      if (row.box !== null) row.box.checked = chosen;
      row.count.textContent = entry.state === "not-stated" ? tell("notStated") : entry.state === "none" ? tell("none")
        : chosen && entry.shown < entry.count ? tell("partShown", { shown: entry.shown, count: entry.count }) : String(entry.count);
    }
    colours.update({ state, picture });
    const { size } = picture.legend;
    sizeGroup.hidden = size === null;
    if (size === null) return;
    const digits = room.data.sizes.find((one) => one.id === state.size)?.digits ?? 2;
    sizeTitle.replaceChildren(element("strong", {}, `${tell("size")}${tell("colon")}${size.label}`), " ", tell("sizeNote", { n: size.n }));
    sizes.replaceChildren(...size.steps.map(({ value, radius }) => element("span", { class: "ct-step" }, circle(radius), decimals(value, digits))));
  };
  return { node, update };
}

function circle(radius: number): SVGSVGElement {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  const side = String(2 * radius + 2);
  for (const [name, value] of [["width", side], ["height", side], ["aria-hidden", "true"]] as const) svg.setAttribute(name, value);
  const disc = document.createElementNS(space, "circle");
  for (const [name, value] of [["cx", radius + 1], ["cy", radius + 1], ["r", radius]] as const) disc.setAttribute(name, String(value));
  svg.append(disc);
  return svg;
}
