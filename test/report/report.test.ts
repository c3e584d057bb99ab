import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { methodsAttributes, report } from "../../lib/report/index.js";
import { readCase } from "../../lib/node/index.js";
import { reportMessages } from "../../lib/words/index.js";
import { awkward } from "../support/awkward.js";
import { makeCase } from "../support/make-case.js";

const sCity = await readCase("data/s-city");
// The two ends: the fewest ties, and observed ties among many organisations.
const emon = ["mtsi", "texas"];

describe("the report on S City", () => {
  const english = report(sCity);
  const page = english.html();

  it("begins with what there is and that nothing is observed", () => {
    expect(english.summary.split("\n")[0]).toBe("S City: off-site emergency management of nuclear power plant accidents: 29 organisations, 24 ties (6 vertical, 18 horizontal). Every tie is from plan or argument; none is observed.");
    expect(english.summary).toContain("[t01-t05, t10, t12-t14]");
    expect(english.summary.split("\n").length).toBeLessThanOrEqual(24);
  });

  it("is the same bytes each time, and carries no date and no link out", () => {
    expect(report(sCity).html()).toBe(page);
    expect(page.replaceAll("http://www.w3.org/2000/svg", "").match(/https?:/g)).toBeNull();
  });

  it("has the policy, with the hashes of just what it contains", () => {
    const withScript = report(sCity, { mapScript: 'console.log("</script>")' }).html();
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(withScript)![1]!;
    const sha = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    const style = /<style>([\s\S]*?)<\/style>/.exec(withScript)![1]!;
    const script = /<script>([\s\S]*?)<\/script>/.exec(withScript)![1]!;
    expect(policy).toBe(`default-src 'none'; script-src ${sha(script)} blob:; worker-src blob:; style-src ${sha(style)}; img-src data: blob:; base-uri 'none'; form-action 'none'`);
    expect(page).toContain("script-src 'none'");
    // Inline style attributes and handlers would be stopped by the policy: there are none.
    expect(page.replace(/<script[\s\S]*?<\/script>/g, "")).not.toMatch(/<[^>]+\s(style|on\w+)=/);
  });

  it("shows the framework's 17 constituents, four of them expected", () => {
    const matrix = english.document.blocks.find((block) => block.kind === "matrix")!;
    const cells = matrix.elements.flatMap((element) => element.cells);
    expect(cells).toHaveLength(17);
    expect(cells.filter((cell) => cell.state === "expected").map((cell) => cell.code)).toEqual(["O1", "O2", "O3", "O4"]);
    expect(cells.every((cell) => cell.passages.length > 0)).toBe(true);
  });

  it("draws how the elements hang together with the case's codings, and says whether the loop closes", () => {
    const figure = english.document.blocks.find((block) => block.kind === "figure" && block.svg?.includes("data-kind=\"relation\"") === true)!;
    const svg = figure.kind === "figure" ? figure.svg! : "";
    expect(svg.match(/data-state="present"/g)).toHaveLength(13);
    expect(svg.match(/data-state="expected"/g)).toHaveLength(4);
    const table = (id: string) => english.document.blocks.flatMap((block) => (block.kind === "table" && block.id === id ? [block.rows.map((row) => row.map((cell) => cell.text))] : []))[0]!;
    expect(table("element-relations")).toHaveLength(19);
    expect(table("element-relations")[8]).toEqual(["9", "S2 may cause fragmentation and many centres (stated, \u00A74.3(2), \u00A75.3(3))"]);
    expect(table("loop")).toEqual([
      ["input", "A1 [k01], A2 [k02], A3 [k03]", "\u2014"],
      ["transformation", "P1 [k04], P2 [k05], P3 [k06], P4 [k07], P1.plan [k08], S1 [k09], S2 [k10], S3 [k11], G1 [k12], G2 [k13], G3 [k14]", "\u2014"],
      ["output", "\u2014", "O1 [k15], O2 [k16], O3 [k17], O4 [k18]"], ["feedback", "\u2014", "O3 [k17], O4 [k18]"],
    ]);
    expect(english.markdown()).toContain("Loop closure. By what was observed: an open loop, no evidence of feedback; that is not a failure. With what is expected: the loop is closed.");
    // A case that nobody coded shows neither.
    expect(report(awkward["pair"] ?? Object.values(awkward)[2]!).document.blocks.some((block) => block.kind === "table" && block.id === "loop")).toBe(false);
  });

  it("says who must be in the room, and by whose recommendation they are connected", () => {
    const tasks = english.document.blocks.find((block) => block.kind === "table" && block.id === "tasks-table")!;
    const rows = tasks.kind === "table" ? tasks.rows.map((row) => row.map((cell) => cell.text)) : [];
    expect(rows[0]!.slice(3)).toEqual(["2 / 3", "Transportation department \u2013 Traffic police department", "Yes, all through D District Civil Affairs Department, recommended only"]);
    expect(rows[2]!.slice(3)).toEqual(["1 / 1", "\u2014", "Yes, recommended only"]);
    expect(rows[3]!.slice(1)).toEqual(["not stated", "not stated", "not stated", "not stated", "Unknown"]);
  });

  it("leads every chip to a row that exists", () => {
    for (const [, id] of page.matchAll(/href="#(r-[^"]+)"/g)) expect(page).toContain(`id="${id}"`);
  });

  it("is whole in Chinese: no Latin word outside names, units, ids and citations", () => {
    const chinese = report(sCity, { language: "zh" });
    const said = [
      chinese.document.title, chinese.document.lead, ...chinese.document.facts.flatMap(({ label, text }) => [label, text]),
      ...chinese.document.blocks.flatMap((block): string[] => {
        switch (block.kind) {
          case "heading": return [block.text, block.lead ?? ""];
          case "findings": return block.findings.flatMap((finding) => [finding.title, ...finding.sentences, finding.settle, finding.certainty.word, finding.certainty.detail, finding.constituent.label]);
          case "map": case "figure": return [block.caption];
          case "table": return [block.title, block.caption, ...block.columns.map((column) => column.label), ...block.rows.flatMap((row) => row.map((cell) => cell.text))];
          case "matrix": return block.elements.flatMap((element) => [element.label, ...element.cells.flatMap((cell) => [cell.label, cell.word, ...cell.passages.map((passage) => passage.text)])]);
          case "list": return [...block.items];
          default: return [];
        }
      }),
    ].join("\n");
    // Places are letters in the source; the rest are names of methods and units that Chinese texts keep.
    const allowed = /\b(?:[SDLPJ]|t\d+|CDC|E-I|F|DF|n|crosstie|csv|ties|km|Louvain|Burt|Shapley|R|sna|igraph|P1\.plan)\b/g;
    // A command to type, the id of the case, and letters of formulas with their indices, are the same in every language.
    const asked = new RegExp(`\\b(?:GRAND|SoNHR|attributes|basis|asOf|jurisdiction|documents|${methodsAttributes.join("|")})\\b`, "g"); // checklists, and what to add to the case
    const plain = said.replace(asked, "").replace(/crosstie measure --metric \w+|crosstie verify|\bs-city\b|SHA-256|\b[0-9a-f]{64}\b/g, "").replace(/\b[a-z]_[a-z]+\b|\bmax\b/g, "");
    expect(plain.replace(allowed, "").match(/[A-Za-z]{2,}/g) ?? []).toEqual([]);
    expect(chinese.html()).toContain('<html lang="zh-Hans">');
  });
});

