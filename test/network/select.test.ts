import { describe, expect, it } from "vitest";
import { UsageError } from "../../lib/errors.js";
import { at, build, layer, namesOf, project, select, slotOf, within, without } from "../../lib/network/index.js";
import { makeCase } from "../support/make-case.js";

const timed = makeCase("a b c", [
  { id: "t1", source: "a", target: "b", layer: "command", activeFrom: "plant" },
  { id: "t2", source: "b", target: "c", layer: "communication" },
  { id: "t3", source: "a", target: "c", layer: "decision", activeFrom: "standby", activeTo: "plant" },
]);
const idsOf = (network: { ties: readonly { id: string }[] }) => network.ties.map((tie) => tie.id);

describe("selecting", () => {
  it("keeps everything when nothing is selected", () => {
    expect(idsOf(build(timed))).toEqual(["t1", "t2", "t3"]);
    expect(build(timed).scope.unstated).toBe("include");
  });

  it("keeps what is stated to be active in a state, up to activeTo, and counts what does not say", () => {
    expect(idsOf(at(build(timed), "standby"))).toEqual(["t3"]);
    expect(idsOf(at(build(timed), "plant"))).toEqual(["t1", "t3"]);
    expect(idsOf(at(build(timed), "off-site"))).toEqual(["t1"]);
    expect(idsOf(at(build(timed), "off-site", { unstated: "include" }))).toEqual(["t1", "t2"]);
    expect(at(build(timed), "plant").notes).toContainEqual({ code: "scope/unstated-left-out", params: { count: 1 } });
    expect(idsOf(build(timed, { unstated: "exclude" }))).toEqual(["t1", "t3"]);
  });

  it("narrows step by step, whatever the order", () => {
    const one = select(layer(build(timed), "command", "decision"), { state: "plant" });
    const other = layer(at(build(timed), "plant"), "command", "decision");
    expect(one).toEqual(other);
    expect(idsOf(layer(one, "decision"))).toEqual(["t3"]);
    expect(idsOf(layer(layer(one, "decision"), "command"))).toEqual([]);
    expect(without(build(timed), "a").organisations.map(({ id }) => id)).toEqual(["b", "c"]);
    expect(idsOf(within(build(timed), "b", "c"))).toEqual(["t2"]);
  });

  it("merges with before and after, and drops what becomes a self-tie", () => {
    const merged = build(timed, { merges: [["a", "b"]] });
    expect(merged.organisations.map(({ id }) => id)).toEqual(["a", "c"]);
    expect(merged.ties.map(({ source, target }) => [source, target])).toEqual([["a", "c"], ["a", "c"]]);
    expect(merged.selfTies.map((tie) => tie.id)).toEqual(["t1"]);
    expect(merged.notes).toContainEqual({ code: "scope/merged", params: { pairs: { pairs: [["a", "b"]] }, before: 3, after: 2 } });
    expect(build(timed, { merges: [["a", "b"], ["b", "a"]] }).organisations).toHaveLength(2);
  });

  it("reads memberships as ties only on request, and leaves collectives out on request", () => {
    const source = makeCase("", [], {
      organisations: [{ id: "body", label: "Body" }, { id: "members", label: "Members", kind: "collective" }],
      memberships: [{ id: "m01", organisation: "members", body: "body" }],
    });
    expect(build(source).ties).toEqual([]);
    expect(build(source, { memberships: "as-ties" }).ties[0]).toMatchObject({ id: "m01", dimension: "affiliation", layer: "membership" });
    expect(build(source, { collectives: "out" }).organisations.map(({ id }) => id)).toEqual(["body"]);
  });

  it.each([
    [{ layers: ["comand"] }, "usage/unknown-layer", "command"], [{ state: "offsite" }, "usage/unknown-state", "off-site"],
    [{ only: ["aa"] }, "usage/unknown-organisation", "a"], [{ layer: ["command"] }, "usage/selection", "layers"],
  ])("refuses what the case does not have: %j", (selection, code, near) => {
    try {
      build(timed, selection as never);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(UsageError);
      expect(error).toMatchObject({ code, details: { nearest: near } });
    }
  });
});

