import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CaseInput } from "../../../lib/case/index.js";
import {
  affiliationDegree, eventSize, sharedAffiliations, twoModeBetweenness, twoModeCloseness, twoModeClustering, twoModeCore, twoModeLocalClustering, twoModeSummary,
} from "../../../lib/framework/index.js";
import { largestBetweenness } from "../../../lib/framework/structure/two-mode/two-mode-betweenness.js";
import { measure, type Metric } from "../../../lib/metric/index.js";
import { betweennessOf, bipartiteGraph, build, twoMode, twoModeCoreOf, type Network, type TwoMode } from "../../../lib/network/index.js";
import { makeCase } from "../../support/make-case.js";
import { codesOf, rowOf, rowsBy } from "../support/measure-row.js";
import * as davis from "./davis-southern-women.js";
import { runsOf } from "../../support/runs.js";

const tasksOf = (lists: readonly (readonly string[] | null)[]): Partial<CaseInput> => ({
  tasks: lists.map((list, i) => ({ id: `k${i}`, label: `k${i}`, requiredOrganisations: list && list.map((organisation) => ({ organisation })) })),
});
const of = (organisations: string, lists: readonly (string | null)[], more: Partial<CaseInput> = {}) =>
  build(makeCase(organisations, [], { ...tasksOf(lists.map((list) => list?.split(" ").filter((id) => id !== "") ?? null)), ...more }));
const by = (network: Network, metric: Metric, column: string, options = {}) => measure(network, metric, options).rows.map((row) => row[column]);

describe("the affiliations of a case", () => {
  const more: Partial<CaseInput> = {
    resources: [{ id: "r1", label: "r1", heldBy: ["b", "a"] }, { id: "r2", label: "r2" }],
    instruments: [{ id: "i1", label: "i1", parties: [{ organisation: "c" }] }, { id: "i2", label: "i2", parties: [] }],
    memberships: [{ id: "m1", organisation: "a", body: "c" }, { id: "m2", organisation: "b", body: "c" }, { id: "m3", organisation: "c", body: "d" }],
  };
  const network = of("a b c d", ["b a", null, ""], more);

  it("are read in each mode; what is not stated is no event, what states nobody is one of size 0", () => {
    expect(twoMode(network, "tasks")).toMatchObject({ events: ["k0", "k2"], members: [[0, 1], []], unknown: ["k1"], affiliations: 2 });
    expect(twoMode(network, "resources")).toMatchObject({ events: ["r1"], members: [[0, 1]], unknown: ["r2"] });
    expect(twoMode(network, "instruments")).toMatchObject({ events: ["i1", "i2"], members: [[2], []], unknown: [] });
  });

  it("of memberships have a body on the side of organisations only if it is a member of another", () => {
    expect(twoMode(network, "memberships")).toMatchObject({ organisations: ["a", "b", "c"], events: ["c", "d"], members: [[0, 1], [2]], attended: [[0], [0], [1]] });
    const result = measure(network, affiliationDegree, { mode: "memberships" });
    expect(result.rows.map((row) => row["events"])).toEqual([1, 1, 1, null]);
    expect(codesOf(result)).toContain("twoMode/bodies");
  });

  it("survive merging: nobody takes part twice, no body is a member of itself", () => {
    const merged = build(makeCase("a b c d", [], { ...tasksOf([["a", "b"]]), ...more }), { merges: [["c", "a"], ["a", "b"]] });
    expect(twoMode(merged, "tasks").members).toEqual([[0]]);
    expect(twoMode(merged, "memberships")).toMatchObject({ organisations: ["c"], events: ["d"], members: [[0]] });
  });

  it("say how many do not state who takes part, and count them as missing", () => {
    for (const metric of [twoModeSummary, affiliationDegree, eventSize, sharedAffiliations, twoModeClustering, twoModeLocalClustering, twoModeCore, twoModeBetweenness, twoModeCloseness]) {
      const result = measure(network, metric, { mode: "resources" });
      expect(result.missing).toBe(1);
      expect(result.notes).toContainEqual({ code: "twoMode/not-stated", params: { count: 1, records: { word: "resources" } } });
      expect(codesOf(measure(of("a b", []), metric))).toEqual(["metric/no-records"]);
    }
  });
});

