import { unzipSync } from "fflate";
import readXlsxFile from "read-excel-file/universal";
import { describe, expect, test } from "vitest";
import { parseCase } from "../../lib/case/index.js";
import { bibliography, latexTables, writeResultsWorkbook, type Measured } from "../../lib/exchange/index.js";
import { sheetNames } from "../../lib/exchange/results/sheet-names.js";
import { catalogue } from "../../lib/framework/index.js";
import { measure, referenceOf } from "../../lib/metric/index.js";
import { build } from "../../lib/network/index.js";

/** a-b-c in a row and d alone: F = 1 - 3*2/(4*3) = 0.5; with c-d unknown, least 0 and most 0.5. */
const hostile = ["=1+1", "\\input{/etc/passwd} 50% _x0041_", "市应急办", "bell\u0007 \ud800 & <b>"];
const network = build(parseCase({
  format: "crosstie-case", id: "city", title: "=A \"city\"",
  vocabulary: { layers: [{ id: "talk", label: "Talk", dimension: "horizontal", reads: "communication", coverage: "complete" }] },
  organisations: ["a", "b", "c", "d"].map((id, i) => ({ id, label: { en: hostile[i]!, zh: hostile[i]! } })),
  ties: [["a", "b", "observed"], ["b", "c", "observed"], ["c", "d", "unknown"]].map(([source, target, presence], i) => ({ id: `t${i}`, source, target, layer: "talk", directed: false, ...(presence === "unknown" ? { presence: "unknown" } : {}) })),
}));
const of = (...ids: string[]): Measured[] => ids.map((id) => { const metric = catalogue.find(id); return { metric, result: measure(network, metric) }; });
const measured = of("fragmentation", "betweenness", "averageNeighbourDegree", "removalEffect", "missingTaskTies", "pathRedundancy");

async function sheets(bytes: Uint8Array): Promise<Map<string, unknown[][]>> {
  return new Map((await readXlsxFile(new Blob([bytes as BlobPart]))).map(({ sheet, data }) => [sheet, data as unknown[][]]));
}

