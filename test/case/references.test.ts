import { describe, expect, test } from "vitest";
import { checkCase } from "../../lib/case/index.js";

const evidence = [{ document: "plan" }];
const record = { id: "r", label: "R", evidence };

/** One reference of every sort, all of them good: written out here, so that the list in the check is not its own witness. */
const sound = {
  format: "crosstie-case", id: "c", title: "C",
  basis: { value: "plan", evidence }, lead: { organisation: "o", evidence }, liaison: [{ organisation: "o", evidence }],
  vocabulary: { jurisdictions: [{ id: "D", label: "D" }], states: [{ id: "s", label: "S", evidence }] },
  documents: [{ id: "plan", title: "Plan" }],
  organisations: [{ ...record, id: "o", level: "municipal", sector: "government", kind: "office", jurisdiction: "D" }, { ...record, id: "p", label: "P" }],
  ties: [{ id: "t", source: "o", target: "p", layer: "command", activeFrom: "s", activeTo: "s", instrument: "r", evidence }],
  absentTies: [{ id: "x", a: "o", b: "p", layer: "command", evidence }],
  memberships: [{ id: "m", organisation: "o", body: "p", evidence }],
  tasks: [{
    ...record, activeFrom: "s", leads: ["o"], supports: ["o"], deciders: ["o"], prerequisites: ["r"],
    requiredOrganisations: [{ organisation: "o" }], requiredResources: [{ resource: "r" }], failure: { chain: [], evidence },
  }],
  resources: [{ ...record, heldBy: ["o"] }],
  instruments: [{ ...record, parties: [{ organisation: "o" }], document: "plan" }],
  codings: [{ id: "k", code: "A1", value: "present", evidence }],
  mergeCandidates: [{ id: "g", a: "o", b: "p", evidence }],
  rules: [{ id: "u", label: "U", value: 1, unit: "hour", by: "o", evidence }],
  zones: [{ id: "z", label: "Z", jurisdiction: "D", evidence }],
};

/** Every place whose text is not a name of its own: the keys that refer, and items of lists of ids. */
function referencesIn(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  const refers = ["source", "target", "layer", "activeFrom", "activeTo", "instrument", "a", "b", "organisation", "body", "resource", "document", "by", "level", "sector", "kind", "jurisdiction"];
  if (typeof value === "string") return typeof path.at(-1) === "number" || refers.includes(String(path.at(-1))) ? [path] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => referencesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}

describe("every reference is followed", () => {
  test("the sound case has no error", () => {
    expect(checkCase(sound).ok).toBe(true);
  });

  test.each(referencesIn(sound).map((path) => [path.join("."), path] as const))("%s", (_, path) => {
    const broken = JSON.parse(JSON.stringify(sound)) as unknown; // and not structuredClone, which keeps shared evidence shared
    let owner = broken as Record<string | number, unknown>;
    for (const part of path.slice(0, -1)) owner = owner[part] as Record<string | number, unknown>;
    owner[path.at(-1)!] = "nobody-by-this-name";
    const issues = checkCase(broken).issues.filter(({ severity }) => severity === "error");
    expect(issues.map(({ code, value }) => [code.replace(/-[a-z]+$/, ""), value])).toEqual([["case/unknown", "nobody-by-this-name"]]);
  });
});
