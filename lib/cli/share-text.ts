import type { Case } from "../case/index.js";
import { knownAttributes, measuresReading, pseudonymKinds, termsOfAttribute, type CoarsenedValue, type CoarseningTo, type Scan, type ShareReport, type Trait } from "../exchange/share/index.js";
import type { DiffTable } from "../compare/index.js";
import { formatTable, markdownTable, markdownText, oneLine, textTable, type Table } from "../table/index.js";
import { say, type Language } from "../words/index.js";
import { tableWords } from "./diff-words.js";
import { bilingual, clauses, speak } from "./words.js";

/** Organisations that a terminal is shown by name. */
const listed = 30;

interface Section {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly below?: readonly string[];
  readonly table?: Table;
}

type Attribute = CoarsenedValue["attribute"];

/** A value as people call it: the term's name; what is not stated in words. */
function valueOf(shared: Case, attribute: Attribute, value: string | number | null, language: Language): string {
  if (value === null) return speak("share/not-stated", language);
  const label = termsOfAttribute(shared, attribute).find(({ id }) => id === value)?.label;
  return label === undefined ? String(value) : say(label, language);
}

const quoted = (text: string, language: Language) => (language === "zh" ? `“${text}”` : `"${text}"`);

function traitText(shared: Case, organisation: string, trait: Trait, language: Language): string {
  if (trait.startsWith("degree:")) {
    const layer = shared.vocabulary.layers.find(({ id }) => `degree:${id}` === trait);
    return speak("share/trait-degree", language, { layer: layer === undefined ? say(tableWords.memberships, language) : say(layer.label, language) });
  }
  const attribute = trait as Attribute;
  const one = shared.organisations.find(({ id }) => id === organisation)!;
  return speak("share/trait", language, { name: speak(`share/${attribute}`, language), value: quoted(valueOf(shared, attribute, one[attribute], language), language) });
}

const valuesText = ({ values }: CoarseningTo, language: Language): string => clauses(values.map(({ attribute, value, label, organisations }) =>
  speak("share/coarse-value", language, { name: speak(`share/${attribute}`, language), value: quoted(label === null ? value : say(label, language), language), organisations })), language);

/** Of what would be done, how many organisations lose which attribute. */
const sumsText = ({ values }: CoarseningTo, language: Language): string => clauses(knownAttributes.flatMap((attribute) => {
  const organisations = values.filter((one) => one.attribute === attribute).reduce((sum, one) => sum + one.organisations, 0);
  return organisations === 0 ? [] : [speak("share/coarse-sum", language, { name: speak(`share/${attribute}`, language), organisations })];
}), language);

function coarseningLines({ coarsening: { done, would } }: ShareReport, language: Language): string[] {
  if (done === null) {
    return [
      speak("share/coarse-none", language),
      ...would.map((to) => (to.values.length === 0 ? speak("share/coarse-would-none", language, { k: to.k }) : speak("share/coarse-would", language, { k: to.k, entries: to.entries, values: sumsText(to, language) }))),
      speak("share/same", language),
    ];
  }
  const { k, values, entries, reached } = done;
  const read = [...new Set(values.map(({ attribute }) => attribute))];
  return [
    values.length === 0 ? speak("share/coarse-not-needed", language, { k }) : speak("share/coarse-done", language, { k, entries, values: valuesText(done, language) }),
    ...(reached.byAttributes < k ? [speak("share/coarse-unreached", language, { k })] : []),
    ...(reached.together < k && reached.byAttributes >= k ? [speak("share/coarse-degrees", language, { together: reached.together })] : []),
    values.length === 0 ? speak("share/same", language) : speak("share/coarse-measures", language, { measures: clauses(measuresReading(read), language) }),
  ];
}

/** The table that a field such as "vocabulary.states.evidence.section" is of. */
function tableOf(field: string): DiffTable {
  const name = field.split(".").find((part) => part !== "vocabulary")!;
  return Object.hasOwn(tableWords, name) ? name as DiffTable : "case";
}

