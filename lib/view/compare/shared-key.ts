import { matchSample, renderSample, type LegendEntry, type Sample, type Theme } from "../../picture/index.js";
import { decimals } from "../../table/decimals.js";
import { drawn, element } from "../element.js";
import type { View } from "../part.js";
import { teller } from "../words.js";
import type { Language } from "../../words/index.js";
import type { Both, ComparisonData } from "./comparison-data.js";
import type { ComparisonState } from "./comparison-state.js";
import { markOf } from "./side-mark.js";
import { tellerOfBoth, type ComparisonWord } from "./words.js";

interface Entry {
  readonly kind: "layers" | "lines" | null;
  readonly key: string;
  readonly sample: Sample;
  readonly label: string;
  readonly counts: readonly [LegendEntry | null, LegendEntry | null];
}

/** The legend of both maps, which is the filter of both: each entry once, with its count in the one and the other. */
export function sharedKey(data: ComparisonData, views: Both<View>, state: ComparisonState, theme: Theme, language: Language, set: (change: Partial<ComparisonState>) => void): HTMLElement {
  const tell = tellerOfBoth(language);
  const tellMap = teller(language);
  const [first, second] = [views.first.picture.legend, views.second.picture.legend];

  const layers = data.layers.map((layer): Entry => {
    const own = layer.first === null ? null : first.layers.find(({ id }) => id === layer.first!.id) ?? null;
    const theirs = layer.second === null ? null : second.layers.find(({ id }) => id === layer.second!.id) ?? null;
    const shown = own !== null && (own.state === "some" || theirs?.state !== "some") ? own : theirs!;
    const label = [...new Set([own, theirs].flatMap((one) => (one === null ? [] : [one.label])))].join(" / ");
    return { kind: "layers", key: layer.key, sample: { kind: "layer", entry: shown }, label, counts: [own, theirs] };
  }).filter(({ counts }) => counts.some((one) => one?.state === "some"));
  const joined = <K extends "lines" | "sectors">(kind: K) => {
    const ids = [...new Set([...first[kind], ...second[kind]].map(({ id }) => id))];
    return ids.map((id) => ({ id, own: first[kind].find((one) => one.id === id) ?? null, theirs: second[kind].find((one) => one.id === id) ?? null }))
      .filter(({ own, theirs }) => (kind === "lines" && state.differences) || (own?.count ?? 0) + (theirs?.count ?? 0) > 0);
  };
  const lines = joined("lines").map(({ id, own, theirs }): Entry => {
    const entry = own !== null && own.state === "some" ? own : theirs ?? own!;
    return { kind: (own?.count ?? 0) + (theirs?.count ?? 0) > 0 ? "lines" : null, key: id, sample: { kind: "line", entry: { ...entry, state: "some" } as typeof first.lines[number] }, label: entry.label, counts: [own, theirs] };
  });
  const sectors = joined("sectors").map(({ id, own, theirs }): Entry => ({ kind: null, key: id, sample: { kind: "sector", entry: (own ?? theirs) as typeof first.sectors[number] }, label: (own ?? theirs)!.label, counts: [own, theirs] }));

  const counted = (one: LegendEntry | null, chosen: boolean): string => {
    if (one === null || one.state === "not-stated") return tellMap("notStated");
    return chosen && one.shown < one.count ? tellMap("partShown", { shown: one.shown, count: one.count }) : String(one.count);
  };
  const row = (entry: Entry, all: readonly Entry[]) => {
    const { kind, key, label, counts } = entry;
    const chosen = kind === null || (state[kind]?.includes(key) ?? true);
    const box = kind === null ? null : element("input", { type: "checkbox", "data-filter": kind, value: key });
    if (box !== null) box.checked = chosen;
    box?.addEventListener("change", () => {
      const on = all.filter((one) => (one.key === key ? box.checked : state[kind!]?.includes(one.key) ?? true)).map((one) => one.key);
      set({ [kind!]: on.length === all.length ? null : on });
    });
    const said = counts.map((one) => counted(one, chosen));
    return element(box === null ? "div" : "label", { class: "ct-entry", "data-entry": key },
      box, element("span", { class: "ct-sample" }, drawn(renderSample(entry.sample, theme))), element("span", { class: "ct-name" }, label),
      element("span", { class: "ct-count" }, said.join(" | ")));
  };
  const group = (word: ComparisonWord, rows: readonly (HTMLElement | null)[]) =>
    (rows.every((one) => one === null) ? null : element("fieldset", { class: "ct-group", "data-group": word }, element("legend", {}, tell(word)), ...rows));

  const { same, similar } = data.matched;
  const lettered = Object.keys(data.maps.first.beside!.matches).length > 0;
  const match = (kind: "same" | "similar", count: number) => (!lettered || count === 0 ? null : element("div", { class: "ct-entry", "data-entry": kind },
    element("span", { class: "ct-sample" }, drawn(matchSample(kind, theme))), element("span", { class: "ct-name" }, tell(kind)), element("span", { class: "ct-count" }, String(count))));
  return element("div", { class: "cc-key", role: "group", "aria-label": tellMap("legend") },
    group("layers", layers.map((one) => row(one, layers))), group(state.differences ? "differences" : "lines", lines.map((one) => row(one, lines.filter(({ kind }) => kind !== null)))), group("shapes", sectors.map((one) => row(one, sectors))),
    group("matches", [match("same", same.length), match("similar", similar.length)]), sizes(data, views, state, language),
    element("p", { class: "ct-quiet" }, tell("counts", { first: `${markOf("first")} ${data.names.first[language]}`, second: `${markOf("second")} ${data.names.second[language]}` })));
}

function sizes({ maps }: ComparisonData, { first, second }: Both<View>, state: ComparisonState, language: Language): HTMLElement | null {
  const [own, theirs] = [first.picture.legend.size, second.picture.legend.size];
  if (own === null || theirs === null) return null;
  const digits = maps.first.sizes.find(({ id }) => id === state.size)?.digits ?? 2;
  // Both share the scale: of all values that either shows, the least, the greatest and one between.
  const steps = [...new Map([...own.steps, ...theirs.steps].map((step) => [step.value, step])).values()].sort((a, b) => a.value - b.value);
  const chosen = [...new Set([steps[0], steps[Math.floor(steps.length / 2)], steps.at(-1)])].filter((step) => step !== undefined);
  const tellMap = teller(language);
  return element("div", { class: "cc-steps" }, element("span", {}, `${tellMap("size")}${tellMap("colon")}${own.label}`), chosen.map(({ value, radius }) => element("span", { class: "ct-step" }, disc(radius), decimals(value, digits))));
}

function disc(radius: number): Node {
  const side = 2 * radius + 2;
  return drawn(`<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" aria-hidden="true"><circle cx="${radius + 1}" cy="${radius + 1}" r="${radius}"/></svg>`);
}
