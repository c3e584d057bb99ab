import fc from "fast-check";
import type { CaseInput } from "../../lib/case/index.js";

const evidence = [{ document: "plan", section: "4.2(1)", paraphrase: { en: "The committee leads, as \"the lead\"", zh: "应急委为牵头单位", translation: "ours" as const } }];

/** A small city with every kind of record, and every way a list can be known, empty or unknown. */
export const smallCity = {
  format: "crosstie-case",
  id: "small-city",
  title: { en: "A small city", zh: "小城市" },
  asOf: "2018-06",
  basis: { value: "plan", note: "Nothing was observed, all is planned", evidence },
  lead: { organisation: "emc", evidence },
  liaison: [{ organisation: "emo" }],
  documents: [{ id: "plan", title: { zh: "应急方案" }, citation: "City, 2018" }],
  organisations: [
    { id: "emc", label: { en: "Emergency Committee", zh: "应急委员会" }, aliases: ["EMC; the committee", "none"], sector: "coordinating-body", level: "municipal", evidence },
    { id: "emo", label: "应急办公室", aliases: [], level: "municipal", role: { en: "liaison, and office" } },
    { id: "hq", label: { en: "Headquarters" }, kind: "command-body", attributes: { phone: "007", staff: 12, ready: true, note: "=1+1" } },
    { id: "groups", label: { en: "Functional groups" }, kind: "collective", count: 13, certainty: "implied" as const },
    { id: "cdc", label: { en: "Centre for Disease Control", zh: "疾控中心" }, jurisdiction: "D District" },
    { id: "community", label: { en: "Community offices", zh: "社区工作站" }, jurisdiction: "D District" },
  ],
  ties: [
    { id: "t01", source: "emc", target: "hq", layer: "command", activeFrom: "off-site", status: "in-plan" as const, evidence: [...evidence, { document: "plan" }] },
    { id: "t02", source: "hq", target: "groups", layer: "command", strength: 0.5, trust: -2, governanceMode: "administrative" as const },
    { id: "t03", source: "groups", target: "groups", layer: "communication" },
    { id: "t04", source: "cdc", target: "community", layer: "operational", directed: true, flow: "source-to-target" as const, instrument: "agreement", wave: "exercise" },
  ],
  absentTies: [{ id: "x01", a: "cdc", b: "hq", dimension: "vertical" as const, meaning: "hard to command", evidence }],
  memberships: [{ id: "m01", organisation: "cdc", body: "emc", role: "member", evidence }],
  ratings: [
    { id: "r01", rater: "emc", rated: "cdc", item: "trust", value: 6, respondent: "=chair", evidence },
    { id: "r02", rater: "cdc", rated: "emc", item: "value", value: null, wave: "exercise", attributes: { mode: "paper" } },
  ],
  tasks: [
    {
      id: "task-iodine", label: { en: "Iodine tablets", zh: "碘片发放" }, activeFrom: "off-site", leads: ["cdc"], supports: [],
      requiredOrganisations: [{ organisation: "cdc", contribution: "tablets", certainty: "stated" as const }, { organisation: "community" }],
      requiredResources: [{ resource: "tablets" }, { resource: "register" }],
      failure: { chain: [{ en: "no register, no tablets", zh: "没有名册" }, "panic"], certainty: "implied" as const, evidence },
      evidence,
    },
    { id: "task-none", label: "Nothing needed", requiredOrganisations: [], requiredResources: [], prerequisites: ["task-iodine"], failure: { chain: [] } },
  ],
  resources: [
    { id: "tablets", label: "碘片", kind: "material" as const, heldBy: ["cdc"], importance: 1 },
    { id: "register", label: "居民名册", kind: "information" as const, heldBy: ["community", "emo"], sufficiency: "insufficient" as const },
  ],
  instruments: [
    { id: "agreement", label: "Agreement", mode: "market" as const, parties: [{ organisation: "cdc", certainty: "implied" as const }, { organisation: "community" }], document: "plan" },
    { id: "groups-instrument", label: "Groups", parties: [{ organisation: "hq" }, { organisation: "groups" }] },
  ],
  codings: [{ id: "k01", code: "A1", value: "present" as const, note: "Uncoordinated evacuation, panic", evidence }],
  mergeCandidates: [{ id: "g01", a: "emo", b: "emc", recommended: true, effect: "joins two", rationale: "names" }],
  positions: [{ id: "p01", organisation: "cdc", layout: "rows" as const, x: 120.5, y: 40 }, { id: "p02", organisation: "emc", layout: "rows" as const, x: 300, y: 40, attributes: { by: "hand" } }],
  frames: [{ layout: "rows" as const, width: 900, height: 400 }],
  rules: [{ id: "rule-assembly", label: "Within 30 minutes", value: 30, unit: "minute", by: "emc", evidence }],
  zones: [{ id: "plume", label: "Plume zone", radiusKm: 10 }],
  unknowns: [{ id: "u01", text: "names of the groups" }],
  attributes: { source: "desk" },
} satisfies CaseInput;

