import { UsageError } from "../errors.js";
import { keptPlaces, type Layout } from "../layout/index.js";
import type { Network } from "../network/index.js";
import type { Picture, Theme } from "../picture/index.js";
import { quoted } from "../picture/titles.js";
import { checkState, usableState } from "./check-state.js";
import { element } from "./element.js";
import { emphasise, neighbourhood } from "./emphasis.js";
import { find } from "./find.js";
import { keepHash } from "./keep-hash.js";
import { watchKeys } from "./keyboard.js";
import { know, startState } from "./know.js";
import type { MapData, MapEvents, MapHandle, MapOptions, MapState } from "./map-data.js";
import { nearestInDirection } from "./nearest-in-direction.js";
import type { Room, View } from "./part.js";
import { watchPointer } from "./pointer.js";
import { openStage } from "./stage.js";
import { stateFromHash } from "./state-hash.js";
import { surround, type Guest, type Surround } from "./surround.js";
import { takeAlong } from "./take-along.js";
import { nearOf, spokenOf, toldOf } from "./told.js";
import { teller } from "./words.js";

const phoneWidth = 600;
/** Half of a page is no phone. */
const guestPhoneWidth = 420;
const wideWidth = 960;
let maps = 0;

/** Makes the data of a map from another network; null where the map was made from data. */
export type Remake = ((network: Network) => MapData) | null;

/**
 * The map itself, for a page that has its style sheet. What the element held before stays in place until the first
 * frame is drawn, and comes back when the map cannot be drawn or is destroyed; `release` then gives back what was taken for it.
 */
export function openMap(host: HTMLElement, data: MapData, options: MapOptions = {}, release: () => void = () => undefined, remake: Remake = null, guest: Guest | null = null): MapHandle {
  const before = [...host.childNodes];
  const root = element("div", { class: "crosstie-map" });
  host.append(root);
  const close = () => {
    root.remove();
    host.append(...before);
    release();
  };
  try {
    const handle = fillMap(root, data, options, close, remake, guest);
    for (const node of before) node.remove();
    return handle;
  } catch (error) {
    root.remove();
    throw error;
  }
}