describe("two modes by hand", () => {
  // k0: a b c, k1: b c d, k2: c d, k3: e
  const network = of("a b c d e f", ["a b c", "b c d", "c d", "e"]);

  it("at a glance: 9 of 6 × 4 cells", () => {
    expect(rowOf(network, twoModeSummary)).toEqual({ takingPart: 5, organisations: 6, events: 4, affiliations: 9, density: 9 / 24, perOrganisation: 9 / 6, perEvent: 9 / 4 });
  });

  it("who takes part in how many, and how many take part in what", () => {
    expect(by(network, affiliationDegree, "events")).toEqual([1, 2, 3, 2, 1, 0]);
    expect(by(network, affiliationDegree, "share")[2]).toBe(3 / 4);
    expect(measure(network, eventSize).rows[1]).toEqual({ group: "k1", size: 3, share: 1 / 2, members: ["b", "c", "d"] });
  });

  it("what two have in common: b and c k0 and k1, 1/2 + 1/2 of each; c and d k1 and k2, 1/2 + 1", () => {
    expect(measure(network, sharedAffiliations).rows.map(({ a, b, shared, newman }) => [a, b, shared, newman])).toEqual([
      ["b", "c", 2, 1], ["c", "d", 2, 1.5], ["a", "b", 1, 0.5], ["a", "c", 1, 0.5], ["b", "d", 1, 0.5],
    ]);
  });

  it("clustering: of c's paths a-k0-c-k1-b is closed by no further event, since b is in k0 itself", () => {
    // Middle b: a-k0-b-k1-c: a and c share k0 alone, on the path; a-k0-b-k1-d: nothing; c-k0-b-k1-d: k1 on the path, k2 further: closed.
    expect(rowsBy("organisation", measure(network, twoModeLocalClustering))["b"]).toMatchObject({ paths: 3, closed: 1 });
    // Middle c, k0 and k1: a-b no, a-d no, b-d no (k1 on the path). k0 and k2: a-d no, b-d yes by k1. k1 and k2: b-d no (k1 on the path).
    expect(rowsBy("organisation", measure(network, twoModeLocalClustering))["c"]).toMatchObject({ paths: 6, closed: 1 });
    // Middle d, k1 and k2: b-k1-d-k2-c: k1 on the path, k0 further: yes.
    expect(rowsBy("organisation", measure(network, twoModeLocalClustering))["d"]).toMatchObject({ clustering: 1, paths: 1 });
    // Three-paths: for each affiliation (events of it - 1)(organisations in it - 1): k0 0·2 + 1·2 + 2·2, k1 1·2 + 2·2 + 1·2, k2 2·1 + 1·1; four-cycles b c and c d.
    expect(rowOf(network, twoModeClustering)).toEqual({ clustering: 3 / 10, paths: 10, closed: 3, reinforcement: 8 / 17 });
  });

  it("core: a has one event, so k0 falls to b and c; b, c and d keep two each", () => {
    expect(by(network, twoModeCore, "inCore")).toEqual([false, true, true, true, false, false]);
    expect(by(network, twoModeCore, "eventsInCore")).toEqual([0, 2, 3, 2, 0, 0]);
    // With three in every event: k2 goes, then d, then k1 with two left.
    expect(by(network, twoModeCore, "level")).toEqual([0, 2, 2, 2, 0, 0]);
    expect(by(network, twoModeCore, "level", { events: 1 })).toEqual([3, 3, 3, 3, 1, 0]);
  });

  it("closeness is null where not everything is reached; betweenness is not", () => {
    expect(by(network, twoModeCloseness, "reached")).toEqual([6, 6, 6, 6, 1, 0]);
    expect(by(network, twoModeCloseness, "closeness")).toEqual([null, null, null, null, null, null]);
    // a and e are at an end, f is alone. Through c, of the pairs between a, k0 and d, k2: a-k2 and k0-k2 all; through d: k1-k2 shares with c.
    const found = by(network, twoModeBetweenness, "betweenness");
    expect([found[0], found[4], found[5]]).toEqual([0, 0, 0]);
    expect(found[2]).toBe(Math.max(...(found as number[])));
  });

  it("one event and one organisation leave nothing to stand between", () => {
    const row = measure(of("a", ["a"]), twoModeBetweenness);
    expect(row.rows).toEqual([{ organisation: "a", betweenness: 0, share: null }]);
    expect(codesOf(row)).toContain("metric/undefined");
  });

  it("counting paths stops where it is told to", () => {
    expect(rowOf(network, twoModeClustering, { effort: 1 })).toMatchObject({ clustering: null, paths: null, closed: null, reinforcement: 8 / 17 });
    expect(codesOf(measure(network, twoModeLocalClustering, { effort: 1 }))).toContain("twoMode/effort");
  });
});