/** Strings that a spreadsheet or a CSV reader could take for something else. */
const hostile = fc.oneof(
  fc.constantFrom("none", "NONE", "true", "FALSE", "007", "1e3", "-1", "=1+1", "+86 10", "@home", "'", "''", "'1", "'none", "a;b", "a；b", "\\", "\\;", "a\\", " x ",
    "\u3000", "a,b", "\"", "\"a\"", "a\nb", "a\r\nb", "\r", "市应急办（D区）", "１２", "null", "12345678901234567890", "constructor", "\uFEFFx", "x\uFEFF", "#", "\t", "a\tb"),
  fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" }),
  fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom("'", "\\", ";", "；", ",", "\"", "\n", "\r", " ", "\t", "=", "0", "n") }),
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const label = fc.oneof(hostile, fc.record({ en: hostile, zh: hostile, translation: fc.constant("ours" as const) }, { requiredKeys: ["en"] }));
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0 || 0);
const attributes = fc.dictionary(
  fc.oneof(hostile, fc.constantFrom("id", "label_en", "Label EN", "attributes.x", "", "source", "to")),
  fc.oneof(hostile, fc.constant(""), number, fc.boolean()),
  { maxKeys: 4 },
).map((entries) => Object.fromEntries(Object.entries(entries).filter(([key]) => key !== "__proto__")));
const certainty = fc.constantFrom("stated" as const, "implied" as const);
const anyEvidence = fc.array(fc.record({ document: fc.constant("d"), section: maybe(hostile), paraphrase: maybe(label) }), { maxLength: 2 });
const grounded = { certainty, evidence: anyEvidence, attributes };
const organisation = fc.constantFrom("o1", "o2", "constructor");
const several = <T>(arbitrary: fc.Arbitrary<T>) => maybe(fc.array(arbitrary, { maxLength: 3 }));
const withIds = (prefix: string, arbitrary: fc.Arbitrary<object>) =>
  fc.array(arbitrary, { maxLength: 3 }).map((records) => records.map((record, i) => ({ id: `${prefix}${i + 1}`, ...record })));

export const anyCase: fc.Arbitrary<unknown> = fc.record({
  format: fc.constant("crosstie-case"),
  id: fc.constantFrom("c", "案例", "x_1.b"),
  title: label,
  asOf: maybe(hostile),
  attributes,
  documents: fc.record({ title: label, citation: maybe(label), attributes }).map((document) => [{ id: "d", ...document }]),
  organisations: fc.tuple(...["o1", "o2", "constructor"].map((id) =>
    fc.record({ id: fc.constant(id), label, aliases: several(hostile), jurisdiction: maybe(hostile), role: maybe(label), count: maybe(fc.integer({ min: 1 })), ...grounded }))),
  ties: withIds("t", fc.record({
    source: fc.constant("o1"), target: organisation, layer: fc.constantFrom("communication", "decision"), subtype: maybe(fc.oneof(hostile, fc.constant(""))),
    directed: maybe(fc.boolean()), wave: hostile, strength: maybe(number.filter((value) => value > 0)), trust: maybe(number), ...grounded,
  })),
  memberships: withIds("m", fc.record({ organisation, body: organisation, role: maybe(hostile), ...grounded })),
  ratings: withIds("r", fc.record({ rater: fc.constant("o1"), rated: organisation, item: fc.constantFrom("trust", "value"), value: maybe(number), respondent: maybe(hostile), wave: hostile, ...grounded })),
  resources: withIds("r", fc.record({ label, heldBy: several(organisation), ...grounded })),
  tasks: withIds("k", fc.record({
    label, leads: several(organisation), supports: several(organisation),
    requiredOrganisations: several(fc.record({ organisation, contribution: maybe(label), certainty: maybe(certainty) })),
    failure: maybe(fc.record({ chain: fc.array(label, { maxLength: 3 }), certainty, evidence: anyEvidence })),
    ...grounded,
  })),
  instruments: withIds("i", fc.record({ label, parties: several(fc.record({ organisation, certainty: maybe(certainty) })), ...grounded })),
  codings: withIds("k", fc.record({ code: hostile, value: fc.constant("present"), note: maybe(label), coder: maybe(hostile), ...grounded })),
  positions: withIds("p", fc.record({ organisation, layout: fc.constantFrom("rows", "force"), x: number, y: number, attributes })),
  unknowns: withIds("u", fc.record({ text: label })),
});
