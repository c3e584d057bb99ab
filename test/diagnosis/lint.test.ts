import fc from "fast-check";
import { fileURLToPath } from "node:url";
import { describe, expect, it, test } from "vitest";
import { checkCase, parseCase, type Case, type CaseInput } from "../../lib/case/index.js";
import { lintCase, lintRules, sayLint, type Lint } from "../../lib/diagnosis/index.js";
import { commandSpan } from "../../lib/framework/process/index.js";
import { measure } from "../../lib/metric/index.js";
import { build } from "../../lib/network/index.js";
import { readCase } from "../../lib/node/index.js";
import { synthesizeCity } from "../../lib/simulate/index.js";
import { latinIn } from "../support/latin.js";

type Given = Partial<CaseInput> & { coverage?: "complete" | "partial" | "not-stated" };

const label = (en: string) => ({ en, zh: `单位${en}` });

/** A case of ties such as "a>b" (command), "a-b" (communication); every layer listed in full unless said otherwise. */
function town(ties: string, { coverage = "complete", ...more }: Given = {}): Case {
  const ends = ties.split(" ").filter((tie) => tie !== "");
  const ids = [...new Set(ends.flatMap((tie) => tie.split(/[>\-@?*]/).slice(0, 2)))].sort();
  const layer = (id: string, dimension: "vertical" | "horizontal", reads: "command" | "mandate" | "communication") => ({ id, label: label(id), dimension, reads, coverage });
  return parseCase({
    format: "crosstie-case", id: "town", title: "Town",
    organisations: ids.map((id) => ({ id, label: label(id) })),
    ties: ends.map((tie, i) => {
      const [, source, sign, target, state, mark] = /^(\w+)([>-])(\w+)(?:@(\w+))?([?*])?$/.exec(tie)!;
      return {
        id: `t${String(i)}`, source: source!, target: target!, layer: sign === ">" ? "command" : "communication",
        activeFrom: state ?? null, activeTo: state ?? null, presence: mark === "?" ? "unknown" as const : "present" as const, status: mark === "*" ? "observed" as const : null,
      };
    }),
    ...more,
    vocabulary: { states: [{ id: "calm", label: "Calm" }, { id: "storm", label: "Storm" }], layers: [layer("command", "vertical", "command"), layer("mandate", "vertical", "mandate"), layer("communication", "horizontal", "communication")], ...more.vocabulary },
  });
}

const by = (rule: string, source: Case, settings = {}) => lintCase(source, { settings }).filter((lint) => lint.rule === rule);
const brief = (lints: readonly Lint[]) => lints.map(({ state, severity, records }) => `${state === "found" ? severity : state} ${records.join(" ")}`.trim());
const on = (rule: string, source: Case, settings = {}) => brief(by(rule, source, settings));

describe("two superiors for one function", () => {
  it("speaks of superiors with no line between them, and not of those in one line", () => {
    expect(on("two-superiors", town("a>c b>c"))).toEqual(["warning c a b t0 t1"]);
    expect(on("two-superiors", town("a>c b>c a>b"))).toEqual([]);
    expect(on("two-superiors", town("a>c"))).toEqual([]);
  });
  it("asks whether both hold at one time, in one data collection, planned or observed", () => {
    expect(on("two-superiors", town("a>c@calm b>c@storm"))).toEqual([]);
    expect(on("two-superiors", town("a>c@storm b>c@storm"))).toEqual(["warning c a b t0 t1"]);
    expect(on("two-superiors", town("a>c b>c@storm"))).toEqual(["warning c a b t0 t1"]); // no state stated: in each
    expect(on("two-superiors", town("a>c b>c*"))).toEqual([]);
    expect(on("two-superiors", town("a>c b>c?"))).toEqual([]);
  });
  it("cannot tell where command is not stated, or is no layer", () => {
    expect(on("two-superiors", town("a-b", { coverage: "not-stated" }))).toEqual(["not-decidable command"]);
    expect(on("two-superiors", town("", { vocabulary: { layers: [] } }))).toEqual(["not-decidable"]);
  });
});

test("a loop of command, observed; a chain is none", () => {
  expect(on("command-loop", town("a>b* b>c* c>a*"))).toEqual(["warning a b c t0 t1 t2"]);
  expect(on("command-loop", town("a>b* b>c* a>c*"))).toEqual([]);
  expect(on("command-loop", town("a-b", { coverage: "not-stated" }))).toEqual(["not-decidable command"]);
});

