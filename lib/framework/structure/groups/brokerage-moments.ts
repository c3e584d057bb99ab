/** The six counts of Gould and Fernandez, the total last, in the order in which R sna prints them. */
export const brokerageRoles = ["coordinator", "consultant", "representative", "gatekeeper", "liaison", "total"] as const;
export type BrokerageRole = (typeof brokerageRoles)[number];

/** What chance would give: arcs between any two organisations, independent, with one probability. */
export interface Moments {
  readonly expected: number;
  readonly variance: number;
}

type ByRole<T> = Readonly<Record<BrokerageRole, T>>;
const byRole = <T>(of: (role: BrokerageRole) => T): ByRole<T> => Object.fromEntries(brokerageRoles.map((role) => [role, of(role)])) as ByRole<T>;

/**
 * Moments of the counts of one organisation b of a group, the groups having `sizes` organisations.
 *
 * A pair (a, c) has a -> b -> c without a -> c with probability p = d² (1 - d). Two pairs are dependent when they share a, or
 * share c: one arc is common, and the covariance is d³ (1 - d)² - p² = d³ (1 - d)³. So the variance needs, of each role,
 * the number of pairs and of pairs of pairs that share an end. O(k) in the number of groups.
 */
export function momentsOfOne(sizes: readonly number[], own: number, density: number): ByRole<Moments> {
  const n = sizes.reduce((sum, size) => sum + size, 0);
  const [inside, outside] = [sizes[own]! - 1, n - sizes[own]!];
  const others = sizes.filter((_, g) => g !== own);
  const sum = (of: (size: number) => number) => others.reduce((total, size) => total + of(size), 0);
  /** Ordered pairs of so many things; never the -0 that 0 times -1 would be. */
  const ordered = (things: number) => (things < 2 ? 0 : things * (things - 1));
  /** Pairs that share their first end, for ends of which each has `choices` partners. */
  const sharing = (ends: number, choices: number) => ends * ordered(choices);
  const pairs: ByRole<readonly [pairs: number, sharing: number]> = {
    coordinator: [ordered(inside), 2 * sharing(inside, inside - 1)],
    consultant: [sum(ordered), 2 * sum((size) => sharing(size, size - 1))],
    representative: [inside * outside, sharing(inside, outside) + sharing(outside, inside)],
    gatekeeper: [inside * outside, sharing(inside, outside) + sharing(outside, inside)],
    liaison: [sum((size) => size * (outside - size)), 2 * sum((size) => sharing(size, outside - size))],
    total: [ordered(n - 1), 2 * sharing(n - 1, n - 2)],
  };
  const q = 1 - density;
  const p = density ** 2 * q;
  return byRole((role) => ({ expected: pairs[role][0] * p, variance: pairs[role][0] * p * (1 - p) + pairs[role][1] * density ** 3 * q ** 3 }));
}

/**
 * In how many triples a -> b -> c of a role an arc u -> v is the first tie, the second, or the one that must be missing,
 * u and v being of groups of `g` and `h` organisations out of n.
 */
function placesOf(role: BrokerageRole, n: number, g: number, h: number, same: boolean): readonly [first: number, second: number, missing: number] {
  switch (role) {
    case "coordinator": return same ? [g - 2, g - 2, g - 2] : [0, 0, 0];
    case "consultant": return same ? [0, 0, n - g] : [g - 1, h - 1, 0];
    case "representative": return same ? [n - g, 0, 0] : [0, g - 1, g - 1];
    case "gatekeeper": return same ? [0, n - g, 0] : [h - 1, 0, h - 1];
    case "liaison": return same ? [0, 0, 0] : [n - g - h, n - g - h, n - g - h];
    case "total": return [n - 2, n - 2, n - 2];
  }
}

/** Of a triple of the role, how many of (a, c, b) and (b, a, c) are of the role too: the two that share two arcs with it. */
const turned: ByRole<number> = { coordinator: 2, consultant: 0, representative: 1, gatekeeper: 1, liaison: 2, total: 2 };

/**
 * Moments of the counts of the whole network: exact, in closed form.
 *
 * The count is a sum over triples T = (a, b, c) of x_ab x_bc (1 - x_ac). Two triples that share no arc are independent. An
 * arc wanted present by both gives covariance d³ q³, missing by both d⁵ q, and present by one but missing by the other
 * -d⁴ q², for then both cannot be (q = 1 - d). How many triples want an arc hangs only on the groups of its ends, so
 * the sum over all pairs of triples becomes one over pairs of groups. Two triples on the same three organisations share two
 * arcs when they are turned as in `turned`: their covariance, -d⁴ q² again, is met once at either arc, and taken back once.
 * O(k²) in the number of groups.
 */
export function momentsOfAll(sizes: readonly number[], density: number): ByRole<Moments> {
  const n = sizes.reduce((sum, size) => sum + size, 0);
  const q = 1 - density;
  const p = density ** 2 * q;
  const [both, neither, against] = [density ** 3 * q ** 3, density ** 5 * q, density ** 4 * q ** 2];
  return byRole((role) => {
    let triples = 0;
    let shared = 0;
    sizes.forEach((g, i) => sizes.forEach((h, j) => {
      const arcs = g * (i === j ? h - 1 : h);
      if (arcs === 0) return;
      const [first, second, missing] = placesOf(role, n, g, h, i === j);
      const present = first + second;
      triples += arcs * first;
      shared += arcs * (both * present * (present - 1) + neither * missing * (missing - 1) - 2 * against * present * missing);
    }));
    // Rounding may leave a variance of nothing just below 0.
    return { expected: triples * p, variance: Math.max(0, triples * p * (1 - p) + shared + against * turned[role] * triples) };
  });
}
