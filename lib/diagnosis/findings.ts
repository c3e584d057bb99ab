import { settleUnknown, type Network } from "../network/index.js";
import type { Finding, FindingKind } from "./finding.js";
import { actingApart } from "./findings/acting-apart.js";
import { commandReach } from "./findings/command-reach.js";
import { closedSectors } from "./findings/closed-sectors.js";
import { goBetween } from "./findings/go-between.js";
import { keystone } from "./findings/keystone.js";
import { loosePieces } from "./findings/loose-pieces.js";
import { onPaper } from "./findings/on-paper.js";
import { oneSided } from "./findings/one-sided.js";
import { singleLine } from "./findings/single-line.js";

/** Every kind of finding. A new kind is its file and a line here. */
export const findingKinds: readonly FindingKind[] = [keystone, onPaper, actingApart, singleLine, commandReach, oneSided, goBetween, loosePieces, closedSectors];

const rank = (finding: Finding) => (finding.certainty === "implied" ? 1 : 0);

/** A finding that ties marked unknown would overturn says so itself, and is no longer stated. */
function doubted(network: Network, kind: FindingKind): Finding | null {
  const finding = kind.find(network);
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
 * The findings of a network, most useful first: what rests on stated records before what is implied, then
 * by size, then by kind; one of a kind, and none that names an organisation named before. Fewer than
 * asked is an answer too.
 */
export function findings(network: Network, { top = 5 }: { top?: number } = {}): Finding[] {
  const found = findingKinds.flatMap((kind) => doubted(network, kind) ?? [])
    .sort((a, b) => rank(a) - rank(b) || b.size - a.size || (a.kind < b.kind ? -1 : 1));
  const kept: Finding[] = [];
  for (const finding of found) {
    const named = kept.some((other) => other.organisations.some((id) => finding.organisations.includes(id)));
    if (!named && kept.length < top) kept.push(finding);
  }
  return kept;
}
