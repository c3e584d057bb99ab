import type * as Plot from "./plot-marks.js";
import { palette } from "../../picture/index.js";
import { decimals } from "../../table/decimals.js";
import type { Chart } from "./chart.js";
import type { Drawing } from "./drawing.js";
import { fit, gutterOf } from "./fit.js";

/** From here on the page is more legible on the tone than ink. */
const turn = 0.7;

/** A tone between that of bands (0) and that of communication (1): the one sequential scale, the same in both themes. */
export function heatColour(share: number): string {
  const channel = (hex: string, at: number) => parseInt(hex.slice(at, at + 2), 16);
  return `#${[1, 3, 5].map((at) => Math.round(channel(palette.light.band, at) + (channel(palette.light.communication, at) - channel(palette.light.band, at)) * share).toString(16).padStart(2, "0")).join("").toUpperCase()}`;
}

/** One panel a layer: rows and columns are groups, the figure in each cell is the per cent of pairs tied. */
export function drawHeat(plot: typeof Plot, { groups, panels, words }: Extract<Chart, { kind: "heat" }>, width: number): Drawing {
  const k = groups.length;
  const labels = gutterOf(groups.map((group, i) => `${i + 1} ${group}`), 50, width < 480 ? 118 : 170, 12);
  const left = labels + 10;
  const across = Math.max(1, Math.min(panels.length, Math.floor((width - left) / Math.max(150, k * 34 + 20))));
  const gap = 20;
  const cell = Math.min(46, (width - left - gap * (across - 1)) / across / k);
  const [head, high] = [38, Math.min(34, Math.max(22, cell))];
  const block = { wide: cell * k + gap, high: head + high * k + 14 };
  const height = Math.ceil(panels.length / across) * block.high;
  const largest = Math.max(0, ...panels.flatMap(({ shares }) => (shares ?? []).flat().map((share) => share ?? 0)));
  const corner = panels.map((_, p) => ({ x: left + (p % across) * block.wide, y: Math.floor(p / across) * block.high + head }));
  const cells = panels.flatMap(({ shares }, p) => (shares ?? []).flatMap((line, i) => line.map((share, j) => {
    const tone = share === null || largest === 0 ? 0 : share / largest;
    const [x, y] = [corner[p]!.x + j * cell, corner[p]!.y + i * high];
    return { x, y, x2: x + cell - 1, y2: y + high - 1, cx: x + (cell - 1) / 2, cy: y + (high - 1) / 2, share, fill: share === null ? "var(--page)" : heatColour(tone), ink: share === null ? "var(--ink3)" : tone >= turn ? palette.light.page : palette.light.ink };
  })));
  const silent = panels.flatMap(({ shares }, p) => (shares === null ? [{ ...corner[p]!, x2: corner[p]!.x + cell * k - 1, y2: corner[p]!.y + high * k - 1, cx: corner[p]!.x + (cell * k) / 2, cy: corner[p]!.y + (high * k) / 2 }] : []));
  const known = panels.flatMap(({ shares }, p) => (shares === null ? [] : groups.map((_, i) => ({ x: corner[p]!.x + i * cell + cell / 2, y: corner[p]!.y - 8, text: String(i + 1) }))));
  const rows = corner.filter((_, p) => p % across === 0).flatMap(({ y }) => groups.map((group, i) => ({ y: y + i * high + high / 2, text: fit(`${i + 1} ${group}`, labels, 12) })));
  const small = cell < 40;
  return {
    height,
    options: {
      width, height, margin: 0, x: { type: "identity", axis: null }, y: { type: "identity", axis: null }, color: { type: "identity" },
      marks: [
        plot.rect(cells, { x1: "x", x2: "x2", y1: "y", y2: "y2", fill: "fill", stroke: "var(--rule)", strokeWidth: 0.5 }),
        plot.rect(silent, { x1: "x", x2: "x2", y1: "y", y2: "y2", fill: "url(#hatch)", stroke: "var(--line)", strokeDasharray: "3 3" }),
        plot.text(cells.filter(({ share }) => share !== null), { x: "cx", y: "cy", text: ({ share }: { share: number }) => decimals(share * 100, 0), fill: "ink", fontSize: small ? 11 : 12, fontVariant: "tabular-nums" }),
        plot.text(cells.filter(({ share }) => share === null), { x: "cx", y: "cy", text: () => (small ? "\u2013" : words.noPair), fill: "var(--ink3)", fontSize: 9.5 }),
        plot.text(silent, { x: "cx", y: "cy", text: () => words.notStated, fill: "var(--ink)", fontSize: 12, stroke: "var(--page)", strokeWidth: 5 }),
        plot.text(known, { x: "x", y: "y", text: "text", fill: "var(--ink3)", fontSize: 11 }),
        plot.text(panels.map(({ label }, p) => ({ x: corner[p]!.x, y: corner[p]!.y - 26, text: label })), { x: "x", y: "y", text: "text", textAnchor: "start", fill: "var(--ink)", fontSize: 13, fontWeight: 650 }),
        plot.text(rows, { x: left - 10, y: "y", text: "text", textAnchor: "end", fill: "var(--ink)", fontSize: 12 }),
      ],
    },
  };
}
