import { element } from "./element.js";
import type { Part, Room } from "./part.js";

/** From the selected organisation to another: the shortest way, in words and on the map, or that there is none. */
export function routePart(room: Room): Part {
  const { data, tell, language, answers, worker, name, set } = room;
  const listed = [...data.scene.organisations].sort((a, b) => name(a.id).localeCompare(name(b.id), language));
  const select = element("select", { "aria-label": tell("routeTo"), "data-route": true },
    element("option", { value: "" }, tell("routeNone")), listed.map((one) => element("option", { value: one.id }, name(one.id))));
  const told = element("p", { "data-told": "route" });
  const clear = element("button", { type: "button", class: "ct-button" }, tell("routeClear"));
  const node = element("div", { class: "ct-route" }, element("label", { class: "ct-size" }, element("span", { "aria-hidden": "true" }, tell("routeTo")), select), told, clear);
  let from: string | null = null;
  select.addEventListener("change", () => set({ route: select.value === "" || from === null ? null : { from, to: select.value } }));
  clear.addEventListener("click", () => {
    set({ route: null });
    select.focus();
  });
  return {
    node,
    update({ state }) {
      from = state.selected;
      const { route } = state;
      const not = worker.why("route");
      select.disabled = not !== null;
      for (const option of select.options) option.hidden = option.value !== "" && option.value === from;
      select.value = route === null || route.from !== from ? "" : route.to;
      clear.hidden = route === null;
      const { value, failure } = answers.route ?? {};
      told.textContent = not?.[language] ?? (route === null ? "" : failure?.[language] ?? value?.sentence[language] ?? tell("computing"));
      told.classList.toggle("ct-quiet", not !== null);
    },
  };
}
