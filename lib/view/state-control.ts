import { quoted } from "../picture/titles.js";
import { stateCounts } from "./choose.js";
import { element } from "./element.js";
import type { Part, Room } from "./part.js";

const roman = ["", "Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ", "Ⅴ", "Ⅵ"];

/**
 * The response states as stops from the least serious to the most. Ties whose state is not stated are a check box
 * of their own, never a further stop. Nothing where the case declares no states.
 */
export function stateControl(room: Room): Part | null {
  const { data, tell, language, prefix } = room;
  if (data.scene.states.length === 0) return null;
  const counts = stateCounts(data);
  const said = (count: number) => (count === 0 ? tell("noneStated") : count === 1 ? tell("statedTie") : tell("statedTies", { n: count }));

  const stop = (value: string, level: string | null, label: string, count: number) => {
    const input = element("input", { type: "radio", name: `${prefix}-state`, value });
    input.addEventListener("change", () => room.set({ state: value === "" ? null : value }));
    const node = element("label", { class: value === "" ? "ct-stop ct-all" : "ct-stop" },
      element("span", { class: "ct-stop-level" }, level ?? "\u00a0"), input, element("span", { class: "ct-stop-name" }, label), element("span", { class: "ct-stop-count" }, said(count)));
    return { input, node };
  };
  const stops = [
    stop("", null, tell("allStates"), counts.stated),
    ...data.scene.states.map((state) => stop(state.id,
      state.responseLevel === null ? null : tell("level", { level: language === "zh" ? roman[state.responseLevel] ?? state.responseLevel : state.responseLevel }),
      quoted(state.label, language), counts.states.get(state.id) ?? 0)),
  ];
  const box = element("input", { type: "checkbox", "data-filter": "unstated" });
  box.addEventListener("change", () => room.set({ unstated: box.checked }));
  const node = element("div", { class: "ct-states" },
    element("fieldset", { class: "ct-stops" }, element("legend", { class: "ct-hidden" }, tell("states")), stops.map((one) => one.node)),
    element("label", { class: "ct-unstated" }, box, element("span", { class: "ct-unstated-text" },
      element("strong", {}, tell("unstated")), element("span", { class: "ct-count" }, counts.unstated === 1 ? tell("unstatedTie") : tell("unstatedTies", { n: counts.unstated })))));
  return {
    node,
    update({ state }) {
      for (const { input } of stops) input.checked = input.value === (state.state ?? "");
      box.checked = state.unstated;
    },
  };
}
