import type { Network } from "../network/index.js";
import { undecided } from "./looking.js";
import type { Looked } from "./problem.js";

const wordOf = (attributes: Readonly<Record<string, unknown>>, name: string): string | null =>
  (Object.hasOwn(attributes, name) && String(attributes[name]).trim() !== "" ? String(attributes[name]).trim() : null);

/**
 * How alike groups of one function are across plans: of each pair of bodies with the same function and different plans, the members of
 * both over the members of either (Jaccard); the mean over pairs. Function and plan are attributes of the bodies; members are the
 * memberships of the case. A body of which no membership is listed is left out: nobody knows who is in it. Evidence are the
 * bodies of the pairs that share less than all, with those who are in one of the two alone. O(pairs x members).
 */
export function groupSimilarity({ memberships, organisations }: Network, functionName: string, planName: string): Looked {
  const bodies = organisations.flatMap(({ id, attributes }) => {
    const [does, plan] = [wordOf(attributes, functionName), wordOf(attributes, planName)];
    const members = new Set(memberships.filter(({ body }) => body === id).map(({ organisation }) => organisation));
    return does === null || plan === null || members.size === 0 ? [] : [{ id, does, plan, members }];
  });
  const pairs = bodies.flatMap((a, i) => bodies.slice(i + 1).filter((b) => b.does === a.does && b.plan !== a.plan).map((b) => {
    const either = new Set([...a.members, ...b.members]);
    const apart = [...either].filter((id) => !a.members.has(id) || !b.members.has(id));
    return { ids: [a.id, b.id], apart, similarity: 1 - apart.length / either.size };
  }));
  if (pairs.length === 0) return undecided({ code: "diagnosis/no-like-groups", params: { function: functionName, plan: planName } });
  return {
    value: pairs.reduce((sum, { similarity }) => sum + similarity, 0) / pairs.length,
    evidence: [...new Set(pairs.filter(({ apart }) => apart.length > 0).flatMap(({ ids, apart }) => [...ids, ...apart]))], missing: [],
  };
}
