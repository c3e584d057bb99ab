import type { Language } from "../../words/index.js";
import { element } from "../element.js";
import type { View } from "../part.js";
import { tellPlace } from "../tell-tie.js";
import { teller } from "../words.js";
import { sides, type Both, type ComparisonData, type Side } from "./comparison-data.js";
import { markOf } from "./side-mark.js";
import { tellerOfBoth } from "./words.js";

/** One caption for both: what both pictures say is said once, the rest case by case, with sources and the case's own date. */
export function comparisonCaption(data: ComparisonData, views: Both<View>, differences: boolean, language: Language): (Node | string)[] {
  const tell = tellerOfBoth(language);
  const tellMap = teller(language);
  const stop = language === "zh" ? "。" : ". ";
  const said = (side: Side) => views[side].picture.caption.map(({ text }) => text);
  const common = said("first").filter((text) => said("second").includes(text));
  const lettered = Object.keys(data.maps.first.beside!.matches).length > 0;
  const parts: (Node | string)[] = [[...common, tell("sameRule"), ...(lettered ? [tell("letters")] : []), ...(differences ? [tell("between")] : [])].join(stop) + stop];
  for (const side of sides) {
    const { scene } = data.maps[side];
    const sources = scene.documents.map((document) => tellPlace(scene, { document: document.id, section: null, paraphrase: null }, language));
    const own = [...said(side).filter((text) => !common.includes(text)), ...sources, scene.source.asOf === null ? tellMap("undated") : tellMap("asOf", { date: scene.source.asOf })];
    parts.push(element("strong", {}, `${markOf(side)} ${data.names[side][language]}`), tellMap("colon"));
    if (scene.source.synthetic) parts.push(element("strong", {}, tellMap("synthetic")), stop);
    parts.push(own.join(stop) + stop);
  }
  return parts;
}
