import type { Case, Organisation } from "../../case/index.js";
import type { Label } from "../../words/index.js";
import { degreesAsText, identifiability, type KnownAttribute } from "./identifiability.js";

/** A value that is made "not stated" for every organisation that has it. */
export interface CoarsenedValue {
  readonly attribute: KnownAttribute;
  readonly value: string;
  /** What people call it; null for a number or a free text. */
  readonly label: Label | null;
  readonly organisations: number;
}

/** What it would take, or took, for so many organisations to share their attributes. */
export interface CoarseningTo {
  readonly k: number;
  readonly values: readonly CoarsenedValue[];
  /** Entries that are lost: one value of one organisation each. */
  readonly entries: number;
  /** By attributes alone, and with degrees. */
  readonly reached: { readonly byAttributes: number; readonly together: number };
}

export interface Coarsening {
  /** What was done; null when nothing was asked for. */
  readonly done: CoarseningTo | null;
  /** What would be done for other sizes of class. */
  readonly would: readonly CoarseningTo[];
}

/** Of steps that help as much, what comes first here is given up first. */
export const coarseningOrder: readonly KnownAttribute[] = ["count", "jurisdiction", "level", "kind", "sector"];

/** What "not stated" looks like in this case: its own term for it where an organisation has that, so that those that join them look the same. */
function missingOf(source: Case, attribute: KnownAttribute): string | null {
  const term = termsOfAttribute(source, attribute).find(({ missing }) => missing === true)?.id;
  return term !== undefined && source.organisations.some((one) => one[attribute] === term) ? term : null;
}

/** The declared terms of an attribute; a number has none. */
export const termsOfAttribute = ({ vocabulary }: Case, attribute: KnownAttribute): readonly { readonly id: string; readonly label: Label; readonly missing?: true | undefined }[] =>
  ({ sector: vocabulary.sectors, level: vocabulary.levels, jurisdiction: vocabulary.jurisdictions, kind: vocabulary.kinds, count: [] })[attribute];

const textOf = (value: string | number | null) => (value === null ? null : String(value));

/** The case without some values. Where an attribute is touched, what was blank before looks like what is blank now. */
function without(source: Case, values: readonly CoarsenedValue[]): Case {
  const gone = new Set(values.map(({ attribute, value }) => JSON.stringify([attribute, value])));
  const touched = new Set(values.map(({ attribute }) => attribute));
  const isGone = (attribute: KnownAttribute, value: string | number | null) => (value === null ? touched.has(attribute) : gone.has(JSON.stringify([attribute, String(value)])));
  const missing = Object.fromEntries(coarseningOrder.map((attribute) => [attribute, missingOf(source, attribute)]));
  const coarser = (one: Organisation): Organisation => ({ ...one, ...Object.fromEntries(coarseningOrder.filter((attribute) => isGone(attribute, one[attribute])).map((attribute) => [attribute, missing[attribute]])) });
  const left = <T extends { readonly id: string }>(attribute: KnownAttribute, terms: readonly T[]) => terms.filter(({ id }) => !isGone(attribute, id));
  const { vocabulary } = source;
  return {
    ...source,
    vocabulary: { ...vocabulary, sectors: left("sector", vocabulary.sectors), levels: left("level", vocabulary.levels), jurisdictions: left("jurisdiction", vocabulary.jurisdictions), kinds: left("kind", vocabulary.kinds) },
    organisations: source.organisations.map(coarser),
    zones: source.zones.map((zone) => (zone.jurisdiction !== null && isGone("jurisdiction", zone.jurisdiction) ? { ...zone, jurisdiction: null } : zone)),
  };
}

