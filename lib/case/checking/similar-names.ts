import { ceilings } from "../ceilings.js";
import type { Draft } from "../draft.js";
import { issueAt, type Issue } from "../issue.js";
import { foldName } from "./names.js";
import { candidatesFor } from "./references.js";
import { recordsOf, textOf } from "./records.js";

/** What Chinese offices are called in full and in short; taken away or shortened, both forms are one. */
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/办公室/g, "办"], [/委员会/g, "委"], [/领导小组/g, "组"], [/人民政府/g, "政府"], [/指挥中心/g, "指挥部"], [/管理局/g, "局"],
  [/疾病预防控制中心/g, "疾控中心"], [/管理|工作/g, ""],
];

/** A name brought to its shortest usual form: 应急管理办公室 and 应急办 become one, and nothing else does that merely looks alike. */
export function shortName(name: string): string {
  let short = foldName(name).replace(/^the(?=[a-z])/, "");
  for (const [full, abbreviation] of shortForms) short = short.replace(full, abbreviation);
  return short;
}

/**
 * Names that may well be one organisation's. Only a suggestion, and nothing is merged: names that differ in
 * one letter are often two districts. Organisations of two stated jurisdictions are taken for two, and
 * pairs already among the merge candidates are known.
 */
export function similarNames({ data, places }: Draft): Issue[] {
  const known = new Set(recordsOf(data, "mergeCandidates").map(({ record }) => JSON.stringify([textOf(record, "a"), textOf(record, "b")].sort())));
  const jurisdictionOf = new Map(recordsOf(data, "organisations").map(({ record }) => [textOf(record, "id"), textOf(record, "jurisdiction")]));
  const bearers = new Map<string, { id: string; name: string }[]>();
  const issues: Issue[] = [];
  for (const { id, names, found } of candidatesFor("organisation", data)) {
    const told = new Set<string>();
    for (const name of names) {
      const short = shortName(name);
      if (short.length < 2) continue;
      const others = bearers.get(short) ?? [];
      for (const other of others) {
        const [here, there] = [jurisdictionOf.get(id), jurisdictionOf.get(other.id)];
        const apart = typeof here === "string" && typeof there === "string" && here !== there;
        if (other.id === id || told.has(other.id) || apart || known.has(JSON.stringify([id, other.id].sort()))) continue;
        told.add(other.id);
        const params = { name, other: other.id, otherName: other.name };
        issues.push(issueAt({ ...places(found!.path), column: null }, "case/similar-names", "note", { value: id, params }));
      }
      if (others.length < ceilings.namesakes) bearers.set(short, [...others, { id, name }]);
    }
  }
  return issues;
}
