import { groupOf, type GroupAttribute } from "../../metric/index.js";
import type { Network } from "../../network/index.js";
import type { Draft } from "../block.js";
import type { Voice } from "../words.js";

/** What the source leaves open: the case's own list, and what reading it showed. */
export function openSection(network: Network, voice: Voice): Draft[] {
  const without = (attribute: GroupAttribute) => {
    const declared = attribute === "level" ? network.case.vocabulary.levels : network.case.vocabulary.sectors;
    if (declared.length === 0) return [];
    const terms = new Map(declared.map((term) => [term.id, term]));
    const known = groupOf(network, attribute);
    return network.organisations.filter((organisation) => known(organisation) === null && terms.get(organisation[attribute] ?? "")?.notAClass !== true).map(({ id }) => id);
  };
  const some = (ids: readonly string[]) => ({ records: ids });
  const [levels, sectors] = [without("level"), without("sector")];
  const unstated = network.case.vocabulary.states.length === 0 ? [] : network.ties.filter((tie) => tie.activeFrom === null).map((tie) => tie.id);
  const bare = network.ties.filter((tie) => tie.evidence.length === 0).length;
  const leaderless = network.tasks.filter((task) => task.leads === null).length;
  const unassigned = network.tasks.filter((task) => task.requiredOrganisations === null).map((task) => task.id);
  const items = [
    ...network.layers.filter((layer) => layer.coverage === "not-stated").map((layer) => voice.say("open/layer", { layer: { records: [layer.id] } })),
    ...(unstated.length > 0 ? [voice.say("open/state", { ties: unstated })] : []),
    ...(network.unknownTies.length > 0 ? [voice.say("open/unknown-ties", { ties: network.unknownTies.map((tie) => tie.id) })] : []),
    ...(levels.length > 0 ? [voice.say("open/level", { count: levels.length, organisations: some(levels) })] : []),
    ...(sectors.length > 0 ? [voice.say("open/sector", { count: sectors.length, organisations: some(sectors) })] : []),
    ...(leaderless > 0 ? [voice.say("open/leads", { count: leaderless })] : []),
    ...(unassigned.length > 0 ? [voice.say("open/task-organisations", { tasks: some(unassigned) })] : []),
    ...(network.lead === null ? [voice.say("open/no-lead")] : []),
    ...(bare > 0 ? [voice.say("open/evidence", { count: bare })] : []),
    ...network.case.mergeCandidates.map(({ a, b }) => voice.say("open/similar", { pair: { records: [a, b] } })),
    ...network.case.unknowns.map((unknown) => voice.label(unknown.text)),
  ];
  if (items.length === 0) return [];
  return [
    { kind: "heading", id: "open", text: voice.say("open/heading"), lead: voice.say("open/lead") },
    { kind: "list", items, hatched: true },
  ];
}
