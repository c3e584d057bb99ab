import { decimals } from "../../table/decimals.js";
import { svgFigure, svgText } from "./svg.js";

export interface DotRow {
  readonly label: string;
  readonly value: number;
  /** The same on stated ties alone, where it differs in kind. */
  readonly hollow: number | null;
}

/** A dot plot whose axis includes 0 and shows negative values left of it, never clipped. */
export function dotFigure(rows: readonly DotRow[], title: string): string {
  const [width, left, right, row] = [596, 262, 56, 26];
  const values = rows.flatMap((each) => [each.value, ...(each.hollow === null ? [] : [each.hollow])]);
  const step = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5].find((size) => (Math.max(0, ...values) - Math.min(0, ...values)) / size <= 6) ?? 1;
  const least = Math.floor(Math.min(0, ...values) / step) * step;
  const most = Math.max(step, Math.ceil(Math.max(0, ...values) / step) * step);
  const x = (value: number) => left + ((value - least) / (most - least)) * (width - left - right);
  const bottom = rows.length * row + 8;
  let grid = "";
  for (let tick = 0; tick <= Math.round((most - least) / step); tick++) {
    const value = least + tick * step;
    grid += `<path class="${Math.abs(value) < step / 2 ? "f-rule-strong" : "f-rule"}" d="M${x(value)} 4V${bottom}"/>${svgText({ x: x(value), y: bottom + 16, text: decimals(value, step < 0.1 ? 2 : 1), anchor: "middle", kind: "axis" })}`;
  }
  const cut = (label: string) => (label.length > 32 ? `${label.slice(0, 31)}\u2026` : label);
  const dots = rows.map((each, index) => {
    const y = index * row + 18;
    const hollow = each.hollow === null ? "" : `<path class="f-thin" d="M${x(each.value)} ${y}H${x(each.hollow)}"/><circle class="f-hollow" cx="${x(each.hollow)}" cy="${y}" r="4"/>`;
    return `${svgText({ x: left - 14, y: y + 4, text: cut(each.label), anchor: "end" })}${hollow}<circle class="f-solid" cx="${x(each.value)}" cy="${y}" r="4.5"/>${svgText({ x: width, y: y + 4, text: decimals(each.value, 3), anchor: "end", kind: "strong" })}`;
  }).join("");
  return svgFigure(width, bottom + 22, title, grid + dots);
}
