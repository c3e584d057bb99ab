import { make } from "./make.js";
import type { Say } from "./words.js";

/** Asks before something that was not saved gives way. Escape keeps it. */
export function mayReplace(say: Say): Promise<boolean> {
  // Files can be dropped on a page that is still asking about others: the question is then about the newer ones.
  document.querySelector("dialog")?.close("no");
  return new Promise((done) => {
    const dialog = make("dialog", {
      "aria-labelledby": "replace-title", "aria-describedby": "replace-text",
      close: () => {
        dialog.remove();
        done(dialog.returnValue === "yes");
      },
    },
    make("h3", { id: "replace-title" }, say("replace/title")), make("p", { id: "replace-text" }, say("replace/text")),
    make("div", {},
      make("button", { type: "button", class: "main", id: "replace-yes", click: () => dialog.close("yes") }, say("replace/yes")),
      make("button", { type: "button", id: "replace-no", autofocus: true, click: () => dialog.close("no") }, say("replace/no"))));
    document.body.append(dialog);
    dialog.showModal();
  });
}
