/**
 * Numbers that know nothing of organisations: linear algebra and distributions behind one door each, descriptives, association, differences between groups,
 * factors, and the agreement of raters. Functions take arrays and say which variant they are; what is not defined is null with a note.
 */
export { eigenvalues, inverse, solve, symmetricEigen, type Rows } from "./linear-algebra.js";
export { averageRanks, pearson, spearman } from "./correlation.js";
export { cholesky, leastSquares, logDeterminant } from "./linear-algebra.js";
export { betaDistribution, chiSquare, fisherF, normal, studentT, studentizedRange, type Distribution } from "./distributions.js";
export { adjustedP, type Adjustment } from "./adjusted-p.js";
export { bootstrapInterval, type BootstrapInterval, type BootstrapOptions } from "./bootstrap.js";
export { correlations, correlationsOf, covariances, withoutGaps, type Covariances, type Values } from "./covariance.js";
export { describe, type Descriptives } from "./descriptives.js";
export { hypergeometricTails } from "./hypergeometric.js";
export { quantile } from "./quantile.js";
export { meanOf, varianceOf } from "./sums.js";
export type { Estimate } from "./association/estimate.js";
export { chiSquareTest, type ChiSquareTest } from "./association/chi-square-test.js";
export { fisherExact } from "./association/fisher-exact.js";
export { kendallCorrelation } from "./association/kendall-correlation.js";
export { pearsonCorrelation } from "./association/pearson-correlation.js";
export { centredRanks, exactRankP, rankProduct } from "./association/rank-permutation.js";
export { regression, type Regression, type RegressionTerm } from "./association/regression.js";
export { spearmanCorrelation } from "./association/spearman-correlation.js";
export type { GroupTest } from "./groups/group-test.js";
export { anova, type Anova } from "./groups/anova.js";
export { bartlettTest } from "./groups/bartlett-test.js";
export { kruskalWallis, type KruskalWallis } from "./groups/kruskal-wallis.js";
export { leveneTest, type Centre } from "./groups/levene-test.js";
export { mannWhitney, type MannWhitney } from "./groups/mann-whitney.js";
export { pairwiseComparisons, type PairwiseComparison } from "./groups/pairwise-comparisons.js";
export { standardisedDifference, type StandardisedDifference } from "./groups/standardised-difference.js";
export { tTest, type Variances } from "./groups/t-test.js";
export { tukeyDifferences, type TukeyDifference } from "./groups/tukey-differences.js";
export { welchAnova } from "./groups/welch-anova.js";
export { factorAnalysis, type Extraction, type FactorAnalysis } from "./factors/factor-analysis.js";
export { communalitiesOf, sumsOfSquaredLoadings, type Loadings } from "./factors/loadings.js";
export { oblimin } from "./factors/oblimin.js";
export { principalComponents, type PrincipalComponents } from "./factors/principal-components.js";
export { varimax, type Rotation } from "./factors/varimax.js";
export type { Agreement } from "./agreement/agreement.js";
export { agreementInterval } from "./agreement/agreement-interval.js";
export { cohenKappa, kappaOfTable, type KappaWeights } from "./agreement/cohen-kappa.js";
export { fleissKappa, type FleissKappa } from "./agreement/fleiss-kappa.js";
export { intraclassCorrelations, type IntraclassCorrelation, type IntraclassCorrelations } from "./agreement/intraclass-correlations.js";
export { kendallW, type KendallW } from "./agreement/kendall-w.js";
export { krippendorffAlpha, type Scale } from "./agreement/krippendorff-alpha.js";
export { percentAgreement, type PercentAgreement } from "./agreement/percent-agreement.js";
export { prevalenceRule } from "./agreement/prevalence.js";
export { asNumbers, categoriesIn, categoryCounts, type Category, type NumberRatings, type Ratings } from "./agreement/ratings.js";
