import type { LawExceptions } from "../support/laws.js";

const swapped = (options: Readonly<Record<string, unknown>>) => {
  const other: Readonly<Record<string, string>> = { in: "out", out: "in" };
  const mode = other[String(options["mode"])];
  return mode === undefined ? options : { ...options, mode };
};
const modes = [{}, { mode: "in" }, { mode: "out" }, { mode: "total" }];
const undirected = [{}, { direction: "mutual" }];
const directions = [...undirected, { direction: "directed" }];
const forms = [...directions, { form: "onnela" }, { form: "onnela", direction: "directed" }, { form: "barrat" }, { undefinedAs: "zero" }];

export const exceptions: LawExceptions = {
  // All threes and all ordered pairs are counted, also those with an isolate. Receivers of one become senders to one.
  transitivity: { isolate: { may: ["strong", "strongCount", "correlation"] }, reversal: { may: ["receivers"] } },
  localClustering: { options: forms },
  meanClustering: { options: forms.slice(0, -1), isolate: { may: ["withZeros"] } },
  squareClustering: { options: [...undirected, { undefinedAs: "zero" }] },
  egoDensity: { options: directions },
  burtHierarchy: { options: [{}, { reading: "as strength" }] },
  averageNeighbourDegree: { options: [...undirected, { reading: "as strength" }] },
  dyadCensus: { isolate: { may: ["untied"] } },
  // Kinds named up and down change places when arcs turn round.
  triadCensus: { options: [{}, { direction: "ignored" }, { direction: "mutual" }], isolate: { may: ["triads", "share"] }, reversal: { may: ["triads", "share"] } },
  coreness: { options: modes, reversal: { with: swapped } },
  kCores: { options: modes, isolate: { may: ["organisations", "share", "shell", "members"] }, reversal: { with: swapped } },
  // Which of several of one size comes first follows the order of the case.
  cliques: { options: [...undirected, { smallest: 2 }], renaming: { may: ["members"] } },
  cliqueSizes: { options: undirected, isolate: { may: ["cliques"] } },
  cliqueNumber: { options: undirected, isolate: { may: ["cliques", "ofLargest"] } },
  size: { isolate: { may: ["organisations"] }, splitting: { may: ["ties"] } },
  meanDegree: { options: modes, isolate: { may: ["mean", "median", "deviation"] }, reversal: { with: swapped } },
  isolates: { isolate: { may: ["isolates", "share", "organisations"] } },
  // The references have as many organisations; below three nothing is said.
  smallWorld: { options: [{ draws: 3 }, { draws: 3, clustering: "global" }], isolate: { may: ["sigma", "omega", "meanSteps", "randomClustering", "randomSteps", "latticeClustering"] } },
};
