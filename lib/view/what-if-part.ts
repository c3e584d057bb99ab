import { decimals } from "../table/decimals.js";
import { element } from "./element.js";
import type { Part, Room } from "./part.js";
import type { Reply } from "./worker/protocol.js";

/** The switch that lets the selected organisation drop out, and what the worker answers to that. */
export function whatIfPart(room: Room): Part {
  const { tell, language, answers, worker, data, name, set } = room;
  const box = element("input", { type: "checkbox", role: "switch", "data-what-if": true });
  const told = element("div", {});
  const why = element("p", { class: "ct-quiet" });
  const node = element("div", { class: "ct-what-if" }, element("label", { class: "ct-switch" }, element("span", {}, tell("whatIf")), box), why, told);
  let now: { readonly selected: string | null; readonly without: readonly string[] } = { selected: null, without: [] };
  let drawnFor: unknown;
  box.addEventListener("change", () => {
    const others = now.without.filter((id) => id !== now.selected);
    set({ without: box.checked && now.selected !== null ? [...others, now.selected] : others });
  });
  const names = (ids: readonly string[]) => ids.map(name).join(language === "zh" ? "、" : ", ");
  const lead = () => data.scene.organisations.find((one) => one.roles?.includes("lead") === true)?.id ?? null;

  const answer = ({ fragmentation: { before, after }, organisations, unreached, failedTasks, sentences, removed }: Reply<"what-if">) => {
    const leader = lead();
    const others = removed.filter((id) => id !== now.selected);
    const figure = (value: number) => decimals(value, 2);
    return [
      ...(before === null || after === null ? [element("p", {}, tell("fragmentationNone"))] : [
        scale(before, after, figure),
        element("p", { "data-told": "fragmentation" }, tell("fragmentationChange", { before: figure(before), after: figure(after), n: organisations.after }))]),
      ...(others.length === 0 ? [] : [element("p", { class: "ct-quiet" }, tell("droppedToo", { names: names(others) }))]),
      ...(leader === null || removed.includes(leader) ? [] : [element("p", { "data-told": "cut-off" }, element("strong", {}, tell("cutOffFrom", { lead: name(leader), n: unreached.length })))]),
      ...(unreached.length === 0 ? [] : [element("p", { class: "ct-second" }, names(unreached))]),
      ...(data.source?.case.tasks.length === 0 ? [] : [element("p", { "data-told": "tasks" }, element("strong", {}, tell("tasksFail", { n: failedTasks.length })))]),
      element("details", { class: "ct-evidence" }, element("summary", {}, tell("inWords")),
        element("ul", {}, sentences.map((one) => element("li", {}, one[language], " ", ...one.evidence.map((id) => element("span", { class: "ct-chip" }, id)))))),
    ];
  };
  return {
    node,
    update({ state }) {
      now = state;
      box.checked = state.selected !== null && state.without.includes(state.selected);
      const not = worker.why("what-if");
      box.disabled = not !== null && !box.checked;
      why.hidden = not === null;
      why.textContent = not?.[language] ?? "";
      const { whatIf } = answers;
      const key = box.checked ? whatIf : null;
      if (key === drawnFor && (key === null || told.dataset["for"] === state.selected)) return;
      drawnFor = key;
      told.dataset["for"] = state.selected ?? "";
      told.replaceChildren(...(key === null ? [] : key.failure !== undefined ? [element("p", {}, key.failure[language])]
        : key.value !== undefined ? answer(key.value) : [element("p", { class: "ct-quiet" }, tell("computing"))]));
      // In the sheet of a phone the answer would stand below the edge.
      if (key?.value !== undefined && (node.getRootNode() as Document | ShadowRoot).activeElement === box) told.scrollIntoView({ block: "nearest" });
    },
  };
}

/** Before and after on a short scale of fragmentation, from the tenth below the lower to the tenth above the higher. */
function scale(before: number, after: number, figure: (value: number) => string): SVGSVGElement {
  const low = Math.floor(Math.min(before, after) * 10) / 10;
  const high = Math.max(Math.ceil(Math.max(before, after) * 10) / 10, low + 0.1);
  const space = "http://www.w3.org/2000/svg";
  const make = (tag: string, attributes: Readonly<Record<string, string | number>>, ...parts: (Node | string)[]) => {
    const made = document.createElementNS(space, tag);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
    made.append(...parts);
    return made;
  };
  const x = (value: number) => 16 + ((value - low) / (high - low)) * 260;
  const ticks = Math.round((high - low) * 10);
  const [from, to] = [x(before), x(after)];
  // Two figures close together stand on either side of their dots.
  const near = Math.abs(to - from) < 34;
  const label = (at: number, value: number, other: number) => make("text", { x: at, y: 12, class: "ct-scale-value", "text-anchor": near ? (at < other || (at === other && value === before) ? "end" : "start") : "middle" }, figure(value));
  return make("svg", { viewBox: "0 0 292 50", class: "ct-scale", "aria-hidden": "true" },
    make("path", { d: `M16 24H276${Array.from({ length: ticks + 1 }, (_, i) => `M${x(low + i / 10)} 20v8`).join("")}`, class: "ct-axis" }),
    make("path", { d: `M${from} 24H${to}`, class: "ct-change" }),
    make("circle", { cx: from, cy: 24, r: 5, class: "ct-before" }), make("circle", { cx: to, cy: 24, r: 5, class: "ct-after" }),
    label(from, before, to), ...(before === after ? [] : [label(to, after, from)]),
    ...[low, high].map((value) => make("text", { x: x(value), y: 42, class: "ct-axis-value", "text-anchor": "middle" }, value.toFixed(1)))) as SVGSVGElement;
}
