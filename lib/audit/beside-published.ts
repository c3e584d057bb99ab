import type { ScaleAnalysis, SurveyAnalysis } from "../survey/index.js";
import type { Label } from "../words/index.js";
import { readPrinted } from "./printed.js";
import { classId } from "./rules/shares.js";
import type { Study, Where } from "./schema.js";

/** A value computed from answers beside the one a study prints. */
export interface BesidePublished {
  readonly about: string;
  readonly where: Where;
  readonly what: "n" | "count" | "percent" | "item-mean" | "dimension-mean" | "alpha" | "standardised" | "kmo" | "chi-square" | "df" | "p";
  /** The class, item or scale. */
  readonly of: string;
  readonly label: Label | null;
  /** The block of the table. */
  readonly block: string;
  readonly published: string | null;
  readonly value: number | null;
}

const sameItems = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((item) => b.includes(item));

/**
 * What answers give beside what a study prints, in the order of the study's own tables. Which means stand beside which is decided by the items, not by the labels of the table. Where the
 * answers are made up, nothing follows from the two being near.
 */
export function besidePublished(study: Study, analysis: SurveyAnalysis): BesidePublished[] {
  const meanOf = new Map(analysis.items.map(({ item, mean }) => [item, mean]));
  const scaleOf = (items: readonly string[]): ScaleAnalysis | undefined => analysis.scales.find((scale) => scale.reversal === analysis.reversal && sameItems(scale.items, items));
  const scaleId = (items: readonly string[], otherwise: string) => scaleOf(items)?.scale ?? otherwise;
  return [
    ...study.distributions.flatMap(({ id, where, classes }) => {
      const column = analysis.background.find((one) => one.column === id);
      return classes.flatMap((one): BesidePublished[] => {
        const found = column?.classes.find(({ value }) => value === classId(one));
        const base = { where, of: classId(one), label: one.label, block: id };
        return [
          { ...base, about: `${id}.${classId(one)}.count`, what: "count", published: one.count === null ? null : String(one.count), value: column === undefined ? null : found?.count ?? 0 },
          { ...base, about: `${id}.${classId(one)}.percent`, what: "percent", published: one.percent, value: column === undefined ? null : 100 * (found?.share ?? 0) },
        ];
      });
    }),
    ...study.reliability.flatMap(({ id, where, label, items, alpha, standardised }): BesidePublished[] => {
      const base = { where, of: scaleId(items, id), label, block: id };
      return [
        ...(alpha === null ? [] : [{ ...base, about: `${id}.alpha`, what: "alpha" as const, published: alpha, value: scaleOf(items)?.alpha ?? null }]),
        ...(standardised === null ? [] : [{ ...base, about: `${id}.standardised`, what: "standardised" as const, published: standardised, value: scaleOf(items)?.standardised ?? null }]),
      ];
    }),
    ...study.factorability.flatMap(({ id, where, items, kmo, chiSquare, df, p }): BesidePublished[] => {
      const here = items.length === 0 || sameItems(items, analysis.items.map(({ item }) => item));
      const line = (what: "kmo" | "chi-square" | "df" | "p", published: string | null, value: number | null): BesidePublished => ({ about: `${id}.${what}`, where, what, of: what, label: null, block: id, published, value: here ? value : null });
      return [line("kmo", kmo, analysis.adequacy.overall), line("chi-square", chiSquare, analysis.sphericity.statistic), line("df", df === null ? null : String(df), analysis.sphericity.df), line("p", p, analysis.sphericity.p)];
    }),
    ...study.means.flatMap(({ id, where, items, dimensions }): BesidePublished[] => dimensions.flatMap((dimension): BesidePublished[] => [
      ...dimension.items.flatMap((item): BesidePublished[] => [{ about: `${id}.${item}.mean`, where, what: "item-mean", of: item, label: null, block: dimension.id, published: items.find((one) => one.item === item)?.mean ?? null, value: meanOf.get(item) ?? null }]),
      { about: `${id}.${dimension.id}.mean`, where, what: "dimension-mean", of: scaleId(dimension.items, dimension.id), label: scaleOf(dimension.items)?.label ?? dimension.label, block: dimension.id, published: dimension.mean, value: scaleOf(dimension.items)?.mean ?? null },
    ])),
  ];
}

/** A computed value with the decimals of the printed one. */
export const inItsDecimals = ({ published, value }: Pick<BesidePublished, "published" | "value">): string | null =>
  (value === null ? null : value.toFixed(published === null ? 3 : readPrinted(published.replace(/^[<>=\s]+/, "")).decimals).replace("-", "\u2212"));
