/** Numbers that know nothing of organisations: linear algebra behind one door. */
export { eigenvalues, inverse, isPositiveDefinite, solve, symmetricEigen, type Rows } from "./linear-algebra.js";
export { averageRanks, pearson, spearman } from "./correlation.js";
