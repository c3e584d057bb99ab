import type { LawExceptions } from "../support/laws.js";

const swapped = (options: Readonly<Record<string, unknown>>) => {
  const mode = { in: "out", out: "in" }[String(options["mode"])];
  return mode === undefined ? options : { ...options, mode };
};
/** All sets that tie are listed, so that whichever comes first in the order of the case is among them. */
const all = { top: 1000 };
const modes = [{ mode: "memberships" }, { mode: "tasks" }, { mode: "resources" }, { mode: "instruments" }];

export const exceptions: LawExceptions = {
  // Which of several equal sets stands first follows the order of the case, and an isolate may itself be in a set.
  keyPlayersToRemove: {
    options: [all, { ...all, direction: "directed" }, { ...all, criterion: "fragmentation", direction: "mutual" }, { ...all, k: 1, criterion: "fragmentation" }],
    renaming: { may: ["organisations"] }, isolate: { may: ["organisations", "value", "raw", "rise", "sets"] },
  },
  keyPlayersToReach: {
    options: [all, { ...all, mode: "out" }, { ...all, mode: "in", criterion: "reach" }, { ...all, k: 1, criterion: "reach", steps: 1 }],
    renaming: { may: ["organisations"] }, isolate: { may: ["organisations", "share", "raw", "sets", "(row)"] }, reversal: { with: swapped },
  },

  // Shares are of all organisations in scope.
  twoModeSummary: { options: modes, isolate: { may: ["organisations", "density", "perOrganisation"] } },
  affiliationDegree: { options: modes },
  eventSize: { options: modes, isolate: { may: ["share"] } },
  sharedAffiliations: { options: modes, unordered: true },
  twoModeClustering: { options: modes },
  twoModeLocalClustering: { options: modes },
  twoModeCore: { options: [...modes, { mode: "resources", events: 1, organisations: 3 }] },
  twoModeBetweenness: { options: modes, isolate: { may: ["share"] } },
  twoModeCloseness: { options: modes, isolate: { may: ["closeness"] } },
};
