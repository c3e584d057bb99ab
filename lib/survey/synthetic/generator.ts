/** What a set of made-up answers is drawn from. All are parameters, none is a property of anybody. */
export interface GeneratorParameters {
  readonly n: number;
  readonly factors: readonly string[];
  readonly factorCorrelations: readonly (readonly number[])[];
  readonly items: readonly {
    readonly id: string;
    readonly factor: string;
    readonly loading: number;
    /** How many give the answers 1, 2, 3, ...: fixed, so that the mean is exact for every seed. */
    readonly counts: readonly number[];
    /** The mean to be met, where one is published. */
    readonly mean: number | null;
  }[];
  /** Columns whose values are dealt out at random, in these counts. */
  readonly background: readonly { readonly column: string; readonly classes: readonly { readonly value: string; readonly count: number }[] }[];
  /** Statistics to come near to: alphas by factor, of all items raw and standardised, KMO, Bartlett's chi-square. */
  readonly published: { readonly alphas: Readonly<Record<string, number>>; readonly alpha: number; readonly standardised: number; readonly kmo: number; readonly chiSquare: number };
  /** How near. */
  readonly acceptance: { readonly alpha: number; readonly totalAlpha: number; readonly kmo: number; readonly chiSquareShare: number; readonly itemMean: number };
}

/** The statistics by which a set of answers is accepted. */
export interface GeneratedStatistics {
  readonly alphas: Readonly<Record<string, number | null>>;
  readonly alpha: number | null;
  readonly standardised: number | null;
  readonly kmo: number | null;
  readonly chiSquare: number | null;
  readonly itemMeans: Readonly<Record<string, number>>;
}
