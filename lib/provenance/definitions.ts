import { references, type Metric, type Reference } from "../metric/index.js";
import type { Bilingual } from "../words/index.js";

/** What a number of the result means, so that a file says its own definitions. */
export interface Definition {
  readonly metric: string;
  readonly label: Bilingual;
  readonly convention: Bilingual;
  /** Authors, year, title, place of publication, and the DOI where there is one. */
  readonly sources: readonly string[];
}

const referenceOf = (given: string | Reference): Reference | undefined => (typeof given === "string" ? (references as Readonly<Record<string, Reference>>)[given] : given);

const written = ({ authors, year, title, source, doi }: Reference): string => `${authors} (${year}). ${title}. ${source}.${doi === null ? "" : ` doi:${doi}`}`;

const both = ({ en, zh }: Bilingual): Bilingual => ({ en, zh });

/** The definitions of some metrics, each once, in the order of their ids. */
export function definitionsOf(metrics: readonly Metric[]): Definition[] {
  const byId = new Map(metrics.map((metric) => [metric.id, metric] as const));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, label, convention, references: cited }) => ({
    metric: id, label: both(label), convention: both(convention), sources: cited.map(referenceOf).filter((one) => one !== undefined).map(written),
  }));
}
