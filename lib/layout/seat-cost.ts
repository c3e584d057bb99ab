import type { Board, Seats } from "./board.js";

export interface Meter {
  steps: number;
}

const perCrossing = 90;
const perOrganisationRunOver = 40;
/** A tie along a row is bowed round those it meets, which costs less than running over them. */
const perOrganisationBowedRound = 18;
const perLabelRunOver = 14;
const perPixelVertical = 0.35;
const perPixelHorizontal = 0.14;
const perPixelCrowded = 0.6;
const perIntruder = 70;
const perPixelOfArea = 0.15;
/** With more pairs than this crossings cannot be avoided, and hunting them drives everyone to the edges. */
const sparse = 50;
const labelWidth = 96;

/** Cost of everything that involves the given organisations, so that a move is judged by the difference it makes. */
export function seatCost(board: Board, seats: Seats, moved: readonly number[], meter: Meter): number {
  const { pairs, incident, pitch, rowY, radius, count } = board;
  const { row, slot } = seats;
  let cost = 0;
  const crowd = Math.max(1, pairs.length / sparse);
  const perCrossingHere = perCrossing / (crowd * crowd);
  const perLabelHere = perLabelRunOver / (crowd * crowd);

  const touched = new Set<number>();
  for (const organisation of moved) for (const pair of incident[organisation]!) touched.add(pair);

  const runsOver = (pair: number, organisation: number): number => {
    const { a, b } = pairs[pair]!;
    if (organisation === a || organisation === b) return 0;
    const ra = row[a]!, rb = row[b]!, ro = row[organisation]!;
    const xo = slot[organisation]! * pitch;
    const xa = slot[a]! * pitch, xb = slot[b]! * pitch;
    if (ra === rb) return ro === ra && (xo - xa) * (xo - xb) < 0 ? perOrganisationBowedRound : 0;
    if ((ro - ra) * (ro - rb) > 0) return 0;
    const ya = rowY[ra]!, yb = rowY[rb]!;
    const at = xa + ((xb - xa) * (rowY[ro]! - ya)) / (yb - ya);
    const off = at - xo;
    const clear = radius[organisation]! + 10;
    if (off > -clear && off < clear) return perOrganisationRunOver;
    return off > 0 && off < clear + labelWidth ? perLabelHere : 0;
  };

  const crosses = (p: number, q: number): boolean => {
    const { a, b } = pairs[p]!;
    const { a: c, b: d } = pairs[q]!;
    if (a === c || a === d || b === c || b === d) return false;
    const xa = slot[a]!, xb = slot[b]!, xc = slot[c]!, xd = slot[d]!;
    const ra = row[a]!, rb = row[b]!, rc = row[c]!, rd = row[d]!;
    if (ra === rb && rc === rd) {
      if (ra !== rc) return false;
      return (xc - xa) * (xc - xb) < 0 !== (xd - xa) * (xd - xb) < 0;
    }
    if (Math.max(ra, rb) <= Math.min(rc, rd) && Math.max(ra, rb) !== Math.min(rc, rd)) return false;
    if (Math.max(rc, rd) < Math.min(ra, rb)) return false;
    const ya = rowY[ra]!, yb = rowY[rb]!, yc = rowY[rc]!, yd = rowY[rd]!;
    const c1 = (xb - xa) * (yc - ya) - (yb - ya) * (xc - xa);
    const d1 = (xb - xa) * (yd - ya) - (yb - ya) * (xd - xa);
    if (c1 * d1 >= 0) return false;
    const a1 = (xd - xc) * (ya - yc) - (yd - yc) * (xa - xc);
    const b1 = (xd - xc) * (yb - yc) - (yd - yc) * (xb - xc);
    return a1 * b1 < 0;
  };

  for (const p of touched) {
    const { a, b, vertical } = pairs[p]!;
    const sideways = Math.abs(slot[a]! - slot[b]!) * pitch;
    const down = Math.abs(rowY[row[a]!]! - rowY[row[b]!]!);
    cost += vertical ? perPixelVertical * sideways : perPixelHorizontal * (sideways + 0.5 * down);
    for (let q = 0; q < pairs.length; q++) {
      if (touched.has(q) && q <= p) continue;
      if (crosses(p, q)) cost += perCrossingHere;
    }
    for (let organisation = 0; organisation < count; organisation++) cost += runsOver(p, organisation);
  }
  meter.steps += touched.size * (pairs.length + count) + moved.length * (pairs.length + count);

  for (const organisation of moved) {
    for (let q = 0; q < pairs.length; q++) if (!touched.has(q)) cost += runsOver(q, organisation);
    const band = board.bandOf[organisation]!;
    for (const other of board.membersOf[band]!) {
      if (other === organisation || row[other] !== row[organisation]) continue;
      const near = board.comfort - Math.abs(slot[other]! - slot[organisation]!) * pitch;
      if (near > 0) cost += perPixelCrowded * near;
    }
  }
  const bands = new Set(moved.map((organisation) => board.bandOf[organisation]!));
  for (const band of bands) if (board.divided[band]) cost += areaCost(board, seats, band);
  return cost;
}

/** Keeps each jurisdiction together: nobody else inside its span, and the span short. */
function areaCost(board: Board, { slot }: Seats, band: number): number {
  const spans = new Map<number, [number, number]>();
  for (const member of board.membersOf[band]!) {
    const jurisdiction = board.jurisdiction[member]!;
    if (jurisdiction < 0) continue;
    const span = spans.get(jurisdiction);
    if (span === undefined) spans.set(jurisdiction, [slot[member]!, slot[member]!]);
    else spans.set(jurisdiction, [Math.min(span[0], slot[member]!), Math.max(span[1], slot[member]!)]);
  }
  let cost = 0;
  for (const [jurisdiction, [low, high]] of spans) {
    cost += perPixelOfArea * (high - low) * board.pitch;
    for (const member of board.membersOf[band]!) {
      if (board.jurisdiction[member] !== jurisdiction && slot[member]! >= low && slot[member]! <= high) cost += perIntruder;
    }
  }
  return cost;
}
