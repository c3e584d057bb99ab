import type { Network } from "../../network/index.js";
import { whatIf, type WhatIf } from "../../simulate/index.js";
import type { WhatIfAnswer } from "./protocol.js";
import { inBoth, namesIn } from "./saying.js";

type Table = keyof WhatIf["tables"];

/**
 * What the absence of some organisations does, as `crosstie what-if` says it.
 *
 * @throws UsageError `usage/unknown-organisation`.
 */
export function whatIfOn(network: Network, organisations: readonly string[]): WhatIfAnswer {
  const result = whatIf(network, organisations);
  const nameOf = namesIn(network);
  const effect = (measure: string, when: "before" | "after") => {
    const value = result.tables.effects.rows.find((row) => row["measure"] === measure)?.[when];
    return typeof value === "number" ? value : null;
  };
  const ids = (table: Table, key: string, by?: string) => result.tables[table].rows.filter((row) => by === undefined || row["by"] === by).map((row) => String(row[key]));
  return {
    removed: result.removed,
    organisations: { before: effect("organisations", "before") ?? 0, after: effect("organisations", "after") ?? 0 },
    fragmentation: { before: effect("fragmentation", "before"), after: effect("fragmentation", "after") },
    unreached: ids("reach", "organisation", "any"), unordered: ids("reach", "organisation", "authority"), failedTasks: ids("tasks", "task"),
    sentences: result.sentences.map((sentence) => ({ ...inBoth(sentence, nameOf), evidence: sentence.evidence })),
    notes: result.notes.map((note) => inBoth(note, nameOf)),
  };
}
