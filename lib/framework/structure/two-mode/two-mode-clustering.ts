import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { fourPaths, sharedEvents } from "../../../network/index.js";
import { affiliationsOf, modeOption } from "./affiliations.js";
import { pathEffortOption } from "./path-effort.js";

/**
 * Two-mode clustering: whether those who meet a third in different events also meet one another elsewhere.
 *
 * `clustering` is Opsahl's: of the paths organisation - event - organisation - event - organisation the share whose two ends
 * share a further event, one that is not on the path. Projecting first and taking the ordinary clustering was turned down:
 * every event of three is a closed triangle there, by construction. `reinforcement` is Robins and Alexander's: of the paths of three
 * steps (event - organisation - event - organisation) the share that a fourth closes, that is whether two that meet once meet again:
 * four times the four-cycles over the three-paths. Null without such a path; `clustering` is null with a note beyond `effort` steps.
 * Records that do not say who takes part are left out and counted as missing. Cost O(sum over meetings of those met).
 *
 * Opsahl (2013), doi:10.1016/j.socnet.2011.07.001; Robins and Alexander (2004), doi:10.1023/B:CMOT.0000032580.12184.c0.
 */
export const twoModeClustering = defineMetric({
  id: "twoModeClustering",
  label: { en: "Two-mode clustering", zh: "二模聚集" },
  question: { en: "Do those who meet a third one in different places also meet each other?", zh: "分别在不同场合与同一单位相遇的单位，彼此是否也相遇？" },
  element: "structure",
  subject: "network",
  theme: "two-mode",
  formula: String.raw`C^* = \frac{\text{closed four-paths}}{\text{four-paths}}, \quad R = \frac{4 C_4}{L_3}`,
  convention: {
    en: "Opsahl's global coefficient, by a shared event that is not on the path; Robins and Alexander's bipartite clustering beside it.",
    zh: "奥普萨尔总体系数，以路径之外的共同对象为闭合；并列罗宾斯-亚历山大的二分聚集系数。",
  },
  references: ["opsahl2013", "robins2004"],
  cost: "O(sum over pairs that meet of those met); bounded by effort",
  example: {
    ties: "", organisations: "a b c", options: { mode: "tasks" },
    case: { tasks: ["a b", "b c", "a c"].map((both, i) => ({ id: `k${i}`, label: `k${i}`, requiredOrganisations: both.split(" ").map((organisation) => ({ organisation })) })) },
    row: { clustering: 1, paths: 3, closed: 3, reinforcement: 0 },
    how: { en: "Three tasks join the three in a ring: each of the 3 paths is closed by the third task, and nobody meets twice.", zh: "三项任务使三个单位成环：3条路径都由第三项任务闭合，没有两次相遇者。" },
  },
  programs: [
    { label: { en: "four-cycles over three-paths", zh: "四步回路与三步路径之比" }, programs: ["NetworkX: bipartite.robins_alexander_clustering(G)"], options: {}, column: "reinforcement" },
  ],
  comparable: "any size",
  readsTies: false,
  requires: ({ mode }) => ({ records: [mode] }),
  monotone: null,
  options: z.strictObject({ mode: modeOption, effort: pathEffortOption }),
  columns: {
    clustering: { type: "number", label: { en: "Two-mode clustering", zh: "二模聚集系数" }, range: [0, 1], digits: 3, higherMeans: { en: "those with a common third meet elsewhere too", zh: "有共同第三方的单位更常在别处相遇" } },
    paths: { type: "integer", label: { en: "Pairs met in different events", zh: "经不同对象相连的路径数" }, range: [0, null] },
    closed: { type: "integer", label: { en: "Of these closed elsewhere", zh: "其中在别处闭合的" }, range: [0, null] },
    reinforcement: { type: "number", label: { en: "Repeated meeting", zh: "重复相遇" }, range: [0, 1], digits: 3, higherMeans: { en: "those who meet once meet again", zh: "相遇过的单位更常再次相遇" } },
  },
  compute(context) {
    const { note, options } = context;
    const found = affiliationsOf(context, options.mode);
    const met = fourPaths(found, options.effort);
    const sum = (list: Float64Array | undefined) => list?.reduce((total, value) => total + value, 0) ?? null;
    const [paths, closed] = [sum(met?.paths), sum(met?.closed)];
    if (paths === null) note("twoMode/effort", { effort: options.effort });
    const threePaths = found.attended.reduce((total, events) => total + events.reduce((own, event) => own + (events.length - 1) * (found.members[event]!.length - 1), 0), 0);
    let fourCycles = 0;
    for (const { counts } of sharedEvents(found)) for (const count of counts) fourCycles += (count * (count - 1)) / 4;
    if (paths === 0 || threePaths === 0) note("twoMode/no-path");
    return [{ clustering: paths === null || paths === 0 ? null : closed! / paths, paths, closed, reinforcement: threePaths === 0 ? null : (4 * fourCycles) / threePaths }];
  },
});
