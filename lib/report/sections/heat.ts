import { mixingMatrix } from "../../framework/structure/groups/mixing-matrix.js";
import { configure, groupOf, measure, type GroupAttribute } from "../../metric/index.js";
import { select, type Network } from "../../network/index.js";
import { decimals } from "../../table/decimals.js";
import type { Draft } from "../block.js";
import type { Voice } from "../words.js";

/** Fewer groups than these have no pattern to show; more do not fit into a row of panels. */
const [fewest, most] = [2, 12];

/** Who is tied to whom: for each layer the share of pairs tied between every two levels, or sectors where no levels are stated. */
export function heatDraft(network: Network, voice: Voice): Draft[] {
  const attribute = (["level", "sector"] as const).find((one) => {
    const count = groupsIn(network, one).length;
    return count >= fewest && count <= most;
  });
  if (attribute === undefined) return [];
  const groups = groupsIn(network, attribute);
  const known = groupOf(network, attribute);
  const missing = network.organisations.filter((one) => known(one) === null).length;
  const metric = configure(mixingMatrix, { attribute, direction: "ignored" }, "whoToWhom");
  const panels = network.layers.filter(({ id, coverage }) => coverage === "not-stated" || network.ties.some((tie) => tie.layer === id)).map(({ id, coverage }) => {
    const label = voice.name(id);
    if (coverage === "not-stated" && network.ties.every((tie) => tie.layer !== id)) return { label, shares: null };
    const { rows } = measure(select(network, { layers: [id] }), metric);
    const share = new Map(rows.map((row) => [`${String(row["group"])} ${String(row["toGroup"])}`, typeof row["density"] === "number" ? row["density"] : null]));
    return { label, shares: groups.map((one) => groups.map((other) => share.get(`${one} ${other}`) ?? null)) };
  });
  const stated = panels.flatMap(({ shares }) => (shares ?? []).flat().filter((share) => share !== null));
  if (stated.length === 0) return [];
  return [{
    kind: "figure", wide: true, title: voice.say(`chart/heat-title-${attribute}`), svg: null,
    chart: {
      kind: "heat", groups: groups.map(voice.name), panels,
      words: { panel: voice.say("chart/layer"), from: voice.say("chart/from-group"), to: voice.say("chart/to-group"), share: voice.say("chart/per-cent"), noPair: voice.say("chart/no-pair"), notStated: voice.say("layers/no-dyad") },
    },
    caption: voice.say("chart/heat-caption", { most: decimals(Math.max(...stated) * 100, 0), partial: network.layers.some(({ coverage, id }) => coverage === "partial" && panels.some(({ label }) => label === voice.name(id))) ? voice.say("chart/heat-partial") : "", missing: missing === 0 ? "" : voice.say(`chart/heat-missing-${attribute}`, { count: missing }) }),
  }];
}

/** Groups that have a member, in declared order. */
function groupsIn(network: Network, attribute: Extract<GroupAttribute, "level" | "sector">): string[] {
  const known = groupOf(network, attribute);
  const has = new Set(network.organisations.map(known));
  const declared = attribute === "level" ? network.case.vocabulary.levels : network.case.vocabulary.sectors;
  return declared.map(({ id }) => id).filter((id) => has.has(id));
}
