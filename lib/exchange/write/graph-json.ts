import type { Network } from "../../network/index.js";
import { exportedOf, leftOut, type Writing, type Written } from "./exported.js";
import { ownMark } from "./own-mark.js";

/** As text that keeps a field called `__proto__` a field. */
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** The JSON of graphology (`Graph.from` reads it): a mixed multigraph, one edge a tie. */
export function writeGraphologyJson(network: Network, writing: Writing = {}): Written {
  const { file, title, organisations, ties, layerName } = exportedOf(network, writing);
  const text = json({
    attributes: { name: title, creator: ownMark },
    options: { type: "mixed", multi: true, allowSelfLoops: true },
    nodes: organisations.map(({ id, name, fields }) => ({ key: id, attributes: Object.fromEntries([["label", name], ...fields]) })),
    edges: ties.map(({ id, source, target, directed, strength, layer, fields }) => ({
      key: id, source, target, undirected: !directed,
      attributes: Object.fromEntries([["layer", layer], ["layerName", layerName(layer)], ...(strength === null ? [] : [["strength", strength] as const]), ...fields]),
    })),
  });
  return { files: [{ name: `${file}.json`, text }], cannot: leftOut(network, "JSON") };
}

/** Node-link JSON, as d3 and networkx read it. Networkx takes the direction of the whole: `directed` of a single tie is an attribute to it. */
export function writeNodeLinkJson(network: Network, writing: Writing = {}): Written {
  const { file, title, organisations, ties, layerName } = exportedOf(network, writing);
  const without = ties.filter(({ directed }) => !directed).length;
  const text = json({
    directed: ties.length === 0 || without < ties.length, multigraph: true, graph: { name: title, creator: ownMark },
    nodes: organisations.map(({ id, name, fields }) => Object.fromEntries([["id", id], ["label", name], ...fields])),
    links: ties.map(({ id, source, target, directed, strength, layer, fields }) =>
      Object.fromEntries<unknown>([["id", id], ["key", id], ["source", source], ["target", target], ["directed", directed], ["layer", layer], ["layerName", layerName(layer)], ...(strength === null ? [] : [["strength", strength] as const]), ...fields])),
  });
  const mixed = without > 0 && without < ties.length ? [{ code: "export/both-directions", params: { format: "JSON", count: without } }] : [];
  return { files: [{ name: `${file}.node-link.json`, text }], cannot: [...leftOut(network, "JSON"), ...mixed] };
}