describe("results as a workbook", () => {
  test("holds numbers in full, texts as texts, and nothing where nothing is known", async () => {
    const bytes = await writeResultsWorkbook(measured, { network });
    expect(bytes).toEqual(await writeResultsWorkbook(measured, { network }));
    const read = await sheets(bytes);
    const [names, summary] = [[...read.keys()], read.get("Summary")!];
    expect(names.slice(0, 2)).toEqual(["Summary", "Whole network"]);
    expect(names.slice(-2)).toEqual(["Columns", "Notes"]);
    expect(summary[0]!.slice(0, 2)).toEqual(["Case", "=A \"city\""]);
    expect(summary.find((row) => row[0] === "fragmentation")!.slice(4, 9)).toEqual([0.5, 0, 0.5, 4, 0]);
    expect(String(summary.find((row) => row[0] === "pathRedundancy")![4])).toMatch(/^Not computed: /);
    expect(String(summary.find((row) => row[0] === "betweenness")![9])).toBe("Organisation: 4 rows");

    const [heads, ...rows] = read.get("Organisation")!;
    const column = (name: string) => heads!.indexOf(name);
    expect(rows.map((row) => row[column("Organisation (id)")])).toEqual(["a", "b", "c", "d"]);
    expect(rows.map((row) => row[column("Organisation (name)")]).slice(0, 3)).toEqual(["=1+1", "\\input{/etc/passwd} 50% _x0041_", "市应急办"]);
    expect(rows[3]![column("Organisation (name)")]).toMatch(/^bell\ufffd? \ufffd? ?& <b>$/);
    // Every number equals the measured one to the last digit; what is null there is empty here, never 0.
    for (const id of ["betweenness", "averageNeighbourDegree", "removalEffect"]) {
      const one = measured.find(({ metric }) => metric.id === id)!;
      const at = column(one.metric.label.en);
      expect(rows.map((row) => row[at])).toEqual(one.result.rows.map((row) => row[one.metric.headline ?? Object.keys(one.metric.columns)[0]!]));
    }
    expect(rows[3]![column("Average neighbour degree")]).toBe(null);
    const notes = read.get("Notes")!.filter((row) => row[0] === "averageNeighbourDegree").map((row) => String(row[3]));
    expect(notes.some((text) => text.includes("of 4 values of Average neighbour degree") && text.includes("not 0"))).toBe(true);

    const parts = Object.entries(unzipSync(bytes)).filter(([path]) => path.startsWith("xl/worksheets/sheet")).map(([, part]) => new TextDecoder().decode(part));
    expect(parts.join("")).not.toContain("<f>");
    expect(parts.every((part) => /<pane ySplit="\d+"/.test(part))).toBe(true);
    expect(new TextDecoder().decode(unzipSync(bytes)["xl/styles.xml"])).toContain("0.000");
  });

  test("is Chinese where it is asked for", async () => {
    const read = await sheets(await writeResultsWorkbook(measured, { network, language: "zh" }));
    expect([...read.keys()].slice(0, 3)).toEqual(["概要", "整个网络", "单位"]);
    expect(String(read.get("概要")!.find((row) => row[0] === "pathRedundancy")![4])).toMatch(/^未计算：/);
  });

  test("of the whole catalogue names every metric, with a value, a sheet or a reason", async () => {
    const all = catalogue.metrics.map((metric) => ({ metric, result: measure(network, metric) }));
    const read = await sheets(await writeResultsWorkbook(all, { network }));
    const rows = read.get("Summary")!.filter((row) => catalogue.metrics.some(({ id }) => id === row[0]));
    expect(rows.length).toBe(catalogue.metrics.length);
    for (const row of rows) expect([row[0], row[4] === null && row[9] === null && !all.some(({ metric, result }) => metric.id === row[0] && result.rows.length === 0)]).toEqual([row[0], false]);
    expect([...read.values()].flat(2).filter((cell) => cell === "NaN" || Number.isNaN(cell))).toEqual([]);
  }, 30_000);

  test("names of sheets are unique, short and without forbidden signs", () => {
    const names = sheetNames(["Summary", "summary", "a/b:c*[d]?\\", "'quoted'", "x".repeat(60), `${"x".repeat(60)}y`, "", "History", "😀".repeat(20)]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^(?!')[^\\/?*[\]:]{1,31}(?<!')$/);
    expect(names.slice(0, 4)).toEqual(["Summary", "summary (2)", "a b c d", "quoted"]);
    expect(names[8]).toBe("😀".repeat(15)); // 15 pairs are 30 letters; half a pair is not written
  });
});

