import { z } from "zod";
import { MetricError } from "../../../errors.js";
import { saying, type Context } from "../../../metric/index.js";
import type { BestSets, SetQuery } from "../../../network/index.js";
import { nearest } from "../../../words/index.js";

/** Options of both searches for key players. */
export const setOptions = {
  k: saying(z.int().min(1).default(2), "how many organisations the set has", "组合中的单位数"),
  forced: saying(z.array(z.string()).default([]), "ids of organisations that are in the set whatever happens", "必须列入的单位编号"),
  forbidden: saying(z.array(z.string()).default([]), "ids of organisations that are not to be in the set", "不得列入的单位编号"),
  top: saying(z.int().min(1).default(20), "how many of the sets that do equally well are listed", "同样好的组合最多列出几个"),
  effort: saying(z.int().min(1).default(2_000_000), "how many steps the search may make, a step being the visit of an organisation; beyond, the best set found is not proven", "搜索最多走多少步，每步访问一个单位；超出时所得组合未经证明"),
};

interface SetSettings {
  readonly k: number;
  readonly forced: readonly string[];
  readonly forbidden: readonly string[];
  readonly top: number;
  readonly effort: number;
}

/**
 * What is searched for, in positions of the graph; null with a note when organisations asked for are not in scope or are asked for both ways.
 *
 * @throws MetricError `metric/invalid-option` when the case has no organisation of an id asked for.
 */
export function queryOf({ network, note }: Pick<Context<unknown>, "network" | "note">, { k, forced, forbidden, top, effort }: SetSettings): SetQuery | null {
  const known = network.case.organisations.map(({ id }) => id);
  const place = new Map(network.organisations.map(({ id }, i) => [id, i]));
  for (const [option, asked] of Object.entries({ forced, forbidden })) {
    for (const id of asked) {
      if (known.includes(id)) continue;
      const near = nearest(id, known);
      throw new MetricError("metric/invalid-option", `Option ${option}: this case has no organisation "${id}".${near === null ? "" : ` Did you mean "${near}"?`}`, { option, value: id, nearest: near });
    }
  }
  const outside = [...new Set([...forced, ...forbidden])].filter((id) => !place.has(id));
  if (outside.length > 0) note("keyPlayers/out-of-scope", { organisations: { records: outside } });
  const both = forced.filter((id) => forbidden.includes(id));
  if (both.length > 0) note("keyPlayers/both", { organisations: { records: [...new Set(both)] } });
  if (outside.length > 0 || both.length > 0) return null;
  const positions = (ids: readonly string[]) => [...new Set(ids)].map((id) => place.get(id)!).sort((a, b) => a - b);
  return { size: k, forced: positions(forced), forbidden: positions(forbidden), effort, most: top };
}

/** Says what the search came to: whether it is proven, and how many sets are as good. */
export function sayFound({ note }: Pick<Context<unknown>, "note">, found: BestSets | null, { k, effort }: SetSettings): void {
  if (found === null) note("keyPlayers/too-few", { k });
  else if (!found.proven) note("keyPlayers/not-proven", { effort });
  else if (found.count === null) note("keyPlayers/not-counted", { effort });
  else if (found.count > found.sets.length) note("keyPlayers/tied", { count: found.count, listed: found.sets.length });
}

/** Columns of both. */
export const setColumns = {
  organisations: { type: "ids", label: { en: "Organisations", zh: "单位" } },
  sets: { type: "integer", label: { en: "Sets that do equally well", zh: "同样好的组合数" }, range: [1, null] },
  proven: { type: "boolean", label: { en: "Proven to be best", zh: "已证明为最佳" } },
} as const;
