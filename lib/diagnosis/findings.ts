import { settleUnknown, type Network } from "../network/index.js";
import type { Finding, FindingKind } from "./finding.js";
import { actingApart } from "./findings/acting-apart.js";
import { bridging } from "./findings/bridging.js";
import { cascade } from "./findings/cascade.js";
import { commandReach } from "./findings/command-reach.js";
import { closedSectors } from "./findings/closed-sectors.js";
import { goBetween } from "./findings/go-between.js";
import { keystone } from "./findings/keystone.js";
import { lateAlert } from "./findings/late-alert.js";
import { loosePieces } from "./findings/loose-pieces.js";
import { meansAndDuties } from "./findings/means-and-duties.js";
import { missingTies } from "./findings/missing-ties.js";
import { oneMode } from "./findings/one-mode.js";
import { onPaper } from "./findings/on-paper.js";
import { oneSided } from "./findings/one-sided.js";
import { singleLine } from "./findings/single-line.js";
import { soleHolder } from "./findings/sole-holder.js";
import { stateEvidence } from "./findings/state-evidence.js";
import { whoDecides } from "./findings/who-decides.js";

/** What holds the whole together and what keeps it apart: these come first. A new kind is its file and a line here or below. */
const first: readonly FindingKind[] = [keystone, onPaper, actingApart, singleLine, commandReach, oneSided, goBetween, loosePieces, closedSectors, stateEvidence];

/** Of tasks, means and governance one by one: these fill up, and follow. */
const further: readonly FindingKind[] = [missingTies, whoDecides, soleHolder, cascade, meansAndDuties, oneMode, bridging, lateAlert];

/** Every kind of finding. */
export const findingKinds: readonly FindingKind[] = [...first, ...further];

const follows = new Set(further.map(({ kind }) => kind));
const rank = (finding: Finding) => (finding.certainty === "implied" ? 1 : 0);

/** A finding that ties marked unknown would overturn says so itself, and is no longer stated. */
function doubted(network: Network, kind: FindingKind): Finding | null {
  // Both ends are looked at here: no number behind a finding needs an interval of its own.
  const finding = kind.find({ ...network, unknownTies: [] });
  if (finding === null || network.unknownTies.length === 0) return finding;
  const otherwise = kind.find(settleUnknown(network, new Set(network.unknownTies.map((tie) => tie.id))));
  const core = (one: Finding | null) => JSON.stringify(one === null ? null : [one.title, one.sentences]);
  if (core(otherwise) === core(finding)) return finding;
  return {
    ...finding, certainty: "implied",
    sentences: [...finding.sentences, { code: "unknown/if-present", params: { count: network.unknownTies.length } }],
  };
}

/**
 * The findings of a network, most useful first: those of the whole before those of tasks, means and governance; among either what
 * rests on stated records before what is implied, then by size, then by kind. One of a kind. Of the whole, none that names
 * an organisation named before; a further one may be the second that names it. Fewer than asked is an answer too.
 */
export function findings(network: Network, { top = 5 }: { top?: number } = {}): Finding[] {
  const late = ({ kind }: Finding) => (follows.has(kind) ? 1 : 0);
  const found = findingKinds.flatMap((kind) => doubted(network, kind) ?? [])
    .sort((a, b) => late(a) - late(b) || rank(a) - rank(b) || b.size - a.size || (a.kind < b.kind ? -1 : 1));
  const kept: Finding[] = [];
  for (const finding of found) {
    const naming = (id: string) => kept.filter(({ organisations }) => organisations.includes(id)).length;
    if (kept.length < top && finding.organisations.every((id) => naming(id) <= late(finding))) kept.push(finding);
  }
  return kept;
}
