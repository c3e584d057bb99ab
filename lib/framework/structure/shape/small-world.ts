import { z } from "zod";
import { defineMetric, saying } from "../../../metric/index.js";
import {
  clusteringOf, dyadsOf, exchanged, latticised, pairsOf, ringLattice, stepCounts, withSameTies, type CompactGraph,
} from "../../../network/index.js";
import { createRandom, defaultSeed } from "../../../random.js";

/** Exchanges tried for each tie of a random network, and of a lattice. */
const tries = 10;
const latticeTries = 100;

type Kind = "local" | "global";

/** Null where no three are connected. */
function clusteringIn(graph: CompactGraph, kind: Kind): number | null {
  const { clustering, triangles } = clusteringOf(dyadsOf(graph), "ties");
  if (kind === "local") {
    const values = clustering.filter((value) => value !== null);
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
  }
  let [closed, connected] = [0, 0];
  for (let i = 0; i < graph.order; i++) {
    const contacts = graph.out[i + 1]! - graph.out[i]!;
    connected += (contacts * (contacts - 1)) / 2;
    closed += triangles[i]!;
  }
  return connected === 0 ? null : closed / connected;
}

/** Mean steps over the pairs that can reach one another, and how many of all these are. */
function stepsIn(graph: CompactGraph): { mean: number; reachable: number } {
  const counts = stepCounts(graph);
  const reached = pairsOf(counts);
  return { mean: counts.reduce((sum, pairs, steps) => sum + pairs * steps, 0) / reached, reachable: reached / (graph.order * (graph.order - 1)) };
}

const meanOf = (values: readonly number[]) => (values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length);

/**
 * Small world: are the circles closed while the ways are short, each against reference networks.
 *
 * sigma (Humphries and Gurney) is clustering over that of random networks, divided by mean steps over theirs: above 1 for a
 * small world. omega (Telesford et al.) is the random networks' mean steps over the network's, less the network's clustering
 * over that of a lattice: near 0 for a small world, towards 1 for chance, towards -1 for a lattice. Both stand or fall with the
 * references, so these are named. `ensemble: same ties`: networks drawn evenly from all with as many organisations
 * and ties, and a ring on which each is tied with the nearest. `same degrees`: the network's own ties after 10 exchanges of
 * ends for each (everybody keeps its degree), and as the lattice the most clustered of as many networks of the same
 * degrees on a ring, ties changed for ones between neighbours there, 100 tries for each. Exchanges drawn from all ties
 * (Sporns and Zwi's way) settle the more slowly the larger the network, and leave a lattice that is none. References are
 * averaged over `draws` from `seed`; what is not defined in one draw is left out of that mean.
 *
 * Direction is ignored. `clustering: local` is the mean over those with two contacts or more (as `meanClustering`), `global`
 * is `transitivity`. Pairs that cannot reach one another have no number of steps: the mean is over those that can, in the network
 * and in the references alike, and a note says how many these are; in a network of many pieces the measure says little.
 * Null where no three are connected, where no reference has a triangle, and beyond `effort`. Cost O(draws n m).
 *
 * Watts and Strogatz (1998), doi:10.1038/30918; Humphries and Gurney (2008), doi:10.1371/journal.pone.0002051; Telesford et al.
 * (2011), doi:10.1089/brain.2011.0038; Maslov and Sneppen (2002), doi:10.1126/science.1065103.
 */