describe("reports elsewhere", () => {
  it.each(emon)("EMON %s: says that command is not stated", async (name) => {
    const { summary, html, markdown } = report(await readCase(`data/emon/${name}`));
    expect(summary).toContain("No command layer is stated; none is assumed.");
    expect(markdown()).toContain("derived by the encoder");
    expect(html().length).toBeGreaterThan(10_000);
    expect(markdown()).toContain("# ");
  });

  it.each(["krackhardt-managers", "florentine"])("%s", async (name) => {
    expect(report(await readCase(`data/${name}`)).summary).toMatch(/1\. /);
  });

  it("survives the awkward networks in both languages", () => {
    for (const source of Object.values(awkward)) {
      for (const language of ["en", "zh"] as const) {
        const made = report(source, { language });
        for (const text of [made.html(), made.markdown(), made.summary]) expect(text.replace(/<script[\s\S]*?<\/script>/g, "")).not.toMatch(/\bNaN\b|[>"=|] ?undefined\b|\[object/);
      }
    }
  });

  it("shows markup in a name as text, everywhere", () => {
    const hostile = '<img src=x onerror=alert(1)>"\u202E</script><script>alert(2)</script>';
    const source = makeCase("", [], {
      title: hostile, organisations: [{ id: "a", label: hostile, role: hostile }, { id: "b", label: "b", aliases: [hostile] }],
      ties: [{ id: "t1", source: "a", target: "b", layer: "command", evidence: [{ document: "d", section: hostile, paraphrase: hostile }] }],
      tasks: [{ id: "k", label: hostile, requiredOrganisations: [{ organisation: "a", contribution: hostile }] }], unknowns: [{ id: "u", text: hostile }],
      documents: [{ id: "d", title: hostile }],
    });
    const page = report(source).html();
    expect(page).not.toMatch(/<img/);
    expect(page.match(/<script/g)).toHaveLength(2); // data alone: where it comes from, and the map
    expect(page).not.toContain("\u202E</");
  });

  it("names every message it uses in both languages", () => {
    for (const { en, zh } of Object.values(reportMessages)) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect([...en.matchAll(/\{\w+\}/g)].map(String).sort()).toEqual([...zh.matchAll(/\{\w+\}/g)].map(String).sort());
    }
  });
});
