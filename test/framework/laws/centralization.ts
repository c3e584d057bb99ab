import type { LawExceptions } from "../support/laws.js";

type Options = Readonly<Record<string, unknown>>;

/** What is counted along arcs out is, once they are turned round, counted along arcs in. */
const swapped = (options: Options): Options => (options["mode"] === "in" ? { ...options, mode: "out" } : options["mode"] === "out" ? { ...options, mode: "in" } : options);

const byDirection: readonly Options[] = [{}, { direction: "directed" }, { direction: "mutual" }];

export const exceptions: LawExceptions = {
  // Isolates count as organisations with the least centrality, and the star compared with has one point more.
  degreeCentralization: { options: [{}, { mode: "in" }, { mode: "out", divisor: "as undirected" }, { mode: "total", divisor: "with self-ties" }], isolate: { may: "all" }, reversal: { with: swapped } },
  betweennessCentralization: { options: [{}, { direction: "directed" }], isolate: { may: "all" } },
  closenessCentralization: { options: [{}, { mode: "out" }, { closeness: "to those reached", mode: "in" }, { closeness: "harmonic", mode: "out" }], isolate: { may: "all" }, reversal: { with: swapped } },
  eigenvectorCentralization: { options: [{}, { mode: "in", scale: "largest one" }, { mode: "out" }], isolate: { may: "all" }, reversal: { with: swapped } },
  // An isolate is a part of its own: nothing is connected then, and its pairs are not.
  vertexConnectivity: { options: byDirection, isolate: { may: "all" } },
  edgeConnectivity: { options: byDirection, isolate: { may: "all" } },
  unilateralComponents: { isolate: { may: ["components", "starts"] }, reversal: { may: ["starts"] } },
  krackhardtConnectedness: { isolate: { may: ["connectedness", "unconnected"] } },
  hierarchyByReciprocity: { isolate: { may: ["hierarchy"] } },
  // With arcs turned round the superiors are at the other end.
  leastUpperBound: {
    options: [{}, { reading: "subordinate-to-superior" }],  
    reversal: { with: (options) => ({ ...options, reading: options["reading"] === "subordinate-to-superior" ? "superior-to-subordinate" : "subordinate-to-superior" }) },
  },
  localReachingCentrality: { options: [{}, { mode: "in" }], isolate: { may: ["reach"] }, reversal: { with: (options) => ({ mode: options["mode"] === "in" ? "out" : "in" }) } },
  globalReachingCentrality: { options: [{}, { mode: "in" }], isolate: { may: ["reaching", "largest"] }, reversal: { with: (options) => ({ mode: options["mode"] === "in" ? "out" : "in" }) } },
  // Numbers of blocks are names, and equals are told apart by the ids of their members.
  blockMembership: { renaming: { may: "all" } },
};
