import { describe, expect, it } from "vitest";
import { findingKinds, findings, type Finding } from "../../lib/diagnosis/index.js";
import { build, namesOf } from "../../lib/network/index.js";
import { readCase } from "../../lib/node/index.js";
import { findingMessages, languages, sayFinding } from "../../lib/words/index.js";
import { awkward } from "../support/awkward.js";
import { makeCase } from "../support/make-case.js";

const sCity = await readCase("data/s-city");
const texas = await readCase("data/emon/texas");
const of = (found: readonly Finding[], kind: string) => found.find((finding) => finding.kind === kind);
const saidIn = (finding: Finding) => [finding.title, ...finding.sentences].map((note) => sayFinding(note, "en", namesOf(sCity))).join(" ");

describe("findings on S City", () => {
  const found = findings(build(sCity));

  it("come in this order: stated and partly stated by size, implied last", () => {
    expect(found.map(({ kind, certainty }) => [kind, certainty])).toEqual([
      ["keystone", "partly-stated"], ["on-paper", "stated"], ["acting-apart", "stated"], ["single-line", "stated"], ["command-reach", "implied"],
    ]);
  });

  it("say who holds it together, what breaks, and that stated ties alone would say otherwise", () => {
    const keystone = of(found, "keystone")!;
    expect(keystone.organisations).toEqual(["s-hq"]);
    expect(keystone.evidence).toEqual(["t01", "t02", "t03", "t04", "t05", "t10", "t12", "t13", "t14"]);
    expect(keystone.statedRecords).toBe(4);
    expect(keystone.sentences.map(({ code, params }) => [code, params])).toEqual([
      ["keystone/rise", { before: "0.72", after: "0.94", n: 28 }],
      ["keystone/lead-loses", { lead: { records: ["s-emc"] }, count: 9 }],
      ["keystone/tasks-fail", { tasks: { records: ["task-plan"] } }],
      ["keystone/on-stated", { others: { records: ["s-emo", "s-emc"] }, values: ["0.051", "0.043"], own: "0.041" }],
    ]);
  });

  it("say that the repair of what command leaves open is on paper", () => {
    const paper = of(found, "on-paper")!;
    expect(paper.sentences[0]!.params).toMatchObject({ joined: 3, pairs: 66 });
    expect(paper.sentences[1]).toEqual({ code: "on-paper/all-required", params: { described: 0, pairs: 66 } });
    expect(new Set(paper.evidence)).toEqual(new Set(["t17", "t18", "t21"]));
  });

  it("name the four groups that act outside command", () => {
    const apart = of(found, "acting-apart")!;
    expect(apart.sentences[0]!.params).toMatchObject({ groups: 4, organisations: 10 });
    expect(apart.evidence).toEqual(["t15", "t16", "t19", "t20", "t21", "t24", "t25"]);
    expect(apart.figure).toEqual({ kind: "groups", main: 15, groups: [3, 3, 2, 2], whole: 29 });
  });

  it("find the one line of the iodine tablets", () => {
    const line = of(found, "single-line")!;
    expect(line.organisations).toEqual(["d-community", "d-cdc"]);
    expect(line.title.params).toEqual({ task: { records: ["task-iodine"] } });
  });

  it("count command, and what does not say when it holds", () => {
    const reach = of(found, "command-reach")!;
    expect(reach.title.params).toEqual({ reached: 2, expected: 28 });
    expect(reach.sentences.map((note) => note.code)).toEqual(["command-reach/from", "command-reach/layer-not-stated", "command-reach/unstated"]);
    expect(reach.sentences[2]!.params).toEqual({ count: 6, ties: ["t06", "t07", "t08", "t09", "t22", "t23"] });
    expect(reach.evidence).toEqual(["t03", "t05"]);
  });

  it("change with the selection: without recommended ties nothing is on paper only", () => {
    expect(of(findings(build(sCity, { statuses: ["in-plan"] })), "on-paper")?.title.code).toBe("left-open/title");
  });
});

