import { comparePlans } from "../compare/compare-plans.js";
import type { Network, NetworkTie } from "../network/index.js";
import { say, type Bilingual } from "../words/bilingual.js";
import type { Overlay, OverlayData } from "./overlay.js";
import { sceneOf, type Scene, type SceneOptions } from "./scene-of.js";

export interface OverlayOptions extends SceneOptions {
  /** What the two sides are called in the caption: "The plan", "what was observed". */
  readonly sides?: { readonly plan: Bilingual; readonly actual: Bilingual };
}

const sidesOf = { plan: { en: "The plan", zh: "预案" }, actual: { en: "what was observed", zh: "实际观察" } } as const;

/**
 * A plan and what happened as one scene with its overlay: each pair of organisations tied in a layer by either is one
 * tie, with the evidence of all records behind it. It carries the id and the direction of the first of the plan, where
 * there is one. `comparePlans` says which is which, and `caption` what is set against what.
 *
 * @throws UsageError `usage/two-cases`
 */
export function overlayScene(plan: Network, actual: Network, options: OverlayOptions = {}): { readonly scene: Scene; readonly overlay: OverlayData } {
  const compared = comparePlans(plan, actual);
  const kinds: Record<string, Overlay> = {};
  const ties = compared.pairs.map((pair): NetworkTie => {
    const all = [...new Map([...pair.plan, ...pair.actual].map((tie) => [tie.id, tie])).values()];
    const [first] = all as [NetworkTie, ...NetworkTie[]];
    kinds[first.id] = pair.difference;
    return { ...first, evidence: all.flatMap(({ evidence }) => evidence) };
  });
  const names = (language: "en" | "zh") => compared.notCompared.map((id) => say(compared.layers.find((one) => one.id === id)!.label, language));
  const { plan: planned, actual: happened } = options.sides ?? sidesOf;
  const without = compared.notCompared.length === 0 ? { en: "", zh: "" } : {
    en: `; nothing is observed in ${names("en").join(", ")}, so that it is not compared`, zh: `；${names("zh").join("、")}没有任何实际观察，未作比较`,
  };
  return {
    scene: sceneOf({ ...plan, organisations: compared.organisations, layers: compared.layers, ties }, options),
    overlay: {
      ties: kinds,
      reading: {
        en: `${planned.en} against ${happened.en}, by pairs of organisations in one layer, direction ignored${without.en}`,
        zh: `${planned.zh}与${happened.zh}对照，按同一类别的单位对计，不计方向${without.zh}`,
      },
    },
  };
}
