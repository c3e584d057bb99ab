import { z } from "zod";
import { fragmentation, knockOutCascade, removalEffect } from "../framework/index.js";
import { measure, saying, type Column, type Row } from "../metric/index.js";
import { coverageNotes } from "../metric/requirements.js";
import { countedAs, without, type Network } from "../network/index.js";
import { decimals, fromTo } from "../table/index.js";
import { leadReach } from "./lead-reach.js";
import { settledOptions } from "./settled-options.js";
import type { Simulation } from "./simulation.js";
import { candidateFirstColumns } from "./what-if/columns.js";
import { settled } from "./what-if/numbers.js";
import { say, withSources, type Grounded, type Sentence } from "./what-if/sentence.js";
import { spanOf } from "./what-if/spans.js";
import { undecidedOption, waysOf } from "./what-if/undecided.js";

const schema = z.strictObject({
  top: saying(z.int().min(1).nullable().default(null), "how many are listed; null: all", "列出多少个；null为全部"),
  undecided: undecidedOption,
});
export type EachRemovedOptions = z.input<typeof schema>;

/** Each organisation's absence in turn, the greatest effect first. */
export interface EachRemoved extends Simulation<"organisations" | "candidates"> {
  readonly simulation: "eachRemoved";
  readonly sentences: readonly Sentence[];
}

const bound = (en: string, zh: string): Column => ({ type: "number", label: { en, zh }, range: [-1, 1], digits: 4 });
const columns: Readonly<Record<string, Column>> = {
  rise: { type: "number", label: { en: "Rise of fragmentation", zh: "碎片化升幅" }, range: [-1, 1], digits: 4 },
  low: bound("Low, unknown ties", "下限（未知关系）"), high: bound("High, unknown ties", "上限（未知关系）"),
  undecidedLow: bound("Low, undecided pairs", "下限（未定对）"), undecidedHigh: bound("High, undecided pairs", "上限（未定对）"),
  movedBy: { type: "ids", label: { en: "Moved by", zh: "受其影响" } },
  fragmentation: { type: "number", label: { en: "Fragmentation without it", zh: "缺位后的碎片化程度" }, range: [0, 1], digits: 4 },
  failed: { type: "integer", label: { en: "Tasks that fail", zh: "失败任务数" }, range: [0, null] },
  impact: { type: "number", label: { en: "Share of tasks", zh: "占任务比例" }, range: [0, 1], digits: 3 },
  leadLoses: { type: "integer", label: { en: "The lead loses", zh: "牵头单位失去联系" }, range: [0, null] },
  solelyHeld: { type: "ids", label: { en: "Held by nobody else", zh: "仅其持有" } },
  evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
};

interface Undecided {
  readonly candidates: readonly Row[];
  readonly of: (organisation: string) => Row;
  readonly sentences: readonly Grounded[];
}

/** The rise of each under each way of deciding who is whom; an organisation counted as another rises as that one does. */
function undecidedRises(network: Network): Undecided | null {
  const { candidates, ways, all } = waysOf(network);
  if (candidates.length === 0) return null;
  const rises = ways.map((way) => {
    const rows = new Map(measure(settled(way.network), removalEffect).rows.map(({ organisation, rise }) => [String(organisation), rise as number | null]));
    return (id: string): number | null => rows.get(countedAs(way.network, id)) ?? null;
  });
  const ids = network.organisations.map(({ id }) => id);
  const firsts = rises.map((rise) => ids.filter((id) => rise(id) !== null).sort((a, b) => rise(b)! - rise(a)! || (a < b ? -1 : 1))[0] ?? null);
  const spanFor = (id: string) => spanOf(rises.map((rise) => rise(id)));
  const moved = (id: string) => candidates.filter((_, i) => Math.abs((rises[i + 1]!(id) ?? NaN) - (rises[0]!(id) ?? NaN)) > 1e-12).map((candidate) => candidate.id);
  const [first] = firsts;
  const span = first === null || first === undefined ? null : spanFor(first);
  const evidence = candidates.map(({ id }) => id);
  const pairs = { pairs: candidates.map(({ a, b }) => [a, b]) };
  return {
    of: (id) => ({ undecidedLow: spanFor(id)?.[0] ?? null, undecidedHigh: spanFor(id)?.[1] ?? null, movedBy: moved(id) }),
    candidates: candidates.map(({ id, a, b, recommended }, i): Row => {
      const top = firsts[i + 1] ?? null;
      return { candidate: id, a, b, recommended, fragmentation: fragmentationIn(ways[i + 1]!.network), first: top, rise: top === null ? null : rises[i + 1]!(top) };
    }),
    sentences: [
      say(candidates.length === 1 ? "whatIf/undecided-one" : all ? "whatIf/undecided" : "whatIf/undecided-some", { pairs, count: candidates.length, ways: ways.length }, evidence),
      ...(span === null ? [] : [say(new Set(firsts).size === 1 ? "whatIf/undecided-first" : "whatIf/undecided-firsts", {
        organisations: { records: [...new Set(firsts)].filter((id) => id !== null) }, organisation: { records: [first!] }, low: decimals(span[0], 4), high: decimals(span[1], 4),
      }, evidence)]),
    ],
  };
}

