import { make } from "./make.js";
import type { Showing } from "./showing.js";

/** The first step: what this is, where files go in, and the promise. */
export function landing({ say, chooseFiles, example, template }: Showing): readonly HTMLElement[] {
  const takes = (["tables", "networks", "case"] as const).flatMap((one) => [make("dt", {}, say(`start/takes-${one}`)), make("dd", {}, say(`start/takes-${one}-more`))]);
  return [
    make("h1", { tabindex: -1 }, say("start/title")),
    make("p", { class: "lead" }, say("start/lead")),
    make("div", { class: "start" },
      make("div", { class: "drop", id: "drop" },
        make("p", { class: "what" }, say("start/drop")), make("p", { class: "small" }, say("start/drop-more")),
        make("button", { type: "button", class: "main", id: "choose", click: chooseFiles }, say("start/choose"))),
      make("div", { class: "aside" },
        make("div", {}, make("button", { type: "button", id: "example", "aria-describedby": "example-more", click: example }, say("start/example")), make("p", { class: "small", id: "example-more" }, say("start/example-more"))),
        make("div", {}, make("button", { type: "button", id: "template", "aria-describedby": "template-more", click: template }, say("start/template")), make("p", { class: "small", id: "template-more" }, say("start/template-more"))),
        make("div", { class: "promise" }, make("p", { class: "what" }, say("start/promise")), make("p", { class: "small" }, say("start/promise-more"))))),
    make("section", { "aria-labelledby": "takes" }, make("h2", { id: "takes" }, say("start/takes")), make("dl", { class: "takes" }, takes)),
  ];
}
