import { decimals } from "../../table/decimals.js";
import { fit } from "../chart/fit.js";
import { svgFigure, svgText } from "./svg.js";

export interface LayerStep {
  readonly label: string;
  /** Sizes of the components with all layers so far, largest first; null for a layer not stated. */
  readonly sizes: readonly number[] | null;
  readonly fragmentation: number | null;
  readonly fall: number | null;
}

/** Who can reach whom as layers are added: joined blocks, outlined cells for those alone, hatching where nothing is stated. */
export function layersFigure(steps: readonly LayerStep[], words: { title: string; notStated: string; notComputed: string }, width = 596): string {
  const small = width < 480;
  const [left, right, row] = small ? [112, 92, 34] : [134, 96, 34];
  const room = width - left - right;
  const n = Math.max(1, steps.find((step) => step.sizes !== null)?.sizes?.reduce((sum, size) => sum + size, 0) ?? 1);
  const unit = room / n;
  const body = steps.map((step, index) => {
    const y = index * row + 8;
    const label = svgText({ x: 0, y: y + 14, text: fit(step.label, left - 8, 13) });
    if (step.sizes === null) {
      return `${label}<rect class="f-hatch" x="${left}" y="${y}" width="${room}" height="18"/>${svgText({ x: left + room / 2, y: y + 13, text: words.notStated, anchor: "middle", kind: "axis" })}` +
        svgText({ x: width, y: y + 14, text: words.notComputed, anchor: "end", kind: "axis" });
    }
    let x = left;
    const blocks = step.sizes.map((size, i) => {
      const drawn = size > 1 ? `<rect class="${i === 0 ? "f-solid" : "f-grey"}" x="${x}" y="${y}" width="${Math.max(1, size * unit - 2)}" height="18"/>`
        : unit < 3 ? `<path class="f-rule" d="M${x + unit / 2} ${y}v18"/>` : `<rect class="f-outline" x="${x + 0.5}" y="${y + 0.5}" width="${Math.max(1, unit - 3)}" height="17"/>`;
      x += size * unit;
      return drawn;
    }).join("");
    return `${label}${blocks}${step.fall === null ? "" : svgText({ x: width - 48, y: y + 14, text: step.fall === 0 ? "0" : `\u2212${decimals(step.fall, 3)}`, anchor: "end", kind: "axis" })}` +
      (step.fragmentation === null ? "" : svgText({ x: width, y: y + 14, text: decimals(step.fragmentation, 3), anchor: "end", kind: "strong" }));
  }).join("");
  return svgFigure(width, steps.length * row + 4, words.title, body);
}
