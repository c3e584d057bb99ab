import { sayScope } from "../../metric/index.js";
import { namesOf, type Network } from "../../network/index.js";
import { oneLine, type Grid } from "../../table/index.js";
import { fill, say, type Language, type NameOf } from "../../words/index.js";
import { gridOf } from "./grid-of.js";
import { layOut, type Part, type Setting } from "./latex-columns.js";
import { cutBy, headLines, linesOf } from "./latex-lines.js";
import { breakable, latexText, needsUnicode } from "./latex-text.js";
import { keysOfResult, sayNotes, sayReason, sayResult, unmetReason, type Measured } from "./measured.js";

/** More lines than this, those of the notes among them, break over pages. */
const onOnePage = 30;
/** Tables of fewer lines are kept together where they stand in a text that breaks. */
const together = 14;
/** More lines than this in one cell go on in a row of their own. */
const highest = 18;
/** So many tables would wait for a page of their own until LaTeX has no room for them: they stand where they are. */
const manyTables = 8;
const partWords = { en: "Part {i} of {count}.", zh: "第{i}部分，共{count}部分。" } as const;

interface Said {
  readonly caption: string;
  readonly label: string;
  readonly notes: string;
  /** Lines that caption and notes take. */
  readonly lines: number;
}

const specOf = ({ columns }: Part, { line, half }: Setting): string => columns
  .map(({ align, width }) => (align === "p" ? `>{\\raggedright\\arraybackslash}p{${(Math.floor((width * half * 1000) / line) / 1000).toFixed(3)}\\linewidth}` : align)).join("");

/** Lines of a head stand on one another, so that the columns are no wider than their numbers need. */
function headCell(text: string, { align, width }: Part["columns"][number]): string {
  const lines = headLines(text, width).map(latexText);
  return lines.length < 2 ? lines.join("") : `\\begin{tabular}[b]{@{}${align === "r" ? "r" : "l"}@{}}${lines.join("\\\\")}\\end{tabular}`;
}

/** The rows of a part; what is too high for a page goes on in the next, whose other cells are empty. */
function rowsOf({ rows }: Grid, { columns }: Part): { cells: string[]; lines: number }[] {
  return rows.flatMap((row) => {
    const cells = columns.map(({ at, align, width }) => (align === "p" ? cutBy(row[at]!, width, highest) : [row[at]!]));
    return Array.from({ length: Math.max(...cells.map((parts) => parts.length)) }, (_, i) => {
      const texts = cells.map((parts) => parts[i] ?? "");
      return { cells: texts, lines: Math.max(...texts.map((text, column) => (columns[column]!.align === "p" ? linesOf(text, columns[column]!.width) : 1))) };
    });
  });
}

function partLines(grid: Grid, part: Part, setting: Setting, { caption, label, notes, lines }: Said, floats: boolean): string[] {
  const { small, sideways } = setting;
  const heads = `${part.columns.map((column) => headCell(grid.heads[column.at]!.text, column)).join(" & ")} \\\\`;
  const rows = rowsOf(grid, part);
  const high = Math.max(...part.columns.map(({ at, width }) => headLines(grid.heads[at]!.text, width).length)) + rows.reduce((all, row) => all + row.lines, 0);
  const broken = rows.some((row) => row.lines > 1);
  const kept = high <= together;
  const body = rows.map(({ cells }, i) => `${cells.map(latexText).join(" & ")} \\\\${kept && i < rows.length - 1 ? "*" : ""}${broken && i < rows.length - 1 ? " \\addlinespace[2pt]" : ""}`);
  const size = small ? "\\footnotesize\\setlength{\\tabcolsep}{4pt}" : "";
  const below = notes === "" ? [] : [`{\\footnotesize\\emergencystretch=3em\\noindent ${notes}\\par}`];
  if (floats && !sideways && high + lines <= onOnePage) {
    return ["\\begin{table}[!htbp]", "\\setlength{\\belowcaptionskip}{6pt}", `\\caption{${caption}}`, `\\label{${label}}`, `{\\centering${size}`, `\\begin{tabular}{${specOf(part, setting)}}`, "\\toprule", heads, "\\midrule", ...body, "\\bottomrule", "\\end{tabular}\\par}",
      ...(below.length === 0 ? [] : ["\\medskip", ...below]), "\\end{table}"];
  }
  const long = [`\\begin{longtable}{${specOf(part, setting)}}`, `\\caption{${caption}}\\label{${label}}\\\\`, "\\toprule", heads, "\\midrule", "\\endfirsthead", "\\toprule", heads, "\\midrule", "\\endhead", "\\bottomrule", "\\endfoot", ...body, "\\end{longtable}"];
  const set = [`{\\setlength{\\LTcapwidth}{\\linewidth}\\setlength{\\LTpost}{\\smallskipamount}${size}`, ...long, "}", ...below, "\\bigskip"];
  return sideways ? ["\\begin{landscape}", ...set, "\\end{landscape}"] : set;
}

