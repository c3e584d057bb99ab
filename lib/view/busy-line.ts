import { element } from "./element.js";
import type { Part, Room } from "./part.js";

/** What is being computed and how far it is, with the way to stop it; and what could not be done, with the reason. */
export function busyLine(room: Room): Part & { readonly busy: () => void } {
  const { tell, worker, language, answers } = room;
  const words = element("span", {});
  const bar = element("progress", { "aria-label": tell("computing"), max: "1" });
  const stop = element("button", { type: "button", class: "ct-button" }, tell("stop"));
  stop.addEventListener("click", () => worker.cancel());
  const working = element("span", { class: "ct-working", hidden: true }, words, bar, stop);
  const note = element("span", { class: "ct-note" });
  const node = element("div", { class: "ct-busy", role: "status" }, working, note);
  const busy = () => {
    const { asks, progress } = worker.busy;
    working.hidden = asks === 0;
    words.textContent = tell("computing");
    if (progress === null || progress.total === 0) bar.removeAttribute("value");
    else bar.value = progress.done / progress.total;
  };
  return {
    node, busy,
    update({ state }) {
      busy();
      const notes = [room.message(), ...new Set([state.size, state.colour].map((id) => answers.reason(id)?.[language] ?? ""))];
      note.textContent = notes.filter((one) => one !== "").join(" ");
    },
  };
}