describe("reached by the lead", () => {
  const lead = { lead: { organisation: "a" } };
  it("names whom no line reaches, but not who stands above", () => {
    expect(on("unreached", town("a>b b>c d>e x-c", lead))).toEqual(["warning d", "warning e", "warning x"]);
    expect(on("unreached", town("top>a a>b", lead))).toEqual([]);
    expect(on("unreached", town("a>b b>c", lead))).toEqual([]);
  });
  it("without a lead begins at all who command and are not commanded", () => {
    expect(on("unreached", town("a>b d>e x-b"))).toEqual(["warning x"]);
    expect(on("unreached", town("x-b"))).toEqual(["not-decidable"]);
  });
  it("is a note where the list is partial, and open where ties are unknown or command is not stated", () => {
    expect(on("unreached", town("a>b x-b", { ...lead, coverage: "partial" }))).toEqual(["note x"]);
    expect(on("unreached", town("a>b b>c? x-b", lead))).toEqual(["warning x", "not-decidable c"]);
    expect(on("unreached", town("a-b", { ...lead, coverage: "not-stated" }))).toEqual(["not-decidable command"]);
  });
  it("a way that never holds at one time is none", () => {
    expect(on("unreached", town("a>b@calm b>c@storm", lead))).toEqual(["warning c"]);
  });
});

describe("span", () => {
  const wide = town("a>b a>c a>d b>e");
  it("is a note at the default of seven, a warning at a limit of one's own", () => {
    expect(on("span", wide)).toEqual([]);
    expect(on("span", town("a>b a>c a>d a>e a>f a>g a>h a>i"))[0]).toMatch(/^note a b c d/); // 8 > 7
    expect(on("span", wide, { span: { limit: 2 } })).toEqual(["warning a b c d t0 t1 t2"]); // 3 > 2
    expect(on("span", wide, { span: { limit: 3 } })).toEqual([]); // 3 is not over 3
  });
  it("counts those of one time", () => {
    expect(on("span", town("a>b@calm a>c@storm"), { span: { limit: 1 } })).toEqual([]);
    expect(on("span", town("a-b", { coverage: "not-stated" }))).toEqual(["not-decidable command"]);
  });
  it("is the metric's span, where one plan holds at all times", () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 14 }), fc.integer({ min: 1, max: 4 }), (pairs, limit) => {
      const source = town(pairs.filter(([a, b]) => a < b).map(([a, b]) => `o${String(a)}>o${String(b)}`).join(" "));
      if (source.organisations.length === 0) return;
      const wanted = measure(build(source), commandSpan, { maxSpan: limit }).rows.filter((row) => row["over"] === true).map((row) => row["organisation"]);
      expect(by("span", source, { span: { limit } }).map(({ records }) => records[0])).toEqual(wanted);
    }), { seed: 7, numRuns: 60 });
  });
});

test("a group without a lead", () => {
  const body = (...roles: (string | null)[]) => town("a-b g-a", { memberships: roles.map((role, i) => ({ id: `m${String(i)}`, organisation: "ab"[i]!, body: "g", role })) });
  expect(on("group-lead", body("member", "member"))).toEqual(["note g m0 m1"]);
  expect(on("group-lead", body("member", "Chair "))).toEqual([]);
  expect(on("group-lead", body("member", "副组长"))).toEqual(["note g m0 m1"]); // a deputy
  expect(on("group-lead", body("组长"))).toEqual([]);
  expect(on("group-lead", body("member", null))).toEqual(["not-decidable g"]);
  expect(on("group-lead", body("member", "convener"), { "group-lead": { leadRoles: ["convener"] } })).toEqual([]);
  expect(on("group-lead", town("a>g b-g", { memberships: [{ id: "m0", organisation: "a", body: "g", role: "member" }] }))).toEqual([]); // it commands the body
  expect(on("group-lead", town("a>g b-g", { memberships: [{ id: "m0", organisation: "b", body: "g", role: "member" }] }))).toEqual(["note g m0"]); // somebody else does
  expect(on("group-lead", town("", { organisations: [{ id: "g", label: "Offices", count: 4 }] }))).toEqual(["not-decidable g"]);
  expect(on("group-lead", town("a-b"))).toEqual([]);
});

test("tasks and resources: none, several, not stated", () => {
  const source = town("a-b", {
    tasks: [{ id: "none", label: "None", leads: [] }, { id: "one", label: "One", leads: ["a"] }, { id: "two", label: "Two", leads: ["a", "b"] }, { id: "twice", label: "Twice", leads: ["a", "a"] }, { id: "open", label: "Open" }],
    resources: [{ id: "r0", label: "Boats", heldBy: [] }, { id: "r1", label: "Pumps", heldBy: ["a"] }, { id: "r2", label: "Sand" }],
  });
  expect(on("task-lead", source)).toEqual(["warning none", "warning two a b", "not-decidable open"]);
  expect(on("resource-holder", source)).toEqual(["warning r0", "not-decidable r2"]);
  expect(by("task-lead", source).map(({ file, row, column }) => [file, row, column])).toEqual([["tasks", 1, "leads"], ["tasks", 3, "leads"], ["case", null, null]]);
});

