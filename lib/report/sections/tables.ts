import { headlineOf, inParts, keysOf, type Cell, type Column, type Metric } from "../../metric/index.js";
import type { Network, NetworkTie } from "../../network/index.js";
import { decimals } from "../../table/decimals.js";
import { keyColumn } from "../../table/key-column.js";
import { sayCoded } from "../../words/index.js";
import type { Draft, CellText } from "../block.js";
import type { MeasuredOnce } from "../measured-once.js";
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

const numeric = (column: Column) => column.type === "number" || column.type === "integer";

/** Above this many rows a table is named, not shown: the command line writes it whole. */
const mostRows = 120;

/** Whether anything could be computed: a cell that is not null and not only a list of evidence. */
const usable = ({ metric, result }: MeasuredOnce[number]) => result.rows.some((row) => Object.keys(metric.columns).some((column) => row[column] !== null && row[column] !== undefined && !Array.isArray(row[column])));

const titled = (voice: Voice, title: string, part: string) => `${title}${voice.language === "zh" ? "：" : ": "}${part}`;
const byElse = (voice: Voice, whole: string, own: string) => (whole === own ? whole : titled(voice, whole, own));

function wholeNetwork(title: string, id: string, measured: MeasuredOnce, voice: Voice): Draft {
  const rows = measured.flatMap(({ metric, result }) => {
    const row = result.rows[0] ?? {};
    const columns = Object.entries(result.columns).filter(([, column]) => column.type !== "ids");
    return columns.map(([name, column], index): CellText[] => [
      { text: columns.length === 1 ? voice.label(metric.label) : byElse(voice, voice.label(metric.label), voice.label(column.label)) },
      shown(row[name], column, voice), { text: index === 0 ? voice.label(metric.convention) : "" },
    ]);
  });
  return {
    kind: "table", id, title, folded: true,
    columns: [{ label: voice.say("tables/measure") }, { label: voice.say("tables/value"), numeric: true }, { label: voice.say("tables/convention") }],
    rows, caption: voice.say("tables/whole-caption"),
  };
}

function eachOrganisation(network: Network, title: string, id: string, measured: MeasuredOnce, voice: Voice): Draft {
  const columns = measured.map(({ metric, result }) => {
    const headline = headlineOf(metric);
    const byOrganisation = new Map(result.rows.map((row) => [row["organisation"], row[headline]]));
    return { metric, column: metric.columns[headline]!, byOrganisation };
  }).filter(({ column }) => column.type !== "ids");
  return {
    kind: "table", id, title, folded: true,
    columns: [{ label: voice.say("tables/organisation") }, ...columns.map(({ column }) => ({ label: voice.label(column.label), numeric: numeric(column) }))],
    rows: network.organisations.map((organisation) => [{ text: voice.name(organisation.id) }, ...columns.map(({ column, byOrganisation }) => shown(byOrganisation.get(organisation.id), column, voice))]),
    caption: [voice.say("tables/organisations-caption"), ...columns.map(({ metric, column }) => titled(voice, voice.label(column.label), voice.label(metric.convention)))].join(voice.language === "zh" ? "" : " "),
  };
}

/** A metric whose rows are something else than one network or the organisations: a table of its own. */
function ownTable({ metric, result }: MeasuredOnce[number], voice: Voice): Draft {
  const keys = keysOf(metric);
  const columns = Object.entries(result.columns).filter(([name, column]) => !keys.includes(name) && column.type !== "ids");
  const keyColumns = keys.map((key): [string, Column] => [key, result.columns[key] ?? { ...keyColumn(key) }]);
  const rows = result.rows.slice(0, mostRows);
  const more = result.rows.length - rows.length;
  return {
    kind: "table", id: `table-${metric.id}`, title: voice.label(metric.label), folded: true,
    columns: [...keyColumns, ...columns].map(([, column]) => ({ label: voice.label(column.label), numeric: numeric(column) })),
    rows: rows.map((row) => [...keyColumns, ...columns].map(([name, column]) => shown(row[name], column, voice))),
    caption: voice.label(metric.convention) + (more > 0 ? ` ${voice.say("tables/more-rows", { count: more, metric: metric.id })}` : ""),
  };
}

/** The layer and, where it is stated, what the tie does: "Mandate (establishes)". */
function layerAndKind({ layer, subtype }: NetworkTie, voice: Voice): string {
  if (subtype === null) return voice.name(layer);
  return voice.language === "zh" ? `${voice.name(layer)}（${sayCoded(subtype, "zh")}）` : `${voice.name(layer)} (${sayCoded(subtype, "en")})`;
}

function tiesTable(network: Network, voice: Voice): Draft {
  const rowOf = new Map(network.case.ties.map((tie, index) => [tie.id, index + 2]));
  const ties = [...network.ties, ...network.unknownTies, ...network.selfTies].sort((a, b) => (rowOf.get(a.id) ?? 0) - (rowOf.get(b.id) ?? 0));
  const unstated: CellText = { text: voice.say("word/not-stated"), notStated: true };
  return {
    kind: "table", id: "ties-table", title: voice.say("tables/ties-all"), folded: true, anchors: ties.map((tie) => tie.id),
    columns: (["tables/tie", "tables/row", "tables/from", "tables/to", "tables/layer", "tables/status", "tables/certainty", "tables/state", "tables/evidence"] as const).map((code) => ({ label: voice.say(code) })),
    rows: ties.map((tie): CellText[] => [
      { text: tie.id }, { text: String(rowOf.get(tie.id) ?? dash) }, { text: voice.name(tie.source) }, { text: voice.name(tie.target) }, { text: layerAndKind(tie, voice) },
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

const under = (text: string, drafts: readonly Draft[]): Draft[] => (drafts.length === 0 ? [] : [{ kind: "subheading", text }, ...drafts]);

/** Everything behind the sentences, folded: the whole catalogue in parts, and the ties with their evidence. */
export function tablesSection(network: Network, measured: MeasuredOnce, voice: Voice): { drafts: Draft[]; metrics: readonly Metric[] } {
  const used = measured.filter(usable);
  const keyed = (metric: Metric) => keysOf(metric).length;
  const parts = (of: MeasuredOnce) => inParts(of, ({ metric }) => metric);
  const whole = parts(used.filter(({ metric }) => metric.subject === "network" && keyed(metric) === 0));
  const each = parts(used.filter(({ metric }) => metric.subject === "organisation" && keyed(metric) === 1));
  const others = used.filter(({ metric }) => keyed(metric) > (metric.subject === "organisation" ? 1 : 0));
  return {
    metrics: used.map(({ metric }) => metric),
    drafts: [
      { kind: "heading", id: "tables", text: voice.say("tables/heading"), lead: null },
      ...under(voice.say("tables/ties"), [tiesTable(network, voice)]),
      ...under(voice.say("tables/whole"), whole.map(({ id, label, items }) => wholeNetwork(voice.label(label), `whole-${id}`, items, voice))),
      ...under(voice.say("tables/organisations"), each.map(({ id, label, items }) => eachOrganisation(network, voice.label(label), `organisations-${id}`, items, voice))),
      ...under(voice.say("tables/others"), others.map((one) => ownTable(one, voice))),
    ],
  };
}
