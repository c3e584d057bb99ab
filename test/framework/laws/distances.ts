import type { LawExceptions } from "../support/laws.js";

type Options = Readonly<Record<string, unknown>>;
const swapped = (options: Options): Options => (options["mode"] === "in" ? { ...options, mode: "out" } : options["mode"] === "out" ? { ...options, mode: "in" } : options);
const alongEach = [{}, { direction: "directed" }, { direction: "mutual" }];

export const exceptions: LawExceptions = {
  // An isolate is one more whom nobody reaches, and makes two of one alone, who has no closeness at all.
  closeness: {
    options: [{}, { mode: "in" }, { mode: "out", unreachable: "reached" }, { mode: "in", unreachable: "all-or-nothing" }, { mode: "out", reading: "as length" }],
    isolate: { may: ["closeness", "raw", "reached"] }, reversal: { with: swapped }, doubling: { may: ["closeness", "raw"] },
  },
  eccentricity: {
    options: [{}, { mode: "in" }, { mode: "out", unreachable: "undefined" }, { mode: "out", reading: "as length" }],
    isolate: { may: ["eccentricity", "centrality", "reached"] }, reversal: { with: swapped }, doubling: { may: ["eccentricity", "centrality"] },
  },
  // Farthest out along arcs is not who is farthest in: of a directed network only the diameter outlives reversal.
  diameter: {
    options: [{}, { unreachable: "reached" }, { direction: "directed", unreachable: "reached" }, { unreachable: "reached", reading: "as length" }],
    isolate: { may: ["diameter", "radius", "centre", "periphery"] }, reversal: { may: ["radius", "centre", "periphery"] }, doubling: { may: ["diameter", "radius"] },
  },
  meanDistance: { options: [...alongEach, { reading: "as length" }], isolate: { may: ["unreachable", "pairs"] }, doubling: { may: ["meanDistance"] } },
  geodesicDistribution: { options: alongEach, isolate: { may: ["pairs", "share", "within"] } },
  globalEfficiency: { options: alongEach, isolate: { may: ["efficiency"] } },
  localEfficiency: { options: [...alongEach, { few: "left-out" }], isolate: { may: ["efficiency", "averaged"] } },
  reach: { options: [{}, { mode: "in" }, { mode: "out", steps: 3 }], isolate: { may: ["share"] }, reversal: { with: swapped } },
  // Whom others turn to is the question of who turns to others once arcs are turned round.
  prestige: {
    options: [{}, { unreachable: "all-or-nothing" }],
    isolate: { may: ["domainShare", "proximity"] }, reversal: { may: ["domain", "domainShare", "proximity", "chosenBy", "attention"] },
  },
  distances: { options: [{}, { direction: "mutual" }], unordered: true },
};