function tableLines(grid: Grid, leading: number, said: Said, language: Language, floats: boolean): string[] {
  const { setting, parts } = layOut(grid, leading);
  return parts.flatMap((part, i) => {
    if (parts.length === 1) return partLines(grid, part, setting, said, floats);
    const caption = `${said.caption}${language === "zh" ? "" : " "}${fill(partWords, { i: i + 1, count: parts.length }, language)}`;
    // The notes stand once, under the last part.
    return [...partLines(grid, part, setting, { ...said, caption, label: i === 0 ? said.label : `${said.label}-${i + 1}`, notes: i === parts.length - 1 ? said.notes : "" }, floats), ""];
  });
}

function section(one: Measured, network: Network, language: Language, nameOf: NameOf, floats: boolean): string[] {
  const { metric, result } = one;
  const scope = oneLine(sayScope(result.scope, result.n, language, nameOf));
  const caption = language === "zh" ? `${say(metric.label, language)}（${metric.id}）。${scope}。` : `${say(metric.label, language)} (${metric.id}). ${scope[0]!.toUpperCase()}${scope.slice(1)}.`;
  const reason = unmetReason(network, one);
  const sentences = [
    ...(reason === null ? [] : [`${sayResult("measure/not-computed", language)}${language === "zh" ? "：" : ": "}${sayReason(reason, language, nameOf)}`]),
    ...new Set(sayNotes([one], language, nameOf).flatMap((part) => part.sentences)),
  ];
  const notes = sentences.length === 0 ? "" : `\\textit{${latexText(sayResult("workbook/notes", language))}${language === "zh" ? "：" : "."}} ${sentences.map((sentence) => latexText(breakable(sentence))).join(language === "zh" ? "" : " ")}`;
  const plain = gridOf(one, { language, nameOf });
  const grid: Grid = { heads: plain.heads.map((head) => ({ ...head, text: breakable(head.text) })), rows: plain.rows.map((row) => row.map(breakable)) };
  // An id is letters and digits, but a user's own may be anything.
  const label = `tab:${metric.id.replace(/[^\w:.-]+/g, "-")}`;
  const lines = linesOf(caption, 66) + (notes === "" ? 0 : linesOf(sentences.join(" "), 84) + 1);
  const said: Said = { caption: latexText(breakable(caption)), label, notes, lines };
  if (grid.rows.length === 0) return [`\\paragraph{${said.caption}} ${latexText(sayResult("measure/no-rows", language))} ${notes}`];
  return tableLines(grid, Math.max(1, keysOfResult(one).length), said, language, floats);
}

/**
 * Results as tables to be typeset: booktabs, a caption with what was selected and of how many, a label, the notes under each.
 * Columns have the widths that a page of an article at 10 points holds (`layOut`); tables of many lines, and all tables where there
 * are many, break over pages. Every text is escaped, so that no name of a case is a command. The first lines say which
 * packages are needed, and which program where a name is not of Latin letters.
 *
 * ```ts
 * const network = build(source);
 * const text = latexTables([{ metric: fragmentation, result: measure(network, fragmentation) }], { network });
 * ```
 */
export function latexTables(measured: readonly Measured[], { network, language = "en" }: { readonly network: Network; readonly language?: Language }): string {
  const nameOf = namesOf(network.case);
  const body = measured.map((one) => section(one, network, language, nameOf, measured.length <= manyTables).join("\n")).join("\n\n");
  return [
    `% ${sayResult("latex/made-by", language)}`, `% ${sayResult("latex/packages", language)}: booktabs, longtable, array, textcomp${body.includes("\\begin{landscape}") ? ", pdflscape" : ""}`,
    ...(needsUnicode(body) ? [`% ${sayResult("latex/unicode", language)}`] : []), `% ${sayResult("latex/rounded", language)}`, "", body, "",
  ].join("\n");
}
