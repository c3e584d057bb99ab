import type { AbstractGraph } from "graphology-types";
import { defaultVocabulary, parseCase, type Case } from "../case/index.js";

export interface GraphReading {
  readonly id?: string;
  readonly title?: string;
  /** Layer of an edge that has no `layer` attribute. */
  readonly layer?: string;
  /** Edge attribute that grows with closeness and becomes `strength`; left out, no strength is read. */
  readonly strength?: string;
}

const text = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);
const plainId = (name: string): string => name.normalize("NFC").replace(/[^\p{L}\p{N}._-]+/gu, "-").replace(/^[._-]+|[._-]+$/gu, "") || "unnamed";

/** Ids a case can carry, one for each name, in order; names that would fall together, or with an id that is there, are numbered apart. */
export function idListFor(names: readonly string[], there: readonly string[] = []): string[] {
  const taken = new Set(there);
  const next = new Map<string, number>();
  return names.map((name) => {
    const plain = plainId(name);
    let id = plain;
    let i = next.get(plain) ?? 2;
    for (; taken.has(id); i++) id = `${plain}-${i}`;
    next.set(plain, i);
    taken.add(id);
    return id;
  });
}

/** As `idListFor`, for names of which none stands twice. */
export function idsFor(names: readonly string[], there: readonly string[] = []): Map<string, string> {
  const ids = idListFor(names, there);
  return new Map(names.map((name, i) => [name, ids[i]!]));
}

/**
 * A case from a graphology graph, for people who already have one. Nodes become organisations (attributes
 * `label sector level jurisdiction`), edges ties (`layer dimension status certainty activeFrom`); other plain
 * attributes are kept as attributes. Layers, sectors and levels that the framework does not know are declared as they
 * stand, layers as horizontal unless an edge says otherwise, all of them complete: a graph lists what it has.
 *
 * @throws CaseError `case/invalid` with every issue, when an attribute has a value that a case cannot take.
 */
export function caseFromGraphology(graph: AbstractGraph, { id = "graph", title = "Graph", layer = "tie", strength }: GraphReading = {}): Case {
  const organisationIds = idsFor(graph.nodes());
  const nodes = graph.mapNodes((node, attributes: Record<string, unknown>) => ({ node, attributes }));
  const edges = graph.mapEdges((edge, attributes: Record<string, unknown>, source, target, _s, _t, undirected) => ({ edge, attributes, source, target, undirected }));
  const tieIds = idsFor(edges.map(({ edge }) => `e${edge}`));
  const layerOf = (attributes: Record<string, unknown>) => plainId(text(attributes["layer"]) ?? layer);
  const terms = (name: "sector" | "level") => [...new Set(nodes.flatMap(({ attributes }) => text(attributes[name]) ?? []))];
  const known = (name: "sector" | "level", id: string) => (name === "sector" ? defaultVocabulary.sectors : defaultVocabulary.levels).some((term) => term.id === id);
  const idsOfTerms = (name: "sector" | "level") => idsFor(terms(name).filter((one) => !known(name, one)), terms(name).filter((one) => known(name, one)));
  const [sectorIds, levelIds] = [idsOfTerms("sector"), idsOfTerms("level")];
  const termOf = (ids: ReadonlyMap<string, string>, name: string | null) => (name === null ? null : ids.get(name) ?? name);
  const declared = new Map(edges.map(({ attributes }) => [layerOf(attributes), attributes]));
  const others = (attributes: Record<string, unknown>, used: readonly string[]) => Object.fromEntries(
    Object.entries(attributes).filter(([name, value]) => !used.includes(name) && (typeof value === "string" || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value)))));
  const input = {
    format: "crosstie-case", id, title,
    vocabulary: {
      states: [], kinds: [],
      levels: terms("level").map((name) => ({ ...(defaultVocabulary.levels.find((term) => term.id === name) ?? { id: levelIds.get(name)!, label: name, rank: null }) })),
      sectors: terms("sector").map((name) => ({ ...(defaultVocabulary.sectors.find((term) => term.id === name) ?? { id: sectorIds.get(name)!, label: name }) })),
      layers: [...declared].map(([name, attributes]) => ({
        ...(defaultVocabulary.layers.find((known) => known.id === name) ?? { id: name, label: name, reads: null, dimension: attributes["dimension"] === "vertical" ? "vertical" : "horizontal" }),
        coverage: "complete",
      })),
    },
    organisations: nodes.map(({ node, attributes }) => ({
      id: organisationIds.get(node)!, label: text(attributes["label"]) ?? node,
      sector: termOf(sectorIds, text(attributes["sector"])),
      level: termOf(levelIds, text(attributes["level"])),
      jurisdiction: text(attributes["jurisdiction"]),
      attributes: others(attributes, ["label", "sector", "level", "jurisdiction"]),
    })),
    ties: edges.map(({ edge, attributes, source, target, undirected }) => ({
      id: tieIds.get(`e${edge}`)!, source: organisationIds.get(source)!, target: organisationIds.get(target)!,
      layer: layerOf(attributes), directed: !undirected, status: text(attributes["status"]),
      certainty: text(attributes["certainty"]) ?? "stated", wave: "graph",
      strength: strength === undefined ? null : attributes[strength] ?? null,
      attributes: others(attributes, ["layer", "dimension", "status", "certainty", ...(strength === undefined ? [] : [strength])]),
    })),
  };
  return parseCase(input);
}
