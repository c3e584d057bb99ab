import type { LawExceptions } from "../support/laws.js";

export const exceptions: LawExceptions = {
  collaborationDepth: { unordered: true, options: [{}, { communication: 5 }] },
  // With two organisations there is a pair to speak of; one more of a level makes pairs that nothing joins.
  lateralCostSaved: {
    options: [{}, { pairs: "joined" }], isolate: { may: ["apart", "newlyReachable", "pairs", "shortened", "reachable", "evidence"] },
    // A common superior becomes a common subordinate.
    reversal: { may: ["saved", "pairs", "shortened", "evidence"] },
  },
  // Counts of records.
  surplusTies: { splitting: { may: ["surplus", "operational"] } },
  stateEvolution: { options: [{}, { unstated: "include", among: "tied" }], splitting: { may: ["ties"] } },
  stateEvolutionByLayer: { splitting: { may: ["ties"] } },
  passiveShare: { splitting: { may: ["notKnown", "stateNotStated"] } },
  unbackedShare: { options: [{}, { by: "parties" }, { blank: "unbacked" }], splitting: { may: ["notStated", "unbacked", "backed"] } },
  // Who is commanded then commands.
  powerImbalance: { reversal: { may: ["imbalance", "power", "commandShare", "evidence"] } },
  powerImbalanceByLevel: { isolate: { may: ["organisations", "mean"] }, reversal: { may: ["imbalance", "mean", "power", "evidence"] } },
  localBurden: { isolate: { may: ["localOrganisations", "burden", "higherOrganisations", "localLevels"] }, reversal: { may: ["burden", "higher"] } },
  responsibilityOverlap: { unordered: true },
  // One more sector, or one more organisation of a sector, that decides nothing.
  decisionEquality: { options: [{}, { per: "sector" }], isolate: { may: ["sectors", "gini"] }, splitting: { may: ["nonGovernment", "counted"] } },
  decisionDegreeBySector: { isolate: { may: ["organisations", "mean"] } },
  // The number of participants is one of the features, and centralisation is compared with a star of so many.
  governanceForms: { options: [{}, { goalConsensus: 0.25, trust: 0.5 }], renaming: { may: ["evidence"] }, isolate: { may: ["nearness", "least", "most", "known", "missing"] } },
  governanceFormFeatures: { renaming: { may: ["top", "evidence"] }, isolate: { may: ["value", "evidence"] } },
};
