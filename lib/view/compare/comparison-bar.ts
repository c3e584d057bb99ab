import { choice } from "../choice.js";
import { element } from "../element.js";
import { searchField } from "../search-field.js";
import { teller } from "../words.js";
import { quoted } from "../../picture/titles.js";
import type { Language } from "../../words/index.js";
import type { View } from "../part.js";
import { sides, type Both, type ComparisonData, type Side } from "./comparison-data.js";
import type { ComparisonState } from "./comparison-state.js";
import { markOf } from "./side-mark.js";
import { tellerOfBoth } from "./words.js";

export interface ComparisonBar {
  readonly node: HTMLElement;
  readonly update: (state: ComparisonState, views: Both<View>) => void;
  readonly focusSearch: () => void;
}

const everything = { layers: null, lines: null } as const;

/** The controls of both maps: search over both, arrangement, size, differences, tables. */
export function comparisonBar(data: ComparisonData, language: Language, prefix: string, acts: { readonly set: (change: Partial<ComparisonState>) => void; readonly select: (side: Side, organisation: string) => void; readonly differ: string | null }): ComparisonBar {
  const tell = tellerOfBoth(language);
  const tellMap = teller(language);
  const { maps } = data;
  let now: ComparisonState | null = null;

  // No id of a case holds a space.
  const organisations = sides.flatMap((side) => maps[side].scene.organisations.map((one) => ({ ...one, id: `${side} ${one.id}` })));
  const levels = sides.flatMap((side) => maps[side].scene.levels);
  const names = new Map(organisations.map((one) => [one.id, `${markOf(one.id.startsWith("first ") ? "first" : "second")} ${quoted(one.label, language)}`]));
  const search = searchField({
    tell: tellMap, prefix, language, data: { scene: { organisations, levels } }, name: (id) => names.get(id) ?? id,
    select: (id) => {
      if (id === null) return;
      const at = id.indexOf(" ");
      acts.select(id.slice(0, at) as Side, id.slice(at + 1));
    },
  });
  const layouts = choice(`${prefix}-layout`, tellMap("layout"), (["rows", "rings", "matrix"] as const).map((value) => ({ value, text: tellMap(value) })), (layout) => acts.set({ layout }));
  layouts.bar("rows", data.rows ? null : tell("rowsWhy"));

  const option = (value: string, text: string) => element("option", { value }, text);
  const size = element("select", { "aria-label": tellMap("size"), "data-measure": "size" }, option("", tellMap("sizeEven")), maps.first.sizes.map(({ id, label }) => option(id, label[language])));
  size.addEventListener("change", () => acts.set({ size: size.value === "" ? null : size.value }));
  const button = (text: string, attributes: Readonly<Record<string, string>>, act: () => void) => {
    const made = element("button", { type: "button", class: "ct-button", ...attributes }, text);
    made.addEventListener("click", act);
    return made;
  };
  const differences = button(tell("differences"), { "aria-pressed": "false", "data-differences": "" }, () => acts.set({ differences: !now!.differences, lines: null }));
  differences.disabled = acts.differ !== null;
  if (acts.differ !== null) differences.title = acts.differ;
  const table = button(tellMap("table"), { "aria-expanded": "false", "data-table-button": "" }, () => acts.set({ table: !now!.table }));
  const reset = button(tellMap("reset"), {}, () => acts.set(everything));
  const count = element("span", { class: "ct-count-line", "aria-live": "polite", "data-count": true });
  return {
    node: element("div", { class: "ct-bar" }, search.node, layouts.node, element("label", { class: "ct-size" }, element("span", { "aria-hidden": "true" }, tellMap("size")), size), differences, element("span", { class: "ct-space" }), count, reset, table),
    focusSearch: search.focus,
    update(state, { first, second }) {
      now = state;
      layouts.set(state.layout);
      size.value = state.size ?? "";
      differences.setAttribute("aria-pressed", String(state.differences));
      table.setAttribute("aria-expanded", String(state.table));
      table.textContent = tellMap(state.table ? "closeTable" : "table");
      reset.hidden = state.layers === null && state.lines === null;
      count.textContent = tell("shown", { first: first.picture.counts.shown, allFirst: first.picture.counts.ties, second: second.picture.counts.shown, allSecond: second.picture.counts.ties });
    },
  };
}
