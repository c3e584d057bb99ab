import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { build, routeBetween, select, selectionOf, type Network, type Selection } from "../../lib/network/index.js";
import { readCase } from "../../lib/node/index.js";
import { makeCase } from "../support/make-case.js";

describe("the shortest way between two organisations", () => {
  //   a – b – d – e      two ways of two ties from a to d, by b and by c; a – b is tied twice
  //   a – c – d          f stands alone; e commands g, and nobody reports back
  const network = build(makeCase("a b c d e f g", ["a-b communication", "b-a operational", "b-d communication", "a-c communication", "c-d communication", "d-e communication", "e>g command"]));

  it("gives the way with the least ids, all ties of each step, how many there are, and everybody on one", () => {
    const ids = (pairs: string[]) => pairs.map((pair) => network.ties.filter(({ source, target }) => [source, target].sort().join("") === pair).map(({ id }) => id));
    expect(routeBetween(network, "a", "e")).toEqual({
      from: "a", to: "e", steps: 3, organisations: ["a", "b", "d", "e"], ways: 2, ties: ids(["ab", "bd", "de"]), onSomeWay: ["a", "b", "c", "d", "e"],
    });
    expect(routeBetween(network, "a", "e").ties.map((step) => step.length)).toEqual([2, 1, 1]);
    expect(routeBetween(network, "e", "a").organisations).toEqual(["e", "d", "b", "a"]);
  });

  it("is nothing where no way leads, and no step to oneself", () => {
    expect(routeBetween(network, "a", "f")).toEqual({ from: "a", to: "f", steps: null, organisations: [], ties: [], ways: 0, onSomeWay: [] });
    expect(routeBetween(network, "f", "f")).toEqual({ from: "f", to: "f", steps: 0, organisations: ["f"], ties: [], ways: 1, onSomeWay: ["f"] });
  });

  it("runs against a command unless direction counts", () => {
    expect(routeBetween(network, "g", "d").steps).toBe(2);
    expect(routeBetween(network, "g", "d", { directed: true }).steps).toBe(null);
    expect(routeBetween(network, "d", "g", { directed: true }).organisations).toEqual(["d", "e", "g"]);
  });

  it("refuses somebody who is not there, with the nearest name", () => {
    expect(() => routeBetween(build(makeCase("fire police", [])), "fire", "polise")).toThrow(expect.objectContaining({ code: "usage/unknown-organisation", details: expect.objectContaining({ nearest: "police" }) as unknown }));
  });

  /** Slow and obvious: every way without a repeated organisation. */
  function everyWay(network: Network, from: string, to: string): string[][] {
    const next = (id: string) => new Set(network.ties.flatMap(({ source, target }) => (source === id ? [target] : target === id ? [source] : [])));
    const ways: string[][] = [];
    const walk = (way: string[]) => {
      const at = way.at(-1)!;
      if (at === to) ways.push(way);
      else for (const one of next(at)) if (!way.includes(one)) walk([...way, one]);
    };
    walk([from]);
    const least = Math.min(...ways.map((way) => way.length));
    return ways.filter((way) => way.length === least).sort((p, q) => (p.join() < q.join() ? -1 : 1));
  }

  it("agrees with trying every way", () => {
    const letters = ["a", "b", "c", "d", "e", "f", "g"];
    const pairs = letters.flatMap((a, i) => letters.slice(i + 1).map((b) => `${a}-${b} communication`));
    fc.assert(fc.property(fc.subarray(pairs), fc.constantFrom(...letters), fc.constantFrom(...letters), (ties, from, to) => {
      const network = build(makeCase(letters.join(" "), ties));
      const ways = everyWay(network, from, to);
      const found = routeBetween(network, from, to);
      expect([found.ways, found.organisations]).toEqual([ways.length, ways[0] ?? []]);
      expect([...found.onSomeWay]).toEqual(letters.filter((id) => ways.some((way) => way.includes(id))));
    }), { seed: 3, numRuns: 60 });
  });
});

describe("the selection of a scope", () => {
  it("makes the same network of the whole case again", async () => {
    const source = await readCase("data/s-city");
    const { layers, states } = source.vocabulary;
    const organisations = source.organisations.map(({ id }) => id);
    const some = <T>(items: readonly T[]) => fc.option(fc.subarray([...items], { minLength: 1, maxLength: Math.min(4, items.length) }), { nil: undefined });
    const selections = fc.record({
      layers: some(layers.map(({ id }) => id)), dimensions: some(["vertical", "horizontal"] as const), statuses: some(["in-plan", "required"] as const),
      certainties: some(["stated", "implied"] as const), state: fc.option(fc.constantFrom(...states.map(({ id }) => id)), { nil: undefined }),
      unstated: fc.constantFrom("include" as const, "exclude" as const, undefined), only: fc.option(fc.constant(organisations.slice(0, 20)), { nil: undefined }),
      without: some(organisations), collectives: fc.constantFrom("in" as const, "out" as const, undefined), memberships: fc.constantFrom("ignore" as const, "as-ties" as const, undefined),
      merges: fc.option(fc.constant([[organisations[0]!, organisations[1]!], [organisations[2]!, organisations[0]!]] as [string, string][]), { nil: undefined }),
    }).map((one) => Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)) as Selection);
    let told = 0;
    fc.assert(fc.property(selections, selections, (first, second) => {
      const network = select(build(source, first), second);
      const selection = selectionOf(network.scope);
      if (selection === null) return;
      told++;
      expect(build(source, selection)).toEqual(network);
      expect(select(build(source), selection)).toEqual(network);
    }), { seed: 5, numRuns: 80 });
    expect(told).toBeGreaterThan(30);
    expect(selectionOf(select(build(source, { layers: ["command"] }), { layers: ["decision"] }).scope)).toBe(null);
  });
});