describe("results as LaTeX", () => {
  const text = latexTables(measured, { network });

  test("nothing of a case is a command, and every group is closed", () => {
    expect(text).not.toMatch(/\\input|\\etc/);
    expect(text).toContain("\\textbackslash{}input\\textbraceleft{}/etc/passwd\\textbraceright{} 50\\% \\_x0041\\_");
    expect(text).toContain("bell  \\& \\textless{}b\\textgreater{}");
    let depth = 0;
    for (const sign of text.replace(/^%.*$/gm, "").replace(/\\[%&_#$\\]/g, "")) {
      depth += sign === "{" ? 1 : sign === "}" ? -1 : 0;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
    expect(text.match(/\\begin\{(\w+)\}/g)!.length).toBe(text.match(/\\end\{(\w+)\}/g)!.length);
    // Outside comments a percent sign that is not escaped would hide the rest of its line.
    expect(text.split("\n").filter((line) => !line.startsWith("%") && /(?<!\\)%/.test(line))).toEqual([]);
  });

  test("has booktabs, caption with scope and n, label, notes, and says when another program is needed", () => {
    expect(text).toContain("\\caption{Fragmentation (fragmentation). 4 organisations; all ties.}\n\\label{tab:fragmentation}");
    for (const rule of ["\\toprule", "\\midrule", "\\bottomrule", "\\textit{Notes.}"]) expect(text).toContain(rule);
    expect(text).toMatch(/^% .*xelatex.*ctex/m);
    expect(latexTables(of("fragmentation"), { network })).not.toContain("xelatex");
    expect(latexTables(of("fragmentation"), { network, language: "zh" })).toContain("xelatex");
  });
});

/** Strict: entries one after the other, fields in braces, every brace closed, nothing between. */
function readBibtex(text: string): { type: string; key: string; fields: Record<string, string> }[] {
  const entries: { type: string; key: string; fields: Record<string, string> }[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found === null) throw new Error(`at ${at}: ${text.slice(at, at + 40)}`);
    at = pattern.lastIndex;
    return found;
  };
  while (at < text.length) {
    const [, type, key] = take(/@(\w+)\{([^\s,{}]+),\n/y);
    const fields: Record<string, string> = {};
    while (text.startsWith("  ", at)) {
      const name = take(/ {2}(\w+) = \{/y)[1]!;
      const from = at;
      for (let depth = 1; depth > 0; at++) depth += text[at] === "{" ? 1 : text[at] === "}" ? -1 : at >= text.length ? NaN : 0;
      if (name in fields) throw new Error(`${key} has ${name} twice`);
      fields[name] = text.slice(from, at - 1);
      take(/,\n/y);
    }
    take(/\}\n(?:\n|$)/y);
    entries.push({ type: type!, key: key!, fields });
  }
  return entries;
}

describe("bibliography", () => {
  test("every source of every metric is there once, with what is known of it", () => {
    const entries = readBibtex(bibliography(catalogue.metrics));
    const cited = new Set(catalogue.metrics.flatMap(({ references }) => references).filter((one) => typeof one === "string"));
    expect(entries.map(({ key }) => key)).toEqual([...cited].sort());
    for (const { type, key, fields } of entries) {
      const reference = referenceOf(key)!;
      expect(fields["year"]).toBe(String(reference.year));
      expect(fields["doi"] ?? null).toBe(reference.doi);
      expect(fields["author"]!.split(" and ").length).toBe(reference.authors.split(", ").length / 2);
      // What bibtex's plain style asks of each kind beside author, title and year: else it warns of an empty field.
      const asked = { article: ["journal"], book: ["publisher"], inproceedings: ["booktitle"], incollection: ["booktitle", "publisher"] }[type]!;
      expect([key, asked.filter((field) => !(field in fields))]).toEqual([key, []]);
      // Where it stands, put together again, is the line that the catalogue prints.
      if (type === "article") expect(reference.source).toBe(`${fields["journal"]!.replace("\\&", "&")}${fields["volume"] === undefined ? "" : ` ${fields["volume"]}`}${fields["number"] === undefined ? "" : `(${fields["number"]})`}${fields["pages"] === undefined ? "" : `, ${fields["pages"].replace("--", "-")}`}`);
    }
  });

  test("names only what is used; sources that a metric brings along get keys of their own, and hostile ones stay in their braces", () => {
    const own = { authors: "Borgatti, S. P.", year: 2006, title: "A } @book{x, \\input{y} 50% of_all", source: "Own & Press", doi: null };
    const metric = { ...catalogue.find("fragmentation"), references: ["borgatti2006", own, { ...own, authors: "World Health Organization", title: "B" }] };
    const entries = readBibtex(bibliography([metric]));
    expect(entries.map(({ key }) => key)).toEqual(["borgatti2006", "borgatti2006a", "worldhealthorganization2006"]);
    expect(entries[1]).toMatchObject({ type: "misc", fields: { author: "Borgatti, S. P.", howpublished: "Own \\& Press" } });
    expect(entries[1]!.fields["title"]).not.toMatch(/\\input|[^\\]%/);
    expect(entries[2]!.fields["author"]).toBe("{World Health Organization}");
    expect(entries[0]!.fields).toEqual(readBibtex(bibliography(catalogue.metrics)).find(({ key }) => key === "borgatti2006")!.fields);
  });
});
