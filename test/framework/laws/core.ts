import type { LawExceptions } from "../support/laws.js";

const swapped = (options: Readonly<Record<string, unknown>>) => {
  const other: Readonly<Record<string, string>> = { in: "out", out: "in" };
  const mode = other[String(options["mode"])];
  return mode === undefined ? options : { ...options, mode };
};
const modes = [{}, { mode: "in" }, { mode: "out" }, { mode: "total" }];
const directions = [{}, { direction: "directed" }, { direction: "mutual" }];

export const exceptions: LawExceptions = {
  degree: { options: modes, isolate: { may: ["share"] }, reversal: { with: swapped } },
  strength: { options: modes, reversal: { with: swapped }, doubling: { times: { strength: 2 } } },
  betweenness: { options: [{}, { direction: "directed" }, { direction: "directed", reading: "as length" }], isolate: { may: ["share"] } },
  // One organisation alone has no other to be near to: null, and 0 beside an isolate.
  harmonicCloseness: { options: [{}, { mode: "in" }, { mode: "out" }], isolate: { may: ["harmonic", "share"] }, reversal: { with: swapped } },
  eigenvector: { options: [{}, { mode: "in" }, { mode: "out" }, { reading: "as strength" }], reversal: { with: swapped } },
  constraint: { options: [{}, { reading: "as strength" }] },
  effectiveSize: { options: [{}, { reading: "as strength" }] },
  brokerage: { options: [{}, { attribute: "level" }, { direction: "ignored" }], reversal: { columns: { representative: "gatekeeper", gatekeeper: "representative" } } },
  removalEffect: { options: [{}, { denominator: "all", direction: "directed" }], isolate: { may: ["rise", "fragmentation", "riseByDistance", "distanceFragmentation", "evidence"] } },
  density: { options: directions, isolate: { may: ["density"] } },
  fragmentation: { options: directions, isolate: { may: ["fragmentation"] } },
  distanceFragmentation: { options: directions, isolate: { may: ["distanceFragmentation"] } },
  components: { options: directions, isolate: { may: ["components", "isolates"] } },
  // Which of the pieces is called 1 follows the ids.
  componentMembership: { options: directions, renaming: { may: ["component"] } },
  communities: { options: [{}, { algorithm: "leiden" }], renaming: { may: ["community"] }, isolate: { may: ["community"] } },
  modularity: { options: [{}, { algorithm: "leiden" }], isolate: { may: ["communities"] } },
  reciprocity: { isolate: { may: ["dyadic", "correlation", "logRatio"] } },
  bridges: { unordered: true },

  // What asks who stands above whom reads the arcs themselves: reversed, it is another question.
  commandCoverage: { isolate: { may: ["expected", "coverage", "reached", "root", "evidence"] }, reversal: { may: ["coverage", "reached", "evidence"] } },
  commandReach: { reversal: { may: ["depth"] } },
  commandSpan: { reversal: { may: ["span", "evidence"] } },
  commandSpanSummary: { reversal: { may: ["mean", "greatest", "commanders", "depth"] } },
  unityOfCommand: { reversal: { may: ["share", "violations", "withSuperior", "evidence"] } },
  multipleSuperiors: { reversal: { may: ["superiors", "superiorIds", "evidence", "unrelated"] } },
  pathRedundancy: { reversal: { may: ["(row)"] } },
  informationRedundancy: { reversal: { may: ["unserved", "mean", "evidence"] } },

  // Records are counted, and shares are of all organisations.
  verticalShare: { isolate: { may: ["reached"] }, splitting: { may: ["horizontal", "vertical"] } },
  verticalShareByLayer: { isolate: { may: ["reached"] }, splitting: { may: ["ties"] } },
  integrationGain: { isolate: { may: ["gain", "fAll", "fVertical", "evidence"] } },
  integrationGainByDistance: { isolate: { may: ["gain", "dfHorizontal", "dfAll", "dfVertical", "evidence"] } },
  integrationProfile: { isolate: { may: ["fHorizontal", "fAll", "fVertical", "evidence"] } },
  compensationLiftTest: { isolate: { may: ["more", "fewer", "expected", "tied", "tiedWithoutPath", "evidence"] } },
  reachByLayer: { isolate: { may: ["reach", "added", "rise", "shapley", "evidence"] } },
  fragmentationByLayer: { isolate: { may: ["fragmentation", "added", "fall", "shapley", "evidence"] } },
  horizontalCompensation: { isolate: { may: ["pairs", "compensation", "compensatedPairs", "evidence"] } },
  compensatedPairs: { unordered: true },
  compensationLift: { isolate: { may: ["pairsWithoutPath", "compensation", "pairsWithPath", "evidence", "lift"] } },
  // With a single group nothing can be external; an isolate of a second group makes the index defined.
  crossSectorBridging: { isolate: { may: ["external", "internal", "ei", "expected"] } },
  crossJurisdictionBridging: { isolate: { may: ["external", "internal", "ei", "expected"] } },

  // Which of several equal ones is named follows the ids.
  resourceSplit: { renaming: { may: ["best"] } },
  missingTaskTies: { unordered: true, renaming: { may: ["via"] } },
  taskConnection: { renaming: { may: ["via", "evidence"] } },
};
