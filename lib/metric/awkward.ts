import { parseCase, type Case, type CaseInput } from "../case/index.js";

type TieInput = NonNullable<CaseInput["ties"]>[number];

/** A tie from shorthand: `a>b command` (arc or superior to subordinate), `a-b communication?` (undirected, not known), `a-b decision 2.5` (strength). */
function readTie(text: string, index: number): TieInput {
  const [ends, layer = "communication", strength] = text.split(" ");
  const [source, target] = ends!.split(/[>-]/);
  return {
    id: `t${String(index + 1).padStart(2, "0")}`, source: source!, target: target!, directed: ends!.includes(">"),
    layer: layer.replace(/\?$/, ""), presence: layer.endsWith("?") ? "unknown" : "present", strength: strength === undefined ? null : Number(strength),
  };
}

const makeCase = (organisations: string, ties: readonly string[] = [], more: Partial<CaseInput> = {}): Case => parseCase({
  format: "crosstie-case", id: "small", title: "Small case", ties: ties.map(readTie),
  organisations: organisations.split(" ").filter((id) => id !== "").map((id) => ({ id, label: id })), ...more,
});

const notStated = { vocabulary: { layers: ["mandate", "command", "supervision", "communication", "decision", "operational"].map((id) => ({
  id, label: id, dimension: ["mandate", "command", "supervision"].includes(id) ? "vertical" as const : "horizontal" as const, reads: id as "command", coverage: "not-stated" as const,
})) } };

let made: Readonly<Record<string, Case>> | null = null;

/** The networks every metric has to survive, ours and a user's own. Made when first asked for: most who load the library never do. */
export const awkward = (): Readonly<Record<string, Case>> => (made ??= make());

const make = (): Readonly<Record<string, Case>> => ({
  empty: makeCase(""),
  one: makeCase("a"),
  dyad: makeCase("a b", ["a-b"]),
  "two without a tie": makeCase("a b"),
  "two islands": makeCase("a b c d", ["a-b", "c-d"]),
  star: makeCase("hub a b c d", ["hub>a command", "hub>b command", "hub>c command", "hub>d command"]),
  ring: makeCase("a b c d e", ["a>b", "b>c", "c>d", "d>e", "e>a"]),
  "self-ties": makeCase("a b", ["a-a", "b>b", "a-b"]),
  "only self-ties": makeCase("a b", ["a-a"]),
  "only vertical": makeCase("a b c", ["a>b command", "a>c mandate", "b>c supervision"]),
  "only horizontal": makeCase("a b c", ["a-b communication", "b-c decision", "a-c operational"]),
  "all unknown": makeCase("a b c", ["a-b communication?", "b>c command?", "a-c operational?"]),
  // More than are enumerated, also when two organisations are counted as one: the contract then tries the sampled interval.
  "many unknown": makeCase("a b c d e f", ["a-b ?", "a-c ?", "a-d ?", "a-e ?", "a-f ?", "b-c ?", "b-d ?", "b-e ?", "b-f ?", "c-d ?", "c-e ?", "c-f ?", "d-e ?", "d-f ?"].map((tie) => tie.replace(" ?", " communication?"))),
  "nothing stated": makeCase("a b c", [], notStated),
  "no vocabulary": makeCase("a b", [], { vocabulary: { levels: [], sectors: [], kinds: [], jurisdictions: [], states: [], layers: [] } }),
  "parallel ties": makeCase("a b", ["a>b command", "a>b mandate", "a-b communication", "b>a communication", "a-b decision"]),
  strengths: makeCase("a b c", ["a>b communication 4", "b>a communication 1", "b-c decision 2.5"]),
  "hostile names": makeCase("", [], { organisations: [
    { id: "constructor", label: "__proto__", sector: "government", level: "municipal", jurisdiction: "toString" },
    { id: "hasOwnProperty", label: "<script>alert(1)</script>", sector: "enterprise", level: "municipal" },
    { id: "toString", label: "x", sector: "mixed", level: "unspecified" },
  ], ties: [{ id: "valueOf", source: "constructor", target: "hasOwnProperty", layer: "command" }] }),
  ratings: makeCase("a b c d", ["a-b", "b>c command", "c-d"], {
    ratings: [
      { id: "r1", rater: "a", rated: "b", item: "trust", value: 5, respondent: "p1" }, { id: "r2", rater: "a", rated: "b", item: "trust", value: 3, respondent: "p2" },
      { id: "r3", rater: "b", rated: "a", item: "trust", value: -2 }, { id: "r4", rater: "c", rated: "a", item: "trust", value: 0 }, { id: "r5", rater: "a", rated: "c", item: "trust", value: 0 },
      { id: "r6", rater: "d", rated: "c", item: "trust", value: null }, { id: "r7", rater: "a", rated: "a", item: "trust", value: 1 }, { id: "r8", rater: "b", rated: "c", item: "value", value: 1 },
    ],
  }),
  tasks: makeCase("a b c", ["a-b"], {
    resources: [{ id: "r1", label: "r1", kind: "information", heldBy: ["a"] }, { id: "r2", label: "r2", kind: "material" }, { id: "r3", label: "r3", kind: "information", heldBy: [] }],
    tasks: [
      { id: "k1", label: "k1", requiredOrganisations: [{ organisation: "a" }, { organisation: "b" }, { organisation: "c" }], requiredResources: [{ resource: "r1" }, { resource: "r2" }] },
      { id: "k2", label: "k2", requiredOrganisations: [], requiredResources: [] }, { id: "k3", label: "k3" },
      { id: "k4", label: "k4", requiredOrganisations: [{ organisation: "a" }], requiredResources: [{ resource: "r3" }] },
    ],
    instruments: [{ id: "i1", label: "i1", mode: "market", parties: [{ organisation: "a" }] }, { id: "i2", label: "i2" }],
    codings: [{ id: "k01", code: "A1", value: "present" }, { id: "k02", code: "ZZ", value: "absent" }],
    lead: { organisation: "a" }, liaison: [{ organisation: "b" }],
    memberships: [{ id: "m01", organisation: "c", body: "a" }],
  }),
});
