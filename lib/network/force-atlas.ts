import iterate from "graphology-layout-forceatlas2/iterate.js";

/** Numbers of an organisation in the package's array (place, mass, size …), and of a tie. */
const [perOrganisation, perTie] = [10, 3];
const [xAt, yAt, massAt, convergenceAt, sizeAt] = [0, 1, 6, 7, 8];

/** Above this many organisations repulsion is taken from the middle of far groups. */
const many = 1000;

export interface ForceAtlas {
  /** One round: everybody moves a little. Cost O(n² + m), O(n log n + m) for more than 1,000 organisations. */
  readonly step: () => void;
  readonly x: (organisation: number) => number;
  readonly y: (organisation: number) => number;
}

/**
 * ForceAtlas2 (Jacomy et al. 2014, doi:10.1371/journal.pone.0098679) from given places: tied organisations attract
 * one another, all repel one another, and a pull to the middle holds separate pieces together. The package's kernel
 * without its graph, which would add nothing. It takes logarithms, so that engines differ in the last digits: places
 * are computed once and carried as data.
 *
 * @param pairs tied pairs as positions, each once
 * @param start x and y of each organisation in turn; no two in one place
 */
export function forceAtlas(count: number, pairs: readonly (readonly [number, number])[], start: Float64Array): ForceAtlas {
  const organisations = new Float32Array(count * perOrganisation);
  for (let i = 0; i < count; i++) {
    const at = i * perOrganisation;
    organisations[at + xAt] = start[2 * i]!;
    organisations[at + yAt] = start[2 * i + 1]!;
    organisations[at + massAt] = 1;
    organisations[at + convergenceAt] = 1;
    organisations[at + sizeAt] = 1;
  }
  const ties = new Float32Array(pairs.length * perTie);
  pairs.forEach(([a, b], i) => {
    ties.set([a * perOrganisation, b * perOrganisation, 1], i * perTie);
    for (const end of [a, b]) organisations[end * perOrganisation + massAt]! += 1;
  });
  const settings = {
    linLogMode: false, outboundAttractionDistribution: false, adjustSizes: false, edgeWeightInfluence: 0, scalingRatio: 10,
    strongGravityMode: true, gravity: 0.05, slowDown: 1 + Math.log(Math.max(1, count)), barnesHutOptimize: count > many, barnesHutTheta: 0.5,
  };
  return {
    step: () => { iterate(settings, organisations, ties); },
    x: (i) => organisations[i * perOrganisation + xAt]!,
    y: (i) => organisations[i * perOrganisation + yAt]!,
  };
}
