import { busyLine } from "./busy-line.js";
import { layoutKinds } from "./check-state.js";
import { choice } from "./choice.js";
import { element, icon } from "./element.js";
import { exportMenu } from "./export-menu.js";
import { legendFilter } from "./legend-filter.js";
import { measureControl } from "./measure-control.js";
import { organisationPanel } from "./organisation-panel.js";
import type { Part, Room, View } from "./part.js";
import { searchField } from "./search-field.js";
import { stateControl } from "./state-control.js";
import { tableTwin } from "./table-twin.js";
import { captionParts } from "./tell-caption.js";
import type { MapWord } from "./words.js";

export interface Surround {
  readonly parts: readonly Part[];
  /** What stands in the map's root, in reading order. */
  readonly nodes: readonly HTMLElement[];
  /** What stands over the canvas. */
  readonly over: readonly HTMLElement[];
  readonly focusSearch: () => void;
  /** What the worker is doing has changed. */
  readonly busy: () => void;
  /** A table of what is shown, as CSV. */
  readonly csv: (kind: string, view: View) => string;
}

/** Controls, legend and caption of this map are elsewhere: it stands with others under one roof. */
export interface Guest {
  /** The picture or the state is new. */
  readonly view: (view: View) => void;
  readonly search: () => void;
}

export interface Camera {
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
}

const everything = { layers: null, lines: null, state: null, unstated: true, focus: 0, without: [], route: null } as const;

/** Everything round the canvas, in one language and theme: controls, panel, legend, states, caption and table. */
export function surround(room: Room, first: View, frame: HTMLElement, camera: Camera, guest: Guest | null = null): Surround {
  const { data, tell, language, set, prefix } = room;
  const button = (word: MapWord, d: string, act: () => void) => {
    const made = element("button", { type: "button", "aria-label": tell(word), title: tell(word) }, icon(d));
    made.addEventListener("click", act);
    return made;
  };
  const zoom = element("div", { class: "ct-zoom", role: "group" },
    button("zoomIn", "M8 3v10M3 8h10", () => camera.zoom(1.4)), button("zoomOut", "M3 8h10", () => camera.zoom(1 / 1.4)),
    button("fit", "M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10", camera.fit));
  const hint = element("div", { class: "ct-hint", "aria-hidden": "true" }, tell("wheel"));

  let now = first.state;
  const toggle = (word: MapWord, act: () => void, more: Readonly<Record<string, string>> = {}) => {
    const made = element("button", { type: "button", class: "ct-button", ...more }, tell(word));
    made.addEventListener("click", act);
    return made;
  };
  const table = tableTwin(room);
  const tableButton = toggle("table", () => set({ table: !now.table }), { "aria-expanded": "false" });
  const resetButton = toggle("reset", () => set(everything));
  const legend = legendFilter(room, first);
  legend.node.id = `${prefix}-legend`;
  // On a phone the legend is as long as the page: it opens on request.
  const legendButton = toggle("legend", () => {
    const open = legend.node.classList.toggle("ct-open");
    legendButton.setAttribute("aria-expanded", String(open));
  }, { "aria-expanded": "false", "aria-controls": legend.node.id, "data-legend": "" });
  legendButton.classList.add("ct-phone-only");
  const count = element("span", { class: "ct-count-line", "aria-live": "polite", "data-count": true });
  const caption = element("p", { class: "ct-caption" });

  const search = searchField(room);
  const layouts = choice(`${prefix}-layout`, tell("layout"), layoutKinds.map((value) => ({ value, text: tell(value) })), (layout) => set({ layout }));
  const measures = [measureControl(room, "size"), measureControl(room, "colour")];
  const exports = exportMenu(room);
  const busy = busyLine(room);
  const states = stateControl(room);
  const panel = organisationPanel(room);
  const rest: Part = {
    node: caption,
    update({ picture, state }) {
      now = state;
      count.textContent = tell("tiesShown", { shown: picture.counts.shown, all: picture.counts.ties });
      caption.replaceChildren(...captionParts(data.scene, picture, tell, language));
      tableButton.setAttribute("aria-expanded", String(state.table));
      tableButton.textContent = tell(state.table ? "closeTable" : "table");
      layouts.set(state.layout);
      layouts.bar("force", room.canForce());
      resetButton.hidden = (Object.keys(everything) as (keyof typeof everything)[]).every((key) => JSON.stringify(state[key]) === JSON.stringify(everything[key]));
    },
  };
  const main = element("div", { class: "ct-main" }, frame, element("div", { class: "ct-side" }, panel.node));
  const optional = <T>(one: T | null): T[] => (one === null ? [] : [one]);
  return {
    parts: [search, ...measures, exports, busy, panel, legend, ...optional(states), table, rest],
    over: [zoom, hint],
    nodes: guest !== null ? [main, table.node] : [
      element("div", { class: "ct-bar" }, search.node, layouts.node, measures.map((one) => one.node), element("span", { class: "ct-space" }), count, resetButton, legendButton, tableButton, exports.node),
      busy.node,
      main, legend.node, ...optional(states?.node ?? null), caption, table.node,
    ],
    focusSearch: guest?.search ?? search.focus, busy: busy.busy, csv: table.csv,
  };
}
