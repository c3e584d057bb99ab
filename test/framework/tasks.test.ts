import { describe, expect, it } from "vitest";
import type { CaseInput } from "../../lib/case/index.js";
import { missingTaskTies, resourceSplit, taskCongruence, taskCongruenceByTask, taskConnection } from "../../lib/framework/index.js";
import { measure } from "../../lib/metric/index.js";
import { build } from "../../lib/network/index.js";

import { codesOf, rowOf, rowsBy } from "./support/measure-row.js";
import { statedCase } from "./support/stated-case.js";

type Tasks = NonNullable<CaseInput["tasks"]>;
/** Tasks from shorthand: `{ k1: "a b c" }`, an empty text for none required, null for not stated. */
const requiring = (tasks: Record<string, string | null>): Tasks => Object.entries(tasks).map(([id, required]) => ({
  id, label: id, ...(required === null ? {} : { requiredOrganisations: required.split(" ").filter((part) => part !== "").map((organisation) => ({ organisation })) }),
}));
const demanding = (organisations: string, ties: readonly string[], tasks: Record<string, string | null>) => build(statedCase(organisations, ties, { tasks: requiring(tasks) }));

describe("task congruence", () => {
  it("is over the union of demanded pairs: one that two tasks demand counts once", () => {
    // k1: ab, ac, bc. k2: ab. Union ab, ac, bc; tied is ab (twice): 1/3. By task: 1/3 and 1/1, mean 2/3.
    const network = demanding("a b c", ["a-b decision", "b>a communication"], { k1: "a b c", k2: "b a" });
    expect(rowOf(network, taskCongruence)).toEqual({ congruence: 1 / 3, tiedPairs: 1, requiredPairs: 3, evidence: ["t01", "t02"] });
    expect(measure(network, taskCongruenceByTask).rows.map((row) => row["congruence"])).toEqual([1 / 3, 1]);
  });

  it("leaves out tasks that name nobody, and is null when none demands a pair", () => {
    const measured = measure(demanding("a b", ["a-b"], { open: null, one: "a", none: "" }), taskCongruence);
    expect(measured.rows[0]).toEqual({ congruence: null, tiedPairs: 0, requiredPairs: 0, evidence: [] });
    expect(measured.missing).toBe(1);
    expect(codesOf(measured)).toEqual(["task/organisations-not-stated", "task/no-demanded-pair"]);
    expect(codesOf(measure(build(statedCase("a b", ["a-b"])), taskCongruence))).toContain("metric/no-records");
  });

  it("counts merged organisations once, and an unknown tie both ways", () => {
    const source = statedCase("a b c", ["a-c ", "b-c decision?"].map((tie) => tie.trim()), { tasks: requiring({ k: "a b c" }) });
    expect(rowOf(build(source), taskCongruence)).toMatchObject({ congruence: 1 / 3, low: 1 / 3, high: 2 / 3 });
    expect(rowOf(build(source, { merges: [["a", "b"]] }), taskCongruence)).toMatchObject({ congruence: 1, requiredPairs: 1 });
  });
});

describe("missing task ties", () => {
  it("stand most demanded first, with how the two are joined otherwise and what is known", () => {
    // ab: over m and n, the first by id is m. cd: over a and m, two between. z hangs on a tie that is open.
    const network = demanding("a b c d m n z", ["n-a", "n-b", "m-a", "m-b", "c-a", "m-d", "c-z decision?"], { k1: "a b", k2: "c d z", k3: "c d" });
    expect(measure(network, missingTaskTies).rows).toMatchObject([
      { a: "c", b: "d", tasks: 2, taskIds: ["k2", "k3"], connection: "path", via: null, presence: "not-listed" },
      { a: "a", b: "b", tasks: 1, taskIds: ["k1"], connection: "via-one", via: "m", presence: "not-listed" },
      { a: "c", b: "z", tasks: 1, taskIds: ["k2"], connection: "none", via: null, presence: "unknown" },
      { a: "d", b: "z", tasks: 1, taskIds: ["k2"], connection: "none", via: null, presence: "not-listed" },
    ]);
  });

  it("are absent where every selected layer is listed in full", () => {
    const vocabulary = { layers: [{ id: "contact", label: "contact", dimension: "horizontal" as const, reads: "communication" as const, coverage: "complete" as const }] };
    const source = statedCase("a b c", ["a-c contact"], { vocabulary, tasks: requiring({ k: "a b" }) });
    expect(measure(build(source), missingTaskTies).rows).toEqual([{ a: "a", b: "b", tasks: 1, taskIds: ["k"], connection: "none", via: null, presence: "absent" }]);
  });
});

