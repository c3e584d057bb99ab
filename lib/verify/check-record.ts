import { canonicalJson, sealOf, type Input, type Provenance } from "../provenance/index.js";
import type { Remark } from "./verification.js";

const byName = (inputs: readonly Input[]) => new Map(inputs.map((input) => [input.name, input] as const));

/** Files of the case matter by what the case says; others by their bytes. */
function inputRemarks(claimed: Provenance, found: Provenance, ofCase: ReadonlySet<string>): Remark[] {
  const same = claimed.case !== null && canonicalJson([claimed.case, claimed.otherCases]) === canonicalJson([found.case, found.otherCases]);
  const [before, now] = [byName(claimed.inputs), byName(found.inputs)];
  const fails = (name: string) => !(same && (ofCase.has(name) || !now.has(name)));
  const remarks = [
    ...claimed.inputs.flatMap(({ name, sha256, bytes }): Remark[] => {
      const other = now.get(name);
      if (other === undefined) return [{ code: "input-missing", name, fails: fails(name) }];
      return other.sha256 === sha256 && other.bytes === bytes ? [] : [{ code: "input-changed", name, fails: fails(name) }];
    }),
    ...found.inputs.flatMap(({ name }): Remark[] => (before.has(name) ? [] : [{ code: "input-added", name, fails: fails(name) }])),
  ];
  const id = claimed.case?.id ?? "";
  if (claimed.case !== null && !same) return [{ code: "case-changed", name: id, fails: true }, ...remarks];
  return remarks.length > 0 && same && remarks.some(({ fails: one }) => !one) ? [{ code: "case-same", name: id, fails: false }, ...remarks] : remarks;
}

function definitionRemarks(claimed: Provenance, found: Provenance): Remark[] {
  const now = new Map(found.definitions.map((one) => [one.metric, canonicalJson(one)] as const));
  const before = new Set(claimed.definitions.map(({ metric }) => metric));
  return [
    ...claimed.definitions.flatMap((one): Remark[] => (!now.has(one.metric) ? [{ code: "definition-unknown", name: one.metric, fails: true }] : now.get(one.metric) === canonicalJson(one) ? [] : [{ code: "definition-changed", name: one.metric, fails: true }])),
    ...found.definitions.flatMap(({ metric }): Remark[] => (before.has(metric) ? [] : [{ code: "definition-unknown", name: metric, fails: true }])),
  ];
}

/**
 * What a file claims of where it comes from, held against what was found now. `content` is the digest of the file as it stands;
 * `ofCase` the names of the files that the case was read from.
 */
export function checkRecord(claimed: Provenance, found: Provenance, { content, ofCase }: { readonly content: string; readonly ofCase: ReadonlySet<string> }): Remark[] {
  const plain = (code: Remark["code"], name: string, fails: boolean, when: boolean): Remark[] => (when ? [{ code, name, fails }] : []);
  return [
    ...plain("broken-record", claimed.digest.slice(0, 8), true, sealOf(claimed) !== claimed.digest),
    ...plain("changed-since-written", "", true, claimed.content !== content),
    ...plain("other-version", claimed.version, false, claimed.version !== found.version),
    ...plain("other-format-version", claimed.formatVersion, false, claimed.formatVersion !== found.formatVersion),
    ...inputRemarks(claimed, found, ofCase),
    ...definitionRemarks(claimed, found),
    ...plain("seed-changed", String(claimed.seed), true, claimed.seed !== found.seed),
    ...plain("options-changed", "", true, canonicalJson([claimed.command, claimed.options]) !== canonicalJson([found.command, found.options])),
  ];
}