test("a liaison to which nothing comes", () => {
  const liaison = { liaison: [{ organisation: "m" }] };
  const flows = (flow: "source-to-target" | "target-to-source" | null, tie = "m-a") => {
    const { ties, ...rest } = town(tie, liaison);
    return { ...rest, ties: ties.map((one) => ({ ...one, flow })) };
  };
  expect(on("liaison-tie", town("m>a a-b", liaison))).toEqual(["warning m"]);
  expect(on("liaison-tie", town("a>m", liaison))).toEqual([]);
  expect(on("liaison-tie", flows(null))).toEqual([]);
  expect(on("liaison-tie", flows("source-to-target"))).toEqual(["warning m"]);
  expect(on("liaison-tie", flows("target-to-source"))).toEqual([]);
  expect(on("liaison-tie", flows("target-to-source", "a-m"))).toEqual(["warning m"]);
  expect(on("liaison-tie", flows("source-to-target", "a-m"))).toEqual([]);
  expect(on("liaison-tie", town("m>a", { ...liaison, coverage: "partial" }))).toEqual(["note m"]);
  expect(on("liaison-tie", town("m>a a-m?", liaison))).toEqual(["not-decidable m"]);
  expect(on("liaison-tie", town("m>a", { ...liaison, coverage: "not-stated" }))).toEqual(["not-decidable"]);
  expect(on("liaison-tie", town("a-b"))).toEqual(["not-decidable"]);
});

/** A case with something for every rule, and every rule open as well. */
const everything = [
  town("a>c b>c x>y* y>x* m>q", { lead: { organisation: "a" }, liaison: [{ organisation: "m" }], tasks: [{ id: "k", label: label("k"), leads: [] }, { id: "l", label: label("l"), leads: ["a", "b"] }, { id: "o", label: label("o") }], resources: [{ id: "r", label: label("r"), heldBy: [] }, { id: "s", label: label("s") }], memberships: [{ id: "m0", organisation: "a", body: "q", role: "member" }, { id: "m1", organisation: "a", body: "y" }] }),
  town("a>b a-m", { lead: { organisation: "a" }, liaison: [{ organisation: "a" }], coverage: "partial" }),
  town("a-b", { coverage: "not-stated", liaison: [{ organisation: "a" }] }),
  town("a>b b>c? d-b m-b?", { lead: { organisation: "a" }, liaison: [{ organisation: "m" }] }),
  town("", { vocabulary: { layers: [] } }),
  town("a-b", {}),
];

