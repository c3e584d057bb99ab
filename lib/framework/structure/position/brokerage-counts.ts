import { slotOf, type CompactGraph, type Network } from "../../../network/index.js";

export const rolesBetween = ["coordinator", "consultant", "representative", "gatekeeper", "liaison"] as const;
export type RoleBetween = (typeof rolesBetween)[number];
export type BrokerageCounts = Record<RoleBetween | "total", number>;

/** The role of the one between: who is of whose group. */
function roleOf(from: unknown, between: unknown, to: unknown): RoleBetween {
  if (from === between) return between === to ? "coordinator" : "representative";
  if (between === to) return "gatekeeper";
  return from === to ? "consultant" : "liaison";
}

/**
 * Open two-paths a -> b -> c by role of b, for every b; null for an organisation without a group. Direction ignored, every
 * open pair is met from both ends and counts half each time. O(sum of degree² log degree).
 */
export function brokerageCounts(graph: CompactGraph, groups: readonly (string | null)[]): (BrokerageCounts | null)[] {
  return groups.map((between, b) => {
    if (between === null) return null;
    const counts: BrokerageCounts = { total: 0, coordinator: 0, consultant: 0, representative: 0, gatekeeper: 0, liaison: 0 };
    for (let into = graph.into[b]!; into < graph.into[b + 1]!; into++) {
      const a = graph.from[into]!;
      const from = groups[a] ?? null;
      if (from === null) continue;
      for (let out = graph.out[b]!; out < graph.out[b + 1]!; out++) {
        const c = graph.to[out]!;
        const to = groups[c] ?? null;
        if (c !== a && to !== null && slotOf(graph, a, c) === -1) counts[roleOf(from, between, to)]++;
      }
    }
    if (!graph.directed) for (const role of rolesBetween) counts[role] /= 2;
    counts.total = rolesBetween.reduce((sum, role) => sum + counts[role], 0);
    return counts;
  });
}

/** The ties, by id in the order of the case, over which each organisation stands between two: those of its open two-paths. O(sum of degree² log degree). */
export function brokeredTies(network: Network, graph: CompactGraph, groups: readonly (string | null)[]): string[][] {
  const used = graph.ids.map((_, b) => {
    const partners = { into: new Set<string>(), out: new Set<string>() };
    if (groups[b] === null) return partners;
    for (let into = graph.into[b]!; into < graph.into[b + 1]!; into++) {
      const a = graph.from[into]!;
      if (groups[a] === null) continue;
      for (let out = graph.out[b]!; out < graph.out[b + 1]!; out++) {
        const c = graph.to[out]!;
        if (c === a || groups[c] === null || slotOf(graph, a, c) !== -1) continue;
        partners.into.add(graph.ids[a]!);
        partners.out.add(graph.ids[c]!);
      }
    }
    return partners;
  });
  const position = new Map(graph.ids.map((id, i) => [id, i]));
  const found = graph.ids.map((): string[] => []);
  for (const { id, source, target, directed } of network.ties) {
    const both = !directed || !graph.directed;
    const [from, to] = [position.get(source)!, position.get(target)!];
    if (used[from]!.out.has(target) || (both && used[from]!.into.has(target))) found[from]!.push(id);
    if (used[to]!.into.has(source) || (both && used[to]!.out.has(source))) found[to]!.push(id);
  }
  return found;
}
