import type { CompactGraph } from "./compact.js";
import { refineSymmetric } from "./refine-symmetric.js";
import { strongComponents } from "./strong-components.js";

/** Settled when no value moves by more than this part of the largest. */
const settled = 1e-14;
/** Ties read before giving up: a second or two. */
const mostWork = 4e8;
/** Rounds after which a symmetric matrix is left to a method that is slower a round, but needs fewer. */
const mostRounds = 2e4;

/** A matrix by rows: row i holds `values[slot]` at `targets[slot]`. */
interface Rows {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly values: Float64Array;
}

/** Strengths are divided by the largest, so that their unit can neither overflow nor slow anything down. */
function rowsOf(graph: CompactGraph, direction: "in" | "out"): { readonly rows: Rows; readonly unit: number } {
  const [offsets, targets, strengths] = direction === "in" ? [graph.into, graph.from, graph.strengthFrom] : [graph.out, graph.to, graph.strength];
  const unit = strengths === null ? 1 : strengths.reduce((most, strength) => Math.max(most, strength), 0);
  return { rows: { offsets, targets, values: strengths === null ? new Float64Array(targets.length).fill(1) : strengths.map((strength) => strength / unit) }, unit };
}

/**
 * Power iteration within one strong component, whose vector is positive throughout. Half the eigenvalue is added to
 * the diagonal: the shift keeps bipartite and periodic graphs from swinging for ever, and goes with the strengths. What
 * is slow to settle and symmetric is refined.
 * Fills in the vector (largest 1) and gives the eigenvalue; null when it does not settle.
 */
function iterate({ offsets, targets, values }: Rows, members: readonly number[], component: Int32Array, vector: Float64Array, symmetric: boolean): number | null {
  const image = new Float64Array(members.length);
  const arcs = members.reduce((sum, i) => sum + offsets[i + 1]! - offsets[i]!, 0);
  for (const i of members) vector[i] = 1;
  const each = members.length + arcs;
  for (let work = 0; work < (symmetric ? Math.min(mostWork, mostRounds * each) : mostWork); work += each) {
    let [before, after] = [0, 0];
    for (let k = 0; k < members.length; k++) {
      const i = members[k]!;
      let sum = 0;
      for (let slot = offsets[i]!; slot < offsets[i + 1]!; slot++) if (component[targets[slot]!] === component[i]) sum += values[slot]! * vector[targets[slot]!]!;
      image[k] = sum;
      before += vector[i]!;
      after += sum;
    }
    const value = after / before;
    let most = 0;
    for (let k = 0; k < members.length; k++) {
      image[k] = image[k]! + (value / 2) * vector[members[k]!]!;
      most = Math.max(most, image[k]!);
    }
    let moved = 0;
    for (let k = 0; k < members.length; k++) {
      const next = image[k]! / most;
      moved = Math.max(moved, Math.abs(next - vector[members[k]!]!));
      vector[members[k]!] = next;
    }
    if (moved <= settled) return value;
  }
  if (!symmetric) return null;
  const whole = new Float64Array(vector.length);
  const times = (own: Float64Array) => {
    members.forEach((i, k) => (whole[i] = own[k]!));
    return Float64Array.from(members, (i) => {
      let sum = 0;
      for (let slot = offsets[i]!; slot < offsets[i + 1]!; slot++) sum += values[slot]! * whole[targets[slot]!]!;
      return sum;
    });
  };
  const own = Float64Array.from(members, (i) => vector[i]!);
  const value = refineSymmetric(times, own);
  const most = own.reduce((greatest, x) => Math.max(greatest, x), 0);
  members.forEach((i, k) => (vector[i] = own[k]! / most));
  return value;
}

/** What the leading component passes on to those it points at but who do not point back: x = A x / value outside it. */
function passOn({ offsets, targets, values }: Rows, value: number, own: number, component: Int32Array, vector: Float64Array): boolean {
  for (let work = 0; work < mostWork; work += targets.length + vector.length) {
    let [moved, most] = [0, 1];
    for (let i = 0; i < vector.length; i++) {
      if (component[i] === own) continue;
      let sum = 0;
      for (let slot = offsets[i]!; slot < offsets[i + 1]!; slot++) sum += values[slot]! * vector[targets[slot]!]!;
      moved = Math.max(moved, Math.abs(sum / value - vector[i]!));
      vector[i] = sum / value;
      most = Math.max(most, vector[i]!);
    }
    if (moved <= settled * most) return true;
  }
  return false;
}

interface Parts {
  readonly rows: Rows;
  readonly unit: number;
  readonly component: Int32Array;
  /** The leading eigenvalue of each strong component, in units of the largest strength; each one's vector stands in `vector`. */
  readonly values: readonly number[];
  readonly vector: Float64Array;
}

function partsOf(graph: CompactGraph, direction: "in" | "out"): Parts | null {
  const component = strongComponents(graph);
  const { rows, unit } = rowsOf(graph, direction);
  const members: number[][] = [];
  component.forEach((number, i) => (members[number] ??= []).push(i));
  const vector = new Float64Array(graph.order);
  const values: number[] = [];
  for (const own of members) {
    const value = own.length === 1 ? 0 : iterate(rows, own, component, vector, !graph.directed);
    if (value === null) return null;
    values.push(value);
  }
  return { rows, unit, component, values, vector };
}

/** The largest eigenvalue of a graph: the greatest of its strong components; 0 without a cycle, null if it does not settle. Cost O(rounds (n + m)). */
export function spectralRadiusOf(graph: CompactGraph): number | null {
  const parts = partsOf(graph, "out");
  return parts === null ? null : parts.unit * parts.values.reduce((greatest, value) => Math.max(greatest, value), 0);
}

export type Leading =
  | { readonly kind: "defined"; readonly vector: Float64Array; readonly value: number }
  | { readonly kind: "zero" | "repeated" | "not-settled" };

/**
 * The leading eigenvector of a graph, length 1: `in` makes important whom the important point at, `out` who points
 * at the important. It is defined only where the leading eigenvalue is positive and single, which the strong
 * components decide: each has a leading eigenvalue of its own, and the greatest must belong to one of them alone.
 * Whoever that component does not reach has exactly 0. Cost O(rounds (n + m)).
 */
export function leadingEigenvector(graph: CompactGraph, direction: "in" | "out"): Leading {
  const parts = partsOf(graph, direction);
  if (parts === null) return { kind: "not-settled" };
  const { rows, unit, component, values, vector } = parts;
  const most = values.reduce((greatest, value) => Math.max(greatest, value), 0);
  if (most === 0) return { kind: "zero" };
  if (values.filter((value) => most - value <= 1e-9 * most).length > 1) return { kind: "repeated" };
  const leading = values.indexOf(most);
  component.forEach((number, i) => {
    if (number !== leading) vector[i] = 0;
  });
  if (graph.directed && !passOn(rows, most, leading, component, vector)) return { kind: "not-settled" };
  const length = Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0));
  return { kind: "defined", vector: vector.map((x) => x / length), value: most * unit };
}