describe("the southern women of Davis, Gardner and Gardner", () => {
  const network = build(makeCase(davis.women.join(" "), [], tasksOf(davis.attended.map((list) => list.map((i) => davis.women[i]!)))));

  it("have the density, clustering and centralities of NetworkX", () => {
    expect(rowOf(network, twoModeSummary)).toMatchObject({ organisations: 18, events: 14, affiliations: 89, density: expect.closeTo(davis.density, 12) as number });
    expect(rowOf(network, twoModeClustering)["reinforcement"]).toBeCloseTo(davis.robinsAlexander, 12);
    by(network, affiliationDegree, "share").forEach((share, i) => expect(share).toBeCloseTo(davis.degree[i]!, 12));
    by(network, twoModeBetweenness, "share").forEach((share, i) => expect(share).toBeCloseTo(davis.betweennessShare[i]!, 12));
    by(network, twoModeCloseness, "closeness").forEach((value, i) => expect(value).toBeCloseTo(davis.closeness[i]!, 12));
  });

  it("meet with the strength of NetworkX's projections", () => {
    const { rows } = measure(network, sharedAffiliations);
    expect(rows).toHaveLength(davis.projected.length);
    const pairs = new Map(rows.map((row) => [`${String(row["a"])} ${String(row["b"])}`, row]));
    for (const [i, j, newman, jaccard] of davis.projected) {
      const row = pairs.get(`${davis.women[i]!} ${davis.women[j]!}`)!;
      expect(row["newman"]).toBeCloseTo(newman, 12);
      expect(row["jaccard"]).toBeCloseTo(jaccard, 12);
    }
  });

  it("have the two-mode clustering of 0.77 that tnet reports", () => {
    expect(rowOf(network, twoModeClustering)["clustering"]).toBeCloseTo(0.7718968, 6);
  });
});

interface Drawn {
  readonly n: number;
  readonly lists: readonly (readonly number[])[];
}
const drawn: fc.Arbitrary<Drawn> = fc.integer({ min: 1, max: 8 }).chain((n) => fc.record({
  n: fc.constant(n), lists: fc.array(fc.uniqueArray(fc.integer({ min: 0, max: n - 1 }), { maxLength: n }), { minLength: 1, maxLength: 7 }),
}));
const networkOf = ({ n, lists }: Drawn) => of(Array.from({ length: n }, (_, i) => `o${i}`).join(" "), lists.map((list) => list.map((i) => `o${i}`).join(" ")));
const check = (property: (given: Drawn, network: Network) => void) => fc.assert(fc.property(drawn, (given) => property(given, networkOf(given))), { numRuns: runsOf(300), seed: 52007 });

