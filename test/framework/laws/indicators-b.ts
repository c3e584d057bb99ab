import type { LawExceptions } from "../support/laws.js";

const authorities = [{}, { layers: "mandate" }, { layers: "command-and-mandate" }];

export const exceptions: LawExceptions = {
  // Of covers of one size, and of organisations that hold as much, one is named.
  sufficiency: { options: [{}, { unstated: "sufficient" }], renaming: { may: ["organisations", "best"] } },
  // Who needs whom is no matter of ties: a row does not turn round with an arc.
  dependence: { reversal: { with: (options) => options } },
  duplication: { options: [{}, { minHolders: 3 }] },
  duplicatedKinds: { options: [{}, { minHolders: 3 }] },
  // The attribute of the drawn networks stands for both counts: a further organisation brings its own.
  experience: { options: [{}, { staff: "number", short: "number" }], isolate: { may: ["share", "shortStaff", "staff", "organisations", "evidence"] } },
  // Turned round, those at the end command.
  centreConcentration: { options: authorities, reversal: { may: ["centres", "roots", "rootIds", "evidence"] } },
  // Order and answer turn round together.
  feedbackClosure: { options: [...authorities, { undirected: "any" }] },
  sourceToDecision: { options: [{}, { channel: "any" }] },
  emptySectorPairs: { options: [{}, { attribute: "level" }], isolate: { may: ["pairs"] } },
};