describe("what a selection does not know", () => {
  it("a tie that has ended is inactive, though its beginning is not stated", () => {
    const source = makeCase("a b", [{ id: "t1", source: "a", target: "b", layer: "command", activeTo: "plant" }]);
    expect(at(build(source), "off-site", { unstated: "include" }).ties).toEqual([]);
    expect(at(build(source), "plant", { unstated: "include" }).ties).toHaveLength(1);
  });

  it("a membership has no status, dimension or state, and passes no selection by one; its certainty counts", () => {
    const source = makeCase("a b", ["a-b"], { memberships: [{ id: "m01", organisation: "a", body: "b", certainty: "implied" }] });
    const kept = (selection: object) => build(source, { memberships: "as-ties", ...selection }).ties.map((tie) => tie.id);
    expect(kept({})).toEqual(["t01", "m01"]);
    expect(kept({ certainties: ["stated"] })).toEqual(["t01"]);
    expect(kept({ statuses: ["observed"] })).toEqual([]);
    expect(kept({ dimensions: ["horizontal"] })).toEqual(["t01"]);
    expect(kept({ layers: ["membership"] })).toEqual(["m01"]);
    expect(build(source, { statuses: ["observed"] }).notes).toContainEqual({ code: "scope/no-tie", params: { count: 1 } });
  });

  it("names stay apart: two that would be called the same keep their whole labels", () => {
    const source = makeCase("", [], { organisations: [{ id: "n", label: "Fire Brigade (north)" }, { id: "s", label: "Fire Brigade (south)" }, { id: "h", label: "Hospital (city)" }, { id: "x", label: "Post" }, { id: "y", label: "Post" }] });
    const name = namesOf(source);
    expect(["n", "s", "h", "x", "y"].map((id) => name(id, "en"))).toEqual(["Fire Brigade (north)", "Fire Brigade (south)", "Hospital", "Post [x]", "Post [y]"]);
  });
});

describe("one simple graph", () => {
  const many = build(makeCase("a b c", ["a>b command 4", "a>b mandate 1", "b>a communication 2", "b-c decision 3"]));
  const strengthOf = (projection: Parameters<typeof project>[1], from: number, to: number) => {
    const graph = project(many, projection);
    const slot = slotOf(graph, from, to);
    return slot === -1 ? null : graph.strength === null ? 1 : graph.strength[slot];
  };

  it("is directed or not, and merges parallel ties by the named rule", () => {
    const directed = { direction: "directed", strength: "as strength" } as const;
    expect(project(many, directed)).toMatchObject({ order: 3, size: 4, directed: true });
    expect(strengthOf(directed, 0, 1)).toBe(4);
    expect(strengthOf({ ...directed, parallel: "smallest" }, 0, 1)).toBe(1);
    expect(strengthOf({ ...directed, parallel: "sum" }, 0, 1)).toBe(5);
    expect(strengthOf({ ...directed, parallel: "count" }, 0, 1)).toBe(2);
    expect(strengthOf(directed, 1, 0)).toBe(2);
    const ignored = { direction: "ignored", strength: "as strength" } as const;
    expect(project(many, ignored)).toMatchObject({ size: 2, directed: false });
    expect(strengthOf(ignored, 1, 0)).toBe(4);
    expect(strengthOf({ ...ignored, parallel: "sum" }, 0, 1)).toBe(7);
    expect(strengthOf({ direction: "mutual", strength: "as strength" }, 0, 1)).toBe(2);
    expect(strengthOf({ direction: "mutual", strength: "as strength" }, 1, 2)).toBe(3);
  });

  it("follows the flow of an undirected tie only when asked", () => {
    const network = build(makeCase("a b", [{ id: "t1", source: "a", target: "b", layer: "communication", flow: "target-to-source" }]));
    const plain = project(network, { direction: "directed", strength: "ignored" });
    expect([slotOf(plain, 0, 1) >= 0, slotOf(plain, 1, 0) >= 0]).toEqual([true, true]);
    const read = project(network, { direction: "directed", strength: "ignored", flow: "read" });
    expect([slotOf(read, 0, 1) >= 0, slotOf(read, 1, 0) >= 0]).toEqual([false, true]);
  });

  it("fills in no strength", () => {
    expect(() => project(build(makeCase("a b", ["a-b"])), { direction: "ignored", strength: "as length" })).toThrow(/no strength/);
  });
});