describe("task connection", () => {
  it("is direct, through one organisation, or none", () => {
    const network = demanding("a b c d m n", ["a-b", "b>c command", "m-c", "m-d", "n-a", "n-d"], {
      chain: "a b c", single: "a", open: null, via: "a d", apart: "b d", three: "a b c d",
    });
    expect(measure(network, taskConnection).rows.map(({ task, connection, via }) => [task, connection, via])).toEqual([
      ["chain", "direct", null], ["single", null, null], ["open", null, null],
      ["via", "via-one", "n"], ["apart", "none", null], ["three", "via-one", "m"], // m touches the chain at c, n at a: the first by id
    ]);
    expect(rowsBy("task", measure(network, taskConnection))["three"]!["evidence"]).toEqual(["t01", "t02", "t03", "t04"]);
    expect(measure(network, taskConnection).missing).toBe(2);
  });
});

describe("resource split", () => {
  const needing = (organisations: string, ties: readonly string[], held: Record<string, string | null>, needs: Record<string, string | null>) => build(statedCase(organisations, ties, {
    resources: Object.entries(held).map(([id, holders]) => ({ id, label: id, heldBy: holders === null ? null : holders.split(" ").filter((part) => part !== "") })),
    tasks: Object.entries(needs).map(([id, list]) => ({ id, label: id, ...(list === null ? {} : { requiredResources: list.split(" ").filter((part) => part !== "").map((resource) => ({ resource })) }) })),
  }));

  it("is one less the largest share in one hand, whoever else holds the same", () => {
    // r1: a, b. r2: b. r3: c. Best b with 2 of 3. Pairs: r1r2 in one hand (b), r1r3 tied by a - c, r2r3 not tied.
    const network = needing("a b c", ["a-c decision"], { r1: "a b", r2: "b", r3: "c" }, { k: "r1 r2 r3" });
    expect(rowOf(network, resourceSplit)).toEqual({ task: "k", split: 1 - 2 / 3, best: "b", needs: 3, holders: 3, unbridged: 1 / 3, evidence: ["r1", "r2", "r3", "t01"] });
  });

  it("is 0 when one holds everything, and names the first of equals by id", () => {
    expect(rowOf(needing("b a", [], { r1: "b a", r2: "a b" }, { k: "r1 r2" }), resourceSplit)).toMatchObject({ split: 0, best: "a", unbridged: 0 });
  });

  it("leaves a resource out whose holder is not stated, and keeps one that nobody holds", () => {
    const unstated = measure(needing("a b", [], { r1: "a", r2: "b", r3: null }, { k: "r1 r2 r3" }), resourceSplit);
    expect(unstated.rows[0]).toMatchObject({ split: 1 / 2, needs: 2, unbridged: 1 });
    expect([unstated.missing, codesOf(unstated)]).toEqual([1, ["resource/no-holder"]]);
    const nobody = measure(needing("a", [], { r1: "a", r2: "a", r3: "" }, { k: "r1 r2 r3" }), resourceSplit);
    expect(nobody.rows[0]).toMatchObject({ split: 1 - 2 / 3, needs: 3, holders: 1, unbridged: 0 });
    expect(codesOf(nobody)).toEqual(["resource/held-by-nobody"]);
    expect(rowOf(needing("a", [], { r1: "", r2: "" }, { k: "r1 r2" }), resourceSplit)).toMatchObject({ split: 1, best: null, holders: 0, unbridged: null });
  });

  it("is null where fewer than two are needed or the need is not stated", () => {
    const measured = measure(needing("a", [], { r1: "a" }, { one: "r1", none: "", open: null }), resourceSplit);
    expect(measured.rows.map(({ split, needs }) => [split, needs])).toEqual([[null, 1], [null, 0], [null, null]]);
    expect(codesOf(measured)).toEqual(["task/fewer-than-two-resources", "task/fewer-than-two-resources", "task/resources-not-stated"]);
  });
});
