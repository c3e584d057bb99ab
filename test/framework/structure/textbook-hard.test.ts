import { describe, expect, it } from "vitest";
import { betweenness, communities, componentMembership, degree, eigenvector, harmonicCloseness, modularity, removalEffect } from "../../../lib/framework/index.js";
import { measure, type Metric } from "../../../lib/metric/index.js";
import { build, type Network } from "../../../lib/network/index.js";
import { createRandom } from "../../../lib/random.js";
import { makeCase } from "../../support/make-case.js";

const of = (organisations: string, ties: readonly string[]) => build(makeCase(organisations, ties));
const list = (network: Network, metric: Metric, column: string, options = {}) => measure(network, metric, options).rows.map((row) => row[column]);
const codes = (network: Network, metric: Metric, options = {}) => measure(network, metric, options).notes.map((note) => note.code);
const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

/** A network of n organisations with 3 n ties drawn at random, and strengths 1 to 4. */
function drawn(n: number, seed = 7): Network {
  const random = createRandom(seed);
  const ties = numbers(0, 3 * n).map(() => {
    const a = random.integer(n);
    return `o${a}-o${(a + 1 + random.integer(n - 1)) % n} communication ${1 + random.integer(4)}`;
  });
  return of(numbers(0, n).map((i) => `o${i}`).join(" "), ties);
}

describe("eigenvector", () => {
  it("does not depend on the unit of strength: a star of four, hub = 2 leaf, so 1/sqrt(2) and 1/sqrt(8)", () => {
    for (const strength of [1e-12, 1e-6, 1, 1e3, 1e6, 1e12]) {
      const star = of("hub a b c d", ["a", "b", "c", "d"].map((leaf) => `hub-${leaf} communication ${strength}`));
      const found = list(star, eigenvector, "eigenvector", { reading: "as strength" });
      [1 / Math.SQRT2, ...Array<number>(4).fill(1 / Math.sqrt(8))].forEach((value, i) => expect(found[i]).toBeCloseTo(value, 12));
    }
  });

  it("0 means zero: whoever the leading part does not reach has exactly 0", () => {
    expect(list(of("a b c d e f", ["a-b", "b-c", "c-a", "d-e"]), eigenvector, "eigenvector").slice(3)).toEqual([0, 0, 0]);
  });

  it("along arcs: from the pair a <-> b to c (1 of a's arcs), on to d: x = 1, 1, 1, 1 at λ = 1; e points in and gets 0", () => {
    const network = of("a b c d e", ["a>b", "b>a", "a>c", "c>d", "e>a"]);
    const found = list(network, eigenvector, "eigenvector", { mode: "in" });
    [0.5, 0.5, 0.5, 0.5, 0].forEach((value, i) => expect(found[i]).toBeCloseTo(value, 12));
    expect(found[4]).toBe(0);
  });

  it("a path of 31, of which other libraries despair: sin(πi / 32) up to scale", () => {
    const path = of(numbers(1, 32).map((i) => `p${i}`).join(" "), numbers(1, 31).map((i) => `p${i}-p${i + 1}`));
    list(path, eigenvector, "eigenvector").forEach((value, i) => expect(value).toBeCloseTo(Math.sin((Math.PI * (i + 1)) / 32) / 4, 9));
  });

  it("two parts whose eigenvalues differ in strength alone have one answer, two alike have none", () => {
    const two = (strength: number) => of("a b c d", ["a-b communication 2", `c-d communication ${strength}`]);
    expect(list(two(1), eigenvector, "eigenvector", { reading: "as strength" }).map((value) => (value as number) > 0)).toEqual([true, true, false, false]);
    expect(codes(two(2), eigenvector, { reading: "as strength" })).toContain("eigenvector/repeated");
  });
});

