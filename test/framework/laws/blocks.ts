import type { LawExceptions } from "../support/laws.js";

const directions = [{}, { direction: "directed" }];
const ideals = [{}, { ideal: "mixed left out", direction: "directed" }, { ideal: "core only" }];
const reading = [{}, { direction: "directed", reading: "as strength" }];
const readingOfEquivalence = [{}, { direction: "ignored" }, { reading: "as strength" }];
const methods = [{ method: "hamming", linkage: "average" }, { method: "correlation", linkage: "single" }];
const swapped = (options: Readonly<Record<string, unknown>>) => ({ ...options, ...(options["mode"] === "in" ? { mode: "out" } : options["mode"] === "out" ? { mode: "in" } : {}) });
const modes = [{}, { mode: "in" }, { mode: "out" }, { mode: "total" }];

export const exceptions: LawExceptions = {
  // One of several equally good cores is shown, the first by ids; how good it is, how many there are and the share of them stay.
  corePeriphery: { options: ideals, renaming: { may: ["densityCore", "densityBetween", "densityPeriphery"] }, isolate: { may: "all" } },
  coreMembership: { options: ideals, renaming: { may: ["inCore"] }, isolate: { may: "all" } },
  continuousCore: { options: reading, renaming: { may: ["coreness"] }, isolate: { may: "all" } },
  continuousCoreFit: { options: reading, isolate: { may: "all" } },
  structuralEquivalence: { options: readingOfEquivalence, unordered: true, isolate: { may: "all" }, doubling: { may: ["euclidean", "hamming"] } },
  // Equally near organisations are joined by id.
  equivalenceClusters: { options: [{}, ...methods], renaming: { may: ["block"] }, isolate: { may: "all" } },
  equivalenceHeights: { options: [{}, ...methods], renaming: { may: "all" }, isolate: { may: "all" } },
  blockImage: { options: [{}, { by: "sector", criterion: "any tie" }], renaming: { may: "all" }, isolate: { may: "all" }, reversal: { may: ["ties", "density", "tied"] } },
  layerSimilarity: { options: directions, isolate: { may: ["simpleMatching", "correlation", "covariance"] } },
  layerDegreeCorrelation: { options: modes, reversal: { with: swapped }, isolate: { may: ["pearson", "spearman"] } },
  multiplexity: { unordered: true },
  multiplexShare: {},
  participation: { options: modes, reversal: { with: swapped } },
};
