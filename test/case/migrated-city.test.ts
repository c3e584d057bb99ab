import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parseCase, type Case } from "../../lib/case/index.js";
import { readCase } from "../../lib/node/index.js";

const older = JSON.parse(readFileSync(fileURLToPath(new URL("older/s-city.json", import.meta.url)), "utf8")) as unknown;
type Value = unknown;
const isObject = (value: Value): value is Record<string, Value> => typeof value === "object" && value !== null && !Array.isArray(value);

/** The present value as the older form would have it: without Chinese that was added since, which is marked as ours, and without that mark; the study under its former name. */
function asBefore(present: Value, before: Value): Value {
  if (Array.isArray(present)) return present.map((item, i) => asBefore(item, Array.isArray(before) ? before[i] : undefined));
  if (present === "s-city-study") return "s-city-study.txt";
  if (!isObject(present)) return present;
  const { translation, ...rest } = present;
  const added = translation === "ours" && isObject(before) && before["zh"] === undefined ? "zh" : null;
  return Object.fromEntries(Object.entries(rest).filter(([field]) => field !== added).map(([field, value]) => [field, asBefore(value, isObject(before) ? before[field] : undefined)]));
}

const recordsOf = (value: Value): Record<string, Value> =>
  Object.fromEntries((Array.isArray(value) ? value : [value]).map((record: Value, i) => [isObject(record) && typeof record["id"] === "string" ? record["id"] : String(i), record]));

/** Each field in which two lists of records differ, with the records it differs in. */
function differences(list: string, before: Value, present: Value): Record<string, readonly string[]> {
  const [was, is] = [recordsOf(before), recordsOf(present)];
  const found: Record<string, string[]> = {};
  const tell = (field: string, id: string) => (found[`${list}${field}`] ??= []).push(id);
  for (const id of new Set([...Object.keys(was), ...Object.keys(is)])) {
    const [one, other] = [was[id], is[id]];
    if (one === undefined || other === undefined) tell(one === undefined ? " only now" : " only before", id);
    else if (!isObject(one) || !isObject(other)) { if (JSON.stringify(one) !== JSON.stringify(other)) tell("", id); }
    else for (const field of new Set([...Object.keys(one), ...Object.keys(other)])) {
      const plain = (value: Value) => JSON.stringify(value, (_, inner: Value) => (isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner));
      if (plain(one[field]) !== plain(asBefore(other[field], one[field]))) tell(`.${field}`, id);
    }
  }
  return found;
}

const coded = Array.from({ length: 18 }, (_, i) => `k${String(i + 1).padStart(2, "0")}`);
/** What differs still, field by field, and why. None of it is lost in the migration: the case that ships was looked through once more. */
const left: Readonly<Record<string, readonly string[]>> = {
  id: ["0"], // the case that ships has a shorter one
  "title.translation": ["0"], // says since whose Chinese the title is
  // One file was named; the case that ships describes it, and four further sources, under readable ids.
  "documents only before": ["s-city-study.txt"],
  "documents only now": ["s-city-study", "three-city-survey", "xiangyang-thesis", "rule-of-law-study", "information-sharing-thesis"],
  // Jurisdictions were names and are terms of the vocabulary now; a migration does not make ids of names.
  "vocabulary.jurisdictions only now": ["province", "s-city", "d-district", "l-district", "p-district", "nuclear-power-base", "unspecified"],
  "organisations.jurisdiction": ["s-gov", "s-emc", "s-emo", "s-hq", "fg-all", "d-command", "d-gov", "d-civil", "d-cdc", "d-community", "l-gov", "p-gov", "s-transport", "s-traffic-police", "s-psb", "s-armed-police", "npp-operator", "npp", "s-departments", "s-key-units", "s-key-enterprises"],
  "zones.jurisdiction": ["plume-zone"],
  // The thirteen groups were told apart from the organisations; the case that ships says of their record what that said. The migration keeps it as an attribute of the case, as it keeps the note on the source.
  "organisations.attributes": ["fg-all"],
  "organisations.evidence": ["fg-all"],
  "attributes.functionalGroups": ["0"],
  "attributes.source": ["0"],
  // Derived now, and kept as attributes: the element of a code, and that a tie stays within a collective.
  "codings.attributes": coded,
  "ties.attributes": ["t11", "t17", "t18"],
  // An empty list said "not listed" in the first form and says "none" in the present one; a migration does not decide which was meant.
  "tasks.requiredOrganisations": ["task-sheltering"],
  "tasks.requiredResources": ["task-sheltering", "task-order", "task-sar", "task-special-people"],
  "mergeCandidates.effect": ["g02"], // was "as above"
};

test("the S City case of the first format, brought to the present one, states the facts of the case that ships; what differs is listed with its reason", async () => {
  const [before, present] = [parseCase(older), await readCase(fileURLToPath(new URL("../../data/s-city", import.meta.url)))];
  const { vocabulary: wordsBefore, ...factsBefore } = before;
  const { vocabulary: words, ...facts } = present;
  const found: Record<string, readonly string[]> = {};
  for (const key of Object.keys(facts) as (keyof Omit<Case, "vocabulary">)[]) Object.assign(found, differences(key, factsBefore[key], facts[key]));
  for (const key of Object.keys(words) as (keyof Case["vocabulary"])[]) Object.assign(found, differences(`vocabulary.${key}`, wordsBefore[key], words[key]));
  expect(found).toEqual(left);
  expect([before.organisations.length, before.ties.length, before.tasks.length, before.codings.length]).toEqual([29, 25, 10, 18]);
});
