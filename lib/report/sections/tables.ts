import { catalogue } from "../../framework/index.js";
import { headlineOf, keysOf, measure, measureAll, referenceOf, type Cell, type Column, type Metric } from "../../metric/index.js";
import type { Network } from "../../network/index.js";
import { decimals } from "../../table/decimals.js";
import type { Block, CellText } from "../block.js";
import type { Voice } from "../words.js";

const dash = "\u2014";

function shown(value: Cell | undefined, column: Column, voice: Voice): CellText {
  if (value === null || value === undefined) return { text: dash };
  if (typeof value === "number") return { text: column.type === "integer" || Number.isInteger(value) ? decimals(value, 0) : decimals(value, column.digits ?? 3) };
  if (typeof value === "boolean") return { text: voice.say(value ? "tasks/yes" : "tasks/apart") };
  if (typeof value === "object") return { text: value.map(voice.name).join(", ") || dash };
  const named = column.values?.[value];
  return { text: named === undefined ? (column.type === "id" ? voice.name(value) : value) : voice.label(named) };
}

/** Metrics that could be computed here; the reasons of the others, each once. */
function usable(network: Network, metrics: readonly Metric[]): Metric[] {
  return metrics.filter((metric) => measure(network, metric).rows.some((row) => Object.keys(metric.columns).some((column) => row[column] !== null && !Array.isArray(row[column]))));
}

const numeric = (column: Column) => column.type === "number" || column.type === "integer";

function wholeNetwork(network: Network, metrics: readonly Metric[], voice: Voice, number: string): Block {
  const rows = metrics.flatMap((metric) => {
    const measured = measure(network, metric);
    const row = measured.rows[0] ?? {};
    const columns = Object.entries(measured.columns).filter(([, column]) => column.type !== "ids");
    return columns.map(([id, column], index): CellText[] => {
      const own = voice.label(column.label);
      const name = columns.length === 1 || own === voice.label(metric.label) ? voice.label(metric.label) : `${voice.label(metric.label)}${voice.language === "zh" ? "：" : ": "}${own}`;
      return [{ text: name }, shown(row[id], column, voice), { text: index === 0 ? voice.label(metric.convention) : "" }];
    });
  });
  return {
    kind: "table", id: "whole-table", title: voice.say("tables/whole"), number, folded: true,
    columns: [{ label: voice.say("tables/measure") }, { label: voice.say("tables/value"), numeric: true }, { label: voice.say("tables/convention") }],
    rows, caption: voice.say("tables/whole-caption"),
  };
}

function eachOrganisation(network: Network, metrics: readonly Metric[], voice: Voice, number: string): Block {
  const [table] = measureAll(network, metrics);
  const columns = metrics.map((metric) => ({ metric, column: metric.columns[headlineOf(metric)]! })).filter(({ column }) => column.type !== "ids");
  return {
    kind: "table", id: "organisations-table", title: voice.say("tables/organisations"), number, folded: true,
    columns: [{ label: voice.say("tables/organisation") }, ...columns.map(({ column }) => ({ label: voice.label(column.label), numeric: numeric(column) }))],
    rows: (table?.rows ?? []).map((row) => [
      { text: voice.name(String(row["organisation"])) },
      ...columns.map(({ metric, column }) => shown(row[metric.id], column, voice)),
    ]),
    caption: voice.say("tables/organisations-caption"),
  };
}

function tiesTable(network: Network, voice: Voice, number: string): Block {
  const rowOf = new Map(network.case.ties.map((tie, index) => [tie.id, index + 2]));
  const ties = [...network.ties, ...network.unknownTies, ...network.selfTies].sort((a, b) => (rowOf.get(a.id) ?? 0) - (rowOf.get(b.id) ?? 0));
  const unstated: CellText = { text: voice.say("word/not-stated"), notStated: true };
  return {
    kind: "table", id: "ties-table", title: voice.say("tables/ties"), number, folded: true, anchors: ties.map((tie) => tie.id),
    columns: (["tables/tie", "tables/row", "tables/from", "tables/to", "tables/layer", "tables/status", "tables/certainty", "tables/state", "tables/evidence"] as const).map((code) => ({ label: voice.say(code) })),
    rows: ties.map((tie): CellText[] => [
      { text: tie.id }, { text: String(rowOf.get(tie.id) ?? dash) }, { text: voice.name(tie.source) }, { text: voice.name(tie.target) }, { text: voice.name(tie.layer) },
      tie.status === null ? unstated : { text: voice.say(`status/${tie.status}`) }, { text: voice.say(`certainty/${tie.certainty}`) },
      network.case.vocabulary.states.length === 0 ? { text: dash } : tie.activeFrom === null ? unstated : { text: voice.name(tie.activeFrom) },
      tie.evidence.length === 0 ? unstated : { text: voice.clauses(tie.evidence.map((evidence) => [
        evidence.section === null ? voice.name(evidence.document) : `\u00A7${evidence.section}`,
        ...(evidence.paraphrase === null ? [] : [voice.label(evidence.paraphrase)]),
      ].join(" "))) },
    ]),
    caption: voice.say("tables/ties-caption"),
  };
}

/** Everything behind the sentences, folded: whole-network measures, each organisation's, and the ties with their evidence. */
export function tablesSection(network: Network, voice: Voice, number: () => string): { blocks: Block[]; metrics: readonly Metric[] } {
  const whole = usable(network, catalogue.metrics.filter((metric) => metric.subject === "network" && keysOf(metric).length === 0));
  const each = usable(network, catalogue.metrics.filter((metric) => metric.subject === "organisation" && keysOf(metric).length === 1));
  return {
    metrics: [...whole, ...each],
    blocks: [
      { kind: "heading", id: "tables", text: voice.say("tables/heading"), lead: null },
      ...(whole.length > 0 ? [wholeNetwork(network, whole, voice, number())] : []),
      ...(each.length > 0 ? [eachOrganisation(network, each, voice, number())] : []),
      tiesTable(network, voice, number()),
    ],
  };
}

/** The sources that the definitions of some metrics are taken from. */
export function referencesOf(metrics: readonly Metric[]): string[] {
  const cited = metrics.flatMap((metric) => metric.references).map(referenceOf).filter((reference) => reference !== null);
  const lines = cited.map(({ authors, year, title, source, doi }) => `${authors} (${year}). ${title}. ${source}.${doi === null ? "" : ` doi:${doi}`}`);
  return [...new Set(lines)].sort((a, b) => (a < b ? -1 : 1));
}