function fillMap(root: HTMLElement, given: MapData, options: MapOptions, close: () => void, remake: Remake, guest: Guest | null): MapHandle {
  const prefix = `crosstie-${++maps}`;
  const listeners: { [E in keyof MapEvents]: Set<MapEvents[E]> } = { change: new Set(), select: new Set(), hover: new Set(), busy: new Set() };
  let round: Surround | null = null;
  let message = "";

  const learn = (from: MapData) => {
    const own = know(from, options.worker, {
      changed: () => tellAnswers(),
      refused(back, failure) {
        change(back);
        message = failure[state.language];
      },
    });
    own.worker.onBusy((busy) => {
      round?.busy();
      for (const listener of listeners.busy) listener(busy);
    });
    return own;
  };
  let known = learn(given);
  const start: MapState = { ...startState(known.data), ...options.start };
  checkState(known.data, start, known.answers.measures());
  let state: MapState = options.hash === true ? { ...start, ...usableState(known.data, stateFromHash(location.hash), known.answers.measures()) } : start;

  const darkness = matchMedia("(prefers-color-scheme: dark)");
  const themeNow = (): Theme => (state.theme === "auto" ? (darkness.matches ? "dark" : "light") : state.theme);
  const canvas = element("div", { class: "ct-stage", role: "application", tabindex: "0" });
  const voice = element("p", { class: "ct-hidden", "aria-live": "polite", "data-voice": true });

  const narrowest = guest === null ? phoneWidth : guestPhoneWidth;
  const isPhone = () => root.clientWidth < narrowest;
  const layoutNow = (): Layout => known.arranged.of(known.answers.settled(state), isPhone());
  const pictureNow = (): Picture => known.chosen(known.data, layout, known.answers.settled(state), toldOf(known.data, state, known.answers));
  let layout = layoutNow();
  let picture = pictureNow();
  let hovered: string | null = null;
  let focused: string | null = null;
  let spoken = "";
  let dead = false;

  const frame = element("div", { class: "ct-frame" }, canvas);
  root.append(frame);
  canvas.style.height = "400px";
  const stage = openStage(canvas, layout.frame, { sparse: isPhone, crowded: guest !== null });

  const view = (): View => ({ state, picture });
  const paint = () => stage.show(picture, layout, emphasise(picture, { selected: state.selected, hovered, focused }, nearOf(picture, known.answers), state.focus > 0), themeNow());
  const announce = (id: string | null) => {
    voice.textContent = id === null ? "" : picture.organisations.find((one) => one.id === id)?.title ?? "";
  };
  const refresh = () => {
    picture = pictureNow();
    for (const part of round?.parts ?? []) part.update(view());
    root.dataset["organisations"] = String(picture.counts.organisations);
    root.dataset["ties"] = String(picture.counts.shown);
    paint();
    guest?.view(view());
  };
  const name = (id: string) => quoted(known.data.scene.organisations.find((one) => one.id === id)?.label ?? { en: id }, state.language);
  /** An answer of the worker has come: it is drawn, and said once. */
  const tellAnswers = () => {
    if (dead) return;
    known.answers.follow(state);
    if (layoutNow() !== layout) arrange();
    refresh();
    const leader = known.data.scene.organisations.find((one) => one.roles?.includes("lead") === true)?.id;
    const now = spokenOf(state, known.answers, leader === undefined ? null : name(leader));
    if (now !== spoken && now !== "") voice.textContent = now;
    spoken = now;
  };

  /** Moves the map only as far as needed; on a phone to the neighbourhood, since the whole would be too small to read. */
  const reveal = (id: string, fly: boolean) => {
    const node = picture.organisations.find((one) => one.id === id);
    if (node === undefined) return;
    const at = stage.projection();
    const x = at.x(node.x);
    const y = at.y(node.y);
    const inside = x > 20 && y > 20 && x < canvas.clientWidth - 20 && y < canvas.clientHeight - 20;
    if (isPhone() && guest === null) {
      // The sheet that opens covers the lower half of the screen.
      stage.goTo([id], { scale: Math.max(0.9, at.scale), covered: Math.max(0, canvas.clientHeight - innerHeight * 0.5) });
      canvas.scrollIntoView({ block: "start", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
    }
    else if (fly) stage.goTo([id], { scale: Math.max(at.scale, 1.3 * Math.min(1, canvas.clientWidth / layout.frame.width)) });
    else if (!inside) stage.goTo([id]);
  };
  const change = (next: Partial<MapState>) => {
    if (dead) return;
    checkState(known.data, next, known.answers.measures());
    message = "";
    const last = state;
    state = { ...state, ...next };
    known.answers.follow(state);
    if (layoutNow() !== layout) arrange();
    if (state.language !== last.language || state.theme !== last.theme) build();
    else refresh();
    hash?.write(state);
    // What was asked about may lie anywhere.
    if (!isPhone() && (state.focus !== last.focus || (state.without !== last.without && state.without.length > 0) || (state.route !== last.route && state.route !== null))) stage.fit();
    if (state.selected !== last.selected) {
      announce(state.selected);
      for (const listener of listeners.select) listener(state.selected);
    }
    for (const listener of listeners.change) listener(state);
  };
  const replace = (next: MapData) => {
    known.worker.destroy();
    known = learn(next);
    const own = startState(known.data);
    state = { ...own, ...usableState(known.data, { ...state, size: own.size }, known.answers.measures()) };
    [hovered, focused] = [null, null];
    layout = layoutNow();
    build();
    arrange();
    change({});
  };
  const select = (id: string | null, fly = false) => {
    hovered = null;
    focused = null;
    // The steps are those round the selected, and a way begins there.
    change(id === null ? { selected: null, focus: 0, route: null } : { selected: id, ...(id === state.selected ? {} : { route: null }) });
    if (dead) return;
    if (id !== null) reveal(id, fly);
    else if (root.contains(document.activeElement) && document.activeElement?.closest(".ct-panel") !== null) canvas.focus({ preventScroll: true });
  };
  const { exportSvg, exportPng, save } = takeAlong(() => ({
    picture, theme: themeNow(), language: state.language, worker: known.worker, name: known.data.source?.case.id ?? "map", csv: (kind) => round!.csv(kind, view()),
  }), (sentence) => {
    message = sentence;
    refresh();
  });

  /** The canvas stays; all that stands round it is made anew in the language and theme of the moment. */
  const build = () => {
    const { language } = state;
    const tell = teller(language);
    root.lang = language === "zh" ? "zh-Hans" : "en";
    if (state.theme === "auto") root.removeAttribute("data-theme");
    else root.dataset["theme"] = state.theme;
    picture = pictureNow();
    canvas.setAttribute("aria-label", `${guest === null ? "" : `${picture.title}${tell("colon")}`}${tell("map", { n: picture.counts.organisations })}`);
    const { data, worker, arranged } = known;
    const names = new Map(data.scene.organisations.map((one) => [one.id, quoted(one.label, language)]));
    const room: Room = {
      data, tell, language, theme: themeNow(), prefix, set: change, select, name: (id) => names.get(id) ?? id, worker, answers: known.answers, save,
      message: () => message, canForce: () => (arranged.has("force") ? null : worker.why("layout")?.[language] ?? null),
    };
    round = surround(room, view(), frame, { zoom: (factor) => stage.zoom(factor), fit: () => stage.fit() }, guest);
    frame.replaceChildren(canvas, ...round.over);
    root.replaceChildren(...round.nodes, voice);
    refresh();
  };

  const arrange = () => {
    const width = root.clientWidth;
    if (width === 0) return;
    root.dataset["width"] = width < narrowest ? "phone" : guest !== null || width < wideWidth ? "middle" : "wide";
    const next = layoutNow();
    const changed = next !== layout;
    layout = next;
    const own = canvas.clientWidth;
    const whole = (layout.frame.height * own) / layout.frame.width;
    const height = isPhone() ? Math.min(Math.max(whole, 320), 460) : Math.min(Math.max(whole, 420), 1100);
    canvas.style.height = `${Math.round(height)}px`;
    stage.resize();
    if (changed) refresh();
    // Rings and matrix are read as a whole.
    if (isPhone() && layout.kind !== "rings" && layout.kind !== "matrix") {
      const centre = state.selected ?? known.data.scene.organisations.find((one) => (one.roles?.length ?? 0) > 0)?.id ?? picture.organisations[0]?.id;
      const scale = known.data.narrow == null ? 0.8 : Math.min(1, own / layout.frame.width);
      const near = centre === undefined || state.selected !== null ? [] : [...neighbourhood(picture, centre).organisations];
      const deep = near.map((id) => layout.positions[id]!.y);
      // In the middle of more than there is room for, whom they are all tied to would be out of sight. Nothing stands above the picture.
      if (centre !== undefined && (near.length === 0 || (Math.max(...deep) - Math.min(...deep)) * scale > height)) stage.goTo([centre], { scale, still: true, covered: Math.max(0, height - 2 * scale * layout.positions[centre]!.y) });
      else stage.goTo(near, { scale, still: true });
    } else stage.fit(true);
  };

  const hash = options.hash !== true ? null : keepHash(start, (said) => change({ ...start, ...usableState(known.data, said, known.answers.measures()) }));
  build();
  arrange();
  stage.start();
  known.answers.follow(state);
  refresh();
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

  const point = () => {
    paint();
    for (const listener of listeners.hover) listener(hovered ?? focused);
  };
  const stopPointer = watchPointer(canvas, stage, {
    wheel: options.wheel ?? false,
    hint(how) {
      const hint = frame.querySelector<HTMLElement>(".ct-hint");
      if (hint !== null) hint.textContent = teller(state.language)(how);
      return hint;
    },
    hover(id) {
      hovered = id;
      point();
    },
    choose(id) {
      canvas.focus({ preventScroll: true });
      if (id !== null) select(id);
      else if (state.selected !== null || focused !== null) select(null);
    },
  });

  canvas.addEventListener("blur", () => {
    if (focused === null) return;
    focused = null;
    point();
  });
  watchKeys(root, canvas, {
    step(direction) {
      const to = nearestInDirection(picture.organisations, focused ?? state.selected, direction);
      if (to === null) return;
      focused = to;
      announce(to);
      point();
      reveal(to, false);
    },
    choose() {
      const wanted = focused;
      if (wanted !== null) select(wanted);
      return wanted !== null;
    },
    clear() {
      if (state.selected === null && focused === null && state.route === null) return false;
      select(null);
      canvas.focus({ preventScroll: true });
      return true;
    },
    search: () => round?.focusSearch(),
    table: () => change({ table: !state.table }),
    zoom: (factor) => stage.zoom(factor),
    focus(steps) {
      if (steps === 0) {
        change({ focus: 0 });
        stage.fit();
        return true;
      }
      const centre = focused ?? state.selected;
      if (centre === null) return false;
      if (centre !== state.selected) select(centre);
      change({ focus: steps });
      return true;
    },
  });

  return {
    get state() {
      return state;
    },
    get shown() {
      return { organisations: picture.counts.organisations, ties: picture.counts.shown, of: picture.counts.ties, ids: picture.ties.map((tie) => tie.id) };
    },
    update({ network, data, ...next }) {
      if (dead) return;
      if (network !== undefined && remake === null) throw new UsageError("usage/no-network", "This map was made from a scene: give another as data, or draw with drawNetwork.");
      const other = network === undefined ? data : remake!(network);
      if (other !== undefined) replace(other);
      change(next);
      if (next.selected != null) reveal(next.selected, false);
    },
    select: (id) => select(id, true),
    focus(id, steps) {
      change({ selected: id, focus: steps });
      if (!dead && isPhone()) reveal(id, true);
    },
    point(id) {
      if (dead || id === hovered) return;
      hovered = id;
      paint();
    },
    exportSvg, exportPng,
    search: (text) => find(known.data.scene, text),
    place(id) {
      const node = picture.organisations.find((one) => one.id === id);
      const at = stage.projection();
      return node === undefined ? null : { x: at.x(node.x), y: at.y(node.y) };
    },
    keptPlaces: () => keptPlaces(layout),
    zoom: (factor) => stage.zoom(factor),
    fit: () => stage.fit(),
    get worker() {
      return known.worker;
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
      stopPointer();
      hash?.stop();
      known.worker.destroy();
      stage.destroy();
      close();
    },
  };
}
