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

/**
 * Cost of everything that involves the given organisations, so that a move is judged by the difference it makes. No part
 * of it is below zero: once it has come to `enough`, the rest is not added.
 */
export function seatCost(board: Board, seats: Seats, moved: readonly number[], meter: Meter, enough = Infinity): number {
  const { pairs, incident, pitch, rowY, count } = board;
  const { row, slot } = seats;
  let cost = 0;
  const crowd = Math.max(1, pairs.length / sparse);
  const perCrossingHere = perCrossing / (crowd * crowd);
  const perLabelHere = perLabelRunOver / (crowd * crowd);

  const touched = new Set<number>();
  for (const organisation of moved) for (const pair of incident[organisation]!) touched.add(pair);

  meter.steps += (touched.size + moved.length) * (pairs.length + count);

  for (const p of touched) {
    const { a, b, vertical } = pairs[p]!;
    const ra = row[a]!, rb = row[b]!, xa = slot[a]!, xb = slot[b]!;
    const ya = rowY[ra]!, yb = rowY[rb]!;
    const sideways = Math.abs(xa - xb) * pitch;
    cost += vertical ? perPixelVertical * sideways : perPixelHorizontal * (sideways + 0.5 * Math.abs(ya - yb));
    // Most of the time goes into this loop: it is written out, and asks the cheap questions first.
    const top = ra < rb ? ra : rb, bottom = ra < rb ? rb : ra;
    for (let q = 0; q < pairs.length; q++) {
      const { a: c, b: d } = pairs[q]!;
      const rc = row[c]!, rd = row[d]!;
      if ((rc < top && rd < top) || (rc > bottom && rd > bottom) || a === c || a === d || b === c || b === d || (q <= p && touched.has(q))) continue;
      const xc = slot[c]!, xd = slot[d]!;
      if (ra === rb && rc === rd) {
        if ((xc - xa) * (xc - xb) < 0 !== (xd - xa) * (xd - xb) < 0) cost += perCrossingHere;
        continue;
      }
      const yc = rowY[rc]!, yd = rowY[rd]!;
      if (((xb - xa) * (yc - ya) - (yb - ya) * (xc - xa)) * ((xb - xa) * (yd - ya) - (yb - ya) * (xd - xa)) >= 0) continue;
      if (((xd - xc) * (ya - yc) - (yd - yc) * (xa - xc)) * ((xd - xc) * (yb - yc) - (yd - yc) * (xb - xc)) < 0) cost += perCrossingHere;
    }
    for (let organisation = 0; organisation < count; organisation++) cost += runsOver(board, seats, p, organisation, perLabelHere);
    if (cost >= enough) return cost;
  }

  for (const organisation of moved) {
    for (let q = 0; q < pairs.length; q++) if (!touched.has(q)) cost += runsOver(board, seats, q, organisation, perLabelHere);
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

function runsOver({ pairs, pitch, rowY, radius }: Board, { row, slot }: Seats, pair: number, organisation: number, perLabel: number): number {
  const { a, b } = pairs[pair]!;
  const ra = row[a]!, rb = row[b]!, ro = row[organisation]!;
  if ((ro - ra) * (ro - rb) > 0 || organisation === a || organisation === b) return 0;
  const xo = slot[organisation]! * pitch, xa = slot[a]! * pitch, xb = slot[b]! * pitch;
  if (ra === rb) return (xo - xa) * (xo - xb) < 0 ? perOrganisationBowedRound : 0;
  const ya = rowY[ra]!;
  const off = xa + ((xb - xa) * (rowY[ro]! - ya)) / (rowY[rb]! - ya) - xo;
  const clear = radius[organisation]! + 10;
  if (off > -clear && off < clear) return perOrganisationRunOver;
  return off > 0 && off < clear + labelWidth ? perLabel : 0;
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
