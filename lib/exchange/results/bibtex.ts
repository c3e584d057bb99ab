import { referenceOf, references, type Metric, type Reference } from "../../metric/index.js";
import { latexText } from "./latex-text.js";

/** "Family, I., Family, I." as BibTeX takes it: joined by "and". A text of another form is one name. */
function people(text: string): string {
  const parts = text.split(/,\s+/);
  const inPairs = parts.length % 2 === 0 && parts.every((part, i) => i % 2 === 0 || /^\p{Lu}\p{L}?\.(?:[ -]?\p{Lu}\p{L}?\.)*$/u.test(part));
  return inPairs ? parts.filter((_, i) => i % 2 === 0).map((family, i) => `${latexText(family)}, ${latexText(parts[2 * i + 1]!)}`).join(" and ") : `{${latexText(text)}}`;
}

/** What stands as it is in a link: no sign that would end the field. */
const bare = (doi: string): string => doi.replace(/[^\x21-\x7e]|[{}\\%#]/g, "");

function entry(key: string, { authors, year, title, source, published, doi }: Reference): string {
  const { type, editor, pages, ...parts } = published ?? { type: "misc" };
  const fields: [string, string][] = [
    ["author", people(authors)], ["title", `{${latexText(title)}}`],
    ...Object.entries(parts).map(([name, text]): [string, string] => [name, latexText(text)]),
    ...(editor === undefined ? [] : [["editor", people(editor)] as [string, string]]),
    ...(pages === undefined ? [] : [["pages", latexText(pages).replace(/^(\w+)-(\w+)$/, "$1--$2")] as [string, string]]),
    ...(published === undefined ? [["howpublished", latexText(source)] as [string, string]] : []),
    ["year", String(year)], ...(doi === null ? [] : [["doi", bare(doi)] as [string, string]]),
  ];
  return `@${type}{${key},\n${fields.map(([name, text]) => `  ${name} = {${text}},\n`).join("")}}\n`;
}

const plainLetters = (text: string): string => text.normalize("NFD").replace(/[^A-Za-z0-9]+/g, "");

/** Sources under their keys. Ours keep the id by which metrics name them; those that a metric brings along get author, year and, where two are alike, a letter. */
function keyed(named: readonly (string | Reference)[]): [string, Reference][] {
  const own = new Map<string, Reference>();
  const brought = new Map<string, Reference>();
  for (const one of named) {
    const reference = referenceOf(one);
    if (reference === null) continue;
    if (typeof one === "string") own.set(one, reference);
    else brought.set(JSON.stringify([reference.authors, reference.year, reference.title, reference.source, reference.doi]), reference);
  }
  const taken = new Set(Object.keys(references));
  for (const [, reference] of [...brought].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const stem = `${plainLetters(reference.authors.split(",")[0]!.toLowerCase()) || "source"}${reference.year}`;
    let key = stem;
    for (let letter = 0; taken.has(key); letter++) key = `${stem}${String.fromCharCode(97 + letter % 26).repeat(1 + Math.floor(letter / 26))}`;
    taken.add(key);
    own.set(key, reference);
  }
  return [...own].sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * The sources of some metrics in BibTeX, each once, by key: author, title, where it was published and the DOI, as far as they are
 * known. Keys do not change with what else is cited. Accents stay as they are (UTF-8).
 *
 * ```ts
 * bibliography([fragmentation, betweenness]);   // "@article{borgatti2006, …"
 * ```
 */
export const bibliography = (metrics: readonly Metric[]): string => keyed(metrics.flatMap(({ references }) => references)).map(([key, reference]) => entry(key, reference)).join("\n");