/** The values that may be given up, in the order in which they are tried. */
function valuesOf(source: Case): CoarsenedValue[] {
  return coarseningOrder.flatMap((attribute) => {
    const counts = new Map<string, number>();
    for (const one of source.organisations) {
      const value = textOf(one[attribute]);
      if (value !== null && value !== missingOf(source, attribute)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const labels = new Map(termsOfAttribute(source, attribute).map(({ id, label }) => [id, label]));
    return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([value, organisations]) => ({ attribute, value, label: labels.get(value) ?? null, organisations }));
  });
}

/** A short answer to "how many organisations are in too small a class once these values are given up?", and what an answer costs. */
interface Short {
  readonly after: (values: readonly CoarsenedValue[]) => number;
  readonly cost: number;
}

function shortOf(source: Case, k: number, withDegrees: boolean): Short {
  const degrees = degreesAsText(source);
  const missing = coarseningOrder.map((attribute) => String(missingOf(source, attribute)));
  const alike = new Map<string, { readonly values: readonly string[]; readonly degree: string; count: number }>();
  for (const one of source.organisations) {
    const values = coarseningOrder.map((attribute) => String(one[attribute]));
    const degree = withDegrees ? degrees.get(one.id)! : "";
    const key = JSON.stringify([values, degree]);
    const row = alike.get(key) ?? { values, degree, count: 0 };
    row.count++;
    alike.set(key, row);
  }
  const rows = [...alike.values()];
  return {
    cost: rows.length,
    after: (given) => {
      const gone = coarseningOrder.map((attribute) => new Set(given.filter((one) => one.attribute === attribute).map(({ value }) => value)));
      const counts = new Map<string, number>();
      for (const { values, degree, count } of rows) {
        const key = `${values.map((value, i) => (gone[i]!.has(value) || (value === "null" && gone[i]!.size > 0) ? missing[i]! : value)).join("\n")}\n${degree}`;
        counts.set(key, (counts.get(key) ?? 0) + count);
      }
      let short = 0;
      for (const size of counts.values()) if (size < k) short += size;
      return short;
    },
  };
}

type Step = readonly CoarsenedValue[];
const entriesOf = (values: readonly CoarsenedValue[]) => values.reduce((sum, { organisations }) => sum + organisations, 0);

/**
 * Values to give up so that nobody is in too small a class: at each step what brings the most organisations out of one for
 * each entry that is lost, then what fewest have, then the first in order. At the end each that turns out not to be needed comes back.
 */
function givenUp(steps: readonly Step[], from: readonly CoarsenedValue[], { after }: Short): readonly CoarsenedValue[] {
  let chosen = from;
  let left = steps.filter((step) => step.some((value) => !from.includes(value)));
  for (let open = after(chosen); open > 0 && left.length > 0;) {
    const tried = left.map((step) => ({ step, entries: entriesOf(step), open: after([...chosen, ...step]) }));
    const gain = (one: (typeof tried)[number]) => (open - one.open) / one.entries;
    const best = tried.reduce((one, other) => (gain(other) > gain(one) || (gain(other) === gain(one) && other.entries < one.entries) ? other : one));
    chosen = [...new Set([...chosen, ...best.step])];
    left = left.filter((step) => step !== best.step);
    open = best.open;
  }
  for (const step of [...steps].reverse()) {
    const fewer = chosen.filter((value) => !step.includes(value));
    if (fewer.length < chosen.length && after(fewer) === 0) chosen = fewer;
  }
  return chosen;
}

/** Rows that may be looked at; beyond it no further choice is tried, and values of an attribute go together. */
const effort = 3_000_000;

/**
 * Gives up values of attributes until every organisation shares what is left of its own with k - 1 others. A value that
 * fewer than k have goes in any case. Each choice of attributes is then tried as one to give up wholly, with what else it
 * takes, and the one that loses the fewest entries is taken; of equals the first. Not always the least there is, but the same
 * every time. Ties are never touched: where degrees alone make smaller classes, the classes are those by attributes.
 */
export function coarsen(source: Case, k: number): { readonly case: Case; readonly to: CoarseningTo } {
  const short = shortOf(source, k, identifiability(source).byDegrees.k >= k);
  const all = valuesOf(source);
  const single = (all.length ** 2 * short.cost) / 2;
  const steps: readonly Step[] = single <= effort ? all.map((value) => [value]) : coarseningOrder.map((attribute) => all.filter((value) => value.attribute === attribute)).filter((step) => step.length > 0);
  let best: readonly CoarsenedValue[] = [];
  if (short.after(best) > 0) {
    best = all;
    const choices = Math.min(2 ** coarseningOrder.length, Math.max(1, Math.floor(effort / ((steps.length ** 2 * short.cost) / 2))));
    for (let choice = 0; choice < choices; choice++) {
      const whole = new Set(coarseningOrder.filter((_, i) => (choice >> i) % 2 === 1));
      const made = givenUp(steps, all.filter(({ attribute, organisations }) => organisations < k || whole.has(attribute)), short);
      if (short.after(made) === 0 && entriesOf(made) < entriesOf(best)) best = made;
    }
  }
  const values = all.filter((value) => best.includes(value));
  const made = without(source, values);
  const { byAttributes, together } = identifiability(made);
  return { case: made, to: { k, values, entries: entriesOf(values), reached: { byAttributes: byAttributes.k, together: together.k } } };
}
