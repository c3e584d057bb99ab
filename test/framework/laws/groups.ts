import type { LawExceptions } from "../support/laws.js";

const directions = [{}, { direction: "directed" }, { direction: "mutual" }];
const byStrength = { reading: "as strength" };
const attributes = [{}, { attribute: "level" }];
const turned = (mode: unknown) => (mode === "in" ? "out" : "in");

export const exceptions: LawExceptions = {
  // With a single group nothing can be external; an isolate of a second group makes the index defined.
  eiIndex: { options: attributes, isolate: { may: ["external", "internal", "ei", "expected"] } },
  eiIndexByOrganisation: { options: attributes, isolate: { may: ["external", "internal", "ei"] } },
  eiIndexByGroup: { options: attributes, isolate: { may: ["organisations", "external", "internal", "ei"] } },
  // The rows (g, h) and (h, g) change places when arcs turn round.
  mixingMatrix: { options: directions, isolate: { may: ["pairs", "density"] }, reversal: { may: ["ties", "density"] } },
  assortativity: { options: [...directions, byStrength] },
  modularityOfGroups: { options: [...directions, byStrength] },
  numericAssortativity: { options: directions.map((one) => ({ ...one, attribute: "number" })) },
  degreeAssortativity: {
    options: [...directions, { direction: "directed", source: "in", target: "in" }, { direction: "directed", source: "in", target: "out" }],
    reversal: { with: (options) => (options["source"] === undefined ? options : { ...options, source: turned(options["target"]), target: turned(options["source"]) }) },
  },
  // Chance knows the sizes of the groups and the density; representative and gatekeeper change places when arcs turn round.
  brokerageExpectation: { options: attributes, isolate: { may: ["expected", "standardDeviation", "z"] }, reversal: { may: ["count", "z"] } },
  brokerageTotals: { options: attributes, isolate: { may: ["expected", "standardDeviation", "z"] }, reversal: { may: ["count", "z"] } },
};
