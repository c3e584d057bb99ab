import { z } from "zod";
import { defineMetric, saying } from "../../../metric/index.js";
import { twoModeCoreOf } from "../../../network/index.js";
import { affiliationsOf, modeOption, rowsOf } from "./affiliations.js";

/**
 * Two-mode core: the organisations that keep meeting in events that keep being well attended, when everything else is left out.
 *
 * The (p, q)-core: the largest part in which every organisation takes part in at least `events` events of the part and every
 * event has at least `organisations` organisations of the part; there is only one, and it may be empty. A core-periphery fit
 * was turned down: it has no single answer and depends on a start. `level` is the largest number of organisations an event may
 * be asked for so that the organisation still is in the core, `events` staying as asked; 0 when it never is. Records
 * that do not say who takes part are left out and counted as missing. Cost O(largest event × affiliations).
 *
 * Cerinšek and Batagelj (2015), doi:10.1016/j.socnet.2015.04.001.
 */
export const twoModeCore = defineMetric({
  id: "twoModeCore",
  label: { en: "Two-mode core", zh: "二模核心" },
  question: { en: "Which organisations form the core that keeps meeting?", zh: "哪些单位构成经常相遇的核心？" },
  element: "structure",
  subject: "organisation",
  theme: "two-mode",
  formula: String.raw`\forall i \in S_1:\ |N(i) \cap S_2| \ge p, \quad \forall k \in S_2:\ |N(k) \cap S_1| \ge q`,
  convention: {
    en: "The (p, q)-core: largest part in which organisations take part in at least p events of it and events have at least q organisations of it.",
    zh: "(p, q)核：使其中每个单位至少参与其中p个对象、每个对象至少有其中q个单位的最大部分。",
  },
  references: ["cerinsek2015"],
  cost: "O(largest event × affiliations)",
  example: {
    ties: "", organisations: "a b c", options: { mode: "tasks" },
    case: { tasks: ["a b c", "a b", "c"].map((all, i) => ({ id: `k${i}`, label: `k${i}`, requiredOrganisations: all.split(" ").map((organisation) => ({ organisation })) })) },
    row: { organisation: "a", inCore: true, eventsInCore: 2, level: 2 },
    how: { en: "The task of c alone goes, then c with one task left; a and b keep two tasks of two organisations.", zh: "先去掉只有c的任务，c剩一项任务也去掉；a与b保留两项各有两个单位的任务。" },
  },
  comparable: "any size",
  readsTies: false,
  requires: ({ mode }) => ({ records: [mode] }),
  monotone: null,
  options: z.strictObject({
    mode: modeOption,
    events: saying(z.int().min(1).default(2), "p: in how many events of the core an organisation takes part at least", "p：单位至少参与核心中的多少个对象"),
    organisations: saying(z.int().min(1).default(2), "q: how many organisations of the core an event has at least", "q：对象至少有核心中的多少个单位"),
  }),
  columns: {
    inCore: { type: "boolean", label: { en: "In the core", zh: "在核心中" } },
    eventsInCore: { type: "integer", label: { en: "Events of the core", zh: "参与的核心对象数" }, range: [0, null] },
    level: { type: "integer", label: { en: "Largest q with it in the core", zh: "仍在核心中的最大q" }, range: [0, null], higherMeans: { en: "stays in a core of better attended events", zh: "在参与单位更多的核心中仍然保留" } },
  },
  headline: "level",
  compute(context) {
    const { mode, events, organisations } = context.options;
    const found = affiliationsOf(context, mode);
    const core = twoModeCoreOf(found, events, organisations).organisations;
    const level = new Int32Array(found.organisations.length);
    const largest = found.members.reduce((most, list) => Math.max(most, list.length), 0);
    for (let q = 1; q <= largest; q++) {
      const stays = twoModeCoreOf(found, events, q).organisations;
      stays.forEach((count, i) => { if (count > 0) level[i] = q; });
      if (stays.every((count) => count === 0)) break;
    }
    return rowsOf(context, found, ["inCore", "eventsInCore", "level"], (i) => ({ inCore: core[i]! > 0, eventsInCore: core[i]!, level: level[i]! }));
  },
});