describe("betweenness", () => {
  it("counts on where the number of shortest paths passes every double: a chain of 1,100 diamonds has 2^1100", () => {
    const k = 1100;
    const ids = ["x0"];
    const ties: string[] = [];
    for (let i = 0; i < k; i++) {
      ids.push(`u${i}`, `v${i}`, `x${i + 1}`);
      ties.push(`x${i}-u${i}`, `x${i}-v${i}`, `u${i}-x${i + 1}`, `v${i}-x${i + 1}`);
    }
    const found = new Map(measure(of(ids.join(" "), ties), betweenness).rows.map((row) => [row["organisation"], row["betweenness"] as number]));
    // Left of diamond i are 3i + 1 organisations, right of it 3(k - i - 1) + 1: u has half of each pair. A joint has all
    // pairs of its 3i with its 3(k - i), and half of the pair u, v on each side that has a diamond.
    for (const i of [0, 1, 550, 1099]) expect(found.get(`u${i}`)! / (((3 * i + 1) * (3 * (k - i) - 2)) / 2)).toBeCloseTo(1, 9);
    for (const i of [1, 550, 1099]) expect(found.get(`x${i}`)! / (9 * i * (k - i) + 1)).toBeCloseTo(1, 9);
    expect(found.get("x0")).toBeCloseTo(0.5, 9);
  }, 60_000);

  it("weighted: by writing out every path of a small network, lengths 1 / strength", () => {
    for (const seed of numbers(1, 60)) {
      const network = drawn(6, seed);
      const ids = network.organisations.map(({ id }) => id);
      const lengthOf = new Map<string, number>();
      for (const { source, target, strength } of network.ties) {
        for (const key of [`${source} ${target}`, `${target} ${source}`]) lengthOf.set(key, Math.min(lengthOf.get(key) ?? Infinity, 1 / strength!));
      }
      const routes = (from: string, to: string): [string[], number][] => {
        const all: [string[], number][] = [];
        const walk = (route: string[], length: number) => {
          if (route.at(-1) === to) return void all.push([route, length]);
          for (const next of ids) {
            const step = lengthOf.get(`${route.at(-1)!} ${next}`);
            if (step !== undefined && !route.includes(next)) walk([...route, next], length + step);
          }
        };
        walk([from], 0);
        const least = Math.min(...all.map(([, length]) => length));
        return all.filter(([, length]) => length <= least * (1 + 1e-10));
      };
      const slow = new Map(ids.map((id) => [id, 0]));
      ids.forEach((a, i) => ids.slice(i + 1).forEach((b) => {
        const shortest = routes(a, b);
        for (const [route] of shortest) for (const id of route.slice(1, -1)) slow.set(id, slow.get(id)! + 1 / shortest.length);
      }));
      list(network, betweenness, "betweenness", { reading: "as length" }).forEach((value, i) => expect(value).toBeCloseTo(slow.get(ids[i]!)!, 9));
    }
  });
});

describe("values do not hang on the order of the rows", () => {
  const turned = (network: Network) => build({ ...network.case, organisations: [...network.case.organisations].reverse(), ties: [...network.case.ties].reverse() });
  const byId = (network: Network, metric: Metric, column: string) => Object.fromEntries(measure(network, metric).rows.map((row) => [String(row["organisation"]), row[column]]));

  it.each([["community", communities], ["component", componentMembership], ["harmonic", harmonicCloseness], ["riseByDistance", removalEffect]] as const)("%s, to the last digit", (column, metric) => {
    for (const seed of numbers(1, 12)) {
      const network = drawn(30, seed);
      expect(byId(turned(network), metric, column)).toEqual(byId(network, metric, column));
    }
    const islands = of("d c b a e", ["a-b", "c-d"]);
    expect(byId(turned(islands), metric, column)).toEqual(byId(islands, metric, column));
  });

  it("modularity too, to the last digit; parts of one size are numbered by their first id", () => {
    for (const seed of numbers(1, 12)) expect(measure(turned(drawn(30, seed)), modularity).rows).toEqual(measure(drawn(30, seed), modularity).rows);
    expect(byId(of("d c b a e", ["a-b", "c-d"]), componentMembership, "component")).toEqual({ a: 1, b: 1, c: 2, d: 2, e: 3 });
    expect(byId(of("d c b a e", ["a-b", "c-d"]), communities, "community")).toEqual({ a: 1, b: 1, c: 2, d: 2, e: 3 });
  });
});

describe("what is null has a note", () => {
  it("a share of no others", () => {
    expect(codes(of("a", ["a-a"]), degree)).toContain("metric/undefined");
    expect(codes(of("a b", ["a-b"]), betweenness)).toContain("metric/undefined");
    expect(codes(of("a b c", ["a-b"]), betweenness)).not.toContain("metric/undefined");
  });
});

describe("work grows as the headers say", () => {
  // A search for each pair of organisations would take minutes here, and run into the time any test has.
  it("removal of each of 1,500 organisations", () => {
    const network = drawn(1500);
    const rises = list(network, removalEffect, "rise") as number[];
    expect(rises).toHaveLength(1500);
    expect(Math.max(...rises)).toBeGreaterThan(0);
  });
});
