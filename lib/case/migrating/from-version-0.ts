import { isRecord } from "../place.js";
import { fieldsAt } from "../schema-fields.js";
import { caseSchema } from "../schema.js";
import { defaultVocabulary } from "../vocabulary.js";
import type { Change, Data } from "./migrations.js";

/** Fields by their former names, of every record. */
const renamedFields: Readonly<Record<string, string>> = { org: "organisation", failureMode: "failure", infoFlow: "flow", file: "document" };

const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const idOf = (text: string) => text.normalize("NFKC").replace(/[^\p{L}\p{N}._-]+/gu, "-").replace(/^[^\p{L}\p{N}]+/u, "") || "document";
const termsOf = (ids: unknown, known: readonly { readonly id: string }[]) => listed(ids).map((id) => (typeof id === "string" ? known.find((term) => term.id === id) ?? { id, label: id } : id));

/**
 * From the form before the first published one: organisations were called `org`, instruments `governanceInstruments`,
 * states `responseStates`; evidence named a file; vocabularies were lists of words and coverage stood apart; unknowns and
 * parties were bare texts. Facts stay as they are. What the present form has no field for is kept as an attribute: what is
 * now derived (the element of a coding, whether a tie crosses jurisdictions) as well as what has no place any more.
 */
export function fromVersion0(given: Data): { data: Data; changes: Change[] } {
  const counts = new Map<string, Change>();
  const tell = (kind: Change["kind"], from: string, to: string) => {
    const key = `${kind} ${from} ${to}`;
    counts.set(key, { kind, from, to, count: (counts.get(key)?.count ?? 0) + 1 });
  };
  const documents = new Map<string, Data>();

  /** A record with its fields renamed, and those of the records within it. The same object when there is nothing to do. */
  const renamed = (value: unknown, at: string): unknown => {
    if (Array.isArray(value)) {
      const items = value.map((item: unknown) => renamed(item, at));
      return items.some((item, i) => item !== value[i]) ? items : value;
    }
    if (!isRecord(value)) return value;
    let changed = false;
    const record: Data = {};
    for (const [field, content] of Object.entries(value)) {
      const isFile = field === "file" && at.endsWith("evidence");
      const name = field !== "file" || isFile ? (Object.hasOwn(renamedFields, field) ? renamedFields[field]! : field) : field;
      if (name !== field) tell("renamed", `${at}.${field}`, `${at}.${name}`);
      let next = renamed(content, `${at}.${name}`);
      if (isFile && typeof content === "string") {
        next = idOf(content);
        documents.set(next as string, { id: next, title: content });
      } else if (field === "infoFlow" && typeof content === "string") {
        const [from, to] = content.split("->").map((end) => end.trim());
        next = from === value["source"] && to === value["target"] ? "source-to-target" : from === value["target"] && to === value["source"] ? "target-to-source" : content;
      } else if (field === "parties" && listed(content).some((party) => typeof party === "string")) {
        tell("form", `${at}.parties`, `${at}.parties.organisation`);
        next = listed(content).map((party) => (typeof party === "string" ? { organisation: party, ...value["partyCertainty"] === undefined ? {} : { certainty: value["partyCertainty"] } } : party));
      } else if (field === "partyCertainty") {
        changed = true;
        continue;
      }
      changed ||= next !== content || name !== field;
      record[name] = next;
    }
    return changed ? record : value;
  };

  /** Fields that the present form does not have become attributes. */
  const fitted = (record: unknown, list: string): unknown => {
    if (!isRecord(record)) return record;
    const known = fieldsAt(caseSchema, list === "" ? [] : [list, 0]);
    const other = Object.keys(record).filter((field) => !known.includes(field));
    if (other.length === 0 || !known.includes("attributes")) return record;
    const attributes: Data = isRecord(record.attributes) ? { ...record.attributes } : {};
    for (const field of other) {
      const value = record[field];
      if (value === null || value === undefined || field === "__proto__") continue;
      attributes[field] = typeof value === "object" ? JSON.stringify(value) : value;
      tell("kept", list === "" ? field : `${list}.${field}`, list === "" ? `attributes.${field}` : `${list}.attributes.${field}`);
    }
    return { ...Object.fromEntries(Object.entries(record).filter(([field]) => known.includes(field))), ...Object.keys(attributes).length === 0 ? {} : { attributes } };
  };

  const data: Data = { ...given };
  const move = (from: string, to: string) => {
    if (!Object.hasOwn(data, from) || Object.hasOwn(data, to)) return;
    data[to] = data[from];
    Reflect.deleteProperty(data, from);
    tell("renamed", from, to);
  };
  move("governanceInstruments", "instruments");
  if (data.format === "case-network") {
    data.format = "crosstie-case";
    tell("form", "format", "format");
  }
  const words = isRecord(data.vocabulary) ? data.vocabulary : null;
  const oldLayers = words !== null && isRecord(words.layers) ? words.layers : null;
  if (words !== null && (oldLayers !== null || listed(words.levels).some((level) => typeof level === "string") || Object.hasOwn(data, "responseStates"))) {
    const coverage = isRecord(data.layerCoverage) ? data.layerCoverage : {};
    const vocabulary: Data = Object.fromEntries(Object.entries(words).filter(([list]) => Object.hasOwn(defaultVocabulary, list)));
    for (const list of ["levels", "sectors", "kinds"] as const) if (Object.hasOwn(words, list)) vocabulary[list] = termsOf(words[list], defaultVocabulary[list]);
    if (oldLayers !== null) {
      vocabulary.layers = Object.entries(oldLayers).flatMap(([dimension, ids]) => listed(ids).map((id) => {
        const known = defaultVocabulary.layers.find((layer) => layer.id === id);
        return { ...known ?? { id, label: id }, dimension, coverage: coverage[String(id)] ?? "not-stated" };
      }));
    }
    const states = listed(data.responseStates).filter(isRecord).sort((a, b) => Number(a.order ?? 0) - Number(b.order ?? 0));
    if (states.length > 0) vocabulary.states = states.map((state) => Object.fromEntries(Object.entries(state).filter(([field]) => field !== "order")));
    if (oldLayers !== null && !Object.hasOwn(words, "kinds")) {
      const others = new Set(listed(data.organisations).filter(isRecord).map(({ kind }) => kind).filter((kind) => typeof kind === "string" && !defaultVocabulary.kinds.some(({ id }) => id === kind)));
      if (others.size > 0) vocabulary.kinds = [...defaultVocabulary.kinds, ...[...others].map((id) => ({ id, label: id }))];
    }
    for (const [from, to] of [["layerCoverage", "vocabulary.layers.coverage"], ["responseStates", "vocabulary.states"]] as const) {
      if (Object.hasOwn(data, from)) tell("moved", from, to);
      Reflect.deleteProperty(data, from);
    }
    tell("form", "vocabulary", "vocabulary");
    data.vocabulary = vocabulary;
  }
  if (listed(data.unknowns).some((unknown) => typeof unknown === "string")) {
    data.unknowns = listed(data.unknowns).map((text, i) => (typeof text === "string" ? { id: `u${String(i + 1).padStart(2, "0")}`, text } : text));
    tell("form", "unknowns", "unknowns.text");
  }
  for (const key of Object.keys(data)) {
    if (key === "documents" || key === "source" || key === "attributes") continue;
    data[key] = renamed(data[key], key);
    if (Array.isArray(data[key])) {
      const items = data[key].map((record: unknown) => fitted(record, key));
      if (items.some((item, i) => item !== (data[key] as unknown[])[i])) data[key] = items;
    }
  }
  if (documents.size > 0) {
    const there = new Set(listed(data.documents).filter(isRecord).map(({ id }) => id));
    data.documents = [...listed(data.documents), ...[...documents.values()].filter(({ id }) => !there.has(id))];
  }
  return { data: fitted(data, "") as Data, changes: [...counts.values()] };
}
