import { z } from "zod";
import { defineMetric, groupOf, saying } from "../../metric/index.js";
import { jurisdictionSufficiency } from "./jurisdiction-sufficiency.js";
import { needsIn } from "./needs-of.js";
import { smallestCover } from "./smallest-cover.js";

/**
 * Sufficiency: how many organisations it takes at the least to have all that a task needs, how much of it the best one has
 * alone, and whether any one jurisdiction has enough.
 *
 * `cover` is a smallest set cover of the required resources by their holders, exact by branch and bound within `effort`
 * steps and greedy, with `proven` false, beyond; where several do, one is named. 1 means that somebody can act alone. A need
 * that nobody in scope holds cannot be covered, and one whose holder is not stated cannot be known to be: both give null and
 * are listed. `single` is 1 less `resourceSplit`, over the needs with a stated holding. `jurisdictionSufficient` asks more than
 * holding: the resource must be enough. What the case calls insufficient is not; what it does not say leaves the answer open
 * unless `unstated` reads silence as enough, and so does a holder without a stated jurisdiction, which may be the one lacking.
 * Cover and single say nothing of quantity: holding too little is still holding. Ties play no part. Time: the cover
 * is exponential in the worst case and bounded by `effort`; the rest is O(need x holders).
 *
 * Designed for this framework, as the working form of inadequate capability; greedy covers: Chvátal (1979), doi:10.1287/moor.4.3.233.
 */
