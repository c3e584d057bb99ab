import { z } from "zod";
import { fragmentation, knockOutCascade, removalEffect } from "../framework/index.js";
import { measure, saying, type Column, type Row } from "../metric/index.js";
import { coverageNotes } from "../metric/requirements.js";
import { without, type Network } from "../network/index.js";
import { decimals } from "../table/index.js";
import { leadReach } from "./lead-reach.js";
import { settledOptions } from "./settled-options.js";
import type { Simulation } from "./simulation.js";
import type { Sentence } from "./what-if.js";

const schema = z.strictObject({ top: saying(z.int().min(1).nullable().default(null), "how many are listed; null: all", "列出多少个；null为全部") });
export type EachRemovedOptions = z.input<typeof schema>;

/** Each organisation's absence in turn, the greatest effect first. */
export interface EachRemoved extends Simulation<"organisations"> {
  readonly simulation: "eachRemoved";
  readonly sentences: readonly Sentence[];
}

const columns: Readonly<Record<string, Column>> = {
  rise: { type: "number", label: { en: "Rise of fragmentation", zh: "碎片化升幅" }, range: [-1, 1], digits: 4 },
  fragmentation: { type: "number", label: { en: "Fragmentation without it", zh: "缺位后的碎片化程度" }, range: [0, 1], digits: 4 },
  failed: { type: "integer", label: { en: "Tasks that fail", zh: "失败任务数" }, range: [0, null] },
  impact: { type: "number", label: { en: "Share of tasks", zh: "占任务比例" }, range: [0, 1], digits: 3 },
  leadLoses: { type: "integer", label: { en: "The lead loses", zh: "牵头单位失去联系" }, range: [0, null] },
  solelyHeld: { type: "ids", label: { en: "Held by nobody else", zh: "仅其持有" } },
  evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
};

/**
 * The absence of each organisation in turn: how fragmentation moves (`removalEffect`), which tasks fail (`knockOutCascade`), how
 * many others the lead loses by any tie, and what nobody else holds. In order of the rise of fragmentation, then of the
 * share of tasks, then of those the lead loses, then by id; what is not defined comes last. Time O(n (n + m)).
 *
 * @throws InferenceError `simulation/unknown-option`, `simulation/invalid-option`.
 */
export function eachRemoved(network: Network, options: EachRemovedOptions = {}): EachRemoved {
  const settings = settledOptions("eachRemoved", schema, options);
  const by = (rows: readonly Row[]) => new Map(rows.map((row) => [String(row["organisation"]), row]));
  const effects = by(measure(network, removalEffect).rows);
  const cascade = measure(network, knockOutCascade);
  const failures = by(cascade.rows);
  const { lead, any } = leadReach(network);
  const loses = (id: string): number | null => {
    if (lead === null || lead === id) return null;
    return any!.length - (any!.includes(id) ? 1 : 0) - leadReach(without(network, id)).any!.length;
  };
  const down = (a: unknown, b: unknown) => (typeof b === "number" ? b : -Infinity) - (typeof a === "number" ? a : -Infinity) || 0;
  const rows = network.organisations.map(({ id }): Row => {
    const chain = (failures.get(id)?.["chain"] ?? []) as readonly string[];
    return {
      organisation: id, rise: effects.get(id)?.["rise"] ?? null, fragmentation: effects.get(id)?.["fragmentation"] ?? null,
      failed: failures.get(id)?.["failed"] ?? null, impact: failures.get(id)?.["impact"] ?? null, leadLoses: loses(id),
      solelyHeld: network.resources.filter(({ heldBy }) => heldBy?.length === 1 && heldBy[0] === id).map((resource) => resource.id),
      evidence: [...network.ties.filter(({ source, target }) => source === id || target === id).map((tie) => tie.id), ...chain],
    };
  }).sort((a, b) => down(a["rise"], b["rise"]) || down(a["impact"], b["impact"]) || down(a["leadLoses"], b["leadLoses"]) || (String(a["organisation"]) < String(b["organisation"]) ? -1 : 1));
  const listed = rows.slice(0, settings.top ?? rows.length);
  const before = measure(network, fragmentation).rows[0]?.["fragmentation"];
  const sentences = listed.slice(0, 5).flatMap((row): Sentence[] => {
    if (typeof before !== "number" || typeof row["fragmentation"] !== "number") return [];
    const told = { organisation: { records: [String(row["organisation"])] }, before: decimals(before, 4), after: decimals(row["fragmentation"], 4) };
    const evidence = row["evidence"] as readonly string[];
    return [row["failed"] === null ? { code: "whatIf/each-first-no-tasks", params: told, evidence } : { code: "whatIf/each-first", params: { ...told, failed: row["failed"]! }, evidence }];
  });
  return {
    kind: "simulation", simulation: "eachRemoved", scope: network.scope, options: settings, n: network.organisations.length, sentences,
    tables: { organisations: { keys: ["organisation"], columns, rows: listed } },
    notes: [{ code: "whatIf/each-order", params: {} }, ...(lead === null ? [{ code: "whatIf/no-lead", params: {} }] : []), ...cascade.notes.filter(({ code }) => code !== "metric/convention"), ...coverageNotes(network), ...network.notes],
  };
}
