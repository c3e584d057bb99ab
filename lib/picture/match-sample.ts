import { palette, type Theme } from "./palette.js";
import type { Match } from "./picture.js";
import { onSelected, shapePath } from "./shapes.js";

/** A sample for the legend of two maps, 28 by 28: the halo of the same name, the dashed ring of a similar one. */
export function matchSample(kind: Match["kind"], theme: Theme): string {
  const { selected, ink } = palette[theme];
  const [ring, shape] = kind === "same" ? [`fill="${selected}"`, onSelected] : [`fill="none" stroke-dasharray="4 3"`, ink];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="28" height="28" viewBox="-14 -14 28 28" aria-hidden="true"><circle r="12.5" ${ring} stroke="${ink}" stroke-width="1.5"/><path d="${shapePath("square", 6.5)}" fill="${shape}"/></svg>`;
}
