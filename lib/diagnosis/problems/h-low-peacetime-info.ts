import { z } from "zod";
import { degree, density } from "../../framework/index.js";
import { shareOption } from "../options.js";
import { cell, isNote, undecided } from "../looking.js";
import { defineProblem } from "../problem.js";

/**
 * Little exchange of information in daily work: communication in the quietest declared state against that in the most
 * serious one. A tie whose state is not stated is never read as standing by: it holds in the most serious state,
 * since ties last until they are said to end, and in the quiet one or not; where that decides, nothing is decided.
 */
export const hLowPeacetimeInfo = defineProblem({
  id: "h-low-peacetime-info",
  label: { en: "Little cross-department information exchange in daily work", zh: "日常跨部门信息交流少" },
  source: { document: "rule-of-law-study", section: "2.1.1" },
  rule: {
    en: "Found if the density of the communication layers in the first declared response state is below minPeacetimeRatio times that in the last. Ties without a stated state hold in the last state and may or may not hold in the first: if that changes the answer, it is not decidable; nor is it with fewer than two states or without communication in the last.",
    zh: "首个响应状态下沟通层的密度低于最后一个状态下密度的minPeacetimeRatio倍，即判为存在。未说明状态的关系在最后状态下生效，在首个状态下可能生效也可能不生效：若影响结论，则无法判断；状态不足两个或最后状态下无沟通关系时亦无法判断。",
  },
  ruleFrom: "ours",
  options: z.strictObject({ minPeacetimeRatio: shareOption(0.5, "least ratio of communication in quiet times to that in the most serious state; an arbitrary default", "平时与最严重状态沟通密度之比的最小值；默认值为任意设定") }),
  thresholds: { minPeacetimeRatio: "default-arbitrary" },
  branches: {
    ratio: {
      label: { en: "Communication in quiet times over that in an emergency", zh: "平时与应急时沟通密度之比" }, relation: "below", threshold: "minPeacetimeRatio", metrics: ["density", "degree"],
      look({ network, layers, part, measured }) {
        const states = network.case.vocabulary.states;
        if (network.scope.state !== null) return undecided({ code: "diagnosis/state-selected", params: {} });
        if (states.length < 2) return undecided({ code: "diagnosis/no-states", params: {} });
        const lines = layers(["communication"]);
        if (isNote(lines)) return undecided(lines);
        const [quiet, grave] = [states[0]!.id, states.at(-1)!.id];
        const densityAt = (state: string, unstated: "include" | "exclude") => cell(measured(density, {}, part({ state, unstated }, lines)), "density");
        const base = densityAt(grave, "include");
        if (base === null || base === 0) return undecided({ code: "diagnosis/no-base", params: {} });
        const [least, most] = [densityAt(quiet, "exclude")! / base, densityAt(quiet, "include")! / base];
        const partners = (state: string) => new Map(measured(degree, {}, part({ state, unstated: "include" }, lines)).rows.map((row) => [String(row["organisation"]), row["degree"]]));
        const [before, later] = [partners(quiet), partners(grave)];
        const silent = [...later].filter(([id, ties]) => ties !== 0 && before.get(id) === 0).map(([id]) => id);
        if (least === most) return { value: least, evidence: silent, missing: [] };
        const open = lines.ties.filter((tie) => tie.activeFrom === null).map(({ id }) => id);
        return {
          value: null, bounds: [Math.min(least, most), Math.max(least, most)], evidence: silent,
          missing: [{ code: "diagnosis/state-open", params: { ties: open } }],
        };
      },
    },
  },
});
