import { catalogue } from "../../framework/index.js";
import { headlineOf, keysOf, measure, type Column, type Metric } from "../../metric/index.js";
import { select, type Network } from "../../network/index.js";
import { UsageError } from "../../errors.js";
import { nearest, type Bilingual, type Note } from "../../words/index.js";

/** A place in the network to which scores are held: a metric of organisations, one of its columns, in the ties selected or in one layer of them. */
export interface PositionWanted {
  readonly metric: Metric;
  /** A column with numbers; the metric's main one when left out. */
  readonly column?: string;
  readonly layer?: string;
  readonly options?: Readonly<Record<string, unknown>>;
}

export interface Position {
  /** `betweenness`, `brokerage.liaison`. */
  readonly id: string;
  readonly label: Bilingual;
  readonly layer: string | null;
  /** The metric's own column, under the position's name. */
  readonly shown: Column;
  /** By organisation; null where the metric has no value. */
  readonly values: ReadonlyMap<string, number | null>;
  readonly notes: readonly Note[];
}

const isNumeric = ({ columns }: Metric, name: string) => (columns[name]?.type === "number" || columns[name]?.type === "integer") && columns[name].nominal !== true;

/** The column meant, and the name the position goes by. @throws UsageError where the metric has no such number for each organisation. */
function columnOf({ metric, column }: PositionWanted): { column: string; id: string } {
  const offered = Object.keys(metric.columns).filter((name) => isNumeric(metric, name));
  if (metric.subject !== "organisation" || keysOf(metric).length !== 1 || offered.length === 0) {
    throw new UsageError("usage/not-a-position", `${metric.id} does not give each organisation a number. Metrics that do: crosstie metrics.`, { metric: metric.id });
  }
  const found = column ?? headlineOf(metric);
  if (!offered.includes(found)) {
    const near = nearest(found, offered);
    throw new UsageError("usage/not-a-position", `${metric.id} has no column "${found}" with numbers; it has: ${offered.join(", ")}.${near === null ? "" : ` Did you mean "${near}"?`}`, { metric: metric.id, column: found, nearest: near });
  }
  return { column: found, id: found === headlineOf(metric) ? metric.id : `${metric.id}.${found}` };
}

/** What is measured unless positions are given: partners, in all selected ties and in each stated layer that has ties; standing between; brokerage. */
export function defaultPositions(network: Network): PositionWanted[] {
  const [degree, betweenness, brokerage] = ["degree", "betweenness", "brokerage"].map((id) => catalogue.find(id)) as [Metric, Metric, Metric];
  const layers = network.layers.filter(({ id, coverage }) => coverage !== "not-stated" && network.ties.some((tie) => tie.layer === id));
  return [{ metric: degree }, ...(layers.length > 1 ? layers.map(({ id }) => ({ metric: degree, layer: id })) : []), { metric: betweenness }, { metric: brokerage }];
}

/**
 * The positions of organisations, measured as the metrics measure them.
 *
 * @throws UsageError `usage/not-a-position` for a metric that is not of organisations, or a column of it that has no numbers; MetricError for its options.
 */
export function positionsOf(network: Network, wanted: readonly PositionWanted[]): Position[] {
  return wanted.map((one): Position => {
    const { metric, layer = null, options = {} } = one;
    const { column, id } = columnOf(one);
    const { rows, notes } = measure(layer === null ? network : select(network, { layers: [layer] }), metric, options);
    const own = metric.columns[column]!.label;
    const label = column === headlineOf(metric) ? metric.label : { en: `${metric.label.en}: ${own.en}`, zh: `${metric.label.zh}：${own.zh}` };
    const named = network.layers.find((one) => one.id === layer)?.label;
    const inLayer = layer === null ? label : { en: `${label.en} (${named?.en ?? named?.zh ?? layer})`, zh: `${label.zh}（${named?.zh ?? named?.en ?? layer}）` };
    return { id, label, layer, shown: { ...metric.columns[column]!, label: inLayer }, values: new Map(rows.map((row) => [String(row["organisation"]), typeof row[column] === "number" ? row[column] : null])), notes };
  });
}
