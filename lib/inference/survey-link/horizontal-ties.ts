import { partOf, type Network } from "../../network/index.js";

/** Whether two organisations have a horizontal tie in the selection; null where no horizontal layer is stated. */
export function horizontallyTied(network: Network): ((a: string, b: string) => boolean) | null {
  const part = partOf(network, "horizontal");
  if (part === null) return null;
  const pairs = new Set(part.ties.flatMap(({ source, target }) => [JSON.stringify([source, target]), JSON.stringify([target, source])]));
  return (a, b) => pairs.has(JSON.stringify([a, b]));
}

/** Of the pairs among some organisations, how many are tied. */
export function pairsAmong(members: readonly string[], tied: (a: string, b: string) => boolean): { readonly pairs: number; readonly ties: number; readonly density: number | null } {
  const pairs = (members.length * (members.length - 1)) / 2;
  const ties = members.reduce((sum, a, i) => sum + members.slice(i + 1).filter((b) => tied(a, b)).length, 0);
  return { pairs, ties, density: pairs === 0 ? null : ties / pairs };
}
