import type { FindingFigure } from "../../diagnosis/index.js";
import { decimals, fromTo, percent } from "../../table/decimals.js";
import { svgFigure, svgText } from "./svg.js";

const width = 220;

function change(before: number, after: number, title: string): string {
  const least = Math.floor(Math.min(before, after) * 5) / 5;
  const most = Math.max(least + 0.2, Math.ceil(Math.max(before, after) * 5) / 5);
  const x = (value: number) => 12 + ((value - least) / (most - least)) * (width - 24);
  const [a, b] = [x(before), x(after)];
  const near = Math.abs(a - b) < 34;
  const { before: was, after: is } = fromTo(before, after, 2);
  return svgFigure(width, 52, title,
    `<path class="f-rule" d="M12 34H${width - 12}M12 30v8M${width - 12} 30v8"/><path class="f-line" d="M${a} 34H${b}"/>` +
    `<circle class="f-hollow" cx="${a}" cy="34" r="4.5"/><circle class="f-solid" cx="${b}" cy="34" r="4.5"/>` +
    (near ? svgText({ x: b, y: 20, text: is, anchor: b > width / 2 ? "end" : "start", kind: "strong" })
      : svgText({ x: a, y: 20, text: was, anchor: "middle", kind: "strong" }) + svgText({ x: b, y: 20, text: is, anchor: "middle", kind: "strong" })) +
    svgText({ x: 12, y: 50, text: decimals(least, 1), anchor: "middle", kind: "axis" }) + svgText({ x: width - 12, y: 50, text: decimals(most, 1), anchor: "middle", kind: "axis" }));
}

/** One mark for each thing counted, up to a few hundred; beyond that a bar says it better. */
function count(part: number, hollow: number, whole: number, title: string): string {
  if (whole > 240) return share(whole === 0 ? 0 : (part + hollow) / whole, title);
  const perRow = whole <= 30 ? 15 : 24;
  const step = (width - 4) / perRow;
  const rows = Math.ceil(whole / perRow);
  let marks = "";
  for (let i = 0; i < whole; i++) {
    const [x, y] = [2 + (i % perRow) * step + step / 2, 8 + Math.floor(i / perRow) * 12];
    marks += i < part ? `<circle class="f-solid" cx="${x}" cy="${y}" r="4"/>` : i < part + hollow ? `<circle class="f-hollow" cx="${x}" cy="${y}" r="3.5"/>` : `<circle class="f-faint" cx="${x}" cy="${y}" r="${whole <= 30 ? 3.5 : 1.6}"/>`;
  }
  return svgFigure(width, rows * 12 + 6, title, marks);
}

function groups(main: number, parts: readonly number[], whole: number, title: string): string {
  const unit = (width - 4) / whole;
  let x = 2;
  const cell = (size: number, kind: string) => {
    const drawn = `<rect class="${kind}" x="${x}" y="6" width="${Math.max(1, size * unit - 2)}" height="18"/>${size * unit > 12 ? svgText({ x: x + (size * unit) / 2 - 1, y: 19, text: String(size), anchor: "middle", kind: "inverse" }) : ""}`;
    x += size * unit;
    return drawn;
  };
  const rest = whole - main - parts.reduce((sum, size) => sum + size, 0);
  const body = cell(main, "f-grey") + parts.map((size) => cell(size, "f-solid")).join("") + Array.from({ length: rest }, () => {
    const drawn = `<rect class="f-outline" x="${x + 0.5}" y="6.5" width="${Math.max(1, unit - 2.5)}" height="17"/>`;
    x += unit;
    return drawn;
  }).join("");
  return svgFigure(width, 30, title, body);
}

function share(value: number, title: string): string {
  return svgFigure(width, 40, title, `<rect class="f-faint" x="2" y="18" width="${width - 4}" height="10"/><rect class="f-solid" x="2" y="18" width="${(width - 4) * value}" height="10"/>` +
    svgText({ x: 2, y: 12, text: percent(value), kind: "strong" }));
}

function line(from: string, to: string, title: string): string {
  const cut = (name: string) => (name.length > 32 ? `${name.slice(0, 31)}\u2026` : name);
  return svgFigure(width, 60, title, `<path class="f-line" d="M16 14H${width - 16}"/><circle class="f-solid" cx="12" cy="14" r="6"/><circle class="f-solid" cx="${width - 12}" cy="14" r="6"/>` +
    svgText({ x: 4, y: 38, text: cut(from), kind: "axis" }) + svgText({ x: width - 4, y: 56, text: cut(to), anchor: "end", kind: "axis" }));
}

/** The small figure beside a finding: the size of the thing, at a glance. */
export function findingFigure(figure: FindingFigure, title: string): string {
  switch (figure.kind) {
    case "change": return change(figure.before, figure.after, title);
    case "count": return count(figure.part, figure.hollow, figure.whole, title);
    case "groups": return groups(figure.main, figure.groups, figure.whole, title);
    case "line": return line(figure.from, figure.to, title);
    case "share": return share(figure.share, title);
  }
}
