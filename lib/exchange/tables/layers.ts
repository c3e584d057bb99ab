import type { Dimension } from "../../case/index.js";
import type { Drafting } from "./drafting.js";
import { idOf } from "./ids.js";
import { plainTerm } from "./plain-term.js";
import { vocabulary } from "./vocabulary.js";

const unsaid = {
  vertical: { id: "vertical-tie", label: { en: "Vertical tie, kind not stated", zh: "纵向关系（内容未说明）" } },
  horizontal: { id: "horizontal-tie", label: { en: "Tie, kind not stated", zh: "关系（内容未说明）" } },
} as const;

/** The layer of ties of which the file does not say what passes along them. */
export function layerUnsaid(dimension: Dimension | null, drafting: Drafting): string {
  const { id, label } = unsaid[dimension ?? "horizontal"];
  drafting.layers.set(id, { id, label, dimension: dimension ?? "horizontal" });
  return id;
}

/** A layer of the file's own, called by its own word. */
export function ownLayer(word: string, dimension: Dimension | null, drafting: Drafting): string {
  const id = idOf(word, "layer");
  if (vocabulary.layers.some((layer) => layer.id === id)) return id;
  if (!drafting.layers.has(id)) drafting.layers.set(id, { id, label: word, dimension: dimension ?? "horizontal" });
  return id;
}

/** Whether a word says more than the layer it was taken for: 行动协调 of operational, 信息共享 of communication. */
export function isFiner(word: string, layer: string): boolean {
  const declared = vocabulary.layers.find(({ id }) => id === layer);
  if (declared === undefined) return false;
  return ![layer, declared.label.en ?? "", declared.label.zh ?? ""].some((own) => plainTerm(own) === plainTerm(word));
}

export const dimensionOf = (layer: string, drafting: Drafting): Dimension =>
  drafting.layers.get(layer)?.dimension ?? vocabulary.layers.find(({ id }) => id === layer)?.dimension ?? "horizontal";
