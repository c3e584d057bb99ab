import {
  affiliationDegree, averageNeighbourDegree, betweenness, betweennessVariants, bonacichPower, brokerage, burtHierarchy, closeness, commandReach, commandSpan,
  communities, componentMembership, constraint, continuousCore, coreMembership, coreness, currentFlowBetweenness, cutPoints, degree, eccentricity, effectiveSize,
  egoDensity, eiIndexByOrganisation, eigenvector, equivalenceClusters, flowBetweenness, harmonicCloseness, hits, information, katz, knockOutCascade, liaisonLoad,
  load, localClustering, localReachingCentrality, multipleSuperiors, pageRank, participation, powerImbalance, prestige, ratingScores, reach, reachedByOneModeOnly,
  removalEffect, squareClustering, strength, stress, subgraphCentrality, twoModeBetweenness, twoModeCloseness, twoModeCore, twoModeLocalClustering,
} from "../../framework/index.js";
import { catalogueOf } from "../../metric/index.js";

/**
 * The metrics a map can show: those of the catalogue with one row for each organisation, in its order. They are listed one
 * by one because the catalogue itself would bring every other metric into the worker; a test compares the two.
 */
export const mapMetrics = catalogueOf([
  knockOutCascade, commandReach, commandSpan, multipleSuperiors, liaisonLoad, ratingScores,
  betweenness, stress, betweennessVariants, load, flowBetweenness, currentFlowBetweenness, information, bonacichPower, katz, pageRank, hits, subgraphCentrality,
  brokerage, constraint, cutPoints, degree, effectiveSize, eigenvector, closeness, eccentricity, prestige, reach, harmonicCloseness, removalEffect, strength,
  localClustering, squareClustering, egoDensity, averageNeighbourDegree, burtHierarchy, coreness, communities, componentMembership, eiIndexByOrganisation,
  localReachingCentrality, coreMembership, continuousCore, equivalenceClusters, participation, affiliationDegree, twoModeLocalClustering, twoModeCore,
  twoModeBetweenness, twoModeCloseness, reachedByOneModeOnly, powerImbalance,
]);
