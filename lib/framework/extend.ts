import { withOwnCodebooks, type Codebook } from "../codebook/index.js";
import type { Vocabulary } from "../case/index.js";
import { MetricError } from "../errors.js";
import { catalogueOf, contractBreaches, type Catalogue, type Metric } from "../metric/index.js";
import { catalogue } from "./catalogue.js";
import { evidenceCoverage, evidenceCoverageOf } from "./outcome/evidence-coverage.js";
import { loopClosure, loopClosureOf } from "./outcome/loop-closure.js";

/** What a user adds: metrics, codebooks, and words for the lists that a case does not declare itself. */
export interface Addition {
  readonly metrics?: readonly Metric[];
  readonly codebooks?: readonly Codebook[];
  readonly vocabulary?: Partial<Vocabulary>;
}

/**
 * The catalogue with a user's metrics and codebooks in it: whatever is fed from the catalogue (measure, report, map,
 * ledger, lists) then has them as well. Each metric is held to the same contract as ours. Vocabularies concern the
 * reading of a case and go to `checkCase`.
 *
 * @throws MetricError `metric/breaks-contract` with every breach in `details.breaches`.
 * @throws UsageError `usage/metric-name-taken`.
 * @example extend([{ metrics: [myMetric] }]).find("myMetric").id // "myMetric"
 */
export function extend(additions: readonly Addition[], base: Catalogue = catalogue): Catalogue {
  const codebooks = additions.flatMap((addition) => addition.codebooks ?? []);
  const added = additions.flatMap((addition) => addition.metrics ?? []);
  const breaches = added.flatMap(contractBreaches);
  if (breaches.length > 0) {
    const first = breaches.slice(0, 5).map(({ metric, what, on }) => `${metric}: ${what}${on === null ? "" : ` (network: ${on})`}`);
    const more = breaches.length - first.length;
    throw new MetricError("metric/breaks-contract", `A metric does not keep the contract.\n${first.map((line) => `  ${line}`).join("\n")}${more > 0 ? `\n  and ${more} more` : ""}`, { breaches });
  }
  const known = withOwnCodebooks(codebooks);
  const reading = new Map([[evidenceCoverage.id, evidenceCoverageOf], [loopClosure.id, loopClosureOf]]);
  const ours = codebooks.length === 0 ? base.metrics : base.metrics.map((metric) => reading.get(metric.id)?.(known) ?? metric);
  return catalogueOf([...ours, ...added]);
}
