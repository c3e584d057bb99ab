import { z } from "zod";
import { certaintyNames, dimensionNames, statusNames, type Case, type Certainty, type Dimension, type Status } from "../case/index.js";
import { UsageError } from "../errors.js";
import { nearest } from "../words/nearest.js";

const list = <T extends z.ZodType>(item: T) => z.array(item).min(1);

/**
 * What to select, all optional; nothing given means all ties. This one object serves the API, the
 * command line's flags and the filters of the map.
 */
export const selectionSchema = z.strictObject({
  layers: list(z.string()).describe("layers to keep"),
  dimensions: list(z.enum(dimensionNames)).describe("vertical, horizontal"),
  statuses: list(z.enum(statusNames)).describe("what the source claims: in-plan, required, observed"),
  certainties: list(z.enum(certaintyNames)).describe("how sure the tie is: stated, implied, derived, general-knowledge"),
  state: z.string().describe("keep the ties active in this response state"),
  unstated: z.enum(["include", "exclude"]).describe("ties whose state is not stated; excluded when a state is given, else included"),
  wave: z.string().describe("one data collection"),
  only: list(z.string()).describe("organisations to keep"),
  without: list(z.string()).describe("organisations to leave out"),
  collectives: z.enum(["in", "out"]).describe("organisations that stand for several"),
  merges: list(z.tuple([z.string(), z.string()])).describe("pairs [kept, absorbed] counted as one organisation"),
  memberships: z.enum(["ignore", "as-ties"]).describe("membership in a body as a tie to it"),
}).partial();

export type Selection = z.input<typeof selectionSchema>;

/** The whole selection behind a result, with every default spelt out: plain data. */
export interface Scope {
  readonly layers: readonly string[] | null;
  readonly dimensions: readonly Dimension[] | null;
  readonly statuses: readonly Status[] | null;
  readonly certainties: readonly Certainty[] | null;
  readonly state: string | null;
  readonly unstated: "include" | "exclude";
  readonly wave: string | null;
  readonly only: readonly string[] | null;
  readonly without: readonly string[];
  readonly collectives: "in" | "out";
  readonly merges: readonly (readonly [string, string])[];
  readonly memberships: "ignore" | "as-ties";
}

export const wholeScope: Scope = {
  layers: null, dimensions: null, statuses: null, certainties: null, state: null, unstated: "include", wave: null,
  only: null, without: [], collectives: "in", merges: [], memberships: "ignore",
};

/** Checks a selection against the words the case declares, so that a slip is an error and not an empty network. */
export function checkSelection(selection: Selection, source: Case): Selection {
  const parsed = selectionSchema.safeParse(selection);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    const unknown = issue.code === "unrecognized_keys" ? issue.keys[0]! : null;
    const near = unknown === null ? null : nearest(unknown, Object.keys(selectionSchema.shape));
    throw new UsageError("usage/selection", unknown === null
      ? `The selection's ${issue.path.join(".")} is not usable: ${issue.message}`
      : `"${unknown}" does not select anything.${near === null ? "" : ` Did you mean "${near}"?`}`, { selection, nearest: near });
  }
  const declared = (kind: string, names: readonly string[] | undefined, known: readonly string[]) => {
    for (const name of names ?? []) {
      if (known.includes(name)) continue;
      const near = nearest(name, known);
      throw new UsageError(`usage/unknown-${kind}`, `This case has no ${kind} "${name}".${near === null ? ` It has: ${known.join(", ")}.` : ` Did you mean "${near}"?`}`, { value: name, known, nearest: near });
    }
  };
  const organisations = source.organisations.map((organisation) => organisation.id);
  declared("layer", selection.layers, [...source.vocabulary.layers.map((layer) => layer.id), ...(source.memberships.length > 0 ? ["membership"] : [])]);
  declared("state", selection.state === undefined ? [] : [selection.state], source.vocabulary.states.map((state) => state.id));
  declared("wave", selection.wave === undefined ? [] : [selection.wave], [...new Set([...source.ties, ...source.ratings].map(({ wave }) => wave))]);
  declared("organisation", [...(selection.only ?? []), ...(selection.without ?? []), ...(selection.merges ?? []).flat()], organisations);
  return parsed.data;
}

const both = <T>(a: readonly T[] | null, b: readonly T[] | undefined): readonly T[] | null =>
  b === undefined ? a : a === null ? [...b] : a.filter((item) => b.includes(item));

/** Selecting within a selection: lists intersect, single words are replaced, merges and omissions add up. */
export function narrow(scope: Scope, selection: Selection): Scope {
  return {
    layers: both(scope.layers, selection.layers),
    dimensions: both(scope.dimensions, selection.dimensions),
    statuses: both(scope.statuses, selection.statuses),
    certainties: both(scope.certainties, selection.certainties),
    state: selection.state ?? scope.state,
    unstated: selection.unstated ?? (selection.state === undefined ? scope.unstated : "exclude"),
    wave: selection.wave ?? scope.wave,
    only: both(scope.only, selection.only),
    without: [...new Set([...scope.without, ...(selection.without ?? [])])],
    collectives: selection.collectives ?? scope.collectives,
    merges: [...scope.merges, ...(selection.merges ?? [])],
    memberships: selection.memberships ?? scope.memberships,
  };
}
