import type { Sigma } from "sigma";

export type SigmaGraph = ConstructorParameters<typeof Sigma>[0];

/** Where an organisation stands and what its ground looks like. */
export interface DrawnOrganisation {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
}

export interface DrawnTie {
  readonly source: string;
  readonly target: string;
  readonly size: number;
  readonly color: string;
}

/** What sigma 3.0.3 reads of a graph while it draws one. It also listens to changes; there are none to tell. */
type Read = Pick<SigmaGraph, "order" | "multi" | "nodes" | "hasNode" | "hasEdge" | "getNodeAttributes" | "getEdgeAttributes" | "extremities"> & {
  edges: () => string[];
  forEachNode: (act: (id: string, attributes: DrawnOrganisation) => void) => void;
  forEachEdge: (act: (id: string, attributes: DrawnTie, source: string, target: string) => void) => void;
  on: () => void;
  removeListener: () => void;
};

/**
 * A picture as a graph that sigma can read and nobody can write: two maps and the few methods that sigma calls. It
 * stands in for graphology, which is four fifths unused here and a sixth of what a page would have to fetch. After
 * `fill` sigma is told to read everything anew.
 */
export function drawnGraph<O extends DrawnOrganisation, T extends DrawnTie>(): { graph: SigmaGraph; fill: (organisations: ReadonlyMap<string, O>, ties: ReadonlyMap<string, T>) => void } {
  let organisations: ReadonlyMap<string, O> = new Map();
  let ties: ReadonlyMap<string, T> = new Map();
  const refuse = () => {
    throw new Error("The drawn graph is read only: fill it anew.");
  };
  const read: Read = {
    get order() {
      return organisations.size;
    },
    multi: true,
    // New lists each time: sigma sorts them in place.
    nodes: () => [...organisations.keys()],
    edges: () => [...ties.keys()],
    hasNode: (id) => organisations.has(id as string),
    hasEdge: (id: unknown) => ties.has(id as string),
    getNodeAttributes: (id) => organisations.get(id as string)!,
    getEdgeAttributes: (id: unknown) => ties.get(id as string)!,
    extremities: (id) => {
      const { source, target } = ties.get(id as string)!;
      return [source, target];
    },
    forEachNode: (act) => organisations.forEach((attributes, id) => act(id, attributes)),
    forEachEdge: (act) => ties.forEach((attributes, id) => act(id, attributes, attributes.source, attributes.target)),
    on: () => undefined,
    removeListener: () => undefined,
  };
  // Sigma knows a graph by these.
  const graph = Object.assign(read, { dropNode: refuse, addUndirectedEdgeWithKey: refuse });
  return {
    graph: graph as unknown as SigmaGraph,
    fill(nextOrganisations, nextTies) {
      organisations = nextOrganisations;
      ties = nextTies;
    },
  };
}
