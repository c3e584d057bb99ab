import { byPart } from "./by-part.js";
import { element } from "./element.js";
import type { Part, Room } from "./part.js";

/** Which metric sizes the organisations. Nothing where none was computed. */
export function sizeControl(room: Room): Part | null {
  const { data, tell, language } = room;
  if (data.sizes.length === 0) return null;
  const select = element("select", { "aria-label": tell("size") },
    byPart(data.sizes, language).flatMap(({ heading, sizes }) => {
      const options = sizes.map((size) => element("option", { value: size.id }, size.label[language]));
      return heading === null ? options : [element("optgroup", { label: heading }, options)];
    }), element("option", { value: "" }, tell("sizeEven")));
  select.addEventListener("change", () => room.set({ size: select.value === "" ? null : select.value }));
  return {
    node: element("label", { class: "ct-size" }, element("span", { "aria-hidden": "true" }, tell("size")), select),
    update({ state }) {
      select.value = state.size ?? "";
    },
  };
}
