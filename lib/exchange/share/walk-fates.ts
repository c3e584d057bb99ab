import { formatVersion, type Case } from "../../case/index.js";
import type { Label } from "../../words/index.js";
import { fieldFates, readAttributes } from "./field-fates.js";
import type { PseudonymKind } from "./pseudonym-kinds.js";

/** What is asked for each value on the way through a case. `field` says where, such as "organisations.role". */
export interface Renaming {
  readonly id: (kind: PseudonymKind, value: string, field: string) => string;
  readonly name: (kind: PseudonymKind, id: string) => Label;
  /** The text as it may be shared; null when texts are removed. */
  readonly text: (text: string, field: string) => string | null;
  readonly caseId: string;
  readonly caseName: Label;
  readonly keepsTexts: boolean;
  /** Whether an attribute is kept: `value` is a text, a number or yes and no. */
  readonly keepsAttribute: (name: string, field: string) => boolean;
}

type Data = Readonly<Record<string, unknown>>;
interface Owner {
  readonly kind: PseudonymKind | null;
  readonly id: string;
}
const isRecord = (value: unknown): value is Data => typeof value === "object" && value !== null && !Array.isArray(value);
const split = (fate: string) => fate.split(":") as [string, PseudonymKind];

const step = (index: number): Label => ({ en: `Step ${index + 1}`, zh: `第${index + 1}步` });

function labelOf(value: unknown, spoken: Renaming, field: string): Label | null {
  const label = value as Label;
  const said = (text: string | undefined) => (text === undefined ? undefined : spoken.text(text, field) ?? undefined);
  const [en, zh] = [said(label.en), said(label.zh)];
  return en === undefined && zh === undefined ? null : { ...(en === undefined ? {} : { en }), ...(zh === undefined ? {} : { zh }), ...(label.translation === undefined ? {} : { translation: label.translation }) };
}

function attributes(value: Data, spoken: Renaming, field: string): Data {
  return Object.fromEntries(Object.entries(value).flatMap(([name, given]) => {
    if (!spoken.keepsAttribute(name, field)) return [];
    const kept = typeof given === "string" ? spoken.id(name === "wave" ? "wave" : "value", given, `${field}.${name}`) : given;
    return [[readAttributes.has(name) ? name : spoken.id("attribute", name, field), kept]];
  }));
}

/** The case's own attributes that are values of its rules: these are named by the rule. */
function ruleValues(value: Data, spoken: Renaming, rules: readonly { readonly id: string }[], field: string): Data {
  const known = new Set(rules.map(({ id }) => id));
  const kept = Object.entries(value).filter(([name, given]) => known.has(name) && typeof given === "number").map(([name, given]) => [spoken.id("rule", name, field), given]);
  for (const name of Object.keys(value)) if (!known.has(name)) spoken.keepsAttribute(name, field);
  return Object.fromEntries(kept) as Data;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** By pseudonym, so that the order of the file gives nothing away. Data collections keep their order: the first is the one before. */
function sorted(records: readonly Data[]): readonly Data[] {
  const waveOf = (one: Data) => one["wave"] ?? (isRecord(one["attributes"]) ? one["attributes"]["wave"] : undefined);
  const waves = [...new Set(records.map(waveOf))];
  return [...records].sort((a, b) => waves.indexOf(waveOf(a)) - waves.indexOf(waveOf(b)) || compare(sortName(a), sortName(b)));
}
const sortName = (one: Data): string => (typeof one["id"] === "string" ? one["id"] : JSON.stringify(one));

/** Terms stand in an order that means something: a level's, a state's. */
const keepsOrder = (fate: unknown) => isRecord(fate) && typeof fate["id"] === "string" && fate["id"].startsWith("term:");

function list(values: readonly unknown[], fate: unknown, spoken: Renaming, source: Case, field: string): readonly unknown[] {
  if (isRecord(fate) && "ifKept" in fate) return spoken.keepsTexts ? list(values, fate["ifKept"], spoken, source, field) : [];
  const made = values.map((value, i) => walk(value, fate, spoken, source, field, { kind: null, id: "" }, i));
  if (fate === "step" || keepsOrder(fate)) return made;
  return made.every((one): one is string => typeof one === "string") ? [...made].sort(compare) : sorted(made as readonly Data[]);
}

function walk(value: unknown, fate: unknown, spoken: Renaming, source: Case, field: string, owner: Owner, index: number): unknown {
  if (value === null || value === undefined) return value;
  if (fate === "removed") return undefined; // as where the file says nothing of it
  if (Array.isArray(value)) return list(value, fate, spoken, source, field);
  if (isRecord(fate)) {
    const record = value as Data;
    const own = typeof fate["id"] === "string" && fate["id"].includes(":") ? { kind: split(fate["id"])[1], id: String(record["id"]) } : owner;
    const fields = Object.entries(fate).map(([name, part]) => [name, walk(record[name], part, spoken, source, field === "" ? name : `${field}.${name}`, own, 0)] as const);
    return Object.fromEntries(fields.filter(([, given]) => given !== undefined));
  }
  const [what, kind] = split(fate as string);
  switch (what) {
    case "kept": return value;
    case "id": case "term": case "word": return spoken.id(kind, value as string, field);
    case "own": return field === "id" ? spoken.caseId : formatVersion;
    case "name": return owner.kind === null ? spoken.caseName : spoken.name(owner.kind, owner.id);
    case "termName": return spoken.name(kind, owner.id);
    case "heading": return labelOf(value, spoken, field) ?? spoken.name(owner.kind!, owner.id);
    case "step": return labelOf(value, spoken, field) ?? step(index);
    case "text": return typeof value === "string" ? spoken.text(value, field) : labelOf(value, spoken, field);
    case "attributes": return attributes(value as Data, spoken, field);
    case "ruleValues": return ruleValues(value as Data, spoken, source.rules, field);
    default: return undefined;
  }
}

/** A case in which each field has met its fate: plain data, to be read as a case again. */
export const walkFates = (source: Case, spoken: Renaming): Data => walk(source, fieldFates, spoken, source, "", { kind: null, id: "" }, 0) as Data;
