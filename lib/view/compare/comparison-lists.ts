import { quoted } from "../../picture/titles.js";
import { decimals } from "../../table/decimals.js";
import type { Language } from "../../words/index.js";
import { element } from "../element.js";
import { isStated, sides, type ComparisonData, type Side } from "./comparison-data.js";
import { markOf } from "./side-mark.js";
import type { SharedLayer } from "./shared-terms.js";
import { tellerOfBoth } from "./words.js";

/** Beside the picture as text: who is matched with whom and by what, and what the cases do not allow to compare. */
export function comparisonLists(data: ComparisonData, language: Language, select: (side: Side, organisation: string) => void): HTMLElement {
  return element("div", { class: "cc-lists" }, matchedList(data, language, select), notComparedList(data, language));
}

function matchedList({ maps, matched }: ComparisonData, language: Language, select: (side: Side, organisation: string) => void): HTMLElement {
  const tell = tellerOfBoth(language);
  const { matches } = maps.first.beside!;
  const link = (side: Side, id: string) => {
    const label = maps[side].scene.organisations.find((one) => one.id === id)!.label;
    const button = element("button", { type: "button", class: "ct-link" }, `${markOf(side)} ${quoted(label, language)}`);
    button.addEventListener("click", () => select(side, id));
    return button;
  };
  const byId = matched.same.some(({ by }) => by === "id");
  const row = ({ first, second }: { readonly first: string; readonly second: string }, how: string) => element("li", { "data-first": first, "data-second": second },
    element("span", { class: "cc-letter" }, matches[first]?.letter ?? ""), element("div", { class: "cc-two" }, link("first", first), link("second", second), element("span", { class: "cc-how" }, how)));
  const rows = byId ? [element("li", {}, element("span", {}), tell("sameId"))] : [
    ...matched.same.map((pair) => row(pair, tell("same"))),
    ...matched.similar.map((pair) => row(pair, tell("similarScore", { score: `${decimals(pair.score * 100, 0)}%` }))),
  ];
  return element("section", { "data-list": "matched" }, element("h4", {}, tell("matchedTitle")), element("ul", {}, rows.length > 0 ? rows : [element("li", {}, element("span", {}), tell("noMatches"))]));
}

function notComparedList(data: ComparisonData, language: Language): HTMLElement {
  const tell = tellerOfBoth(language);
  const { maps, layers, names } = data;
  const list = (found: readonly SharedLayer[]) => found.map((layer) => quoted((layer.first ?? layer.second)!.label, language)).join(language === "zh" ? "、" : ", ");
  const stated = (layer: SharedLayer, side: Side) => layer[side] !== null && isStated(maps[side].scene, layer[side].id);
  const rows: string[] = [];
  const neither = layers.filter((layer) => sides.every((side) => !stated(layer, side)));
  if (neither.length > 0) rows.push(tell("neither", { layers: list(neither) }));
  for (const side of sides) {
    const missing = layers.filter((layer) => !stated(layer, side) && !neither.includes(layer));
    if (missing.length > 0) rows.push(tell("notIn", { layers: list(missing), case: names[side][language] }));
  }
  const partial = (layer: SharedLayer, side: Side) => sides.every((one) => stated(layer, one)) && layer[side]?.coverage === "partial";
  const inBoth = layers.filter((layer) => sides.every((side) => partial(layer, side)));
  if (inBoth.length > 0) rows.push(tell("partialBoth", { layers: list(inBoth) }));
  for (const side of sides) {
    const partly = layers.filter((layer) => partial(layer, side) && !inBoth.includes(layer));
    if (partly.length > 0) rows.push(tell("partial", { layers: list(partly), case: names[side][language] }));
  }
  const hatch = () => element("span", { class: "cc-hatch", "aria-hidden": "true" });
  return element("section", { "data-list": "not-compared" }, element("h4", {}, tell("notCompared")),
    element("ul", {}, rows.length > 0 ? rows.map((text) => element("li", {}, hatch(), element("span", {}, text))) : [element("li", {}, element("span", {}), tell("allCompared"))]));
}
