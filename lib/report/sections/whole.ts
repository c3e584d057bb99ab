import { fragmentation, fragmentationByLayer, removalEffect } from "../../framework/index.js";
import { measure } from "../../metric/index.js";
import { project, select, sizesOf, weakComponents, type Network } from "../../network/index.js";
import { decimals } from "../../table/decimals.js";
import type { DataRows, Draft } from "../block.js";
import { layersFigure, type LayerStep } from "../figures/layers-figure.js";
import type { MeasuredOnce } from "../measured-once.js";
import type { Voice } from "../words.js";
import { chanceDraft } from "./chance.js";
import { heatDraft } from "./heat.js";
import { measuresDraft } from "./measures.js";

function stepsOf(network: Network, voice: Voice): { steps: LayerStep[]; shapley: string[] } {
  const rows = measure(network, fragmentationByLayer).rows;
  const added: string[] = [];
  const steps: LayerStep[] = [{ label: voice.say("layers/none"), sizes: network.organisations.map(() => 1), fragmentation: 1, fall: null }];
  const shapley: string[] = [];
  for (const row of rows) {
    const layer = String(row["layer"]);
    const label = `+ ${voice.name(layer)}`;
    const after = row["added"];
    if (typeof after !== "number") {
      steps.push({ label, sizes: null, fragmentation: null, fall: null });
      continue;
    }
    added.push(layer);
    const graph = project(select(network, { layers: [...added] }), { direction: "ignored", strength: "ignored" });
    const fall = row["fall"];
    steps.push({ label, sizes: sizesOf(weakComponents(graph)).sort((a, b) => b - a), fragmentation: after, fall: typeof fall === "number" ? fall : null });
    const part = row["shapley"];
    if (typeof part === "number") shapley.push(`${voice.name(layer)} ${decimals(part, 3)}`);
  }
  return { steps, shapley };
}

function stepRows(steps: readonly LayerStep[], voice: Voice): DataRows {
  const unstated = { text: voice.say("word/not-stated"), notStated: true };
  const number = (value: number | null) => ({ text: value === null ? "\u2014" : decimals(value, 3) });
  return {
    columns: [{ label: voice.say("chart/layer") }, { label: voice.say("chart/layer-groups") }, { label: voice.say("chart/layer-fall"), numeric: true }, { label: voice.say("chart/layer-after"), numeric: true }],
    rows: steps.map(({ label, sizes, fall, fragmentation: after }) => [{ text: label.replace(/^\+ /, "") }, ...(sizes === null ? [unstated, unstated, unstated] : [{ text: sizes.join(" ") }, number(fall), number(after)])]),
  };
}

/** What each layer joins, whom the network can least do without, what its measures say and who is tied to whom. */
export function wholeSection(network: Network, measured: MeasuredOnce, voice: Voice): Draft[] {
  const now = measure(network, fragmentation).rows[0]?.["fragmentation"];
  if (typeof now !== "number" || network.ties.length === 0) return [];
  const { steps, shapley } = stepsOf(network, voice);
  const removals = measure(network, removalEffect).rows;
  const mixed = network.ties.some((tie) => tie.certainty !== "stated") && network.ties.some((tie) => tie.certainty === "stated");
  const stated = new Map(mixed ? measure(select(network, { certainties: ["stated"] }), removalEffect).rows.map((row) => [row["organisation"], row["rise"]]) : []);
  const top = removals.flatMap((row) => (typeof row["rise"] === "number" ? [{ id: String(row["organisation"]), rise: row["rise"] }] : []))
    .sort((a, b) => b.rise - a.rise || (a.id < b.id ? -1 : 1)).slice(0, 10);
  const words = { title: voice.say("layers/title"), notStated: voice.say("layers/no-dyad"), notComputed: voice.say("layers/not-computed") };
  const layered: Draft[] = steps.length > 2 ? [{
    kind: "figure", title: voice.say("layers/title"), svg: layersFigure(steps, words), narrow: layersFigure(steps, words, 340), data: stepRows(steps, voice), caption: voice.say("layers/caption", { shapley }),
  }] : [];
  return [
    { kind: "heading", id: "whole", text: voice.say("whole/heading"), lead: null },
    ...layered,
    {
      kind: "figure", title: voice.say("removal/title"), svg: null,
      chart: {
        kind: "dots", digits: 3,
        rows: top.map(({ id, rise }) => {
          const hollow = stated.get(id);
          return { label: voice.name(id), value: rise, hollow: typeof hollow === "number" ? hollow : null, low: null, high: null };
        }),
        words: { item: voice.say("chart/organisation"), value: voice.say("chart/all-ties"), stated: voice.say("chart/stated-only"), low: voice.say("chart/least"), high: voice.say("chart/most") },
      },
      caption: voice.say("removal/caption", { now: decimals(now, 3), n: network.organisations.length - 1, hollow: mixed ? voice.say("removal/hollow") : "" }),
    },
    ...measuresDraft(network, measured, mixed, voice),
    ...chanceDraft(network, voice),
    ...heatDraft(network, voice),
  ];
}
