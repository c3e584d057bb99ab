import { z } from "zod";
import { defineMetric, groupOf } from "../../../metric/index.js";
import { externalInternal, pairsFirstOption } from "./external-internal.js";

const pairKey = (a: string, b: string) => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

/**
 * Cross-jurisdiction bridging: Krackhardt and Stern's E-I index by jurisdiction, and of the jurisdictions that share a
 * task the share that any tie joins.
 *
 * The index and its rules are those of `crossSectorBridging`. `neighbourCoverage` looks at pairs of jurisdictions: two
 * share a task when it requires an organisation of each, and are joined when any selected tie runs between them,
 * whoever holds it and whatever for; asking for a tie between the organisations of that very task is what
 * `taskCongruence` does. Tasks whose organisations are not stated are left out and counted as missing; no shared task
 * gives null. Time O(m + sum of squares of the required sets).
 *
 * Krackhardt and Stern (1988), doi:10.2307/2786835. The coverage is this framework's own.
 */
export const crossJurisdictionBridging = defineMetric({
  id: "crossJurisdictionBridging",
  aliases: ["I-08"],
  label: { en: "Cross-jurisdiction bridging", zh: "跨辖区联结" },
  question: { en: "Do ties cross jurisdictions, above all where a task needs several?", zh: "关系是否跨越辖区，尤其在任务需要多个辖区之处？" },
  element: "structure",
  theme: "integration",
  subject: "network",
  formula: String.raw`\frac{E - I}{E + I}, \; \frac{|\{\text{jurisdiction pairs sharing a task, tied}\}|}{|\{\text{jurisdiction pairs sharing a task}\}|}`,
  convention: {
    en: "E-I index by jurisdiction, on distinct pairs or on tie records; coverage: pairs of jurisdictions required by one task that any selected tie joins.",
    zh: "按辖区计算的E-I指数，按不同单位对或关系记录计；覆盖：由同一任务所需、且有任一所选关系相连的辖区对所占比例。",
  },
  references: ["krackhardtStern1988"],
  cost: "O(m + sum of squares of the required sets)",
  example: {
    ties: "a-b b-c",
    case: {
      organisations: [{ id: "a", label: "a", jurisdiction: "north" }, { id: "b", label: "b", jurisdiction: "north" }, { id: "c", label: "c", jurisdiction: "south" }],
      tasks: [{ id: "k", label: "k", requiredOrganisations: [{ organisation: "a" }, { organisation: "c" }] }],
    },
    row: { ei: 0, external: 1, internal: 1, neighbourCoverage: 1, neighbours: 1 },
    how: { en: "One tie crosses and one does not; the only task needs north and south, which b and c join.", zh: "一条关系跨辖区，一条不跨；唯一的任务需要北、南两辖区，二者由b与c相连。" },
  },
  comparable: "within case",
  requires: { attributes: ["jurisdiction"] },
  monotone: null,
  options: z.strictObject({ count: pairsFirstOption }),
  columns: {
    ei: { type: "number", label: { en: "E-I index", zh: "E-I指数" }, range: [-1, 1], digits: 3, higherMeans: { en: "more ties cross jurisdictions", zh: "更多关系跨越辖区" } },
    external: { type: "integer", label: { en: "Between jurisdictions", zh: "跨辖区" }, range: [0, null] },
    internal: { type: "integer", label: { en: "Inside a jurisdiction", zh: "同辖区" }, range: [0, null] },
    expected: { type: "number", label: { en: "Expected by chance", zh: "随机期望" }, range: [-1, 1], digits: 3 },
    neighbourCoverage: { type: "number", label: { en: "Jurisdictions sharing a task that are joined", zh: "共担任务的辖区对联结比例" }, range: [0, 1], digits: 3, higherMeans: { en: "more jurisdictions that share a task have a tie", zh: "更多共担任务的辖区之间有关系" } },
    neighbours: { type: "integer", label: { en: "Pairs of jurisdictions sharing a task", zh: "共担任务的辖区对" }, range: [0, null] },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute(context) {
    const { network, options, note, leaveOut } = context;
    const groupOfOne = groupOf(network, "jurisdiction");
    const groups = new Map(network.organisations.map((organisation) => [organisation.id, groupOfOne(organisation)]));
    const index = externalInternal(context, "jurisdiction", options.count);
    const joined = new Set(network.ties.flatMap((tie) => {
      const [a, b] = [groups.get(tie.source) ?? null, groups.get(tie.target) ?? null];
      return a === null || b === null || a === b ? [] : [pairKey(a, b)];
    }));
    const shared = new Set<string>();
    for (const task of network.tasks) {
      if (task.requiredOrganisations === null) {
        note("task/organisations-not-stated", {}, task.id);
        leaveOut(task.id);
      }
      const sides = [...new Set(task.requiredOrganisations?.map(({ organisation }) => groups.get(organisation) ?? null))].filter((side) => side !== null);
      sides.forEach((a, i) => sides.slice(i + 1).forEach((b) => shared.add(pairKey(a, b))));
    }
    if (shared.size === 0) note("bridging/no-shared-task");
    const covered = [...shared].filter((pair) => joined.has(pair)).length;
    return [{
      ei: index.ei, external: index.external, internal: index.internal, expected: index.expected,
      neighbourCoverage: shared.size === 0 ? null : covered / shared.size, neighbours: shared.size, evidence: index.evidence,
    }];
  },
});
