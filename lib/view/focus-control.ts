import { choice } from "./choice.js";
import type { MapState } from "./map-data.js";
import type { Part, Room } from "./part.js";
import { element } from "./element.js";
import { stepsOf } from "./words.js";

/** How far round the selected organisation the map shows: the keys 0 1 2 3 as buttons. */
export function focusControl({ tell, set, prefix }: Room): Part {
  const steps = choice(`${prefix}-focus`, tell("steps"), (["0", "1", "2", "3"] as const).map((value) => ({ value, text: stepsOf(tell, Number(value)) })),
    (value) => set({ focus: Number(value) as MapState["focus"] }));
  return {
    node: element("div", { class: "ct-focus" }, element("span", { class: "ct-quiet", "aria-hidden": "true" }, tell("steps")), steps.node),
    update({ state }) {
      steps.set(String(state.focus) as "0");
    },
  };
}
