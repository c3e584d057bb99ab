import { renderSample, type Fill } from "../picture/index.js";
import { decimals } from "../table/decimals.js";
import { drawn, element } from "./element.js";
import type { Part, Room } from "./part.js";

/** What the fills say: steps of a ramp, or classes with their letter and count; and how many are hatched. */
export function colourLegend(room: Room): Part {
  const { tell, theme, data } = room;
  const title = element("p", { class: "ct-size-title" });
  const rows = element("div", {});
  const node = element("div", { class: "ct-colour-group" }, title, rows);
  const row = (fill: Fill, name: string, count: number | null) => element("div", { class: "ct-entry" },
    element("span", { class: "ct-sample" }, drawn(renderSample({ kind: "fill", fill }, theme))), element("span", { class: "ct-name" }, name),
    count === null ? null : element("span", { class: "ct-count" }, String(count)));
  return {
    node,
    update({ state, picture }) {
      const { colour } = picture.legend;
      node.hidden = colour === null;
      if (colour === null) return;
      const digits = data.sizes.find((one) => one.id === state.colour)?.digits ?? 2;
      title.replaceChildren(element("strong", {}, `${tell("colour")}${tell("colon")}${colour.label}`), " ", tell("sizeNote", { n: colour.n }));
      rows.replaceChildren(
        ...colour.steps.map(({ value, share }) => row({ kind: "tone", share, letter: null }, decimals(value, digits), null)),
        ...colour.classes.map(({ fill, label, count }) => row(fill, label, count)),
        ...(colour.missing === 0 ? [] : [row({ kind: "hatch" }, tell("noValue"), colour.missing)]));
    },
  };
}
