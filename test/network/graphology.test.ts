import { MultiGraph } from "graphology";
import { describe, expect, it } from "vitest";
import { build, caseFromGraphology, toGraphology } from "../../lib/network/index.js";
import { CaseError } from "../../lib/errors.js";
import { makeCase } from "../support/make-case.js";

const asGraph = (graph: MultiGraph) => graph;

describe("graphology goes in and out", () => {
  it("keeps organisations, ties, direction, layer and strength", () => {
    const graph = new MultiGraph();
    graph.addNode("Fire Brigade", { label: "Fire Brigade", sector: "government", founded: 1900 });
    graph.addNode("消防局", { sector: "Red Cross" });
    graph.addDirectedEdge("Fire Brigade", "消防局", { layer: "command", weight: 3 });
    graph.addUndirectedEdge("Fire Brigade", "消防局", { layer: "phone", note: "daily" });
    const read = caseFromGraphology(asGraph(graph), { strength: "weight" });
    expect(read.organisations.map(({ id, sector, attributes }) => [id, sector, attributes])).toEqual([
      ["Fire-Brigade", "government", { founded: 1900 }], ["消防局", "Red-Cross", {}],
    ]);
    expect(read.ties.map(({ layer, dimension, directed, strength }) => [layer, dimension, directed, strength])).toEqual([
      ["command", "vertical", true, 3], ["phone", "horizontal", false, null],
    ]);
    const out = toGraphology(build(read));
    expect([out.order, out.directedSize, out.undirectedSize]).toEqual([2, 1, 1]);
  });

  it("goes round from a network", () => {
    const network = build(makeCase("a b c", ["a>b command 2", "b-c communication 1", "b-c decision 4"]));
    const again = build(caseFromGraphology(toGraphology(network), { strength: "strength" }));
    expect(again.ties.map(({ source, target, layer, directed, strength }) => ({ source, target, layer, directed, strength })))
      .toEqual(network.ties.map(({ source, target, layer, directed, strength }) => ({ source, target, layer, directed, strength })));
  });

  it("refuses a strength that is none, with an issue", () => {
    const graph = new MultiGraph();
    graph.addNode("a");
    graph.addNode("b");
    graph.addEdge("a", "b", { weight: -1 });
    expect(() => caseFromGraphology(asGraph(graph), { strength: "weight" })).toThrow(CaseError);
  });
});

it("sectors and levels that would fall together as ids stay apart", () => {
  const graph = new MultiGraph();
  for (const [node, word] of [["a", "a b"], ["b", "a-b"], ["c", "government "], ["d", "government"]] as const) graph.addNode(node, { sector: word, level: word });
  const { organisations } = caseFromGraphology(asGraph(graph));
  expect(organisations.map(({ sector }) => sector)).toEqual(["a-b", "a-b-2", "government-2", "government"]);
  expect(organisations.map(({ level }) => level)).toEqual(["a-b", "a-b-2", "government", "government-2"]);
});
