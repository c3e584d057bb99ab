// Imports point up this list only: a room may import from its own and from the rooms above it.
const floors = [
  ["errors.ts", "random.ts", "progress.ts", "words/"],
  ["stats/", "table/"],
  ["case/", "codebook/"],
  ["network/"],
  ["survey/", "audit/"],
  ["metric/"],
  ["provenance/"],
  ["framework/"],
  ["inference/", "simulate/"],
  ["diagnosis/"],
  ["compare/"],
  ["layout/"],
  ["picture/"],
  ["report/"],
  ["verify/"],
  ["view/"],
  ["exchange/"],
  ["node/"],
  ["cli/", "page/"],
];
const at = (places) => places.map((place) => `^lib/${place.replace(".", "\\.")}`).join("|");
const elements = ["antecedents", "process", "structure", "governance", "outcome"];

module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } } },
    { name: "no-orphans-in-lib", severity: "error", from: { orphan: true, pathNot: "\\.d\\.ts$|^lib/(cli/main|index|metrics|report/with-charts|page/(entry|unpack))\\.ts$" }, to: {} },
    ...floors.slice(0, -1).map((floor, i) => ({
      name: `${floor[0].replace(/\W/g, "")}-looks-up-only`, severity: "error",
      from: { path: at(floor) }, to: { path: at(floors.slice(i + 1).flat()) },
    })),
    ...elements.map((element) => ({
      name: `${element}-stays-apart`, severity: "error",
      from: { path: `^lib/framework/${element}/` },
      to: { path: `^lib/framework/(${elements.filter((other) => other !== element).join("|")})/` },
    })),
    { name: "graphology-behind-one-door", severity: "error", from: { path: "^lib/", pathNot: "^lib/(network|view)/" }, to: { path: "node_modules/graphology" } },
    { name: "sigma-in-view-only", severity: "error", from: { path: "^lib/", pathNot: "^lib/view/" }, to: { path: "node_modules/(sigma|@sigma)" } },
    { name: "charts-behind-one-door", severity: "error", from: { path: "^lib/", pathNot: "^lib/report/chart/" }, to: { path: "node_modules/(@observablehq|linkedom|d3)" } },
    { name: "word-behind-one-door", severity: "error", from: { path: "^lib/", pathNot: "^lib/exchange/docx/" }, to: { path: "node_modules/docx/" } },
    { name: "disk-in-node-and-cli-only", severity: "error", from: { path: "^lib/", pathNot: "^lib/(node|cli)/" }, to: { dependencyTypes: ["core"] } },
    { name: "view-is-its-own-door", severity: "error", from: { path: "^lib/", pathNot: "^lib/view/" }, to: { path: "^lib/view/" } },
    { name: "page-takes-no-disk-and-no-view", severity: "error", from: { path: "^lib/page/" }, to: { path: "^lib/(view|node|cli)/" } },
    { name: "page-is-its-own-end", severity: "error", from: { path: "^lib/", pathNot: "^lib/page/" }, to: { path: "^lib/page/" } },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"], extensions: [".ts", ".js", ".json"] },
  },
};
