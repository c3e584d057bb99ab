import { distancesFrom, project, select, tiesBetween, type Network } from "../../network/index.js";
import type { Block, CellText } from "../block.js";
import type { Voice } from "../words.js";

type Connection = "yes" | "via" | "joined" | "apart";

/** How the required organisations hang together: tied pair by pair, through one other, by longer paths, or not. */
function connectionOf(network: Network, required: readonly string[]): { connection: Connection; via: string | null } {
  const among = select(network, { only: [...required] });
  const reached = (within: Network) => {
    const graph = project(within, { direction: "ignored", strength: "ignored" });
    const start = graph.ids.indexOf(required[0]!);
    const steps = distancesFrom(graph, start);
    return required.every((id) => steps[graph.ids.indexOf(id)]! >= 0);
  };
  const complete = required.every((a, i) => required.slice(i + 1).every((b) => tiesBetween(network, a, b).length > 0));
  if (complete) return { connection: "yes", via: null };
  if (reached(among)) {
    // A star: one of the required organisations is the one the others go through.
    const centre = required.find((id) => required.every((other) => other === id || tiesBetween(network, id, other).length > 0));
    return centre === undefined ? { connection: "joined", via: null } : { connection: "via", via: centre };
  }
  const via = network.organisations.find(({ id }) => !required.includes(id) && reached(select(network, { only: [...required, id] })));
  if (via !== undefined) return { connection: "via", via: via.id };
  return reached(network) ? { connection: "joined", via: null } : { connection: "apart", via: null };
}

const signs = { yes: "yes", via: "half", joined: "half", apart: "no" } as const;

function connectionCell(network: Network, described: Network, required: readonly string[] | null, voice: Voice): CellText {
  if (required === null || required.length === 0) return { text: voice.say("tasks/unknown"), sign: "unknown" };
  if (required.length === 1) return { text: "\u2014" };
  const { connection, via } = connectionOf(network, required);
  const text = via === null ? voice.say(`tasks/${connection as "yes" | "joined" | "apart"}`) : voice.say("tasks/via", { via: { records: [via] } });
  const rank: Connection[] = ["yes", "via", "joined", "apart"];
  const onPaper = rank.indexOf(connectionOf(described, required).connection) > rank.indexOf(connection);
  return { text: onPaper ? voice.say("tasks/recommended-only", { connection: text }) : text, sign: signs[connection] };
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
  return { text: voice.clauses(lines) };
}

export function tasksSection(network: Network, voice: Voice, number: string): Block[] {
  if (network.tasks.length === 0) return [];
  const described = select(network, { statuses: ["in-plan", "observed"] });
  const rows = network.tasks.map((task): CellText[] => {
    const required = task.requiredOrganisations?.map((requirement) => requirement.organisation) ?? null;
    const unstated: CellText = { text: voice.say("word/not-stated"), notStated: true };
    const pairs = required === null ? [] : required.flatMap((a, i) => required.slice(i + 1).map((b) => [a, b] as const));
    const missing = pairs.filter(([a, b]) => tiesBetween(network, a, b).length === 0);
    return [
      { text: voice.name(task.id) },
      required === null ? unstated : { text: voice.clauses(required.map(voice.name)) },
      holdsCell(network, task, voice),
      required === null ? unstated : pairs.length === 0 ? { text: "\u2014" } : { text: `${pairs.length - missing.length} / ${pairs.length}` },
      required === null ? unstated : { text: missing.length === 0 ? "\u2014" : voice.clauses(missing.map(([a, b]) => `${voice.name(a)} \u2013 ${voice.name(b)}`)) },
      connectionCell(network, described, required, voice),
    ];
  });
  const led = network.tasks.filter((task) => task.leads !== null).length;
  const leads = led === 0 ? voice.say("tasks/leads-not-stated") : voice.say("tasks/leads-stated", { count: led, all: network.tasks.length });
  return [
    { kind: "heading", id: "tasks", text: voice.say("tasks/heading"), lead: null },
    {
      kind: "table", id: "tasks-table", title: voice.say("tasks/title"), number,
      columns: (["tasks/task", "tasks/required", "tasks/holds", "tasks/tied", "tasks/missing", "tasks/connected"] as const).map((code) => ({ label: voice.say(code) })),
      rows, anchors: network.tasks.map((task) => task.id), caption: voice.say("tasks/caption", { leads }),
    },
  ];
}
