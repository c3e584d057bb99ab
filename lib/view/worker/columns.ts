import { headlineOf, type Column, type Metric } from "../../metric/index.js";
import type { Bilingual } from "../../words/index.js";
import type { ListedColumn } from "./protocol.js";

/** Whether a column orders organisations or only tells them apart; null for lists of records. */
export function kindOf({ type, nominal }: Column): "number" | "class" | null {
  if (type === "ids" || type === "id") return null;
  return (type === "number" || type === "integer") && nominal !== true ? "number" : "class";
}

const both = (a: Bilingual, b: Bilingual): Bilingual => ({ en: `${a.en}: ${b.en}`, zh: `${a.zh}：${b.zh}` });

/** What a map can show of a metric: the column it is known by under the metric's own name, then its others. */
export function columnsOf(metric: Metric): (ListedColumn & { readonly column: string })[] {
  const headline = headlineOf(metric);
  const names = [headline, ...Object.keys(metric.columns).filter((name) => name !== headline)];
  return names.flatMap((name) => {
    const kind = kindOf(metric.columns[name]!);
    const own = name === headline;
    return kind === null ? [] : [{ id: own ? metric.id : `${metric.id}.${name}`, label: own ? metric.label : both(metric.label, metric.columns[name]!.label), kind, column: name }];
  });
}
