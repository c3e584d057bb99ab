import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parseCase } from "../../lib/case/index.js";
import { latexTables, type Measured } from "../../lib/exchange/index.js";
import { layOut } from "../../lib/exchange/results/latex-columns.js";
import { cutBy, headLines } from "../../lib/exchange/results/latex-lines.js";
import { breakable, latexText, needsUnicode, piecesOf } from "../../lib/exchange/results/latex-text.js";
import { catalogue } from "../../lib/framework/index.js";
import { measure } from "../../lib/metric/index.js";
import { build, type Network } from "../../lib/network/index.js";
import { readCase } from "../../lib/node/index.js";

const languages = ["en", "zh"] as const;
const network = build(await readCase(fileURLToPath(new URL("../../data/s-city", import.meta.url))));
const of = (whole: Network, ids?: readonly string[]): Measured[] => catalogue.metrics.filter(({ id }) => ids === undefined || ids.includes(id)).map((metric) => ({ metric, result: measure(whole, metric) }));
const measured = of(network);

/** Advance widths of cmr10 in tenths of a point (cmr10.tfm), small letters from a, capitals from A. */
const small = [50, 56, 44, 56, 44, 31, 50, 56, 28, 31, 53, 28, 83, 56, 50, 56, 53, 39, 39, 39, 56, 53, 72, 53, 53, 44];
const capital = [75, 71, 72, 76, 68, 65, 78, 75, 36, 51, 78, 63, 92, 75, 78, 68, 78, 74, 56, 72, 75, 75, 103, 75, 75, 61];
const points = (text: string, size: number): number => Array.from(text).reduce((sum, sign) => sum + size * (
  /[a-z]/.test(sign) ? small[sign.charCodeAt(0) - 97]! : /[A-Z]/.test(sign) ? capital[sign.charCodeAt(0) - 65]! : /[.,:;'!|]/.test(sign) ? 28 : /[ -]/.test(sign) ? 33 : /[()]/.test(sign) ? 39
    : /[\u2e80-\uffdc]/.test(sign) ? (size === 1 ? 105 : 100) : sign === "—" ? 100 : /[%<>=+~&\u2212]/.test(sign) ? 83 : sign === "\u200b" ? 0 : 50) / 10, 0);

/** What a reader sees of a text. */
const unset = (text: string): string => text.replaceAll("\\allowbreak{}", "\u200b").replaceAll("---", "—").replaceAll("--", "–").replaceAll("$-$", "\u2212").replace(/\\text\w+\{\}|\$\\\w+\$|\\dots\{\}/g, "<").replace(/\{(.)\}|\\([#$%&_])/g, "$1$2");

interface Found { readonly name: string; readonly wide: number; readonly line: number; readonly broken: string[]; readonly high: number }

/** Every table of a file, measured by the letters' own widths. Smaller letters have 0.85 of them, and Chinese signs 10.5 points or 8.5; a turned page has a line of 550 points, another one of 345. */
function tablesIn(text: string): Found[] {
  return [...text.matchAll(/\\begin\{(longtable|tabular)\}\{((?:[lr]|>\{\\raggedright\\arraybackslash\}p\{[\d.]+\\linewidth\})+)\}\n([^]*?)\\end\{\1\}/g)].map((found) => {
    const [, , spec, inside] = found;
    const before = text.slice(text.lastIndexOf("\\setlength{\\LTcapwidth}", found.index), found.index) + (text.slice(0, found.index).split("\n").at(-2) ?? "");
    const isSmall = before.includes("\\footnotesize\\setlength");
    const line = text.lastIndexOf("\\begin{landscape}", found.index) > text.lastIndexOf("\\end{landscape}", found.index) ? 550 : 345;
    const columns = [...spec!.replace(/>\{.*?\}/g, "").matchAll(/p\{([\d.]+)\\linewidth\}|[lr]/g)].map(([, share]) => (share === undefined ? null : Number(share) * line));
    const size = isSmall ? 0.85 : 1;
    const rows = inside!.split("\n").filter((row) => / \\\\(?:\*| |$)/.test(row)).map((row) => row.replace(/ \\\\.*$/, "").split(" & "));
    const broken: string[] = [];
    let high = 0;
    const widths = columns.map((given, i) => Math.max(0, ...rows.map((row) => {
      expect(row.length).toBe(columns.length);
      const lines = row[i]!.replace(/^\\begin\{tabular\}\[b\]\{@\{\}[lr]@\{\}\}|\\end\{tabular\}$/g, "").split("\\\\").map(unset);
      if (given === null || lines.length > 1) return Math.max(...lines.map((one) => points(one, size)), given ?? 0);
      for (const piece of piecesOf(lines[0]!)) if (points(piece.trimEnd(), size) > given) broken.push(piece);
      high = Math.max(high, points(lines[0]!, size) / given);
      return given;
    })));
    return { name: /\\label\{([^}]*)\}/.exec(`${before}${inside}`)?.[1] ?? found[0].slice(0, 60), wide: widths.reduce((sum, one) => sum + one, 0) + columns.length * (isSmall ? 8 : 12), line, broken, high };
  });
}

test.each(languages)("no table of the catalogue is wider than the page, and no word wider than its column (%s)", (language) => {
  const tables = tablesIn(latexTables(measured, { network, language }));
  expect(tables.length).toBeGreaterThan(100);
  expect(tables.filter(({ wide, line }) => wide > line + 4).map(({ name, wide, line }) => `${name}: ${wide} in ${line}`)).toEqual([]);
  expect(tables.flatMap(({ name, broken }) => broken.map((piece) => `${name}: ${piece}`))).toEqual([]);
  expect(Math.max(...tables.map(({ high }) => high))).toBeLessThan(20);
  expect(new Set(tables.map(({ line }) => line)).size).toBe(2);
});

test("few tables float, many do not; what is needed is said only where it is used", () => {
  const few = latexTables(of(network, ["fragmentation", "density"]), { network });
  expect([few.includes("\\begin{table}[!htbp]"), few.includes("longtable}{"), few.includes("pdflscape"), needsUnicode(few)]).toEqual([true, false, false, false]);
  const all = latexTables(measured, { network });
  expect([all.includes("\\begin{table}"), /^% Packages: .*, pdflscape$/m.test(all), all.includes("xelatex")]).toEqual([false, true, false]);
  expect(all).not.toMatch(/\\toprule\n\\midrule/); // the head stands on the first page and on every other
  // 18 columns stand in parts, each with the column that says what its rows are about; the label of the first is the table's.
  expect(all.match(/Part \d of \d\.\}\\label\{tab:stateEvolution(?:-\d)?\}/g)!.length).toBeGreaterThan(1);
  expect(latexTables(of(network, ["stateEvolution"]), { network, language: "zh" })).toContain("第1部分，共");
});

test("widths come from what stands in the columns", () => {
  const heads = (...texts: string[]) => texts.map((text) => ({ text, numeric: text.startsWith("N") }));
  const shape = (columns: { align: string }[]) => columns.map(({ align }) => align).join("");
  // 20 + 4 halves in a line of (345 - 2 * 12) / 5.3 = 60.6: nothing is broken.
  const plain = layOut({ heads: heads("Word", "N"), rows: [["a".repeat(18), "1.00"]] }, 1);
  expect([plain.parts.length, plain.setting.small, shape([...plain.parts[0]!.columns])]).toEqual([1, false, "lr"]);
  // A long sentence takes what the number leaves.
  const long = layOut({ heads: heads("Word", "N"), rows: [["word ".repeat(60), "1.00"]] }, 1).parts[0]!.columns;
  expect([shape([...long]), Math.round(long[0]!.width + long[1]!.width)]).toEqual(["pr", 61]);
  // In smaller letters 14 + 44 of (345 - 2 * 8) / 4.25 = 77.4 are asked: the 7 more that keep the short column in a line are less than half of what is left.
  const two = layOut({ heads: heads("Word", "Word"), rows: [["aaaaaa aaaaaa aaaaaa", "word ".repeat(60)]] }, 1).parts[0]!.columns;
  expect(shape([...two])).toBe("lp");
  // A word of 20 letters (22 halves), 44 for much text and 14 for some more are over the 75.5 of smaller letters: the page is turned before the word is broken.
  const word = layOut({ heads: heads("Word", "Word", "Word"), rows: [[`${"a".repeat(20)} b`, "word ".repeat(60), "word ".repeat(6)]] }, 1);
  expect([word.setting.sideways, word.parts[0]!.columns[0]!.width >= 22]).toEqual([true, true]);
  // 8 numbers of 8 digits with their gaps: 8 * (8 * 5.3 + 12) = 435 points, but 8 * (8 * 4.25 + 8) = 336 in smaller letters; 12 of them need the turned page, 20 go into parts.
  const numbers = (count: number) => layOut({ heads: heads("K", ...Array.from({ length: count }, () => "N")), rows: [["k", ...Array.from({ length: count }, () => "12345678")]] }, 1);
  expect([numbers(7).setting.small, numbers(12).setting.sideways, numbers(12).parts.length]).toEqual([true, true, 1]);
  const parts = numbers(20).parts;
  expect(parts.map(({ columns }) => columns[0]!.at)).toEqual(parts.map(() => 0));
  expect(parts.flatMap(({ columns }) => columns.slice(1).map(({ at }) => at))).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  expect(Math.max(...parts.map(({ columns }) => columns.length)) - Math.min(...parts.map(({ columns }) => columns.length))).toBeLessThan(2);
  expect(headLines("Share of ties between sectors", 13)).toEqual(["Share of ties", "between", "sectors"]);
  expect(headLines("跨部门关系所占的比例", 12)).toEqual(["跨部门关系", "所占的比例"]);
});

test("very long words may be broken, and cells higher than a page go on in another row; no letter is lost", () => {
  const id = "emergency_management_office_of_the_CityGovernmentHeadquarters_" + "x".repeat(60);
  expect(breakable("emergency-management")).toBe("emergency-management");
  expect(breakable(id).replaceAll("\u200b", "")).toBe(id);
  expect(Math.max(...piecesOf(breakable(id)).map((piece) => piece.replace(/\u200b/g, "").length))).toBeLessThanOrEqual(15);
  expect(latexText(breakable("a_b".repeat(9)))).toContain("\\_\\allowbreak{}");
  expect(latexText(breakable("\\input{x}%".repeat(4))).replaceAll("\\allowbreak{}", "")).toBe("\\textbackslash{}input\\textbraceleft{}x\\textbraceright{}\\%".repeat(4));
  const cell = Array.from({ length: 300 }, (_, i) => `office ${i}`).join(", ");
  const cut = cutBy(cell, 30, 18);
  expect([cut.length > 3, cut.join(" ")]).toEqual([true, cell]);
});

const has = (program: string): boolean => {
  try {
    execFileSync(program, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};
const setters = { en: { program: "pdflatex", start: "\\documentclass{article}" }, zh: { program: "xelatex", start: "\\documentclass{ctexart}" } } as const;

/** Names that would end a cell, a row or the file, and words without a place to break. */
const hostile = build(parseCase({
  format: "crosstie-case", id: "hostile_case", title: "Hostile",
  vocabulary: { layers: [{ id: "talk", label: "Talk", dimension: "horizontal", reads: "communication", coverage: "complete" }] },
  organisations: ["\\end{document}", "a & b \\\\ # $ % ^ ~ {", "[0pt] * ` | <x>", "emergency_management_office_of_the_CityGovernmentHeadquarters_of_S", "W".repeat(90), "word ".repeat(80)].map((en, i) => ({ id: `o${i}`, label: { en, zh: `${en.slice(0, 300)}市应急管理办公室` } })),
  ties: [0, 1, 2, 3, 4].map((i) => ({ id: `t${i}`, source: `o${i}`, target: `o${i + 1}`, layer: "talk", directed: false })),
}));

test.each(languages)("LaTeX sets every table without an error, on the page and within its line (%s)", (language) => {
  const { program, start } = setters[language];
  if (!has(program)) {
    console.log(`Not run: ${program} is not installed (Debian: texlive-latex-recommended, texlive-xetex, texlive-lang-chinese, fonts-noto-cjk).`);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "crosstie-latex-"));
  try {
    const files = {
      all: latexTables(measured, { network, language }),
      few: latexTables(of(network, ["betweenness", "fragmentation", "dependence", "kCores", "localBurden"]), { network, language }),
      hostile: latexTables(of(hostile, ["betweenness", "kCores", "equivalenceHeights", "removalEffect", "pathRedundancy", "components"]), { network: hostile, language }),
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, `${name}.tex`), text);
    writeFileSync(join(folder, "main.tex"), [start, "\\usepackage{booktabs,longtable,array,textcomp,pdflscape}", "\\begin{document}", ...Object.keys(files).map((name) => `\\input{${name}.tex}`), "\\typeout{All of it is set.}", "\\end{document}", ""].join("\n"));
    try {
      execFileSync(program, ["-interaction=nonstopmode", ...(program === "xelatex" ? ["-no-pdf"] : ["-draftmode"]), "-no-shell-escape", "main.tex"], { cwd: folder, stdio: "ignore", timeout: 60_000 });
    } catch { /* what went wrong stands in the log */ }
    const log = readFileSync(join(folder, "main.log"), "latin1");
    expect(log.match(/^!.*\n.*/gm) ?? []).toEqual([]);
    expect(log).toContain("All of it is set.");
    expect(log.match(/.*(?:Float too large|too many unprocessed).*/gi) ?? []).toEqual([]);
    expect([...log.matchAll(/^Overfull \\[hv]box \(([\d.]+)pt too (?:wide|high).*/gm)].filter(([, over]) => Number(over) > 10).map(([sentence]) => sentence)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);
