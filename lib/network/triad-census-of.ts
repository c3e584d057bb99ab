import { dyadCounts, eachTriangle, inOnly, mutual, outOnly, type Dyads } from "./dyads.js";

/** The sixteen kinds of three in the order of Holland and Leinhardt: mutual, asymmetric and null dyads, then a letter. */
export const triadTypes = ["003", "012", "102", "021D", "021U", "021C", "111D", "111U", "030T", "030C", "201", "120D", "120U", "120C", "210", "300"] as const;
export type TriadType = (typeof triadTypes)[number];

const turned = (code: number) => (code === outOnly ? inOnly : code === inOnly ? outOnly : code);

/** The kind of an open triad by what its middle one has to the two ends. */
function openType(x: number, y: number): TriadType {
  if (x === mutual && y === mutual) return "201";
  // Of a mutual and an asymmetric dyad, D is the arc that comes in to the middle, U the one that goes out.
  if (x === mutual || y === mutual) return (x === mutual ? y : x) === inOnly ? "111D" : "111U";
  return x !== y ? "021C" : x === outOnly ? "021D" : "021U";
}

/** The kind of a closed triad by its three dyads, each seen from the first named. */
function closedType(ab: number, ac: number, bc: number): TriadType {
  const codes = [ab, ac, bc];
  const both = codes.filter((code) => code === mutual).length;
  if (both === 3) return "300";
  if (both === 2) return "210";
  if (both === 1) {
    // What the one outside the mutual dyad has to the two inside it.
    const [x, y] = ab === mutual ? [turned(ac), turned(bc)] : ac === mutual ? [turned(ab), bc] : [ab, ac];
    return x !== y ? "120C" : x === outOnly ? "120D" : "120U";
  }
  // Three arcs are a cycle if each of the three sends one and receives one.
  return ab !== ac && turned(ab) !== bc ? "030C" : "030T";
}

/**
 * How many of all threes are of each kind. One listing of the triangles with their dyad codes; what every organisation
 * is the middle of, by its numbers of the three kinds of contact, less the corners of triangles; the rest by what is
 * missing. No three without a tie is looked at. Cost O(m^1.5).
 */
export function triadCensusOf(dyads: Dyads): Record<TriadType, number> {
  const { order, start, code } = dyads;
  const histogram = new Float64Array(64);
  eachTriangle(dyads, (_a, _b, _c, ab, ac, bc) => {
    const at = code[ab]! * 16 + code[ac]! * 4 + code[bc]!;
    histogram[at] = histogram[at]! + 1;
  });
  // Pairs of contacts by what their middle one has to the first and to the second, x no greater than y.
  const middles = new Float64Array(16);
  const has = new Int32Array(4);
  for (let i = 0; i < order; i++) {
    has.fill(0);
    for (let slot = start[i]!; slot < start[i + 1]!; slot++) has[code[slot]!]!++;
    for (let x = outOnly; x <= mutual; x++) {
      for (let y = x; y <= mutual; y++) middles[x * 4 + y] = middles[x * 4 + y]! + (x === y ? (has[x]! * (has[x]! - 1)) / 2 : has[x]! * has[y]!);
    }
  }
  const census = Object.fromEntries(triadTypes.map((type) => [type, 0])) as Record<TriadType, number>;
  middles.forEach((count, at) => {
    if (count > 0) census[openType(at >> 2, at & 3)] += count;
  });
  histogram.forEach((count, at) => {
    if (count === 0) return;
    const [ab, ac, bc] = [at >> 4, (at >> 2) & 3, at & 3];
    census[closedType(ab, ac, bc)] += count;
    for (const [x, y] of [[ab, ac], [turned(ab), bc], [turned(ac), turned(bc)]] as const) census[openType(x, y)] -= count;
  });
  const dyadsOfKind = dyadCounts(dyads);
  let [asymmetric, both, more] = [0, 0, 0];
  for (const type of triadTypes.slice(3)) {
    both += Number(type[0]) * census[type];
    asymmetric += Number(type[1]) * census[type];
    more += census[type];
  }
  census["012"] = dyadsOfKind.asymmetric * Math.max(0, order - 2) - asymmetric;
  census["102"] = dyadsOfKind.mutual * Math.max(0, order - 2) - both;
  census["003"] = (order * (order - 1) * Math.max(0, order - 2)) / 6 - census["012"] - census["102"] - more;
  return census;
}
