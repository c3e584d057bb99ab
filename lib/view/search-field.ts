import { quoted } from "../picture/titles.js";
import { element, icon } from "./element.js";
import { find } from "./find.js";
import type { Part, Room } from "./part.js";
import type { Scene } from "../picture/scene-of.js";

const most = 8;

/** A search field with suggestions: label in either language, alias or id. Enter flies to the organisation and selects it. */
export function searchField(room: Pick<Room, "tell" | "prefix" | "language" | "name" | "select"> & { readonly data: { readonly scene: Pick<Scene, "organisations" | "levels"> } }): Part & { readonly focus: () => void } {
  const { tell, prefix, data, language } = room;
  const list = element("ul", { class: "ct-found", id: `${prefix}-found`, role: "listbox", hidden: true, "aria-label": tell("find") });
  const input = element("input", {
    type: "text", class: "ct-search", role: "combobox", placeholder: tell("find"), "aria-label": tell("find"), autocomplete: "off", spellcheck: "false",
    "aria-expanded": "false", "aria-controls": list.id, "aria-autocomplete": "list",
  });
  const voice = element("span", { class: "ct-hidden", "aria-live": "polite" });
  let ids: string[] = [];
  let at = -1;

  const close = () => {
    list.hidden = true;
    at = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const mark = (index: number) => {
    at = index;
    for (const [i, option] of [...list.children].entries()) option.setAttribute("aria-selected", String(i === at));
    const option = list.children[at];
    if (option === undefined) input.removeAttribute("aria-activedescendant");
    else {
      input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    }
  };
  const choose = (id: string | undefined) => {
    if (id === undefined) return;
    input.value = room.name(id);
    close();
    room.select(id, true);
  };
  const suggest = () => {
    const all = find(data.scene, input.value);
    ids = all.slice(0, most);
    voice.textContent = input.value.trim() === "" ? "" : ids.length === 0 ? tell("foundNone") : tell("found", { count: all.length });
    list.replaceChildren(...ids.map((id, i) => {
      const one = data.scene.organisations.find((each) => each.id === id)!;
      const other = quoted(one.label, language === "en" ? "zh" : "en");
      const level = data.scene.levels.find((term) => term.id === one.level);
      const option = element("li", { id: `${prefix}-found-${i}`, role: "option", "aria-selected": "false" },
        element("span", { class: "ct-found-name" }, room.name(id)),
        element("span", { class: "ct-found-more" }, [other === room.name(id) ? null : other, level === undefined ? null : quoted(level.label, language)].filter((part) => part !== null).join(" · ")));
      // Before the field loses the focus, which closes the list.
      option.addEventListener("pointerdown", (event) => {
        event.preventDefault();
        choose(id);
      });
      return option;
    }));
    if (ids.length === 0 && input.value.trim() !== "") list.replaceChildren(element("li", { class: "ct-found-none", role: "option", "aria-disabled": "true" }, tell("foundNone")));
    list.hidden = input.value.trim() === "";
    input.setAttribute("aria-expanded", String(!list.hidden));
    mark(-1);
  };

  input.addEventListener("input", suggest);
  input.addEventListener("blur", close);
  input.addEventListener("focus", () => {
    input.select();
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) suggest();
      if (ids.length > 0) mark((at + (event.key === "ArrowDown" ? 1 : at < 0 ? 0 : -1) + ids.length) % ids.length);
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (list.hidden) ids = find(data.scene, input.value);
      choose(ids[Math.max(0, at)]);
    } else if (event.key === "Escape" && (!list.hidden || input.value !== "")) {
      event.stopPropagation();
      input.value = "";
      close();
    }
  });
  const node = element("div", { class: "ct-find" }, icon("M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.4 10.4 14 14"), input, list, voice);
  return { node, update: () => undefined, focus: () => input.focus() };
}
