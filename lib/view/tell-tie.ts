import { cleanText } from "../layout/index.js";
import { lineName } from "../picture/legend.js";
import type { Scene, SceneTie } from "../picture/scene-of.js";
import { quoted } from "../picture/titles.js";
import type { Evidence } from "../case/index.js";
import { say, type Language } from "../words/index.js";
import type { Tell } from "./words.js";

/** Status and certainty as the legend calls the line. */
export function tellLine(tie: SceneTie, language: Language): string {
  return say(lineName(tie.status, tie.certainty), language);
}

/** From which state the tie is stated to hold, or that no state is stated; empty where the case declares no states. */
export function tellState(scene: Scene, tie: SceneTie, tell: Tell, language: Language): string {
  if (scene.states.length === 0) return "";
  if (tie.activeFrom === null) return tell("stateUnknown");
  const name = (id: string) => quoted(scene.states.find((state) => state.id === id)?.label ?? { en: id }, language);
  return tie.activeTo == null ? tell("activeFrom", { state: name(tie.activeFrom) }) : tell("activeBetween", { state: name(tie.activeFrom), last: name(tie.activeTo) });
}

/** Where a statement comes from: document and section. */
export function tellPlace(scene: Scene, one: Evidence, language: Language): string {
  const document = scene.documents.find((each) => each.id === one.document);
  const title = document === undefined ? one.document : quoted(document.title, language);
  return one.section === null ? title : `${title}, §${cleanText(one.section)}`;
}

/** The short form: section and document id, as on a chip. */
export function tellSection(one: Evidence): string {
  return one.section === null ? one.document : `§${cleanText(one.section)}`;
}