export const sufficiency = defineMetric({
  id: "sufficiency",
  aliases: ["I-15"],
  label: { en: "Sufficiency", zh: "能力充足性" },
  question: { en: "Can any organisation or jurisdiction do the task alone, and if not, how many must come together?", zh: "是否有单位或辖区能独自完成任务？若不能，至少需要几个单位？" },
  element: "antecedents",
  subject: "task",
  formula: String.raw`\min \{|S| : need(t) \subseteq \bigcup_{v \in S} held(v)\}`,
  convention: {
    en: "Fewest holders in scope that hold every required resource between them; a jurisdiction suffices if its holders hold all and none is insufficient or, unless chosen otherwise, of unstated sufficiency.",
    zh: "范围内合计持有全部所需资源的最少单位数；辖区内单位持有全部资源，且没有不足者（除另行选择外，也没有未说明是否充足者），即为充足。",
  },
  references: ["chvatal1979"],
  cost: "O(need holders), and at most effort steps for the cover",
  example: {
    ties: "", organisations: "a b c",
    case: {
      resources: [{ id: "boats", label: "Boats", heldBy: ["a", "b"] }, { id: "crews", label: "Crews", heldBy: ["a"] }, { id: "fuel", label: "Fuel", heldBy: ["b", "c"] }],
      tasks: [{ id: "rescue", label: "Rescue", requiredResources: [{ resource: "boats" }, { resource: "crews" }, { resource: "fuel" }] }],
    },
    row: { task: "rescue", cover: 2, organisations: ["a", "b"], proven: true, single: 2 / 3, best: "a", needs: 3 },
    how: { en: "Nobody holds all three; a has boats and crews, b or c adds the fuel.", zh: "无单位持有全部三项；a有船与人员，b或c补足燃料。" },
  },
  comparable: "any size",
  readsTies: false,
  requires: { records: ["tasks", "resources"] },
  monotone: null,
  options: z.strictObject({
    effort: saying(z.int().min(1).default(2_000_000), "how many steps the search for the smallest cover of a task may make; beyond, a greedy one stands, not proven", "每项任务搜索最小覆盖最多走多少步；超出时取贪心结果，未经证明"),
    unstated: saying(z.enum(["open", "sufficient"]).default("open"), "a resource of which it is not stated whether there is enough: open leaves a jurisdiction undecided, sufficient counts it as enough", "未说明是否充足的资源：open表示辖区是否充足无法判断，sufficient表示按充足计"),
  }),
  columns: {
    cover: { type: "integer", label: { en: "Fewest organisations", zh: "最少单位数" }, range: [1, null], higherMeans: { en: "more organisations have to come together", zh: "需要更多单位共同参与" } },
    organisations: { type: "ids", label: { en: "Organisations", zh: "单位" } },
    proven: { type: "boolean", label: { en: "Proven to be fewest", zh: "已证明为最少" } },
    single: { type: "number", label: { en: "Held by the best one alone", zh: "单个单位所持最大比例" }, range: [0, 1], digits: 3, higherMeans: { en: "one organisation comes closer to doing it alone", zh: "单个单位更接近独自完成" } },
    best: { type: "id", label: { en: "Holds most", zh: "持有最多者" } },
    jurisdictionSufficient: { type: "boolean", label: { en: "Some jurisdiction has enough", zh: "有辖区充足" } },
    jurisdictions: { type: "ids", label: { en: "Jurisdictions that hold all", zh: "持有全部资源的辖区" } },
    insufficient: { type: "ids", label: { en: "Stated to be insufficient", zh: "注明不足的资源" } },
    needs: { type: "integer", label: { en: "Resources needed", zh: "所需资源数" }, range: [0, null] },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute({ network, options, note, leaveOut }) {
    const needsOf = needsIn(network);
    const ofOne = groupOf(network, "jurisdiction");
    const jurisdictionOf = new Map(network.organisations.map((organisation) => [organisation.id, ofOne(organisation)]));
    return network.tasks.map((task) => {
      const undefinedRow = {
        task: task.id, cover: null, organisations: [], proven: null, single: null, best: null, jurisdictionSufficient: null, jurisdictions: [], insufficient: [], needs: null, evidence: [],
      };
      const needs = needsOf(task);
      if (needs === null || needs.length === 0) {
        note(needs === null ? "task/resources-not-stated" : "task/needs-nothing", {}, task.id);
        if (needs === null) leaveOut(task.id);
        return { ...undefinedRow, needs: needs === null ? null : 0 };
      }
      const [unstated, nobody] = [needs.filter(({ holders }) => holders === null), needs.filter(({ holders }) => holders?.length === 0)];
      for (const { id } of unstated) {
        note("resource/no-holder", { resource: { records: [id] } }, id);
        leaveOut(id);
      }
      for (const { id } of nobody) note("resource/held-by-nobody", { resource: { records: [id] } }, id);
      const held = needs.flatMap(({ holders }, item) => (holders ?? []).map((holder) => ({ holder, item })));
      const candidates = [...new Set(held.map(({ holder }) => holder))].sort();
      const holds = candidates.map((holder) => held.filter((one) => one.holder === holder).map(({ item }) => item));
      const most = holds.reduce((best, own, i) => (own.length > (holds[best]?.length ?? 0) ? i : best), 0);
      const known = needs.length - unstated.length;
      const uncovered = unstated.length + nobody.length;
      if (uncovered > 0) note("sufficiency/not-covered", { resources: { records: [...unstated, ...nobody].map(({ id }) => id) } }, task.id);
      const cover = uncovered > 0 ? null : smallestCover(holds, needs.length, options.effort);
      if (cover?.proven === false) note("sufficiency/not-proven", { effort: options.effort }, task.id);
      const places = jurisdictionSufficiency(needs, jurisdictionOf, options.unstated);
      if (places.sufficient === null) note("sufficiency/jurisdiction-open", {}, task.id);
      return {
        task: task.id, cover: cover?.chosen.length ?? null, organisations: cover?.chosen.map((i) => candidates[i]!) ?? [], proven: cover?.proven ?? null,
        single: known === 0 ? null : (holds[most]?.length ?? 0) / known, best: candidates[most] ?? null,
        jurisdictionSufficient: places.sufficient, jurisdictions: places.holding,
        insufficient: needs.filter(({ sufficiency: stated }) => stated === "insufficient").map(({ id }) => id), needs: needs.length, evidence: needs.map(({ id }) => id),
      };
    });
  },
});
