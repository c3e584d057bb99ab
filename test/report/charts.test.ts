import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { build } from "../../lib/network/index.js";
import { readCase } from "../../lib/node/index.js";
import type { Chart } from "../../lib/report/chart/chart.js";
import { chartRows } from "../../lib/report/chart/chart-rows.js";
import { heatColour } from "../../lib/report/chart/draw-heat.js";
import { report as bare } from "../../lib/report/index.js";
import { chanceDraft } from "../../lib/report/sections/chance.js";
import { saved } from "../../lib/report/saved.js";
import { standAlone } from "../../lib/report/stand-alone.js";
import { tableCsv } from "../../lib/report/table-csv.js";
import { voiceOf } from "../../lib/report/words.js";
import { chartDrawer, report } from "../../lib/report/with-charts.js";
import { makeCase } from "../support/make-case.js";

const draw = await chartDrawer();
const sCity = await readCase("data/s-city");
const frame = { width: 596, id: "figure-9", title: "Title", description: "Caption" };
const words = { item: "Item", value: "Value", stated: "Stated", low: "Low", high: "High" };
const dots = (rows: { label: string; value: number; hollow?: number; low?: number; high?: number }[]): Chart =>
  ({ kind: "dots", digits: 2, words, rows: rows.map(({ label, value, hollow = null, low = null, high = null }) => ({ label, value, hollow, low, high })) });
const numbers = (svg: string, what: string) => [...svg.matchAll(new RegExp(`\\s${what}="([-\\d.]+)"`, "g"))].map(([, value]) => Number(value));

