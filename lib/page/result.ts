import { saveMenu } from "./found.js";
import { languageChoice } from "./language-choice.js";
import { make } from "./make.js";
import type { ShowingReading } from "./showing.js";

/** A frame without an address of its own takes a link within itself for one to the page around it: the page follows it in its stead. */
function followLinks(report: Document): void {
  report.addEventListener("click", (event) => {
    const href = (event.target as Element).closest("a[href^='#']")?.getAttribute("href");
    const target = href == null ? null : report.getElementById(decodeURIComponent(href.slice(1)));
    if (target === null) return;
    event.preventDefault();
    for (let fold = target.closest("details"); fold !== null; fold = fold.parentElement?.closest("details") ?? null) fold.open = true;
    if (target.tabIndex < 0) target.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.scrollIntoView();
  });
}

/**
 * The third step: the report in a frame of its own. It keeps its own policy within that of this page, and no script but
 * the map's runs in it. For its style the page's policy knows a sign beside the hash, since the style holds the
 * case's title; the sign stands in the copy that is shown, not in the one that is saved.
 */
export function result(showing: ShowingReading, report: string, styleSign: string): readonly HTMLElement[] {
  const { say, language, reading, back, chooseFiles } = showing;
  const title = reading.case?.title[language] ?? reading.case?.title.en ?? reading.case?.title.zh ?? "";
  const shown = report.replace("<style>", `<style nonce="${styleSign}">`);
  const frame = make("iframe", {
    id: "report", title: say("report/frame", { title }), sandbox: "allow-scripts allow-same-origin allow-downloads allow-modals", srcdoc: shown,
    load: () => {
      if (frame.contentDocument !== null) followLinks(frame.contentDocument);
    },
  });
  return [
    make("h1", { tabindex: -1 }, say("step/report")),
    make("div", { class: "do" },
      make("button", { type: "button", id: "back", click: back }, say("do/back")),
      saveMenu(showing, { withReport: true, down: true }),
      make("button", { type: "button", id: "print", click: () => frame.contentWindow?.print() }, say("do/print")),
      make("button", { type: "button", id: "choose", click: chooseFiles }, say("do/other")),
      languageChoice(showing, say("bar/language-again"))),
    frame,
    make("p", { class: "paper" }, say("report/on-paper")),
  ];
}
