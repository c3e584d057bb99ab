import { taskConnection } from "../../framework/index.js";
import { measure } from "../../metric/index.js";
import { tiesBetween, type Network } from "../../network/index.js";
import type { CellText, Draft, PairSign } from "../block.js";
import type { Voice } from "../words.js";

/** How a task's organisations hang together, by the metric; and whether all of it runs through one of them. */
interface Connection {
  readonly kind: "direct" | "via-one" | "none";
  readonly via: string | null;
  /** The required organisation that every tied pair has an end in, where not every pair is tied. */
  readonly centre: string | null;
}

function connectionsOf(network: Network): Map<string, Connection> {
  return new Map(measure(network, taskConnection).rows.flatMap((row) => {
    const kind = row["connection"];
    if (kind !== "direct" && kind !== "via-one" && kind !== "none") return [];
    const id = String(row["task"]);
    const required = network.tasks.find((task) => task.id === id)?.requiredOrganisations?.map((requirement) => requirement.organisation) ?? [];
    const tied = (a: string, b: string) => tiesBetween(network, a, b).length > 0;
    const complete = required.every((a, i) => required.slice(i + 1).every((b) => tied(a, b)));
    const centre = kind !== "direct" || complete ? null : required.find((hub) => required.every((a, i) => required.slice(i + 1).every((b) => !tied(a, b) || a === hub || b === hub))) ?? null;
    return [[id, { kind, via: row["via"] === null ? null : String(row["via"]), centre }] as const];
  }));
}

const order = ["direct", "via-one", "none"] as const;

function connectionCell(found: Connection | undefined, described: Connection | undefined, required: readonly string[] | null, voice: Voice): CellText {
  if (required === null) return { text: voice.say("tasks/unknown"), sign: "unknown" };
  if (found === undefined) return { text: "\u2014" };
  const text = found.kind === "none" ? voice.say("tasks/apart")
    : found.kind === "via-one" ? voice.say("tasks/via", { via: { records: [found.via!] } })
    : found.centre === null ? voice.say("tasks/yes") : voice.say("tasks/through", { centre: { records: [found.centre] } });
  const onPaper = described !== undefined && order.indexOf(described.kind) > order.indexOf(found.kind);
  return {
    text: onPaper ? voice.say("tasks/recommended-only", { connection: text }) : text,
    sign: found.kind === "none" ? "no" : found.kind === "via-one" || found.centre !== null ? "half" : "yes",
  };
}

function holdsCell(network: Network, task: Network["tasks"][number], voice: Voice): CellText {
  if (task.requiredResources === null) return { text: voice.say("word/not-stated"), notStated: true };
  if (task.requiredResources.length === 0) return { text: voice.say("word/none") };
  const lines = task.requiredResources.map(({ resource: id }) => {
    const resource = network.resources.find((candidate) => candidate.id === id);
    const holders = resource?.heldBy ?? [];
    const holder = holders.length === 0 ? voice.say("tasks/holder-not-stated") : voice.names(holders);
    const short = resource?.sufficiency === "insufficient" ? (voice.language === "zh" ? `（${voice.say("tasks/insufficient")}）` : ` (${voice.say("tasks/insufficient")})`) : "";
    return `${voice.name(id)}${short}${voice.language === "zh" ? "：" : ": "}${holder}`;
  });
  return { text: voice.clauses(lines), lines };
}

/** Who is tied to whom, direction ignored. */
function neighboursOf({ ties }: Network): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const join = (a: string, b: string) => found.set(a, (found.get(a) ?? new Set()).add(b));
  for (const { source, target } of ties) {
    join(source, target);
    join(target, source);
  }
  return found;
}

export function tasksSection(network: Network, voice: Voice): Draft[] {
  if (network.tasks.length === 0) return [];
  const found = connectionsOf(network);
  // Without the recommended ties: a tie whose status is not stated is not called recommended.
  const described = connectionsOf({ ...network, ties: network.ties.filter((tie) => tie.status !== "required") });
  const neighbours = neighboursOf(network);
  const signOf = (a: string, b: string): PairSign => {
    const ties = tiesBetween(network, a, b);
    if (ties.length > 0) return ties.every(({ status }) => status === "required") ? "recommended" : "tied";
    if (network.unknownTies.some((tie) => (tie.source === a && tie.target === b) || (tie.source === b && tie.target === a))) return "unknown";
    return [...(neighbours.get(a) ?? [])].some((one) => neighbours.get(b)?.has(one) === true) ? "through" : "none";
  };
  const rows = network.tasks.map((task): CellText[] => {
    const required = task.requiredOrganisations?.map((requirement) => requirement.organisation) ?? null;
    const unstated: CellText = { text: voice.say("word/not-stated"), notStated: true };
    const pairs = required === null ? [] : required.flatMap((a, i) => required.slice(i + 1).map((b) => [a, b] as const));
    const missing = pairs.filter(([a, b]) => tiesBetween(network, a, b).length === 0);
    return [
      { text: voice.name(task.id) },
      required === null ? unstated : required.length === 0 ? { text: voice.say("word/none") } : { text: voice.clauses(required.map(voice.name)) },
      holdsCell(network, task, voice),
      required === null ? unstated : pairs.length === 0 ? { text: "\u2014" } : { text: `${pairs.length - missing.length} / ${pairs.length}`, pairs: pairs.map(([a, b]) => signOf(a, b)) },
      required === null ? unstated : { text: missing.length === 0 ? "\u2014" : voice.clauses(missing.map(([a, b]) => {
        const pair = `${voice.name(a)} \u2013 ${voice.name(b)}`;
        const open = network.unknownTies.some((tie) => (tie.source === a && tie.target === b) || (tie.source === b && tie.target === a));
        return open ? voice.say("tasks/pair-unknown", { pair }) : pair;
      })) },
      connectionCell(found.get(task.id), described.get(task.id), required, voice),
    ];
  });
  const led = network.tasks.filter((task) => task.leads !== null).length;
  const leads = led === 0 ? voice.say("tasks/leads-not-stated") : voice.say("tasks/leads-stated", { count: led, all: network.tasks.length });
  return [
    { kind: "heading", id: "tasks", text: voice.say("tasks/heading"), lead: null },
    {
      kind: "table", id: "tasks-table", title: voice.say("tasks/title"),
      columns: (["tasks/task", "tasks/required", "tasks/holds", "tasks/tied", "tasks/missing", "tasks/connected"] as const).map((code) => ({ label: voice.say(code) })),
      rows, anchors: network.tasks.map((task) => task.id), caption: [voice.say("tasks/key"), voice.say("tasks/caption", { leads })].join(voice.language === "zh" ? "" : " "),
    },
  ];
}
