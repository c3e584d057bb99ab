import { describe, expect, it } from "vitest";
import { findings, type Finding } from "../../lib/diagnosis/index.js";
import { constituentOf } from "../../lib/codebook/index.js";
import { build, namesOf, type Network } from "../../lib/network/index.js";
import { readCase } from "../../lib/node/index.js";
import { languages, sayFinding } from "../../lib/words/index.js";
import { makeCase } from "../support/make-case.js";

const sCity = await readCase("data/s-city");
const all = (network: Network) => findings(network, { top: Infinity });
const of = (network: Network, kind: string): Finding => all(network).find((finding) => finding.kind === kind)!;
const said = (finding: Finding) => [finding.title, ...finding.sentences].map((note) => sayFinding(note, "en", (id) => id)).join(" ");
const requires = (...ids: readonly string[]) => ids.map((organisation) => ({ organisation }));

describe("further findings on S City", () => {
  const network = build(sCity);
  const found = all(network);
  const own = (kind: string) => found.find((finding) => finding.kind === kind)!;

  it("follow the five of the whole, in the same order among themselves", () => {
    expect(found.map(({ kind, certainty }) => `${kind} ${certainty}`)).toEqual([
      "keystone partly-stated", "on-paper stated", "acting-apart stated", "single-line stated", "command-reach implied", "state-evidence implied",
      "sole-holder partly-stated", "late-alert partly-stated", "one-mode partly-stated", "missing-ties partly-stated", "cascade stated", "means-and-duties partly-stated", "bridging partly-stated", "who-decides implied",
    ]);
  });

  it("carry what they rest on, as the reference values have it", () => {
    // Congruence in all: 13 of 20 demanded pairs are tied.
    expect(own("missing-ties")).toMatchObject({ size: 7 / 20, figure: { kind: "count", part: 13, hollow: 7, whole: 20 } });
    expect(own("sole-holder")).toMatchObject({ size: 1, statedRecords: 14 });
    expect(own("sole-holder").evidence).toHaveLength(15);
    expect(own("cascade")).toMatchObject({ size: 3 / 9, organisations: ["s-armed-police", "s-psb", "volunteers"], evidence: ["task-order", "task-sar", "task-special-people"] });
    expect(own("means-and-duties")).toMatchObject({ size: 0.25, organisations: ["s-emc", "s-armed-police"], constituent: "P2" });
    expect(own("one-mode")).toMatchObject({ size: 5 / 11, constituent: "G3" });
    expect(own("late-alert")).toMatchObject({ size: 22 / 28, organisations: [] });
    // Pieces of 15 and 3 joined: 2 x 45 of 812 ordered pairs.
    expect(own("bridging").size).toBeCloseTo(90 / 812, 12);
    expect(own("bridging").title.params).toEqual({ count: 8, pieces: 9 });
    expect(own("who-decides")).toMatchObject({ size: 1, certainty: "implied", evidence: [] });
  });

  it("name records of the case, an element of the framework, and are Chinese in Chinese", () => {
    const known = new Set([...sCity.ties, ...sCity.tasks, ...sCity.resources, ...sCity.instruments].map(({ id }) => id));
    for (const finding of found) {
      expect(constituentOf(finding.constituent)).toBeDefined();
      for (const id of finding.evidence) expect(known).toContain(id);
      for (const note of [finding.title, ...finding.sentences, finding.settledBy]) expect(sayFinding(note, "zh", namesOf(sCity))).not.toMatch(/[A-Za-z]{2,}/);
    }
  });

  it("name an organisation once among the first, and twice in all at the most", () => {
    const named = found.flatMap(({ organisations }) => organisations);
    for (const id of new Set(named)) expect(named.filter((other) => other === id).length).toBeLessThanOrEqual(2);
    expect(new Set(found.map(({ kind }) => kind)).size).toBe(found.length);
  });
});

