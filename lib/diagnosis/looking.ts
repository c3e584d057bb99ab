import type { LayerReading } from "../case/index.js";
import { measure, type Measurement, type Metric, type Row } from "../metric/index.js";
import { layersReading, select, type Network, type Selection } from "../network/index.js";
import type { Note } from "../words/index.js";
import type { Rubric, Survey } from "./inputs.js";
import type { Looked } from "./problem.js";

type Options = Readonly<Record<string, unknown>>;

/** What a branch may look at. Every metric is computed once for all problems, thresholds and branches. */
export interface Looking {
  readonly network: Network;
  readonly survey: Survey | null;
  readonly rubric: Rubric | null;
  /** A part of the network; the same object for the same selection. */
  readonly part: (selection: Selection, of?: Network) => Network;
  /** The part with the layers of a reading; a note where there are none or nothing is stated of them. */
  readonly layers: (readings: readonly LayerReading[], of?: Network) => Network | Note;
  /** A network made from another by changing its records; the same object for the same name. */
  readonly derived: (name: string, of: Network, make: () => Network) => Network;
  readonly measured: (metric: Metric, options?: Options, on?: Network) => Measurement;
}

/** Notes about what was computed on, not about why there is nothing. */
const aboutScope = (code: string) => code === "layer/partial" || code.startsWith("scope/") || code.startsWith("pairs/");
const notReasons = new Set(["metric/convention", "metric/seed", "parameters/default-arbitrary", "parameters/user", "experience/years-of-source"]);

/** Why a measurement has no value: its notes, without those that every result has. That some layer is not stated is a reason only where there is no other. */
export function reasonsOf(result: Measurement): readonly Note[] {
  const reasons = result.notes.filter(({ code }) => !notReasons.has(code) && !aboutScope(code));
  const own = reasons.filter(({ code }) => code !== "layer/not-stated");
  return own.length > 0 ? own : reasons.length > 0 ? reasons : [{ code: "diagnosis/no-value", params: { metric: result.metric } }];
}

/** What some results say of themselves, each note once; partly listed layers together. */
export const notesOf = (results: readonly Measurement[]): readonly Note[] => mergedNotes(results.flatMap(({ notes }) => notes.filter(({ code }) => !notReasons.has(code))));

/** Notes, each once; layers listed in part in one note. */
export function mergedNotes(notes: readonly Note[]): readonly Note[] {
  const found = new Map<string, Note>();
  const partial = new Set<string>();
  for (const note of notes) {
    const layers = note.code === "layer/partial" ? (note.params["layers"] as { records: readonly string[] }).records : null;
    if (layers === null) found.set(JSON.stringify(note), note);
    else for (const layer of layers) partial.add(layer);
  }
  return [...(partial.size === 0 ? [] : [{ code: "layer/partial", params: { layers: { records: [...partial].sort() } } }]), ...found.values()];
}

/** What all branches share on one network. */
export function lookingAt(network: Network, survey: Survey | null, rubric: Rubric | null): { readonly with: (used: Measurement[]) => Looking } {
  const parts = new WeakMap<Network, Map<string, Network>>();
  const results = new WeakMap<Network, Map<string, Measurement>>();
  const kept = <T>(store: WeakMap<Network, Map<string, T>>, of: Network, key: string, make: () => T): T => {
    const own = store.get(of) ?? new Map<string, T>();
    store.set(of, own);
    const known = own.get(key);
    if (known !== undefined) return known;
    const made = make();
    own.set(key, made);
    return made;
  };
  return {
    with: (used) => {
      const part: Looking["part"] = (selection, of = network) => kept(parts, of, `part ${JSON.stringify(selection)}`, () => select(of, selection));
      return {
        network, survey, rubric, part,
        layers: (readings, of = network) => {
          const found = layersReading(of, ...readings);
          if (found.length === 0) return { code: "layer/none", params: { reads: { word: readings[0]! } } };
          const stated = found.filter(({ coverage }) => coverage !== "not-stated");
          if (stated.length === 0) return { code: "layer/not-stated", params: { layers: { records: found.map(({ id }) => id) } } };
          return part({ layers: stated.map(({ id }) => id), memberships: "ignore" }, of);
        },
        derived: (name, of, make) => kept(parts, of, `derived ${name}`, make),
        measured: (metric, options = {}, on = network) => {
          // Intervals over unknown ties are not asked for here: the whole answer is given both ways instead.
          const result = kept(results, on, `${metric.id} ${JSON.stringify(options)}`, () => measure({ ...on, unknownTies: [] }, metric, options));
          used.push(result);
          return result;
        },
      };
    },
  };
}

export const isNote = (found: Network | Note): found is Note => "code" in found;

/** Nothing can be said, for these reasons. */
export const undecided = (...missing: readonly Note[]): Looked => ({ value: null, evidence: [], missing });

const number = (row: Row | undefined, column: string): number | null => {
  const value = row?.[column];
  return typeof value === "number" ? value : null;
};

export const idsOf = (row: Row | undefined, column = "evidence"): readonly string[] => {
  const value = row?.[column];
  return typeof value === "object" && value !== null ? value : [];
};

/** One column of a whole-network metric as what was seen. */
export function seen(result: Measurement, column: string, evidence: readonly string[] = idsOf(result.rows[0])): Looked {
  const value = number(result.rows[0], column);
  return { value, evidence, missing: value === null ? reasonsOf(result) : [] };
}

export const cell = (result: Measurement, column: string): number | null => number(result.rows[0], column);
