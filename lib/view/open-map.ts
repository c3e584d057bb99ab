import { UsageError } from "../errors.js";
import type { Layout } from "../layout/index.js";
import type { Picture, Theme } from "../picture/index.js";
import { quoted } from "../picture/titles.js";
import { choose } from "./choose.js";
import { element } from "./element.js";
import { emphasise, neighbourhood } from "./emphasis.js";
import { find } from "./find.js";
import { watchKeys } from "./keyboard.js";
import type { MapData, MapEvents, MapHandle, MapOptions, MapState } from "./map-data.js";
import { nearestInDirection } from "./nearest-in-direction.js";
import type { Room, View } from "./part.js";
import { watchPointer } from "./pointer.js";
import { openStage } from "./stage.js";
import { surround, type Surround } from "./surround.js";
import { teller } from "./words.js";

const phoneWidth = 600;
const wideWidth = 960;
let maps = 0;

/**
 * The map itself, for a page that has its style sheet. What the element held before stays in place until the first
 * frame is drawn, and comes back when the map cannot be drawn or is destroyed.
 */
export function openMap(host: HTMLElement, data: MapData, options: MapOptions = {}): MapHandle {
  const before = [...host.childNodes];
  const root = element("div", { class: "crosstie-map" });
  host.append(root);
  const close = () => {
    root.remove();
    host.append(...before);
  };
  try {
    const handle = fillMap(root, data, options, close);
    for (const node of before) node.remove();
    return handle;
  } catch (error) {
    root.remove();
    throw error;
  }
}

