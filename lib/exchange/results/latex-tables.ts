import { sayScope } from "../../metric/index.js";
import { namesOf, type Network } from "../../network/index.js";
import { oneLine, type Grid } from "../../table/index.js";
import { say, type Language, type NameOf } from "../../words/index.js";
import { gridOf } from "./grid-of.js";
import { latexText, needsUnicode } from "./latex-text.js";
import { sayNotes, sayReason, sayResult, unmetReason, type Measured } from "./measured.js";

/** More rows than this break over pages. */
const onOnePage = 36;
/** Columns of words are as wide as their text up to this; above, the lines are broken. */
const [longText, narrow, broad] = [28, 0.2, 0.36];

/** Columns: numbers to the right, long words in lines of a width that leaves room for the others. */
function columnsOf({ heads, rows }: Grid): string {
  const long = heads.map(({ numeric }, i) => !numeric && rows.some((row) => row[i]!.length > longText));
  const width = long.filter(Boolean).length > 1 ? narrow : broad;
  return heads.map(({ numeric }, i) => (numeric ? "r" : long[i]! ? `>{\\raggedright\\arraybackslash}p{${width}\\linewidth}` : "l")).join("");
}

const line = (cells: readonly string[]): string => `${cells.map(latexText).join(" & ")} \\\\`;

interface Parts {
  readonly caption: string;
  readonly label: string;
  readonly notes: string;
}

/** A head beyond a dozen letters is set in lines, so that numbers do not stand far apart. */
const headCell = ({ text, numeric }: Grid["heads"][number]): string => (numeric && text.length > 14 ? `\\shortstack[r]{${text.split(" ").map(latexText).join("\\\\")}}` : latexText(text));

function tableLines(grid: Grid, { caption, label, notes }: Parts): string[] {
  const head = `${grid.heads.map(headCell).join(" & ")} \\\\`;
  const body = grid.rows.map(line);
  const below = notes === "" ? [] : [`{\\footnotesize ${notes}\\par}`];
  if (grid.rows.length <= onOnePage) {
    return ["\\begin{table}[htbp]", "\\centering", `\\caption{${caption}}`, `\\label{${label}}`, `\\begin{tabular}{${columnsOf(grid)}}`, "\\toprule", head, "\\midrule", ...body, "\\bottomrule", "\\end{tabular}",
      ...(below.length === 0 ? [] : ["", "\\medskip", ...below]), "\\end{table}"];
  }
  return [`\\begin{longtable}{${columnsOf(grid)}}`, `\\caption{${caption}}\\label{${label}}\\\\`, "\\toprule", head, "\\midrule", "\\endfirsthead", "\\toprule", head, "\\midrule", "\\endhead", "\\bottomrule", "\\endfoot", ...body, "\\end{longtable}", ...below];
}

function section(one: Measured, network: Network, language: Language, nameOf: NameOf): string[] {
  const { metric, result } = one;
  const scope = oneLine(sayScope(result.scope, result.n, language, nameOf));
  const caption = language === "zh" ? `${say(metric.label, language)}（${metric.id}）。${scope}。` : `${say(metric.label, language)} (${metric.id}). ${scope[0]!.toUpperCase()}${scope.slice(1)}.`;
  const reason = unmetReason(network, one);
  const sentences = [
    ...(reason === null ? [] : [`${sayResult("measure/not-computed", language)}${language === "zh" ? "：" : ": "}${sayReason(reason, language, nameOf)}`]),
    ...new Set(sayNotes([one], language, nameOf).flatMap((part) => part.sentences)),
  ];
  const notes = sentences.length === 0 ? "" : `\\textit{${latexText(sayResult("workbook/notes", language))}${language === "zh" ? "：" : "."}} ${sentences.map(latexText).join(language === "zh" ? "" : " ")}`;
  const grid = gridOf(one, { language, nameOf });
  // An id is letters and digits, but a user's own may be anything.
  const label = `tab:${metric.id.replace(/[^\w:.-]+/g, "-")}`;
  return grid.rows.length === 0 ? [`\\paragraph{${latexText(caption)}} ${latexText(sayResult("measure/no-rows", language))} ${notes}`] : tableLines(grid, { caption: latexText(caption), label, notes });
}

/**
 * Results as tables to be typeset: booktabs, a caption with what was selected and of how many, a label, the notes under each.
 * Tables of many rows break over pages. Every text is escaped, so that no name of a case is a command. The first lines say which
 * packages are needed, and which program where a name is not of Latin letters.
 *
 * ```ts
 * const network = build(source);
 * const text = latexTables([{ metric: fragmentation, result: measure(network, fragmentation) }], { network });
 * ```
 */
export function latexTables(measured: readonly Measured[], { network, language = "en" }: { readonly network: Network; readonly language?: Language }): string {
  const nameOf = namesOf(network.case);
  const body = measured.map((one) => section(one, network, language, nameOf).join("\n")).join("\n\n");
  return [
    `% ${sayResult("latex/made-by", language)}`, `% ${sayResult("latex/packages", language)}: booktabs, longtable, array, textcomp`,
    ...(needsUnicode(body) ? [`% ${sayResult("latex/unicode", language)}`] : []), `% ${sayResult("latex/rounded", language)}`, "", body, "",
  ].join("\n");
}
