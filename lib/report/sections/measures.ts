import { headlineOf, keysOf, measure } from "../../metric/index.js";
import { select, type Network } from "../../network/index.js";
import type { Draft } from "../block.js";
import type { ChartDot } from "../chart/chart.js";
import type { MeasuredOnce } from "../measured-once.js";
import type { Voice } from "../words.js";

/** Measures of the whole that have one scale, and what they are good for: cohesion, concentration, command and its complement. */
const shown = ["fragmentation", "density", "globalEfficiency", "transitivity", "betweennessCentralization", "verticalShare", "commandCoverage", "horizontalCompensation"];

/** Above this many organisations leaving each one out in turn would make the report slow. */
const mostLeftOut = 60;

/** Measures of the whole network side by side; the interval says how much each hangs on any one organisation. */
export function measuresDraft(network: Network, measured: MeasuredOnce, mixed: boolean, voice: Voice): Draft[] {
  const used = shown.flatMap((id) => measured.filter(({ metric }) => metric.id === id && metric.subject === "network" && keysOf(metric).length === 0));
  const ids = network.organisations.map(({ id }) => id);
  const without = ids.length > mostLeftOut || ids.length < 3 ? [] : ids.map((id) => select(network, { without: [id] }));
  const stated = mixed ? select(network, { certainties: ["stated"] }) : null;
  const rows = used.flatMap(({ metric, result }): ChartDot[] => {
    const column = headlineOf(metric);
    const valueOn = (other: Network) => measure(other, metric).rows[0]?.[column];
    const value = result.rows[0]?.[column];
    if (typeof value !== "number") return [];
    const others = without.map(valueOn).filter((one) => typeof one === "number");
    const hollow = stated === null ? null : valueOn(stated);
    const known = others.length > 0;
    return [{ label: voice.label(metric.label), value, hollow: typeof hollow === "number" ? hollow : null, low: known ? Math.min(...others) : null, high: known ? Math.max(...others) : null }];
  });
  if (rows.length < 2) return [];
  return [{
    kind: "figure", title: voice.say("chart/measures-title"), svg: null,
    chart: { kind: "dots", digits: 3, rows, words: { item: voice.say("tables/measure"), value: voice.say("chart/all-ties"), stated: voice.say("chart/stated-only"), low: voice.say("chart/least"), high: voice.say("chart/most") } },
    caption: voice.say("chart/measures-caption", {
      n: ids.length, hollow: mixed ? voice.say("removal/hollow") : "", interval: without.length > 0 ? voice.say("chart/measures-interval") : ids.length > mostLeftOut ? voice.say("chart/measures-no-interval", { most: mostLeftOut }) : "",
    }),
  }];
}
