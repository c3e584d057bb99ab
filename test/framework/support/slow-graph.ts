import fc from "fast-check";
import { build, type Network } from "../../../lib/network/index.js";
import { makeCase } from "../../support/make-case.js";
import { runsOf } from "../../support/runs.js";

export const runs = { numRuns: runsOf(300), seed: 20817 };

const vocabulary = { levels: [], kinds: [], states: [], layers: [{ id: "contact", label: "Contact", dimension: "horizontal" as const, coverage: "complete" as const }] };

/** A network from "a-b" and "a>b", with organisations in order of mention, then those without ties. */
export function networkOf(ties: string, alone = ""): Network {
  const words = ties.split(" ").filter((word) => word !== "");
  const ids = [...new Set([...words.flatMap((word) => word.split(/[->]/)), ...alone.split(" ").filter((id) => id !== "")])];
  return build(makeCase(ids.join(" "), words.map((word, i) => {
    const [source, target] = word.split(/[->]/);
    return { id: `t${i}`, source: source!, target: target!, layer: "contact", directed: word.includes(">") };
  }), { vocabulary }));
}

/** Every labelled network of n organisations. */
export function allGraphs(n: number, directed: boolean): Network[] {
  const pairs = Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => [i, j] as const)).flat().filter(([i, j]) => (directed ? i !== j : i < j));
  const alone = Array.from({ length: n }, (_, i) => `o${i}`).join(" ");
  return Array.from({ length: 2 ** pairs.length }, (_, mask) => networkOf(pairs.filter((_, k) => (mask >> k) & 1).map(([i, j]) => `o${i}${directed ? ">" : "-"}o${j}`).join(" "), alone));
}

/** Every subset of 0 ... n - 1, in increasing order each. */
export const subsets = (n: number): number[][] => Array.from({ length: 2 ** n }, (_, mask) => Array.from({ length: n }, (_, i) => i).filter((i) => (mask >> i) & 1));

export interface DrawnGraph {
  readonly n: number;
  readonly names: readonly string[];
  readonly arcs: ReadonlySet<string>;
  readonly network: Network;
}

/** A random network of at most `most` organisations, with arcs, undirected ties, self-ties and parallel ties. */
export const drawnGraph = (most: number): fc.Arbitrary<DrawnGraph> => fc.integer({ min: 1, max: most }).chain((n) => {
  const one = fc.integer({ min: 0, max: n - 1 });
  return fc.array(fc.record({ from: one, to: one, directed: fc.boolean() }), { maxLength: n * 3 }).map((ties) => {
    const names = Array.from({ length: n }, (_, i) => `o${i}`);
    const arcs = new Set(ties.flatMap(({ from, to, directed }) => (from === to ? [] : directed ? [`${from} ${to}`] : [`${from} ${to}`, `${to} ${from}`])));
    const network = build(makeCase(names.join(" "), ties.map(({ from, to, directed }, i) => ({ id: `t${i}`, source: names[from]!, target: names[to]!, layer: "contact", directed })), { vocabulary }));
    return { n, names, arcs, network };
  });
});

/** Two dense groups with few arcs between them, often fewer one way: what parts them is seldom one organisation's own ties. */
export const drawnClumps = (most: number): fc.Arbitrary<DrawnGraph> => fc.integer({ min: 4, max: most }).chain((n) =>
  fc.record({ chances: fc.array(fc.integer({ min: 0, max: 99 }), { minLength: n * n, maxLength: n * n }), there: fc.integer({ min: 5, max: 60 }), back: fc.integer({ min: 5, max: 60 }) }).map(({ chances, there, back }) => {
    const names = Array.from({ length: n }, (_, i) => `o${i}`);
    const pairs = names.flatMap((_, i) => names.map((_, j) => [i, j] as const)).filter(([i, j]) => i !== j && chances[i * n + j]! < (i % 2 === j % 2 ? 95 : i % 2 === 0 ? there : back));
    const network = build(makeCase(names.join(" "), pairs.map(([i, j], k) => ({ id: `t${k}`, source: names[i]!, target: names[j]!, layer: "contact", directed: true })), { vocabulary }));
    return { n, names, arcs: new Set(pairs.map(([i, j]) => `${i} ${j}`)), network };
  }));

/** Who is tied with whom and who reaches whom, without those absent, by asking over and over. */
export function reachOf({ n, arcs }: DrawnGraph, directed: boolean, absent: readonly number[] = []) {
  const tied = (i: number, j: number) => !absent.includes(i) && !absent.includes(j) && (arcs.has(`${i} ${j}`) || (!directed && arcs.has(`${j} ${i}`)));
  const known = Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => i === j || tied(i, j)));
  for (let via = 0; via < n; via++) for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) if (known[i]![via]! && known[via]![j]!) known[i]![j] = true;
  return { tied, reaches: (i: number, j: number): boolean => known[i]![j]! };
}

/** Components among those present: whoever reaches the other and is reached. */
export function componentsWithout(given: DrawnGraph, absent: readonly number[], directed: boolean): number {
  const { reaches } = reachOf(given, directed, absent);
  const present = Array.from({ length: given.n }, (_, i) => i).filter((i) => !absent.includes(i));
  return present.filter((i) => !present.some((j) => j < i && reaches(i, j) && reaches(j, i))).length;
}
