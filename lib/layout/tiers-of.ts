/**
 * Tiers of one band. A superior stands at least one tier above its subordinate, counted along the longest chain
 * inside the band; a chain that loops is cut at the tie that closes it. Those without a vertical tie in the band go
 * to the tier of their partners, to the edge of the band their partners lie beyond, or else where there is room.
 *
 * @param members indices, sorted
 * @param below for each organisation its subordinates in the same band
 * @param partners for each organisation all others it is tied to
 * @param bandOf index of the band of each organisation
 */
export function tiersOf(
  members: readonly number[],
  below: readonly (readonly number[])[],
  partners: readonly (readonly number[])[],
  bandOf: readonly number[],
): number[][] {
  const depth = new Map<number, number>();
  const commanded = new Set(members.flatMap((member) => [...below[member]!]));
  const inChain = members.filter((member) => below[member]!.length > 0 || commanded.has(member));
  for (const member of inChain) depth.set(member, 0);
  // Below is free of loops, so as many rounds as there are members settle every depth.
  let changed = true;
  for (let round = 0; changed && round <= inChain.length; round++) {
    changed = false;
    for (const superior of inChain) {
      for (const subordinate of below[superior]!) {
        const wanted = depth.get(superior)! + 1;
        if (depth.get(subordinate)! < wanted) {
          depth.set(subordinate, wanted);
          changed = true;
        }
      }
    }
  }

  const height = Math.max(1, ...[...depth.values()].map((value) => value + 1));
  const tiers: number[][] = Array.from({ length: height }, () => []);
  for (const [member, tier] of depth) tiers[tier]!.push(member);

  const waiting = members.filter((member) => !depth.has(member));
  const place = (member: number, tier: number) => {
    depth.set(member, tier);
    tiers[tier]!.push(member);
  };
  const roomiest = () => {
    let tier = 0;
    for (let i = 1; i < height; i++) if (tiers[i]!.length < tiers[tier]!.length) tier = i;
    return tier;
  };
  const withPartnersFirst = [...waiting].sort((a, b) => partners[b]!.length - partners[a]!.length || a - b);
  for (const member of withPartnersFirst) {
    const votes: number[] = [];
    for (const partner of partners[member]!) {
      const tier = depth.get(partner);
      if (tier !== undefined) votes.push(tier);
      else if (bandOf[partner]! < bandOf[member]!) votes.push(0);
      else if (bandOf[partner]! > bandOf[member]!) votes.push(height - 1);
    }
    const mean = votes.length === 0 ? roomiest() : Math.round(votes.reduce((sum, vote) => sum + vote, 0) / votes.length);
    place(member, mean);
  }
  for (const tier of tiers) tier.sort((a, b) => a - b);
  return tiers;
}
