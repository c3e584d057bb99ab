/**
 * Structure: the shape of who is tied with whom. Textbook measures of position, shape and groups, and the
 * framework's own on vertical and horizontal ties. One metric a file; a new one is its file and a line here.
 */
export { bridges } from "./shape/bridges.js";
export { components } from "./shape/components.js";
export { density } from "./shape/density.js";
export { distanceFragmentation } from "./shape/distance-fragmentation.js";
export { fragmentation } from "./shape/fragmentation.js";
export { reciprocity } from "./shape/reciprocity.js";
export { betweenness } from "./position/betweenness.js";
export { brokerage } from "./position/brokerage.js";
export { constraint } from "./position/constraint.js";
export { cutPoints } from "./position/cut-points.js";
export { degree } from "./position/degree.js";
export { effectiveSize } from "./position/effective-size.js";
export { eigenvector } from "./position/eigenvector.js";
export { harmonicCloseness } from "./position/harmonic-closeness.js";
export { removalEffect } from "./position/removal-effect.js";
export { strength } from "./position/strength.js";
export { communities } from "./groups/communities.js";
export { componentMembership } from "./groups/component-membership.js";
export { modularity } from "./groups/modularity.js";
export { integrationGain } from "./integration-gain.js";
export { integrationGainByDistance } from "./integration-gain-by-distance.js";
export { integrationProfile } from "./integration-profile.js";
export { fragmentationByLayer } from "./fragmentation-by-layer.js";
export { verticalShare } from "./vertical/vertical-share.js";
export { verticalShareByLayer } from "./vertical/vertical-share-by-layer.js";
export { horizontalCompensation } from "./horizontal/horizontal-compensation.js";
export { compensatedPairs } from "./horizontal/compensated-pairs.js";
export { compensationLift } from "./horizontal/compensation-lift.js";
export { crossSectorBridging } from "./horizontal/cross-sector-bridging.js";
export { crossJurisdictionBridging } from "./horizontal/cross-jurisdiction-bridging.js";
export { taskCongruence } from "./task-congruence.js";
export { taskCongruenceByTask } from "./task-congruence-by-task.js";
export { missingTaskTies } from "./missing-task-ties.js";
export { taskConnection } from "./task-connection.js";
