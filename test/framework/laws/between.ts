import type { LawExceptions } from "../support/laws.js";

type Options = Readonly<Record<string, unknown>>;

/** What is counted along arcs out is, once they are turned round, counted along arcs in. */
const swapped = (options: Options): Options => (options["mode"] === "in" ? { ...options, mode: "out" } : options["mode"] === "out" ? { ...options, mode: "in" } : options);

const routes: readonly Options[] = [{}, { direction: "directed" }, { direction: "mutual" }, { direction: "directed", reading: "as length" }];
const wires: readonly Options[] = [{}, { strength: "as strength" }];

export const exceptions: LawExceptions = {
  stress: { options: routes },
  // An isolate is one more who might be an end. The last before the end becomes the first after the start, and what lay behind lies ahead.
  betweennessVariants: {
    options: routes, isolate: { may: ["withEndsShare"] },
    reversal: { columns: { proximalSource: "proximalTarget", proximalTarget: "proximalSource" }, may: ["linear"] },
  },
  // Turned round, the receiving end is the sending end.
  load: {
    options: [...routes, { direction: "directed", split: "forwards" }], isolate: { may: ["share"] },
    reversal: { with: (options) => ({ ...options, split: options["split"] === "forwards" ? "backwards" : "forwards" }) },
  },
  edgeBetweenness: { options: [{}, { direction: "mutual" }, { reading: "as length" }], unordered: true, isolate: { may: ["share"] } },
  flowBetweenness: { options: [{}, { direction: "directed" }, { direction: "directed", strength: "as strength" }], doubling: { may: ["flow"] } },
  currentFlowBetweenness: { options: wires, isolate: { may: ["share"] } },
  information: { options: wires, doubling: { may: ["information", "closeness"] } },
  // The squares sum to the number of organisations.
  bonacichPower: {
    options: [{}, { mode: "in", beta: -0.2 }, { mode: "all" }, { strength: "as strength", beta: 0.02 }],
    isolate: { may: ["bonacichPower"] }, reversal: { with: (options) => swapped({ mode: "out", ...options }) }, doubling: { may: ["bonacichPower"] },
  },
  katz: {
    options: [{}, { mode: "out", alpha: 0.1 }, { mode: "all" }, { strength: "as strength" }],
    isolate: { may: ["scaled"] }, reversal: { with: (options) => swapped({ mode: "in", ...options }) }, doubling: { may: ["katz", "scaled"] },
  },
  // Whoever starts anew may start at the isolate; turned round, things pass the other way.
  pageRank: { options: [{}, { direction: "ignored" }, { strength: "as strength" }], isolate: { may: "all" }, reversal: { may: ["pageRank"] } },
  hits: { options: [{}, { scale: "sum" }, { scale: "largest", strength: "as strength" }], reversal: { columns: { hub: "authority", authority: "hub" } } },
  spectralRadius: { options: [{}, { direction: "directed" }, { direction: "mutual" }] },
  // With an isolate a connected network is in pieces.
  algebraicConnectivity: { isolate: { may: ["algebraicConnectivity"] } },
};
