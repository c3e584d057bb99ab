import { compareStates, type StatesCompared } from "../../simulate/index.js";
import type { Network } from "../../network/index.js";
import { decimals } from "../../table/decimals.js";
import type { Draft, CellText } from "../block.js";
import type { ChartBar } from "../chart/chart.js";
import type { Voice } from "../words.js";

type Tables = StatesCompared["tables"];
type Rows = Tables["states"]["rows"];

const count = (row: Rows[number], column: string) => (typeof row[column] === "number" ? row[column] : 0);

const listed = (row: Rows[number], column: string) => (Array.isArray(row[column]) ? row[column].length : null);

/** The states and the bucket of ties without one, as numbers and words; nothing of how they are drawn. */
function stateBars({ states }: Tables, what: "ties" | "organisations", voice: Voice): ChartBar[] {
  const said = (row: Rows[number]) => voice.say(what === "ties" ? "chart/tie-count" : "chart/organisation-count", { count: count(row, what) });
  return states.rows.map((row, i): ChartBar => {
    if (row["state"] === null) return { label: voice.say("states/bucket-label"), parts: null, unstated: count(row, what), text: said(row) };
    const label = voice.name(String(row["state"]));
    if (row["described"] !== true) return { label, parts: null, text: voice.say("states/nothing") };
    const all = count(row, what);
    if (what === "ties") {
      const begun = i === 0 ? 0 : count(row, "tiesBegun");
      return { label, parts: { kept: all - begun, begun, ended: count(row, "tiesEnded"), present: 0 }, text: said(row) };
    }
    // Where the state before is not described nobody knows who of these was in it.
    const entered = i === 0 ? 0 : listed(row, "entered");
    return { label, parts: entered === null ? { kept: 0, begun: 0, ended: 0, present: all } : { kept: all - entered, begun: entered, ended: listed(row, "left") ?? 0, present: 0 }, text: said(row) };
  });
}

/** A measure on the ties stated, and in brackets with those of unstated state where that is another number. */
function measureCell(row: Rows[number] | undefined, voice: Voice): CellText {
  const [value, widened] = [row?.["value"], row?.["withUnstated"]];
  const said = (number: unknown) => (typeof number === "number" ? decimals(number, 3) : voice.say("word/not-stated"));
  const text = said(value) === said(widened) || typeof widened !== "number" ? said(value) : voice.say("states/both", { value: said(value), widened: said(widened) });
  return typeof value === "number" ? { text } : { text, notStated: true };
}

function claimRows({ claims, claimSteps, activation }: Tables, voice: Voice): CellText[][] {
  const moves = (claim: unknown) => voice.clauses(claimSteps.rows.flatMap((step) => (step["claim"] === claim && typeof step["before"] === "number" && typeof step["now"] === "number"
    ? [`${voice.name(String(step["state"]))} ${decimals(step["before"], claim === "labour" ? 2 : 0)} \u2192 ${decimals(step["now"], claim === "labour" ? 2 : 0)}`] : [])));
  const rows = claims.rows.map((row): CellText[] => {
    const verdict = String(row["verdict"]);
    const lacking = row["lacking"] as readonly string[];
    return [
      { text: claims.columns["claim"]!.values![String(row["claim"])]![voice.language] },
      { text: claims.columns["verdict"]!.values![verdict]![voice.language], sign: verdict === "holds" ? "yes" : verdict === "does-not-hold" ? "no" : "unknown" },
      { text: verdict === "not-decidable" && lacking.length > 0 ? voice.names(lacking) : moves(row["claim"]) },
    ];
  });
  const all = activation.rows.length;
  const agreed = activation.rows.filter((row) => row["answer"] === "as-planned").length;
  return [...rows, [
    { text: voice.say("states/activated") },
    all === 0 ? { text: voice.say("states/not-decidable"), sign: "unknown" } : { text: voice.say("states/as-planned", { asPlanned: agreed, all }), sign: agreed === all ? "yes" : agreed === 0 ? "no" : "half" },
    { text: all === 0 ? voice.say("states/no-observed") : "" },
  ]];
}

/** The case over its response states. Nothing where no tie says in which state it holds: then there is no film to show. */
export function statesSection(network: Network, voice: Voice): Draft[] {
  const { states } = network.case.vocabulary;
  if (network.scope.state !== null || states.length < 2 || network.ties.every(({ activeFrom }) => activeFrom === null)) return [];
  const { tables } = compareStates(network);
  const measures = new Map<string, Rows[number][]>();
  for (const row of tables.metrics.rows) measures.set(String(row["metric"]), [...(measures.get(String(row["metric"])) ?? []), row]);
  return [
    { kind: "heading", id: "states", text: voice.say("states/heading"), lead: voice.say("states/lead") },
    {
      kind: "figure", wide: true, title: voice.say("states/figure"), svg: null, caption: voice.say("states/figure-caption"),
      chart: {
        kind: "bars", panels: [{ label: voice.say("chart/states-ties"), bars: stateBars(tables, "ties", voice) }, { label: voice.say("chart/states-organisations"), bars: stateBars(tables, "organisations", voice) }],
        words: { panel: voice.say("chart/data"), state: voice.say("chart/state"), kept: voice.say("chart/kept"), begun: voice.say("chart/begun"), ended: voice.say("chart/ended"), present: voice.say("chart/present"), notStated: voice.say("word/not-stated") },
      },
    },
    {
      kind: "table", id: "states-table", title: voice.say("states/measures"), caption: voice.say("states/measures-caption"),
      // Where one state alone is described there is nothing to set beside it.
      folded: tables.states.rows.filter((row) => row["described"] === true).length < 2,
      columns: [{ label: voice.say("states/measure") }, ...states.map(({ id }) => ({ label: voice.name(id), numeric: true }))],
      rows: [...measures].map(([metric, rows]) => [{ text: tables.metrics.columns["metric"]!.values![metric]![voice.language] }, ...states.map(({ id }) => measureCell(rows.find((row) => row["state"] === id), voice))]),
    },
    {
      kind: "table", id: "state-claims", title: voice.say("states/claims"), caption: voice.say("states/claims-caption"),
      columns: [{ label: voice.say("states/claim") }, { label: voice.say("states/answer") }, { label: voice.say("states/why") }], rows: claimRows(tables, voice),
    },
  ];
}