function textLines({ texts, attributes }: ShareReport, language: Language): string[] {
  const [removed, kept] = [texts.filter((one) => one.removed > 0), texts.filter((one) => one.kept > 0)];
  const sum = (of: typeof texts, what: "removed" | "kept" | "names") => of.reduce((all, one) => all + one[what], 0);
  const fields = (of: typeof texts, what: "removed" | "kept") => {
    const counts = new Map<DiffTable, number>();
    for (const one of of) counts.set(tableOf(one.field), (counts.get(tableOf(one.field)) ?? 0) + one[what]);
    return clauses([...counts].map(([table, count]) => speak("share/texts-in", language, { table: say(tableWords[table], language), count })), language);
  };
  return [
    ...(removed.length > 0 ? [speak("share/texts-removed", language, { count: sum(removed, "removed"), fields: fields(removed, "removed") })] : []),
    ...(kept.length > 0 ? [speak("share/texts-kept", language, { count: sum(kept, "kept"), names: sum(kept, "names"), fields: fields(kept, "kept") })] : []),
    ...(texts.length === 0 ? [speak("share/texts-none", language)] : []),
    ...(attributes.removed > 0 ? [speak("share/attributes-removed", language, { count: attributes.removed })] : []),
  ];
}

function cellsTable(shared: Case, { cells: { cells, minCell } }: ShareReport, language: Language): Table {
  return {
    columns: { sector: { type: "text", label: bilingual("share/column-sector") }, level: { type: "text", label: bilingual("share/column-level") }, count: { type: "text", label: bilingual("share/column-count") } },
    rows: cells.map(({ sector, level, count, reason }) => ({
      sector: valueOf(shared, "sector", sector, language), level: valueOf(shared, "level", level, language),
      count: reason === null ? String(count) : speak(`share/${reason}`, language, { minCell }),
    })),
  };
}

/** The parts of what `share` tells. */
function sections(shared: Case, report: ShareReport, scan: Scan, language: Language): Section[] {
  const { byAttributes, byDegrees, together, alone } = report.identifiability;
  const n = report.organisations;
  const more = alone.length - listed;
  return [
    { heading: speak("share/title", language, { count: n }), lines: [clauses(report.renamed.map(({ kind, count }) => speak("share/renamed-one", language, { kind: pseudonymKinds[kind][language], count })), language)] },
    { heading: speak("share/texts", language), lines: textLines(report, language) },
    ...(report.words.length === 0 ? [] : [{ heading: speak("share/words", language), lines: report.words.map(({ field, words }) => speak("share/words-one", language, { field, words: clauses(words, language) })) }]),
    {
      heading: speak("share/apart", language),
      lines: [
        speak("share/apart-attributes", language, { ...byAttributes, n }), speak("share/apart-degrees", language, { ...byDegrees, n }), speak("share/apart-together", language, { ...together, n }), speak("share/apart-structure", language),
      ],
      below: [
        ...alone.slice(0, listed).map(({ organisation, by }) => speak("share/apart-one", language, { organisation, traits: clauses(by.map((trait) => traitText(shared, organisation, trait, language)), language) })),
        ...(more > 0 ? [speak("share/more", language, { count: more })] : []),
      ],
    },
    { heading: speak("share/coarsening", language), lines: coarseningLines(report, language) },
    { heading: speak("share/cells", language, { minCell: report.cells.minCell }), lines: [speak("share/cells-case", language)], table: cellsTable(shared, report, language) },
    { heading: speak("share/scan", language), lines: [speak("share/scan-clean", language, { names: scan.names, files: scan.files, bytes: scan.bytes })] },
  ];
}

export function shareText(shared: Case, report: ShareReport, scan: Scan, language: Language): string {
  const grid = (table: Table) => textTable(formatTable(table, [], { language, nameOf: (id) => id })).trimEnd().split("\n");
  return sections(shared, report, scan, language).map(({ heading, lines, below = [], table }) =>
    [oneLine(heading), ...lines.map((line) => `  ${oneLine(line)}`), ...below.map((line) => `    ${oneLine(line)}`), ...(table === undefined ? [] : grid(table).map((line) => `    ${line}`)), ""].join("\n")).join("\n");
}

export function shareMarkdown(shared: Case, report: ShareReport, scan: Scan, language: Language): string {
  const grid = (table: Table) => markdownTable(formatTable(table, [], { language, nameOf: (id) => id }));
  return sections(shared, report, scan, language).map(({ heading, lines, below = [], table }, i) =>
    [`${i === 0 ? "#" : "##"} ${markdownText(heading)}`, "", ...lines.map((line) => `- ${markdownText(line)}`), ...below.map((line) => `  - ${markdownText(line)}`), ...(table === undefined ? [] : ["", grid(table)]), ""].join("\n")).join("\n");
}
