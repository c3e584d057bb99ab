/**
 * The typed network of a case. Records become ties, a selection keeps some of them, and a projection makes
 * one simple graph of what is left. The only room that imports graphology.
 */
export type { Network, NetworkTie } from "./network.js";
export { coverageOf, isCollective, layersReading } from "./network.js";
export { at, build, layer, select, within, without } from "./build.js";
export { selectionSchema, type Scope, type Selection } from "./scope.js";
export { compactFromArcs, project, slotOf, type CompactGraph, type Parallel, type Projection } from "./compact.js";
export { sizesOf, weakComponents } from "./components.js";
export { distancesFrom } from "./distances.js";
export { disjointPaths } from "./disjoint-paths.js";
export { distanceFragmentationOf, fragmentationOf } from "./fragmentation-of.js";
export { partOf } from "./part-of.js";
export { shortestPathCounts } from "./shortest-path-counts.js";
export { tiesBetween } from "./ties-between.js";
export { namesOf } from "./names.js";
export { settleUnknown } from "./settle-unknown.js";
export { caseFromGraphology, type GraphReading } from "./case-from-graph.js";
export { simpleGraphology, toGraphology } from "./graphology.js";
export { betweennessOf } from "./betweenness-of.js";
export { cutsOf, type Bridge, type Cuts } from "./cuts.js";
export { leadingEigenvector, type Leading } from "./leading-eigenvector.js";
export { lengthsOf } from "./lengths.js";
export { strongComponents } from "./strong-components.js";
export { bestPartition, numberedGroups, type Partition } from "./best-partition.js";
export { eachStepCounts, nearnessOf, pairsOf, stepCounts } from "./step-counts.js";
export { stepCountsAfterRemoval } from "./removals.js";
