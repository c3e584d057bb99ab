import { compensationLiftPermuted } from "../../inference/index.js";
import type { Network } from "../../network/index.js";
import { decimals } from "../../table/decimals.js";
import type { Draft } from "../block.js";
import type { Voice } from "../words.js";

/** Draws of the report's permutation test. */
export const chanceDraws = 999;

const [seed, draws, level] = [1, chanceDraws, 0.05];

/** What speaks against a test: these notes say why nothing can vary. */
const reasons = new Set(["dimension/vertical-not-stated", "dimension/horizontal-not-stated", "compensation/no-pair", "compensation/all-apart", "compensation/none-tied", "metric/attribute-missing-all", "metric/attribute-none"]);

/** What chance would give beside what is observed; where the test cannot run, the reason, and no empty chart. */
export function chanceDraft(network: Network, voice: Voice): Draft[] {
  if (network.ties.every((tie) => tie.dimension === "vertical")) return [];
  const test = compensationLiftPermuted(network, { seed, draws });
  if (test.p === null || test.distribution === null) {
    const because = test.notes.find(({ code }) => reasons.has(code)) ?? null;
    return [{ kind: "text", text: voice.say("chart/null-not-run", { reason: because === null ? voice.say("chart/null-no-level") : voice.note(because) }) }];
  }
  const { p, distribution, statistic, tied } = test;
  const said = decimals(p.value, 3);
  const few = distribution.length < 4 ? voice.say("chart/null-few") : "";
  return [{
    kind: "figure", title: voice.say("chart/null-title"), svg: null, seed,
    chart: {
      kind: "histogram", bins: distribution, observed: { value: statistic!, label: voice.say("chart/null-mark", { value: statistic!, p: said }) }, axis: voice.say("chart/null-axis"),
      words: { value: voice.say("chart/null-value"), count: voice.say("chart/null-count"), observed: voice.say("chart/null-observed") },
    },
    caption: voice.say("chart/null-caption", { draws, seed, statistic: statistic!, tied: tied!, p: said, n: test.n, reading: voice.say(p.value <= level ? "chart/null-separated" : "chart/null-not-separated") + (p.value <= level ? "" : few) }),
  }];
}
