import { readdirSync } from "node:fs";
import fc from "fast-check";
import type { Case, CaseInput } from "../../../lib/case/index.js";
import { statedCase } from "./stated-case.js";

type Options = Readonly<Record<string, unknown>>;

/** Columns that may differ under a law; "all" where everything depends on it. */
type May = { readonly may: readonly string[] | "all" };

/** What a metric does under a law, where it is not "every value stays". */
export interface Exceptions {
  /** The settings under which the laws are tried. */
  readonly options?: readonly Options[];
  /** Rows of subject `pair` have no first end: {a, b} is {b, a}. */
  readonly unordered?: true;
  /** Organisations get other ids and another order: columns that name one of equals, or are numbers used as names. */
  readonly renaming?: May;
  /** One organisation without ties more: the rows of the others. */
  readonly isolate?: May;
  /** Every arc runs the other way: the same value is then found under other options or in another column. */
  readonly reversal?: { readonly with?: (options: Options) => Options; readonly columns?: Readonly<Record<string, string>>; readonly may?: readonly string[] | "all" };
  /** All strengths twice as large. */
  readonly doubling?: { readonly times?: Readonly<Record<string, number>>; readonly may?: readonly string[] | "all" };
  /** A tie becomes two of the same strength in the same layer. */
  readonly splitting?: May;
}

export type LawExceptions = Readonly<Record<string, Exceptions>>;

/** The exceptions of all families. Two of one metric are a mistake. */
export async function allExceptions(): Promise<Record<string, Exceptions>> {
  const folder = new URL("../laws/", import.meta.url);
  const all: Record<string, Exceptions> = {};
  for (const file of readdirSync(folder).sort()) {
    const { exceptions } = await import(new URL(file, folder).href) as { exceptions: LawExceptions };
    for (const [id, one] of Object.entries(exceptions)) {
      if (id in all) throw new Error(`${id} has exceptions twice`);
      all[id] = one;
    }
  }
  return all;
}

export interface Drawn {
  readonly n: number;
  readonly ties: readonly { readonly from: number; readonly to: number; readonly layer: string; readonly directed: boolean; readonly strength: number }[];
  readonly sectors: readonly string[];
  readonly levels: readonly string[];
  readonly jurisdictions: readonly string[];
  readonly numbers: readonly number[];
  readonly tasks: readonly { readonly required: readonly number[] | null; readonly needs: readonly number[] | null }[];
  readonly holders: readonly (readonly number[] | null)[];
  readonly parties: readonly { readonly mode: "administrative" | "market" | "social" | null; readonly parties: readonly number[] | null }[];
  readonly bodies: readonly (readonly [number, number])[];
  readonly lead: number;
  readonly liaison: number;
}

const vertical = ["mandate", "command", "supervision"];
const layers = ["command", "mandate", "communication", "decision", "operational"];

/** Random typed networks: every tie with a strength, every organisation with its attributes, some tasks, resources, instruments and memberships. */
export const drawn = (most: number): fc.Arbitrary<Drawn> => fc.integer({ min: 1, max: most }).chain((n) => {
  const one = fc.integer({ min: 0, max: n - 1 });
  const some = fc.uniqueArray(one, { maxLength: Math.min(n, 5) });
  return fc.record({
    n: fc.constant(n),
    ties: fc.array(fc.record({ from: one, to: one, layer: fc.constantFrom(...layers), directed: fc.boolean(), strength: fc.integer({ min: 1, max: 4 }) }), { maxLength: Math.min(2 * n + 4, 3 * most) }),
    sectors: fc.array(fc.constantFrom("government", "enterprise", "social"), { minLength: n, maxLength: n }),
    levels: fc.array(fc.constantFrom("municipal", "district"), { minLength: n, maxLength: n }),
    jurisdictions: fc.array(fc.constantFrom("x", "y"), { minLength: n, maxLength: n }),
    numbers: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: n, maxLength: n }),
    tasks: fc.array(fc.record({ required: fc.option(some), needs: fc.option(fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { maxLength: 4 })) }), { maxLength: 3 }),
    holders: fc.array(fc.option(some), { minLength: 4, maxLength: 4 }),
    parties: fc.array(fc.record({ mode: fc.constantFrom("administrative" as const, "market" as const, "social" as const, null), parties: fc.option(some) }), { maxLength: 3 }),
    bodies: fc.array(fc.tuple(one, one), { maxLength: 4 }),
    lead: one, liaison: one,
  });
});

export interface Change {
  readonly order?: readonly number[];
  readonly name?: (i: number) => string;
  readonly times?: number;
  readonly reverse?: boolean;
  readonly isolates?: number;
  readonly split?: boolean;
}

/** The case of a drawn network, changed in one way. Vertical ties run from an earlier to a later organisation, so that nobody commands in a circle. */
export function caseOf(given: Drawn, { order, name = (i) => `o${i}`, times = 1, reverse = false, isolates = 0, split = false }: Change = {}): Case {
  const { n, sectors, levels, jurisdictions, numbers } = given;
  const ties = given.ties.flatMap((tie, i) => {
    const isVertical = vertical.includes(tie.layer);
    if (isVertical && tie.from === tie.to) return [];
    const [from, to] = isVertical && tie.from > tie.to ? [tie.to, tie.from] : [tie.from, tie.to];
    const written = { source: name(reverse ? to : from), target: name(reverse ? from : to), layer: tie.layer, directed: isVertical || tie.directed, strength: tie.strength * times };
    return [{ id: `t${i}`, ...written }, ...(split ? [{ id: `t${i}-again`, ...written }] : [])];
  });
  const organisations = [
    ...(order ?? Array.from({ length: n }, (_, i) => i)).map((i) => ({ id: name(i), label: name(i), sector: sectors[i]!, level: levels[i]!, jurisdiction: jurisdictions[i]!, attributes: { number: numbers[i]! } })),
    ...Array.from({ length: isolates }, (_, i) => ({ id: `zz${i}`, label: `zz${i}`, sector: "social", level: "district", jurisdiction: "y", attributes: { number: 5 } })),
  ];
  const seen = new Set<string>();
  const memberships = given.bodies.filter(([a, b]) => a !== b && !seen.has(`${a} ${b}`) && seen.add(`${a} ${b}`)).map(([a, b], i) => ({ id: `m${i}`, organisation: name(a), body: name(b) }));
  const more: Partial<CaseInput> = {
    organisations, memberships,
    resources: given.holders.map((heldBy, i) => ({ id: `r${i}`, label: `r${i}`, kind: i < 2 ? "information" as const : "material" as const, heldBy: heldBy && heldBy.map(name) })),
    tasks: given.tasks.map(({ required, needs }, i) => ({
      id: `k${i}`, label: `k${i}`, requiredOrganisations: required && required.map((one) => ({ organisation: name(one) })), requiredResources: needs && needs.map((r) => ({ resource: `r${r}` })),
    })),
    instruments: given.parties.map(({ mode, parties }, i) => ({ id: `i${i}`, label: `i${i}`, mode, parties: parties && parties.map((one) => ({ organisation: name(one) })) })),
    lead: { organisation: name(given.lead) }, liaison: [{ organisation: name(given.liaison) }],
  };
  return statedCase("", ties, more);
}