describe("findings elsewhere", () => {
  it("invent no command where none is stated", () => {
    const found = findings(build(texas));
    expect(of(found, "command-reach")!.title.code).toBe("command-not-stated/title");
    expect(of(found, "on-paper")).toBeUndefined();
    expect(of(found, "acting-apart")).toBeUndefined();
  });

  it("keep apart what is described, what is recommended and what does not say", () => {
    const levelled = (ids: readonly string[]) => ids.map((id) => ({ id, label: id, level: "municipal" }));
    const source = makeCase("", [
      { id: "t1", source: "emc", target: "a", layer: "command" }, { id: "t2", source: "a", target: "b", layer: "operational" },
      { id: "t3", source: "b", target: "c", layer: "operational", status: "required" }, { id: "t4", source: "a", target: "c", layer: "operational", status: "observed" },
    ], { organisations: levelled(["emc", "a", "b", "c"]) });
    const paper = of(findings(build(source)), "on-paper")!;
    expect(paper.title.code).toBe("on-paper-partly/title");
    expect(paper.sentences[1]).toEqual({ code: "on-paper/some-described", params: { described: 1, paper: 1, unsaid: 1 } });
  });

  it("doubt themselves where ties marked unknown would overturn them", () => {
    const source = makeCase("emc fire hospital bus", ["emc>fire command", "hospital-bus operational", "fire-hospital communication?"]);
    const apart = of(findings(build(source)), "acting-apart")!;
    expect(apart.certainty).toBe("implied");
    expect(apart.sentences.at(-1)).toEqual({ code: "unknown/if-present", params: { count: 1 } });
  });

  it("do not take a selection for a silence of the source", () => {
    for (const selection of [{ state: "standby" }, { statuses: ["observed"] }, { dimensions: ["horizontal"] }] as const) {
      expect(of(findings(build(sCity, selection as never)), "command-reach")).toBeUndefined();
    }
  });

  it("speak of vertical ties, not of command, where only a mandate is listed", () => {
    const found = findings(build(makeCase("a b c d", ["a>b mandate", "c-d operational"])));
    expect(of(found, "acting-apart")!.title.code).toBe("acting-apart/title-vertical");
  });

  it("ask for a lead where command has none declared", () => {
    const found = findings(build(makeCase("a b c", ["a>b command", "a>c command"])));
    expect(of(found, "command-reach")!.sentences[0]!.params).toEqual({ roots: { records: ["a"] } });
  });

  it("survive the awkward networks, with every size in 0..1 and every sentence whole in both languages", () => {
    for (const source of [...Object.values(awkward), sCity, texas]) {
      const network = build(source);
      for (const finding of findings(network, { top: 99 })) {
        expect(finding.size).toBeGreaterThanOrEqual(0);
        expect(finding.size).toBeLessThanOrEqual(1);
        for (const note of [finding.title, ...finding.sentences, finding.settledBy]) {
          expect(findingMessages).toHaveProperty([note.code]);
          for (const language of languages) expect(sayFinding(note, language, namesOf(source))).not.toMatch(/\{\w+\}|undefined|NaN/);
        }
      }
    }
  });

  it("give at most one of a kind, and none that names an organisation twice", () => {
    for (const source of [sCity, texas]) {
      const found = findings(build(source));
      expect(new Set(found.map((finding) => finding.kind)).size).toBe(found.length);
      const named = found.flatMap((finding) => finding.organisations);
      expect(new Set(named).size).toBe(named.length);
    }
    expect(new Set(findingKinds.map((kind) => kind.kind)).size).toBe(findingKinds.length);
  });

  it("read as sentences", () => {
    expect(saidIn(of(findings(build(sCity)), "keystone")!)).toContain("Without it fragmentation rises from 0.72 to 0.94 (n = 28).");
  });
});
