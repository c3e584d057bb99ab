import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { codebooks } from "../../lib/codebook/index.js";
import { lintRules, problems } from "../../lib/diagnosis/index.js";
import { catalogue } from "../../lib/framework/index.js";
import { readCase } from "../../lib/node/index.js";
import { methodsAttributes } from "../../lib/report/index.js";

/**
 * The rule for Chinese texts: no Latin word outside names, units, ids, citations and quoted source. What may stand is gathered from the
 * data, not listed by hand: ids of every record, codebook, code, metric, problem and option. Listed are only names that Chinese texts keep.
 */
const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

function idsIn(value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) for (const one of value as unknown[]) idsIn(one, found);
  else if (typeof value === "object" && value !== null) {
    for (const [key, one] of Object.entries(value)) {
      if (typeof one === "string" && ["id", "code", "document", "codebook", "file", "instrument"].includes(key)) found.add(one);
      else idsIn(one, found);
    }
  }
}

const ids = new Set<string>();
idsIn(await readCase(at("data/s-city")), ids);
for (const file of ["study.json", "instrument.json"]) idsIn(JSON.parse(readFileSync(at(`data/three-city-survey/${file}`), "utf8")), ids);
idsIn(codebooks, ids);
for (const { id, aliases = [], options } of catalogue.metrics) for (const one of [id, ...aliases, ...Object.keys(options.shape)]) ids.add(one);
for (const { id, source, options } of problems) {
  for (const one of [id, source.document, ...Object.keys(options.shape)]) ids.add(one);
  for (const value of Object.values(options.parse({}) as object)) if (typeof value === "string") ids.add(value); // names of attributes
}

for (const { id, source, options } of lintRules) for (const one of [id, source?.document ?? "", ...Object.keys(options.shape)]) ids.add(one);

// Fields and attributes of a case, where a text says what to add to it.
for (const one of [...methodsAttributes, "attributes", "basis", "asOf", "jurisdiction", "documents", "vocabulary"]) ids.add(one);

/** People, methods, statistics, programs and units as they are written in Chinese texts too. */
const names = new Set([
  "crosstie", "SYNTHETIC", "GRAND", "SoNHR", "SHA", "CSV", "JSON", "SVG", "XLSX", "Word", "BibTeX", "xls", "xlsx", "UTF", "SHA-256", "DOI", "km", "CDC",
  "Burt", "Cohen", "Fleiss", "Krippendorff", "Feldt", "Holm", "Horn", "Louvain", "Leiden", "Shapley", "Spearman", "Krackhardt", "Freeman", "Bonacich", "Katz", "Borgatti", "Everett", "Gould", "Fernandez", "Opsahl",
  "KMO", "GRIM", "ICC", "rwg", "DF", "sna", "igraph", "networkx", "NetworkX", "UCINET", "psych",
  "Bryson", "Ansell", "Gash", "Provan", "Kenis", "Milward", "Emerson", "Koschmann", "Zhong", "Kaibin", "Pan", "Fei", "Ren", "Xiaochun", "Zhou", "Yue", "Thomson", "Perry",
]);

/** Words that are neither; `more` are what a test itself typed, such as names of its own files and groups. */
export function latinIn(text: string, more: readonly string[] = []): string[] {
  const allowed = new Set([...names, ...more]);
  const typed = text.replace(/\\/g, "")
    .replace(/npm run build|“none”/g, " ")
    .replace(/\b[\w-]+\.(?:csv|json|html|svg)\b/g, " ") // names of files
    .replace(/\b[a-z]_[a-z]{1,3}\b|\bmax\b/g, " ") // letters of formulas
    .replace(/crosstie [a-z-]+(?: <[^>]*>)?(?: --[a-z-]+(?: <[^>]*>| [\w.,=-]+)?)*/g, " ") // a command to type
    .replace(/--[a-z-]+/g, " ")
    .replace(/\b(?=[a-f]*\d)[0-9a-f]{12,64}\b/g, " "); // digests
  const isKnown = (word: string) => allowed.has(word) || ids.has(word);
  // A word with hyphens and dots is one; where it is no id, each of its parts is looked at.
  return [...typed.matchAll(/[A-Za-z][\w.-]*/g)].map(([word]) => word.replace(/[.-]+$/, ""))
    .filter((word) => !isKnown(word)).flatMap((word) => word.split(/[-_.]/).some((part) => /[A-Za-z]{2}/.test(part) && !isKnown(part)) ? [word] : []);
}

/** The text of a page as a person meets it: what stands between tags and what is read aloud; not scripts, styles and addresses. */
export function textOfPage(html: string): string {
  const bare = html.replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<!--[\s\S]*?-->/g, " ");
  const spoken = [...bare.matchAll(/\s(?:aria-label|title|alt|data-label|placeholder)="([^"]*)"/g)].map(([, text]) => text!);
  return [bare.replace(/<[^>]*>/g, " "), ...spoken].join("\n").replace(/&(?:amp|lt|gt|quot|#\d+);/g, " ");
}
