import type { Case } from "../../case/index.js";

/** What somebody who knows the field may know of an organisation. */
export const knownAttributes = ["sector", "level", "jurisdiction", "kind", "count"] as const;
export type KnownAttribute = (typeof knownAttributes)[number];

/** An attribute, or how many ties of a layer start there, end there and have no direction. */
export type Trait = KnownAttribute | `degree:${string}`;

/** Organisations that share their values are a class: `k` is the size of the smallest, `alone` how many have a class to themselves. */
export interface Classes {
  readonly k: number;
  readonly alone: number;
}

export interface Alone {
  readonly organisation: string;
  /** The fewest traits that single it out; of as few, attributes before degrees. */
  readonly by: readonly Trait[];
}

export interface Identifiability {
  readonly byAttributes: Classes;
  readonly byDegrees: Classes;
  readonly together: Classes;
  readonly alone: readonly Alone[];
}

type Row = Readonly<Record<string, string>>;

/** The value of each trait of each organisation, as text. */
function traitsOf(source: Case): { readonly attributes: readonly Trait[]; readonly degrees: readonly Trait[]; readonly rows: ReadonlyMap<string, Row> } {
  const degrees = new Map<string, Map<string, [number, number, number]>>();
  const count = (layer: string, organisation: string, way: 0 | 1 | 2) => {
    const own = degrees.get(layer) ?? new Map<string, [number, number, number]>();
    degrees.set(layer, own);
    const counts = own.get(organisation) ?? [0, 0, 0];
    counts[way]++;
    own.set(organisation, counts);
  };
  for (const { layer, source: from, target, directed, presence } of source.ties) {
    if (presence !== "present") continue;
    count(layer, from, directed ? 0 : 2);
    count(layer, target, directed ? 1 : 2);
  }
  for (const { organisation, body } of source.memberships) {
    count("membership", organisation, 0);
    count("membership", body, 1);
  }
  const rows = source.organisations.map((one): [string, Row] => [one.id, {
    ...Object.fromEntries(knownAttributes.map((attribute) => [attribute, JSON.stringify(one[attribute])])),
    ...Object.fromEntries([...degrees].map(([layer, own]) => [`degree:${layer}`, (own.get(one.id) ?? [0, 0, 0]).join("/")])),
  }]);
  return { attributes: knownAttributes, degrees: [...degrees.keys()].sort().map((layer): Trait => `degree:${layer}`), rows: new Map(rows) };
}

/** How many organisations are in the class of each. */
function sizes(rows: ReadonlyMap<string, Row>, traits: readonly Trait[]): ReadonlyMap<string, number> {
  const keyOf = (row: Row) => JSON.stringify(traits.map((trait) => row[trait]));
  const counts = new Map<string, number>();
  for (const row of rows.values()) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return new Map([...rows].map(([id, row]) => [id, counts.get(keyOf(row))!]));
}

function classesOf(found: ReadonlyMap<string, number>): Classes {
  const all = [...found.values()];
  return { k: all.reduce((least, size) => Math.min(least, size), all.length), alone: all.filter((size) => size === 1).length };
}

/** Traits taken together when it is asked what singles an organisation out; more are said as all of them. */
const most = 3;

function* choices(traits: readonly Trait[], size: number, from = 0): Generator<readonly Trait[]> {
  if (size === 0) yield [];
  else for (let i = from; i < traits.length; i++) for (const rest of choices(traits, size - 1, i + 1)) yield [traits[i]!, ...rest];
}

/**
 * Which organisations can still be told from all others, by what is commonly known of them: sector, level, jurisdiction, kind,
 * number of members, and how many ties they have in each layer. A class of size 1 is one organisation alone (k-anonymity:
 * Sweeney 2002, doi:10.1142/S0218488502001648). Ties tell more than degrees do: k is what can be said at most. Cost O(n) for
 * each choice of up to three traits.
 */
export function identifiability(source: Case): Identifiability {
  const { attributes, degrees, rows } = traitsOf(source);
  const traits = [...attributes, ...degrees];
  const together = sizes(rows, traits);
  const open = new Set([...together].filter(([, size]) => size === 1).map(([id]) => id));
  const why = new Map<string, readonly Trait[]>();
  for (let size = 1; size <= most && open.size > 0; size++) {
    for (const choice of choices(traits, size)) {
      if (open.size === 0) break;
      const found = sizes(rows, choice);
      for (const id of open) if (found.get(id) === 1) {
        why.set(id, choice);
        open.delete(id);
      }
    }
  }
  const alone = [...together].filter(([, size]) => size === 1).map(([organisation]): Alone => ({ organisation, by: why.get(organisation) ?? traits }));
  return { byAttributes: classesOf(sizes(rows, attributes)), byDegrees: classesOf(sizes(rows, degrees)), together: classesOf(together), alone };
}

/** How many ties each organisation has in each layer, as one text: those with the same text cannot be told by degrees. */
export function degreesAsText(source: Case): ReadonlyMap<string, string> {
  const { degrees, rows } = traitsOf(source);
  return new Map([...rows].map(([id, row]) => [id, JSON.stringify(degrees.map((trait) => row[trait]))]));
}