describe("laws", () => {
  const renamed = (source: Case): Case => {
    const ids = new Set([...source.organisations, ...source.ties, ...source.tasks, ...source.resources, ...source.memberships].map(({ id }) => id));
    return JSON.parse(JSON.stringify(source), (key: string, value: unknown) => (typeof value === "string" && ids.has(value) && key !== "en" ? `n-${value}` : value)) as Case;
  };
  test.each(everything.map((source, i) => [i, source] as const))("case %i: plain data, the same twice, and renaming ids renames records only", (_, source) => {
    const lints = lintCase(source, { settings: { span: { limit: 1 } } });
    expect(JSON.parse(JSON.stringify(lints))).toEqual(lints);
    expect(lintCase(source, { settings: { span: { limit: 1 } } })).toEqual(lints);
    const strip = (all: readonly Lint[]) => all.map(({ records, ...rest }) => ({ ...rest, params: null, records: records.map((id) => id.replace(/^n-/, "")).sort() }));
    expect(strip(lintCase(renamed(source), { settings: { span: { limit: 1 } } }))).toEqual(strip(lints));
    expect(lints.length).toBeGreaterThan(0);
  });

  test("every sentence of every rule is said, without open gaps, and in Chinese without Latin words", async () => {
    const lints = everything.flatMap((source) => lintCase(source, { settings: { span: { limit: 1 } } }));
    const wide = lintCase(town("a>b a>c"), { settings: { span: { limit: 1 } } });
    const told = new Set([...lints, ...wide].map(({ rule, sentence }) => `${rule} ${sentence}`));
    const all = lintRules.flatMap(({ id, sentences }) => Object.keys(sentences).map((sentence) => `${id} ${sentence}`));
    expect(all.filter((one) => !told.has(one) && !one.endsWith("found-in-part"))).toEqual([]);
    const zh = [...lints, ...wide, ...lintCase(await readCase(fileURLToPath(new URL("../../data/s-city", import.meta.url))))].map((lint) => sayLint(lint, "zh", (id) => `甲${id.length}`));
    expect(latinIn(zh.join("\n"))).toEqual([]);
    for (const lint of [...lints, ...wide]) for (const language of ["en", "zh"] as const) expect(sayLint(lint, language)).not.toMatch(/[{}]|undefined|\[object/);
  });
});

test("options are held to their rule", () => {
  const source = town("a>b");
  expect(() => lintCase(source, { settings: { spam: {} } })).toThrow('There is no rule "spam". Did you mean "span"?');
  expect(() => lintCase(source, { settings: { span: { most: 3 } } })).toThrow('span has no option "most". It has: limit.');
  expect(() => lintCase(source, { settings: { span: { limit: 0 } } })).toThrow("span: limit is not usable");
});

test("a case read from a folder gives file, row and column", () => {
  const checked = checkCase({ kind: "folder", name: "town", files: {
    "organisations.csv": "id,label\na,A\nb,B\nc,C\n", "ties.csv": "id,source,target,layer\nt1,a,c,command\nt2,b,c,command\n", "tasks.csv": "id,label,leads\nk,Boats,none\n", "resources.csv": "id,label,heldBy\nr,Pumps,none\n",
  } });
  if (!checked.ok) throw new Error("not a case");
  const lints = lintCase(checked.case, { places: checked.places }).filter(({ state }) => state === "found");
  expect(lints.map(({ rule, file, row, column }) => [rule, file, row, column])).toEqual([
    ["two-superiors", "ties.csv", 3, "target"], ["task-lead", "tasks.csv", 2, "leads"], ["resource-holder", "resources.csv", 2, "heldBy"],
  ]);
});

function tally(lints: readonly Lint[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { rule, severity, state } of lints) counts[`${rule} ${state === "found" ? severity : state}`] = (counts[`${rule} ${state === "found" ? severity : state}`] ?? 0) + 1;
  return counts;
}

test("S City: its tasks list no leads, so that nothing is said against them", async () => {
  const lints = lintCase(await readCase(fileURLToPath(new URL("../../data/s-city", import.meta.url))));
  // 29 organisations without the committee, the headquarters and the groups, which its command reaches: 26 (coverage 2/28).
  expect(tally(lints)).toEqual({ "unreached note": 26, "group-lead note": 1, "group-lead not-decidable": 1, "task-lead not-decidable": 1 });
  expect(lints.find(({ rule }) => rule === "task-lead")!.records).toHaveLength(10);
});

test("a synthetic city: as many with two superiors as were put in", () => {
  const { case: source } = synthesizeCity({ extraCommand: 3 });
  expect(on("two-superiors", source)).toHaveLength(3);
  expect(tally(lintCase(source))).toMatchInlineSnapshot(`
    {
      "liaison-tie not-decidable": 1,
      "task-lead not-decidable": 1,
      "two-superiors warning": 3,
      "unreached warning": 9,
    }
  `);
});

const options = ({ options: schema }: (typeof lintRules)[number]) => Object.entries(schema.parse({}) as object).map(([name, value]) => `\`${name}\` (${Array.isArray(value) ? value.join(", ") : String(value)})`).join("; ");

test("the page on the rules is made from the list", async () => {
  const rows = lintRules.map((rule) => [
    `## ${rule.label.en} (\`${rule.id}\`)`, "", rule.label.zh, "", rule.rule.en, "", rule.rule.zh, "",
    `- Severity: ${rule.severity}`,
    `- Source: ${rule.source === null ? "our own" : `${rule.source.document}, ${rule.source.section === "abstract" ? "abstract" : `section ${rule.source.section}`}${rule.ruleFrom === "ours" ? "; the rule is our own" : ""}`}`,
    ...(Object.keys(rule.options.shape).length === 0 ? [] : [`- Options and defaults: ${options(rule)}${Object.keys(rule.thresholds).length === 0 ? "" : `. Arbitrary defaults: ${Object.keys(rule.thresholds).map((name) => `\`${name}\``).join(", ")}`}`]), "",
  ].join("\n"));
  const page = ["# Rules of command", "", "`crosstie check <case>` holds a case against these rules after it has been read; `lintCase` does so in the library. What a case does not state is *not decidable*, said once for the rule as a note, and never a finding. `--set span.limit=9` sets an option, `--no-lint` leaves the rules out, `--strict` makes a warning count for the exit code. Two issues of reading are told by their rules instead: two heads, and observed loops of command. This page is made from the list of rules.", "", ...rows].join("\n");
  await expect(page.trimEnd() + "\n").toMatchFileSnapshot("../../docs/lint.md");
});
