import { eachTriangle, mutual, type Dyads } from "./dyads.js";

/** `ties`: each tie counts one; `onnela`: the geometric mean of a triangle's strengths; `barrat`: the mean strength of the two ties that meet. */
export type ClusteringForm = "ties" | "onnela" | "barrat";

export interface Clustering {
  /** Null below two contacts, where no triangle is possible. */
  readonly clustering: readonly (number | null)[];
  readonly triangles: Int32Array;
}

/** What lies between two: the arcs of the pair counted, or the cube roots of their strengths over the largest summed. */
function sidesOf({ code, toStrength, fromStrength }: Dyads, form: ClusteringForm): Float64Array {
  if (form === "ties" || toStrength === null || fromStrength === null) {
    const arcs = new Float64Array(code.length);
    for (let slot = 0; slot < arcs.length; slot++) arcs[slot] = code[slot] === mutual ? 2 : 1;
    return arcs;
  }
  if (form === "barrat") return toStrength;
  let largest = 0;
  for (const strength of toStrength) largest = Math.max(largest, strength);
  return toStrength.map((strength, slot) => Math.cbrt(strength / largest) + Math.cbrt(fromStrength[slot]! / largest));
}

/**
 * The share of possible triangles that are there, for everybody. Along arcs as Fagiolo (2007) has it: of the
 * directed triangles that its arcs could form, those that are; where every tie goes both ways this is Watts and
 * Strogatz's share of pairs of contacts that are tied. Barrat's form reads pairs tied both ways only. Cost O(m^1.5).
 */
export function clusteringOf(dyads: Dyads, form: ClusteringForm): Clustering {
  const { order, start, code } = dyads;
  const s = sidesOf(dyads, form);
  const sums = new Float64Array(order);
  const triangles = new Int32Array(order);
  eachTriangle(dyads, (a, b, c, ab, ac, bc) => {
    triangles[a]!++;
    triangles[b]!++;
    triangles[c]!++;
    if (form === "barrat") {
      sums[a] = sums[a]! + s[ab]! + s[ac]!;
      sums[b] = sums[b]! + s[ab]! + s[bc]!;
      sums[c] = sums[c]! + s[ac]! + s[bc]!;
    } else {
      const product = s[ab]! * s[ac]! * s[bc]!;
      sums[a] = sums[a]! + product;
      sums[b] = sums[b]! + product;
      sums[c] = sums[c]! + product;
    }
  });
  const clustering = Array.from(sums, (sum, i) => {
    const contacts = start[i + 1]! - start[i]!;
    if (contacts < 2) return null;
    let [arcs, both, strength] = [0, 0, 0];
    for (let slot = start[i]!; slot < start[i + 1]!; slot++) {
      arcs += code[slot] === mutual ? 2 : 1;
      both += code[slot] === mutual ? 1 : 0;
      strength += s[slot]!;
    }
    // Strengths are summed in another order above and below: at most 1 but for the last digit.
    return Math.min(1, form === "barrat" ? sum / (strength * (contacts - 1)) : sum / (arcs * (arcs - 1) - 2 * both));
  });
  return { clustering, triangles };
}