function fillMap(root: HTMLElement, data: MapData, options: MapOptions, close: () => void): MapHandle {
  const prefix = `crosstie-${++maps}`;
  const listeners: { [E in keyof MapEvents]: Set<MapEvents[E]> } = { change: new Set(), select: new Set() };
  let state: MapState = {
    layers: null, lines: null, state: null, unstated: true, size: data.sizes[0]?.id ?? null, selected: null, table: false,
    language: data.language, theme: data.theme ?? "auto", ...options.start,
  };
  check(data, state);

  const darkness = matchMedia("(prefers-color-scheme: dark)");
  const themeNow = (): Theme => (state.theme === "auto" ? (darkness.matches ? "dark" : "light") : state.theme);
  const canvas = element("div", { class: "ct-stage", role: "application", tabindex: "0" });
  const voice = element("p", { class: "ct-hidden", "aria-live": "polite", "data-voice": true });

  const isPhone = () => root.clientWidth < phoneWidth;
  const layoutNow = (): Layout => (isPhone() && data.narrow != null ? data.narrow : data.layout);
  let layout = layoutNow();
  let picture: Picture = choose(data, layout, state);
  let hovered: string | null = null;
  let focused: string | null = null;
  let round: Surround | null = null;

  const frame = element("div", { class: "ct-frame" }, canvas);
  root.append(frame);
  canvas.style.height = "400px";
  const stage = openStage(canvas, layout.frame, { sparse: isPhone });

  const view = (): View => ({ state, picture });
  const paint = () => stage.show(picture, layout, emphasise(picture, { selected: state.selected, hovered, focused }), themeNow());
  const announce = (id: string | null) => {
    voice.textContent = id === null ? "" : picture.organisations.find((one) => one.id === id)?.title ?? "";
  };
  const refresh = () => {
    picture = choose(data, layout, state);
    for (const part of round?.parts ?? []) part.update(view());
    root.dataset["organisations"] = String(picture.counts.organisations);
    root.dataset["ties"] = String(picture.counts.shown);
    paint();
  };

  /** Moves the map only as far as needed; on a phone to the neighbourhood, since the whole would be too small to read. */
  const reveal = (id: string, fly: boolean) => {
    const node = picture.organisations.find((one) => one.id === id);
    if (node === undefined) return;
    const at = stage.projection();
    const x = at.x(node.x);
    const y = at.y(node.y);
    const inside = x > 20 && y > 20 && x < canvas.clientWidth - 20 && y < canvas.clientHeight - 20;
    if (isPhone()) {
      // The sheet that opens covers the lower half of the screen.
      stage.goTo([id], { scale: Math.max(0.9, at.scale), covered: Math.max(0, canvas.clientHeight - innerHeight * 0.5) });
      canvas.scrollIntoView({ block: "start", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
    }
    else if (fly) stage.goTo([id], { scale: Math.max(at.scale, 1.3 * Math.min(1, canvas.clientWidth / layout.frame.width)) });
    else if (!inside) stage.goTo([id]);
  };
  const change = (next: Partial<MapState>) => {
    const last = state;
    state = { ...state, ...next };
    check(data, state);
    const selects = state.selected !== last.selected;
    if (state.language !== last.language || state.theme !== last.theme) build();
    else refresh();
    if (selects) {
      announce(state.selected);
      for (const listener of listeners.select) listener(state.selected);
    }
    for (const listener of listeners.change) listener(state);
  };
  const select = (id: string | null, fly = false) => {
    hovered = null;
    focused = null;
    change({ selected: id });
    if (id !== null) reveal(id, fly);
    else if (root.contains(document.activeElement) && document.activeElement?.closest(".ct-panel") !== null) canvas.focus({ preventScroll: true });
  };

  /** The canvas stays; all that stands round it is made anew in the language and theme of the moment. */
  const build = () => {
    const { language } = state;
    const tell = teller(language);
    root.lang = language === "zh" ? "zh-Hans" : "en";
    if (state.theme === "auto") root.removeAttribute("data-theme");
    else root.dataset["theme"] = state.theme;
    picture = choose(data, layout, state);
    canvas.setAttribute("aria-label", tell("map", { n: picture.counts.organisations }));
    const names = new Map(data.scene.organisations.map((one) => [one.id, quoted(one.label, language)]));
    const room: Room = { data, tell, language, theme: themeNow(), prefix, set: change, select, name: (id) => names.get(id) ?? id };
    round = surround(room, view(), frame, { zoom: (factor) => stage.zoom(factor), fit: () => stage.fit() });
    frame.replaceChildren(canvas, ...round.over);
    root.replaceChildren(...round.nodes, voice);
    refresh();
  };

  const arrange = () => {
    const width = root.clientWidth;
    if (width === 0) return;
    root.dataset["width"] = width < phoneWidth ? "phone" : width < wideWidth ? "middle" : "wide";
    const next = layoutNow();
    const changed = next !== layout;
    layout = next;
    const own = canvas.clientWidth;
    const whole = (layout.frame.height * own) / layout.frame.width;
    const height = isPhone() ? Math.min(Math.max(whole, 320), 460) : Math.min(Math.max(whole, 420), 1100);
    canvas.style.height = `${Math.round(height)}px`;
    stage.resize();
    if (changed) refresh();
    if (isPhone()) {
      const centre = state.selected ?? data.scene.organisations.find((one) => (one.roles?.length ?? 0) > 0)?.id ?? picture.organisations[0]?.id;
      const ids = centre === undefined ? [] : state.selected === null ? [...neighbourhood(picture, centre).organisations] : [centre];
      stage.goTo(ids, { scale: data.narrow == null ? 0.8 : Math.min(1, own / layout.frame.width), still: true });
    } else stage.fit(true);
  };

  build();
  arrange();
  paint();
  let lastWidth = root.clientWidth;
  const watch = new ResizeObserver(() => {
    if (root.clientWidth === lastWidth) return;
    lastWidth = root.clientWidth;
    arrange();
  });
  watch.observe(root);
  const darken = () => {
    if (state.theme === "auto") build();
  };
  darkness.addEventListener("change", darken);

  const stopPointer = watchPointer(canvas, stage, {
    wheel: options.wheel ?? false,
    hint: () => frame.querySelector<HTMLElement>(".ct-hint"),
    hover(id) {
      hovered = id;
      paint();
    },
    choose(id) {
      canvas.focus({ preventScroll: true });
      if (id === null) {
        if (state.selected !== null || focused !== null) select(null);
      } else select(id);
    },
  });

  canvas.addEventListener("blur", () => {
    if (focused === null) return;
    focused = null;
    paint();
  });
  watchKeys(root, canvas, {
    step(direction) {
      const to = nearestInDirection(picture.organisations, focused ?? state.selected, direction);
      if (to === null) return;
      focused = to;
      announce(to);
      paint();
      reveal(to, false);
    },
    choose() {
      const wanted = focused;
      if (wanted !== null) select(wanted);
      return wanted !== null;
    },
    clear() {
      if (state.selected === null && focused === null) return false;
      select(null);
      canvas.focus({ preventScroll: true });
      return true;
    },
    search: () => round?.focusSearch(),
    table: () => change({ table: !state.table }),
    zoom: (factor) => stage.zoom(factor),
    fit: () => stage.fit(),
  });

  return {
    get state() {
      return state;
    },
    get shown() {
      return { organisations: picture.counts.organisations, ties: picture.counts.shown, of: picture.counts.ties, ids: picture.ties.map((tie) => tie.id) };
    },
    update(next) {
      change(next);
      if (next.selected != null) reveal(next.selected, false);
    },
    select: (id) => select(id, true),
    search: (text) => find(data.scene, text),
    place(id) {
      const node = picture.organisations.find((one) => one.id === id);
      const at = stage.projection();
      return node === undefined ? null : { x: at.x(node.x), y: at.y(node.y) };
    },
    zoom: (factor) => stage.zoom(factor),
    fit: () => stage.fit(),
    on(event, listener) {
      listeners[event].add(listener);
      return () => {
        listeners[event].delete(listener);
      };
    },
    destroy() {
      watch.disconnect();
      darkness.removeEventListener("change", darken);
      stopPointer();
      stage.destroy();
      close();
    },
  };
}

/** A slip in what is asked for is an error, not an empty map. */
function check({ scene, sizes }: MapData, state: MapState): void {
  const known = (kind: string, value: string | null, ids: readonly string[]) => {
    if (value !== null && !ids.includes(value)) throw new UsageError(`usage/unknown-${kind}`, `The map has no ${kind} "${value}". It has: ${ids.join(", ")}.`, { value, known: ids });
  };
  known("organisation", state.selected, scene.organisations.map((one) => one.id));
  known("state", state.state, scene.states.map((one) => one.id));
  known("size", state.size, sizes.map((one) => one.id));
  for (const layer of state.layers ?? []) known("layer", layer, scene.layers.map((one) => one.id));
}