describe("on random affiliations, against the slow way", () => {
  it("clustering, by writing out every path of four steps", () => {
    check(({ n, lists }, network) => {
      const [paths, closed] = [Array.from({ length: n }, () => 0), Array.from({ length: n }, () => 0)];
      for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) for (let k = i + 1; k < n; k++) {
        if (j === i || j === k) continue;
        lists.forEach((p, one) => lists.forEach((q, two) => {
          if (one === two || !p.includes(i) || !p.includes(j) || !q.includes(j) || !q.includes(k)) return;
          paths[j]!++;
          if (lists.some((r, three) => three !== one && three !== two && r.includes(i) && r.includes(k))) closed[j]!++;
        }));
      }
      const found = measure(network, twoModeLocalClustering).rows;
      expect(found.map((row) => row["paths"])).toEqual(paths);
      expect(found.map((row) => row["closed"])).toEqual(closed);
      const sum = (list: readonly number[]) => list.reduce((total, value) => total + value, 0);
      expect(rowOf(network, twoModeClustering)).toMatchObject({ paths: sum(paths), closed: sum(closed), clustering: sum(paths) === 0 ? null : sum(closed) / sum(paths) });
    });
  });

  it("repeated meeting, by writing out every path of three steps", () => {
    check(({ n, lists }, network) => {
      let [paths, closed] = [0, 0];
      for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) lists.forEach((p, one) => lists.forEach((q, two) => {
        // i - p - j - q: closed if i is in q too.
        if (i === j || one === two || !p.includes(i) || !p.includes(j) || !q.includes(j)) return;
        paths++;
        if (q.includes(i)) closed++;
      }));
      const { reinforcement } = rowOf(network, twoModeClustering);
      if (paths === 0) expect(reinforcement).toBeNull();
      else expect(reinforcement).toBeCloseTo(closed / paths, 12);
    });
  });

  it("cores, by taking away one thing too few after another", () => {
    check(({ n, lists }, network) => {
      for (const [p, q] of [[1, 1], [2, 2], [2, 3], [3, 2]] as const) {
        let [organisations, events] = [Array.from({ length: n }, (_, i) => i), lists.map((_, e) => e)];
        for (let size = -1; size !== organisations.length + events.length;) {
          size = organisations.length + events.length;
          organisations = organisations.filter((i) => events.filter((e) => lists[e]!.includes(i)).length >= p);
          events = events.filter((e) => organisations.filter((i) => lists[e]!.includes(i)).length >= q);
        }
        const found = measure(network, twoModeCore, { events: p, organisations: q }).rows;
        found.forEach((row, i) => expect(row["eventsInCore"]).toBe(organisations.includes(i) ? events.filter((e) => lists[e]!.includes(i)).length : 0));
        found.forEach((row) => expect(row["inCore"]).toBe((row["level"] as number) >= q));
        expect(Array.from(twoModeCoreOf(twoMode(network, "tasks"), p, q).events, (count) => count > 0)).toEqual(lists.map((_, e) => events.includes(e)));
      }
    });
  });

  it("Newman's strengths of an organisation sum to the events it does not have to itself", () => {
    check(({ n, lists }, network) => {
      const { rows } = measure(network, sharedAffiliations);
      for (let i = 0; i < n; i++) {
        const own = rows.filter((row) => row["a"] === `o${i}` || row["b"] === `o${i}`);
        expect(own.reduce((sum, row) => sum + (row["newman"] as number), 0)).toBeCloseTo(lists.filter((list) => list.includes(i) && list.length > 1).length, 9);
        for (const row of own) {
          const [a, b] = [Number(String(row["a"]).slice(1)), Number(String(row["b"]).slice(1))];
          const both = lists.filter((list) => list.includes(a) && list.includes(b));
          expect(row["shared"]).toBe(both.length);
          expect(row["fractional"]).toBeCloseTo(both.reduce((sum, list) => sum + 1 / list.length, 0), 12);
          expect(row["jaccard"]).toBeCloseTo(both.length / lists.filter((list) => list.includes(a) || list.includes(b)).length, 12);
        }
      }
    });
  });
});

describe("the largest two-mode betweenness", () => {
  /** The affiliations of which the bits of a number are the cells. */
  const affiliations = (n: number, events: number, mask: number): TwoMode => {
    const has = (i: number, e: number) => ((mask >> (i * events + e)) & 1) === 1;
    const places = (length: number) => Array.from({ length }, (_, i) => i);
    return {
      organisations: places(n).map((i) => `o${i}`), events: places(events).map((e) => `k${e}`), affiliations: 0, unknown: [],
      members: places(events).map((e) => places(n).filter((i) => has(i, e))), attended: places(n).map((i) => places(events).filter((e) => has(i, e))),
    };
  };

  it.each([[1, 1], [1, 3], [2, 2], [2, 4], [3, 2], [3, 3], [4, 2], [5, 2], [4, 3]])("of %i organisations and %i events is that of the best of all networks", (n, events) => {
    let most = 0;
    for (let mask = 0; mask < 2 ** (n * events); mask++) most = Math.max(most, betweennessOf(bipartiteGraph(affiliations(n, events, mask)))[0]!);
    expect(largestBetweenness(n, events)).toBe(most);
  });
});
