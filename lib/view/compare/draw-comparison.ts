import type { Measurement } from "../../metric/index.js";
import type { Network } from "../../network/index.js";
import type { Theme } from "../../picture/index.js";
import { sizesOf } from "../../picture/sizes-of.js";
import { quoted } from "../../picture/titles.js";
import type { Bilingual, Language } from "../../words/index.js";
import { element } from "../element.js";
import type { MapHandle, MapOptions, MapSize } from "../map-data.js";
import { openMap } from "../open-map.js";
import type { View } from "../part.js";
import { adoptStyles } from "./adopt-styles.js";
import { comparisonBar, type ComparisonBar } from "./comparison-bar.js";
import { comparisonCaption } from "./comparison-caption.js";
import { checkChoice, stateOfSide } from "./comparison-choice.js";
import { comparisonData, otherSide, sides, type Both, type ComparisonData, type Side } from "./comparison-data.js";
import { comparisonLists } from "./comparison-lists.js";
import type { ComparisonEvents, ComparisonHandle, ComparisonState } from "./comparison-state.js";
import { sharedKey } from "./shared-key.js";
import { sideMark } from "./side-mark.js";
import { tellerOfBoth } from "./words.js";

type Sizes = readonly (Measurement | MapSize)[];

export interface ComparisonOptions extends Pick<MapOptions, "styled" | "wheel" | "worker"> {
  readonly start?: Partial<Omit<ComparisonState, "language" | "theme">>;
  /** What the cases are called; by default what stands before the colon of their titles. */
  readonly names?: Partial<Both<Bilingual>>;
  /** Metrics measured in both, by which organisations may be sized. Both maps share a scale. */
  readonly sizes?: Both<Sizes>;
  readonly language?: Language;
  readonly theme?: "light" | "dark" | "auto";
}

/** From here on the maps stand beside one another. */
const sideBySide = 900;
const phone = 600;
let comparisons = 0;

/**
 * Two cases side by side, linked: one rule of arrangement, one bar and one legend for both. To point at or select an
 * organisation of the one does the same to its partner of the same or a similar name in the other. With
 * `differences` ties between organisations of the same name are coloured by which of the cases has them.
 *
 * @throws UsageError for a start that names what the maps do not have.
 */
export function drawComparison(host: HTMLElement, first: Network, second: Network, options: ComparisonOptions = {}): ComparisonHandle {
  const prepared = (sizes: Sizes) => sizes.flatMap((one) => ("kind" in one ? sizesOf(one) : [one]));
  const { sizes, ...rest } = options;
  const data = comparisonData(first, second, { ...rest, narrow: host.clientWidth > 0 && host.clientWidth < phone, ...(sizes === undefined ? {} : { sizes: { first: prepared(sizes.first), second: prepared(sizes.second) } }) });
  const release = options.styled === true ? () => undefined : adoptStyles(host);
  const before = [...host.childNodes];
  const root = element("div", { class: "crosstie-map crosstie-comparison" });
  host.append(root);
  const close = () => {
    root.remove();
    host.append(...before);
    release();
  };
  try {
    const handle = fillComparison(root, data, options, close);
    for (const node of before) node.remove();
    return handle;
  } catch (error) {
    close();
    throw error;
  }
}

