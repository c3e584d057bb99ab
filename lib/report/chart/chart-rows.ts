import { decimals } from "../../table/decimals.js";
import type { CellText, DataRows } from "../block.js";
import type { Chart } from "./chart.js";

const dash = "\u2014";

/** The rows that a chart stands for: its table twin, to read aloud and to take along. */
export function chartRows(chart: Chart): DataRows {
  const number = (value: number | null, digits: number): CellText => ({ text: value === null ? dash : decimals(value, digits) });
  switch (chart.kind) {
    case "dots": {
      const { item, value, stated, low, high } = chart.words;
      const has = (key: "hollow" | "low") => chart.rows.some((row) => row[key] !== null);
      return {
        columns: [{ label: item }, { label: value, numeric: true }, ...(has("hollow") ? [{ label: stated, numeric: true }] : []), ...(has("low") ? [{ label: low, numeric: true }, { label: high, numeric: true }] : [])],
        rows: chart.rows.map((row) => [
          { text: row.label }, number(row.value, chart.digits), ...(has("hollow") ? [number(row.hollow, chart.digits)] : []), ...(has("low") ? [number(row.low, chart.digits), number(row.high, chart.digits)] : []),
        ]),
      };
    }
    case "heat": {
      const { panel, from, to, share, noPair, notStated } = chart.words;
      return {
        columns: [{ label: panel }, { label: from }, { label: to }, { label: share, numeric: true }],
        rows: chart.panels.flatMap(({ label, shares }): CellText[][] => (shares === null ? [[{ text: label }, { text: dash }, { text: dash }, { text: notStated, notStated: true }]]
          : chart.groups.flatMap((one, i) => chart.groups.slice(0, i + 1).map((other, j) => {
            const value = shares[i]?.[j] ?? null;
            return [{ text: label }, { text: one }, { text: other }, { text: value === null ? noPair : decimals(value * 100, 1) }];
          })))),
      };
    }
    case "bars": {
      const { panel, state, kept, begun, ended, present, notStated } = chart.words;
      const unstated: CellText = { text: notStated, notStated: true };
      return {
        columns: [{ label: panel }, { label: state }, ...[kept, begun, ended, present].map((label) => ({ label, numeric: true }))],
        rows: chart.panels.flatMap(({ label, bars }) => bars.map(({ label: name, parts, unstated: open }): CellText[] => [
          { text: label }, { text: name },
          ...(parts !== null ? [parts.kept, parts.begun, parts.ended, parts.present].map((count) => ({ text: String(count) })) : open === undefined ? [unstated, unstated, unstated, unstated] : [unstated, unstated, unstated, { text: String(open) }]),
        ])),
      };
    }
    case "histogram": {
      const { value, count, observed } = chart.words;
      return {
        columns: [{ label: value, numeric: true }, { label: count, numeric: true }, { label: observed }],
        rows: chart.bins.map((bin) => [{ text: String(bin.value) }, { text: String(bin.count) }, { text: bin.value === chart.observed.value ? "\u2022" : "" }]),
      };
    }
  }
}
