import type { Picture } from "../picture/index.js";
import type { Scene } from "../picture/scene-of.js";
import type { Language } from "../words/index.js";
import { element } from "./element.js";
import { tellPlace } from "./tell-tie.js";
import type { Tell } from "./words.js";

/** The caption: `SYNTHETIC` first if so, the picture's clauses, the documents and the case's own date. */
export function captionParts(scene: Scene, picture: Picture, tell: Tell, language: Language): (Node | string)[] {
  const sources = scene.documents.map((document) => tellPlace(scene, { document: document.id, section: null, paraphrase: null }, language));
  const sentences = [
    ...picture.caption.map((clause) => clause.text), ...sources,
    scene.source.asOf === null ? tell("undated") : tell("asOf", { date: scene.source.asOf }),
  ];
  const stop = language === "zh" ? "。" : ". ";
  return [...(scene.source.synthetic ? [element("strong", {}, tell("synthetic")), stop] : []), sentences.join(stop) + stop.trim()];
}