function fillComparison(root: HTMLElement, data: ComparisonData, options: ComparisonOptions, close: () => void): ComparisonHandle {
  const prefix = `crosstie-comparison-${++comparisons}`;
  const { maps: given, partners } = data;
  const differ = data.matched.same.length < 2 ? "differencesWhy" as const : null;
  let state: ComparisonState = {
    layers: null, lines: null, layout: data.rows ? "rows" : "rings", size: null, differences: false, table: false,
    language: options.language ?? "en", theme: options.theme ?? "auto", ...options.start, selected: { first: null, second: null },
  };
  const listeners: { [E in keyof ComparisonEvents]: Set<ComparisonEvents[E]> } = { change: new Set(), select: new Set() };
  const views: { -readonly [S in Side]?: View } = {};
  let bar: ComparisonBar | null = null;
  /** Whether the maps are being told, and what they answer is known. */
  let telling = false;
  let dead = false;

  const darkness = matchMedia("(prefers-color-scheme: dark)");
  const themeNow = (): Theme => (state.theme === "auto" ? (darkness.matches ? "dark" : "light") : state.theme);

  const hosts = { first: element("div", {}), second: element("div", {}) };
  const heads = { first: element("header", { class: "cc-head" }), second: element("header", { class: "cc-head" }) };
  const key = element("div", {});
  const caption = element("p", { class: "ct-caption" });
  const lists = element("div", {});
  const voice = element("p", { class: "ct-hidden", "aria-live": "polite", "data-voice-both": true });
  const barHost = element("div", {});
  root.append(barHost, key, element("div", { class: "cc-pair" }, sides.map((side) => element("section", { "data-side": side }, heads[side], hosts[side]))), caption, lists, voice);

  const arrange = () => {
    const width = root.clientWidth;
    root.dataset["width"] = width < phone ? "phone" : "middle";
    root.dataset["columns"] = width < sideBySide ? "1" : "2";
  };
  arrange();

  /** What changes with every choice. */
  const refresh = () => {
    const { first, second } = views;
    if (telling || dead || bar === null || first === undefined || second === undefined) return;
    const both = { first, second };
    bar.update(state, both);
    const held = document.activeElement instanceof HTMLInputElement && key.contains(document.activeElement) ? document.activeElement : null;
    key.replaceChildren(sharedKey(data, both, state, themeNow(), state.language, update));
    if (held !== null) key.querySelector<HTMLInputElement>(`input[data-filter="${held.dataset["filter"]!}"][value="${CSS.escape(held.value)}"]`)?.focus({ preventScroll: true });
    caption.replaceChildren(...comparisonCaption(data, both, state.differences, state.language));
  };
  /** What hangs on language and theme alone. */
  const build = () => {
    const { language } = state;
    const tell = tellerOfBoth(language);
    root.lang = language === "zh" ? "zh-Hans" : "en";
    root.setAttribute("role", "group");
    root.setAttribute("aria-label", tell("comparison", { first: data.names.first[language], second: data.names.second[language] }));
    if (state.theme === "auto") root.removeAttribute("data-theme");
    else root.dataset["theme"] = state.theme;
    bar = comparisonBar(data, language, prefix, { set: update, select, differ: differ === null ? null : tell(differ) });
    barHost.replaceChildren(bar.node);
    const counted = (one: "organisation" | "pair" | "tie", n: number) => tell(n === 1 ? one : `${one}s`, { n });
    for (const side of sides) {
      const { organisations, ties } = given[side].scene;
      heads[side].replaceChildren(element("h3", {}, sideMark(side), data.names[side][language]),
        element("p", {}, [counted("organisation", organisations.length), counted("pair", data.pairs[side]), counted("tie", ties.filter((tie) => tie.source !== tie.target).length)].join(language === "zh" ? "，" : ", ")));
    }
    lists.replaceChildren(comparisonLists(data, language, select));
    refresh();
  };

  const handles = {} as Record<Side, MapHandle>;
  const tellMaps = () => {
    telling = true;
    try {
      for (const side of sides) handles[side].update(stateOfSide(data, state, side));
    } finally {
      telling = false;
    }
  };
  const changed = () => {
    for (const listener of listeners.change) listener(state);
  };
  function update(change: Partial<Omit<ComparisonState, "selected">>): void {
    if (dead) return;
    checkChoice(data, change);
    const last = state;
    state = { ...state, ...change };
    try {
      tellMaps();
    } catch (error) {
      state = last;
      tellMaps();
      throw error;
    }
    if (state.language !== last.language || state.theme !== last.theme) build();
    else refresh();
    changed();
  }
  function select(side: Side, organisation: string | null): void {
    // Both stay whole, and move only to what is out of sight.
    if (!dead) handles[side].update(organisation === null ? { selected: null, focus: 0, route: null } : { selected: organisation });
  }

  /** In words, for those who listen: who is the partner, or that there is none. */
  const sayPartner = (side: Side, organisation: string | null) => {
    const other = otherSide(side);
    const tell = tellerOfBoth(state.language);
    const partner = organisation === null ? undefined : partners[side].get(organisation);
    const label = given[other].scene.organisations.find(({ id }) => id === partner?.id)?.label;
    const place = data.names[other][state.language];
    voice.textContent = organisation === null ? "" : partner === undefined || label === undefined ? tell("notHere", { case: place }) : tell("hereToo", { case: place, name: quoted(label, state.language), how: tell(partner.kind) });
  };
  const follow = (side: Side) => {
    const other = otherSide(side);
    handles[side].on("hover", (id) => {
      handles[other].point(id === null ? null : partners[side].get(id)?.id ?? null);
      sayPartner(side, id ?? handles[side].state.selected);
    });
    handles[side].on("select", (id) => {
      if (telling) return;
      telling = true;
      const partner = id === null ? null : partners[side].get(id)?.id ?? null;
      try {
        handles[other].point(null);
        handles[other].update({ selected: partner, focus: 0, route: null });
      } finally {
        telling = false;
      }
      state = { ...state, selected: { first: handles.first.state.selected, second: handles.second.state.selected } };
      sayPartner(side, id);
      refresh();
      for (const listener of listeners.select) listener(state.selected);
      changed();
    });
    handles[side].on("change", ({ table }) => {
      if (!telling && table !== state.table) update({ table });
    });
  };

  try {
    for (const side of sides) {
      handles[side] = openMap(hosts[side], given[side], {
        start: stateOfSide(data, state, side), ...(options.wheel === undefined ? {} : { wheel: options.wheel }), ...(options.worker === undefined ? {} : { worker: options.worker }),
      }, undefined, null, {
        view(view) {
          views[side] = view;
          refresh();
        },
        search: () => bar?.focusSearch(),
      });
    }
    checkChoice(data, state);
  } catch (error) {
    for (const side of sides) (handles as Partial<Record<Side, MapHandle>>)[side]?.destroy();
    throw error;
  }
  for (const side of sides) follow(side);
  build();
  const start = options.start?.selected;
  for (const side of sides) if (start?.[side] != null) select(side, start[side]);

  const watch = new ResizeObserver(arrange);
  watch.observe(root);
  const darken = () => {
    if (state.theme === "auto") refresh();
  };
  darkness.addEventListener("change", darken);

  return {
    first: handles.first, second: handles.second, update, select,
    get state() {
      return state;
    },
    on(event, listener) {
      listeners[event].add(listener);
      return () => {
        listeners[event].delete(listener);
      };
    },
    destroy() {
      if (dead) return;
      dead = true;
      watch.disconnect();
      darkness.removeEventListener("change", darken);
      for (const side of sides) handles[side].destroy();
      close();
    },
  };
}