describe("a chart", () => {
  it("puts dots where their values are: the axis includes 0, negative values stand left of it, nothing is cut off", () => {
    // Domain -0.05 to 0.25 in steps of 0.05 over the room between the margins: equal steps of value are equal steps of place.
    const svg = draw(dots([{ label: "a", value: 0.2, hollow: -0.04 }, { label: "b", value: 0.1 }, { label: "c", value: 0 }]), frame);
    const placed = (fill: string) => [...svg.matchAll(/<g([^>]*)>((?:<circle[^>]*\/>)+)/g)].filter(([, look]) => look!.includes(`fill="${fill}"`)).flatMap(([, , circles]) => numbers(circles!, "cx"));
    const filled = placed("var(--ink)");
    const [hollow] = placed("var(--page)");
    expect(filled).toHaveLength(3);
    expect(filled[0]! - filled[1]!).toBeCloseTo(filled[1]! - filled[2]!, 1);
    expect((filled[2]! - hollow!) / (filled[1]! - filled[2]!)).toBeCloseTo(0.4, 2);
    for (const x of [...numbers(svg, "cx"), ...numbers(svg, "x1"), ...numbers(svg, "x2")]) expect(x >= 0 && x <= 596).toBe(true);
  });

  it("draws an interval as a line of 2 with caps of 6, and none where there is none", () => {
    const svg = draw(dots([{ label: "a", value: 0.5, low: 0.25, high: 0.75 }, { label: "b", value: 0.5 }]), frame);
    const bold = [...svg.matchAll(/<(?:g|path|line)[^>]*stroke-width="2"[^>]*>/g)];
    expect(bold.length).toBeGreaterThanOrEqual(3);
    // The caps reach 3 to either side of the line.
    const caps = [...svg.matchAll(/<path d="M0,0L0,-6" transform="translate\(([\d.]+),([\d.]+)\)[^"]*translate\(0,3\)"/g)];
    expect(caps).toHaveLength(2);
  });

  it("says per cent in each cell of the heat map, white from 0.70 of the scale up, no pair where there is none, hatched where nothing is stated", () => {
    const chart: Chart = {
      kind: "heat", groups: ["g", "h"], panels: [{ label: "Command", shares: [[null, 0.5], [0.5, 0.34]] }, { label: "Supervision", shares: null }],
      words: { panel: "Layer", from: "Group", to: "With", share: "Per cent", noPair: "no pair", notStated: "not stated" },
    };
    const svg = draw(chart, frame);
    expect([svg.match(/>50</g)?.length, svg.match(/>34</g)?.length, svg.match(/>no pair</g)?.length, svg.match(/url\(#hatch\)/g)?.length]).toEqual([2, 1, 1, 1]);
    // 0.50 is the largest, 1 on the scale, and 0.34 is 0.68 of it: ink.
    expect(svg.match(/fill="#FFFFFF"[^>]*>50</g)).toHaveLength(2);
    expect(svg).toMatch(/fill="#17222D"[^>]*>34</);
    // Half way between F3F5F7 and 1450BE: (243 + 20) / 2 = 131.5, (245 + 80) / 2 = 162.5, (247 + 190) / 2 = 218.5, rounded up.
    expect([heatColour(0), heatColour(0.5), heatColour(1)]).toEqual(["#F3F5F7", "#84A3DB", "#1450BE"]);
    expect(chartRows(chart).rows.map((row) => row.map(({ text }) => text))).toEqual([["Command", "g", "g", "no pair"], ["Command", "h", "g", "50.0"], ["Command", "h", "h", "34.0"], ["Supervision", "\u2014", "\u2014", "not stated"]]);
  });

  it("holds no style sheet, style, class or handler whatever the labels are, numbers cut to hundredths, and the same bytes twice", () => {
    fc.assert(fc.property(fc.array(fc.record({ label: fc.string(), value: fc.double({ min: -2, max: 2, noNaN: true }) }), { minLength: 1, maxLength: 6 }), (rows) => {
      const svg = draw(dots([{ label: '"><script>x</script><b style="a" onload=b>', value: 0.1 }, ...rows]), frame);
      expect(svg.replace(/^<svg class="chart"/, "").replace(/>[^<]*</g, "><")).not.toMatch(/<style|<script|\s(?:style|class|on\w+)=|\d\.\d{3}|NaN/);
      expect(draw(dots([{ label: '"><script>x</script><b style="a" onload=b>', value: 0.1 }, ...rows]), frame)).toBe(svg);
    }), { numRuns: 25 });
  });
});

describe("the charts of the report", () => {
  const page = report(sCity).html();
  const undrawn = bare(sCity);
  const { document } = undrawn;
  const charts = document.blocks.flatMap((block) => (block.kind === "figure" && block.chart !== undefined ? [block] : []));
  const rowsOf = (kind: Chart["kind"], at = 0) => chartRows(charts.filter(({ chart }) => chart!.kind === kind)[at]!.chart!).rows.map((row) => row.map(({ text }) => text));

  it("show what the metrics say", () => {
    expect(rowsOf("dots")[0]).toEqual(["NPPAs Emergency Headquarters", "0.215", "0.041"]);
    expect(rowsOf("dots", 1)[0]!.slice(0, 2)).toEqual(["Fragmentation", "0.722"]);
    expect(rowsOf("heat").filter(([layer]) => layer === "Supervision")).toEqual([["Supervision", "\u2014", "\u2014", "no dyad stated"]]);
    expect(rowsOf("heat").find(([layer, one, other]) => layer === "Operational" && one === "Plant site" && other === "Provincial")![3]).toBe("0.0");
    // Three states of which nothing is stated, 18 ties begun off site, 6 that do not say: never 0.
    expect(rowsOf("bars").slice(0, 5).map((row) => row.slice(2))).toEqual([...Array.from({ length: 3 }, () => Array.from({ length: 4 }, () => "not stated")), ["0", "18", "0", "0"], ["not stated", "not stated", "not stated", "6"]]);
    expect(rowsOf("histogram")).toEqual([["2", "4", ""], ["3", "211", "\u2022"], ["4", "784", ""]]);
    const caption = charts.find(({ chart }) => chart!.kind === "histogram")!.caption;
    // Twice the smaller tail, the observed case counted: 2 (4 + 211 + 1) / 1000.
    expect(caption).toContain("999 draws, seed 1. Observed: 3 of 4 tied pairs. p = 0.432 (two-sided; the observed case counts as one draw), n = 29.");
  });

  it("stand as rows where nothing draws them, under the same numbers, and in Markdown", () => {
    const plain = undrawn.html();
    expect([plain.includes('class="chart"'), page.match(/<svg class="chart"/g)?.length]).toEqual([false, 10]);
    const anchors = (html: string) => [...html.matchAll(/<(?:figure|div)[^>]* id="((?:figure|table)-\d+)"/g)].map(([, id]) => id);
    expect(anchors(plain)).toEqual(anchors(page));
    const markdown = undrawn.markdown();
    for (const { number, title } of document.blocks.flatMap((block) => ("anchor" in block ? [block] : []))) expect(markdown).toContain(`**${number}. ${title}**`);
    for (const [, to] of markdown.matchAll(/\]\(#([\w-]+)\)/g)) expect(markdown).toContain(`<a id="${to}"></a>`);
  });

  it("say why chance was not asked where it cannot be, and draw no empty chart", async () => {
    const texas = build(await readCase("data/emon/texas"));
    expect(chanceDraft(texas, voiceOf(texas, "en"))).toEqual([{ kind: "text", text: "Whether horizontal ties go where no vertical path is was not tested against chance: No dyad of any vertical layer is stated." }]);
  });
});

describe("what is taken along", () => {
  it("a figure carries number, title, caption and source, with colours resolved", () => {
    const svg = standAlone(draw(dots([{ label: "a", value: 0.5 }]), frame), { number: "Figure 9", title: "A <b>", caption: "What it shows.", source: "Source: \u202Enobody", language: "en" });
    expect(svg).not.toMatch(/var\(|\u202E|<b>/);
    for (const text of ["Figure 9. A &lt;b&gt;", "What it shows.", "Source: nobody", "#17222D"]) expect(svg).toContain(text);
  });

  it("a link gives back what was put into it, and a formula is harmless in CSV", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => {
      const address = saved("csv", text);
      expect(address).not.toMatch(/[<>"'\n\r\t#]/);
      expect(decodeURIComponent(address.slice(address.indexOf(",") + 1))).toBe(text);
    }));
    expect(tableCsv({ columns: [{ label: "=A1" }], rows: [[{ text: "=HYPERLINK(1)" }], [{ text: "+1" }], [{ text: "@x" }], [{ text: "plain" }]] })).toBe("\uFEFF\"'=A1\"\r\n\"'=HYPERLINK(1)\"\r\n\"'+1\"\r\n\"'@x\"\r\nplain");
  });

  it("the running heads of paper cannot end the style they stand in", () => {
    const hostile = '"}</style><script>alert(1)</script>';
    const html = report(makeCase("a b", ["a-b"], { title: hostile })).html();
    expect(html.match(/<script[^>]*>/g)).toEqual(["crosstie-provenance", "crosstie-map-data"].map((id) => `<script type="application/json" id="${id}">`));
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(/@top-left\{content:"([^"]*)"/.exec(html)![1]).not.toMatch(/[<>{}]/);
  });
});
