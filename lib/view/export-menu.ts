import { element } from "./element.js";
import type { Part, Room } from "./part.js";
import type { MapWord } from "./words.js";

/** What of the map can be taken along. What the worker makes is disabled without one, with the reason. */
export function exportMenu(room: Room): Part {
  const { tell, language, worker } = room;
  const node = element("details", { class: "ct-menu" }, element("summary", { class: "ct-button" }, tell("export")));
  const items = element("div", { class: "ct-items" });
  const item = (kind: Exported, word: MapWord) => {
    const button = element("button", { type: "button", "data-export": kind }, tell(word));
    button.addEventListener("click", () => {
      node.open = false;
      room.save(kind);
    });
    items.append(button);
    return button;
  };
  const pictures = [item("svg", "exportSvg"), item("png", "exportPng")];
  item("ties", "exportTies");
  item("organisations", "exportOrganisations");
  node.append(items);
  node.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !node.open) return;
    event.stopPropagation();
    node.open = false;
    node.querySelector("summary")!.focus();
  });
  node.addEventListener("focusout", (event) => {
    if (event.relatedTarget instanceof Node && !node.contains(event.relatedTarget)) node.open = false;
  });
  return {
    node,
    update() {
      const why = worker.why("svg");
      for (const button of pictures) {
        button.disabled = why !== null;
        button.title = why?.[language] ?? "";
      }
    },
  };
}

export type Exported = "svg" | "png" | "ties" | "organisations";