const fragmentationIn = (network: Network): number | null => {
  const value = measure(settled(network), fragmentation).rows[0]?.["fragmentation"];
  return typeof value === "number" ? value : null;
};

/**
 * The absence of each organisation in turn: how fragmentation moves (`removalEffect`), which tasks fail (`knockOutCascade`), how
 * many others the lead loses by any tie, and what nobody else holds. In order of the rise of fragmentation, then of the
 * share of tasks, then of those the lead loses, then by id; what is not defined comes last. The rise has low and high over ties
 * marked unknown, and over the pairs of which the case leaves open whether they are one. Time O(n (n + m)) for each of up to
 * 32 ways.
 *
 * @throws InferenceError `simulation/unknown-option`, `simulation/invalid-option`.
 */
export function eachRemoved(network: Network, options: EachRemovedOptions = {}): EachRemoved {
  const settings = settledOptions("eachRemoved", schema, options);
  const by = (rows: readonly Row[]) => new Map(rows.map((row) => [String(row["organisation"]), row]));
  const effects = by(measure(network, removalEffect).rows);
  const undecided = settings.undecided === "ignore" ? null : undecidedRises(network);
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
      organisation: id, rise: effects.get(id)?.["rise"] ?? null, low: effects.get(id)?.["low"] ?? null, high: effects.get(id)?.["high"] ?? null,
      ...(undecided?.of(id) ?? { undecidedLow: null, undecidedHigh: null, movedBy: null }), fragmentation: effects.get(id)?.["fragmentation"] ?? null,
      failed: failures.get(id)?.["failed"] ?? null, impact: failures.get(id)?.["impact"] ?? null, leadLoses: loses(id),
      solelyHeld: network.resources.filter(({ heldBy }) => heldBy?.length === 1 && heldBy[0] === id).map((resource) => resource.id),
      evidence: [...network.ties.filter(({ source, target }) => source === id || target === id).map((tie) => tie.id), ...chain],
    };
  }).sort((a, b) => down(a["rise"], b["rise"]) || down(a["impact"], b["impact"]) || down(a["leadLoses"], b["leadLoses"]) || (String(a["organisation"]) < String(b["organisation"]) ? -1 : 1));
  const listed = rows.slice(0, settings.top ?? rows.length);
  const before = fragmentationIn(network);
  const sentences = listed.slice(0, 5).flatMap((row): Grounded[] => {
    if (typeof before !== "number" || typeof row["fragmentation"] !== "number") return [];
    const told = { organisation: { records: [String(row["organisation"])] }, ...fromTo(before, row["fragmentation"], 4) };
    const evidence = row["evidence"] as readonly string[];
    return [row["failed"] === null ? { code: "whatIf/each-first-no-tasks", params: told, evidence } : { code: "whatIf/each-first", params: { ...told, failed: row["failed"]! }, evidence }];
  });
  return {
    kind: "simulation", simulation: "eachRemoved", scope: network.scope, options: settings, n: network.organisations.length,
    sentences: withSources(network, [...sentences, ...(undecided?.sentences ?? [])]),
    tables: { organisations: { keys: ["organisation"], columns, rows: listed }, candidates: { keys: ["candidate"], columns: candidateFirstColumns, rows: undecided?.candidates ?? [] } },
    notes: [
      { code: "whatIf/each-order", params: {} }, ...(network.unknownTies.length > 0 ? [{ code: "pairs/unknown", params: { count: network.unknownTies.length } }] : []), ...(lead === null ? [{ code: "whatIf/no-lead", params: {} }] : []), ...cascade.notes.filter(({ code }) => code !== "metric/convention"), ...coverageNotes(network), ...network.notes,
    ],
  };
}