describe("by hand", () => {
  it("a pair that tasks demand: absent where all is listed, not missing where the source leaves it open", () => {
    const vocabulary = { layers: [{ id: "communication", label: "C", dimension: "horizontal" as const, reads: "communication" as const, coverage: "complete" as const }] };
    const tasks = [{ id: "k1", label: "k1", requiredOrganisations: requires("a", "b", "c") }, { id: "k2", label: "k2", requiredOrganisations: requires("a", "c") }];
    const finding = of(build(makeCase("a b c", ["a-b communication", "b-c communication"], { vocabulary, tasks })), "missing-ties");
    expect(said(finding)).toBe("Of 3 pairs that tasks demand, 1 has no tie. Demanded most: a – c, by k1 and k2. Only b joins the two.");
    expect(finding.evidence).toEqual(["k1", "k2"]);
    expect(of(build(makeCase("a b c", ["a-b communication", "b-c communication", "a-c communication?"], { vocabulary, tasks })), "missing-ties")).toBeUndefined();
  });

  it("who decides: nobody, and stated, is a finding of its own; not stated is not nobody", () => {
    const tasks = (...given: { leads?: string[]; deciders?: string[] }[]) => build(makeCase("a b", ["a-b"], { tasks: given.map((one, i) => ({ id: `k${i}`, label: `k${i}`, ...one })) }));
    const nobody = of(tasks({ leads: [], deciders: [] }, { leads: ["a"] }, {}), "who-decides");
    expect(said(nobody)).toBe("Of 3 tasks, 1 has nobody who leads or decides. This is k0. For 1 more it is not stated.");
    expect(nobody).toMatchObject({ certainty: "stated", size: 2 / 3, evidence: ["k0"], figure: { part: 1, hollow: 1, whole: 3 } });
    expect(said(of(tasks({ leads: ["a"] }, { leads: [] }), "who-decides"))).toBe("Of 2 tasks, 1 does not say who leads or who decides. This is k1. That it is not stated does not mean that there is nobody.");
    expect(of(tasks({ leads: ["a"] }, { deciders: ["b"] }), "who-decides")).toBeUndefined();
  });

  it("sole holders: of what tasks need, with stated holders", () => {
    const resources = [{ id: "r1", label: "r1", heldBy: ["a"], sufficiency: "insufficient" as const }, { id: "r2", label: "r2", heldBy: ["a", "b"] }, { id: "r3", label: "r3", heldBy: ["b"] }, { id: "r4", label: "r4" }];
    const finding = of(build(makeCase("a b", ["a-b"], { resources, tasks: [{ id: "k", label: "k", requiredResources: [{ resource: "r1" }, { resource: "r2" }, { resource: "r4" }] }] })), "sole-holder");
    expect(said(finding)).toBe("Of 2 resources that tasks need, 1 is held by one organisation alone. a alone holds r1. Stated to be insufficient: r1.");
    expect(finding).toMatchObject({ size: 1 / 2, organisations: ["a"], evidence: ["r1"] });
  });

  it("a cascade: what fails at once, and what after it; a single task is none", () => {
    const tasks = [{ id: "k1", label: "k1", requiredOrganisations: requires("a"), prerequisites: [] as string[] }, { id: "k2", label: "k2", requiredOrganisations: requires("b"), prerequisites: ["k1"] }];
    const finding = of(build(makeCase("a b", ["a-b"], { tasks })), "cascade");
    expect(said(finding)).toBe("Without a 2 of 2 tasks fail. These are k1 and k2. This fails only because an earlier one fails: k2.");
    expect(finding).toMatchObject({ size: 1, organisations: ["a"], certainty: "stated" });
    expect(of(build(makeCase("a b", ["a-b"], { tasks: tasks.slice(0, 1) })), "cascade")).toBeUndefined();
  });

  it("means and duties: who commands and carries nothing, and who the other way round", () => {
    const finding = of(build(makeCase("a b", ["a>b command"], { tasks: [{ id: "k", label: "k", leads: ["b"] }] })), "means-and-duties");
    expect(said(finding)).toBe("a has means beyond its duties. a: 100% of the means, 0% of the duties. b: 0% of the means, 100% of the duties. Who decides is not stated, so the means are command and resources alone. No holder of a resource is stated, so these do not count.");
    expect(finding).toMatchObject({ size: 1, evidence: ["t01", "k"] });
  });

  it("one tie that joins most: the two largest pieces, both of one level", () => {
    const organisations = "abcdef".split("").map((id) => ({ id, label: id, level: id === "b" || id === "d" ? "district" : "municipal" }));
    const ties = [["a", "b"], ["b", "c"], ["d", "e"]].map(([source, target], i) => ({ id: `t${i}`, source: source!, target: target!, layer: "communication" }));
    const finding = of(build(makeCase("", ties, { organisations })), "bridging");
    // Pieces of 3, 2 and 1: 1 - 8/30 now, 1 - 20/30 after. a, c and e are of one level, and a comes first.
    expect(said(finding)).toBe("2 ties would join all 3 pieces of the network. The one that joins most is between the pieces of 3 and 2: fragmentation falls from 0.73 to 0.33. For instance a – e, who are of one level and have few partners now.");
    expect(finding.size).toBeCloseTo(12 / 30, 12);
  });

  it("an alert: whom it never reaches, in rounds down lines of authority and both ways over others", () => {
    const finding = of(build(makeCase("a b c d e", ["a>b command", "b-c", "d>c command"], { lead: { organisation: "a" } })), "late-alert");
    expect(said(finding)).toBe("A message from a reaches 2 of 4 others. The last to hear, in round 2 (1): c. No listed line carries it to 2. How long a call takes is not stated, so only rounds are counted.");
    expect(finding).toMatchObject({ size: 1 / 2, evidence: ["t01", "t02"] });
  });

  it("doubt themselves where ties marked unknown would overturn them", () => {
    const finding = of(build(makeCase("a b c", ["a>b command", "a-c communication?"], { lead: { organisation: "a" } })), "late-alert");
    expect(finding.certainty).toBe("implied");
    for (const language of languages) expect(sayFinding(finding.sentences.at(-1)!, language, (id) => id)).toMatch(/1/);
  });
});