export const smallWorld = defineMetric({
  id: "smallWorld",
  label: { en: "Small world", zh: "小世界性" },
  question: { en: "Are circles close knit and yet everybody a few steps from everybody?", zh: "联系圈是否紧密，同时彼此仅隔几步？" },
  element: "structure",
  theme: "cohesion",
  subject: "network",
  formula: String.raw`\sigma = \frac{C / C_r}{L / L_r},\quad \omega = \frac{L_r}{L} - \frac{C}{C_\ell}`,
  convention: {
    en: "Direction ignored; against random networks of the same ties or degrees and a lattice, seeded; steps over pairs that can reach one another.",
    zh: "忽略方向；与关系数或度数相同的随机网络及规则网络比较，带种子；步数只对可到达的对取平均。",
  },
  references: ["humphries2008", "maslov2002", "telesford2011", "watts1998"],
  cost: "O(draws n m)",
  comparable: "any size",
  projection: { direction: "ignored", strength: "ignored" },
  requires: { organisations: 3, ties: 1 },
  monotone: null,
  costly: true,
  options: z.strictObject({
    ensemble: saying(z.enum(["same ties", "same degrees"]).default("same ties"),
      "reference networks: same ties: drawn evenly with as many organisations and ties; same degrees: everybody keeps its number of contacts",
      "参照网络：same ties为单位数与关系数相同的均匀随机网络；same degrees为各单位联系数不变"),
    clustering: saying(z.enum(["local", "global"]).default("local"), "local: mean of local clustering; global: transitivity", "local：局部聚类系数的均值；global：传递性"),
    draws: saying(z.int().min(1).default(20), "reference networks drawn", "参照网络的抽取次数"),
    seed: saying(z.int().default(defaultSeed), "seed of the draws", "抽取所用的种子"),
    effort: saying(z.int().min(1).default(200_000_000), "steps beyond which nothing is drawn", "超过此步数即不抽取"),
  }),
  columns: {
    sigma: { type: "number", label: { en: "Sigma", zh: "小世界系数（西格玛）" }, range: [0, null], digits: 2, higherMeans: { en: "closer knit, for as short ways, than chance", zh: "路径同样短时，比随机更紧密" } },
    omega: { type: "number", label: { en: "Omega", zh: "小世界系数（欧米伽）" }, digits: 3 },
    clustering: { type: "number", label: { en: "Clustering", zh: "聚类系数" }, range: [0, 1], digits: 3 },
    meanSteps: { type: "number", label: { en: "Mean steps", zh: "平均步数" }, range: [1, null], digits: 2 },
    randomClustering: { type: "number", label: { en: "Clustering by chance", zh: "随机网络的聚类系数" }, range: [0, 1], digits: 3 },
    randomSteps: { type: "number", label: { en: "Mean steps by chance", zh: "随机网络的平均步数" }, range: [1, null], digits: 2 },
    latticeClustering: { type: "number", label: { en: "Clustering of the lattice", zh: "规则网络的聚类系数" }, range: [0, 1], digits: 3 },
  },
  example: {
    ties: "a-b b-c c-d d-a a-c b-d", row: { sigma: 1, omega: 0, clustering: 1, meanSteps: 1, latticeClustering: 1 },
    how: { en: "All are tied with all, and so are they in every reference: 1 / 1, and 1 - 1.", zh: "两两相连，各参照网络亦然：1 / 1与1 - 1。" },
  },
  compute({ graph, options, note }) {
    const { ensemble, clustering: kind, draws, seed, effort } = options;
    const undefinedRow = { sigma: null, omega: null, clustering: null, meanSteps: null, randomClustering: null, randomSteps: null, latticeClustering: null };
    const degrees = ensemble === "same degrees";
    const steps = (draws + 1) * graph.order * (graph.order + 2 * graph.size) + (degrees ? draws * (tries + latticeTries) * graph.size : 0);
    if (steps > effort) {
      note("smallWorld/effort", { steps, effort });
      return [undefinedRow];
    }
    const clustering = clusteringIn(graph, kind);
    const { mean: meanSteps, reachable } = stepsIn(graph);
    if (reachable < 1) note("smallWorld/unreachable", { share: reachable });
    const random = createRandom(seed);
    const chance = { clustering: [] as number[], steps: [] as number[] };
    const lattices: number[] = [];
    const lattice = (draw: number) => clusteringIn(degrees ? latticised(graph, random.fork(draws + draw), latticeTries) : ringLattice(graph), kind);
    for (let draw = 0; draw < draws; draw++) {
      const reference = degrees ? exchanged(graph, random.fork(draw), tries) : withSameTies(graph, random.fork(draw));
      const found = clusteringIn(reference, kind);
      if (found !== null) chance.clustering.push(found);
      chance.steps.push(stepsIn(reference).mean);
      const regular = degrees || draw === 0 ? lattice(draw) : null;
      if (regular !== null) lattices.push(regular);
    }
    const [randomClustering, randomSteps] = [meanOf(chance.clustering), meanOf(chance.steps)!];
    const latticeClustering = lattices.length === 0 ? null : Math.max(...lattices);
    const sigma = clustering === null || randomClustering === null || randomClustering === 0 ? null : clustering / randomClustering / (meanSteps / randomSteps);
    const omega = clustering === null || latticeClustering === null || latticeClustering === 0 ? null : randomSteps / meanSteps - clustering / latticeClustering;
    if (sigma === null || omega === null) note("smallWorld/undefined");
    note("metric/seed", { seed });
    return [{ sigma, omega, clustering, meanSteps, randomClustering, randomSteps, latticeClustering }];
  },
});
