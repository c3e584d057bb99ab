import { anova, kruskalWallis, meanOf, tukeyDifferences, varianceOf, welchAnova } from "../stats/index.js";
import type { Note } from "../words/index.js";
import type { SurveyInstrument } from "./instrument/index.js";
import { scoreResponses, type Responses, type Reversal } from "./responses/index.js";

/** How one dimension differs between groups of people. */
export interface GroupDifference {
  readonly dimension: string;
  readonly groups: readonly { readonly group: string; readonly n: number; readonly mean: number | null; readonly sd: number | null }[];
  /** One-way analysis of variance. */
  readonly statistic: number | null;
  readonly df1: number | null;
  readonly df2: number | null;
  readonly p: number | null;
  /** Share of the variation that lies between the groups, with its interval. */
  readonly etaSquared: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Welch's test, which does not suppose equal variances. */
  readonly welchP: number | null;
  /** Kruskal and Wallis's test, on ranks. */
  readonly kruskalP: number | null;
  readonly epsilonSquared: number | null;
  /** Tukey's: intervals and p hold for all pairs of one dimension together. */
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly estimate: number; readonly low: number; readonly high: number; readonly p: number }[];
  readonly notes: readonly Note[];
}

export interface GroupDifferences {
  /** `organisation`, or a background column. */
  readonly by: string;
  readonly reversal: Reversal;
  readonly dimensions: readonly GroupDifference[];
}

/**
 * Dimension scores between groups of people, who belong to the group that a background column (or `organisation`) puts them in; people without one are left out. Three tests stand side by
 * side since they suppose different things. P-values are of each dimension by itself: they are not adjusted for the number of dimensions. Groups are in the order in which they are met.
 *
 * @example groupDifferences(responses, collaborationProcess, "duties").dimensions[0].dimension // "D1"
 */
export function groupDifferences(responses: Responses, instrument: SurveyInstrument, by: string, { reversal = "as-answered" }: { readonly reversal?: Reversal } = {}): GroupDifferences {
  const { dimensions, rows } = scoreResponses(responses, instrument, { reversal });
  const groupOf = responses.people.map(({ organisation, background }) => (by === "organisation" ? organisation : background[by] ?? "") ?? "");
  const names = [...new Set(groupOf.filter((group) => group !== ""))];
  return {
    by, reversal,
    dimensions: dimensions.map((dimension): GroupDifference => {
      const groups = names.map((name) => rows.flatMap(({ scores }, i) => (groupOf[i] === name ? scores[dimension] ?? [] : [])));
      const [variance, welch, ranks, tukey] = [anova(groups), welchAnova(groups), kruskalWallis(groups), tukeyDifferences(groups)];
      const { statistic, df1, df2, p, etaSquared, low, high } = variance;
      return {
        dimension, statistic, df1, df2, p, etaSquared, low, high, welchP: welch.p, kruskalP: ranks.p, epsilonSquared: ranks.epsilonSquared,
        groups: groups.map((values, i) => {
          const spread = varianceOf(values);
          return { group: names[i]!, n: values.length, mean: meanOf(values), sd: spread === null ? null : Math.sqrt(spread) };
        }),
        pairs: tukey.differences.map(({ a, b, ...one }) => ({ a: names[a]!, b: names[b]!, ...one })),
        notes: variance.notes,
      };
    }),
  };
}
