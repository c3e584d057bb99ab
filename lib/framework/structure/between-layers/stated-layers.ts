import type { Context } from "../../../metric/index.js";
import { layer as layerOf, project, type CompactGraph, type Projection } from "../../../network/index.js";

/**
 * The simple graph of each stated layer, in declared order. A layer that is not stated neither joins nor fails to join,
 * so it takes no part; memberships belong to no declared layer and take none either. Notes where there are fewer than
 * two.
 */
export function statedLayers({ network, note }: Pick<Context<unknown>, "network" | "note">, projection: Projection): { readonly id: string; readonly graph: CompactGraph }[] {
  const stated = network.layers.filter(({ coverage }) => coverage !== "not-stated");
  if (stated.length < 2) note("layers/alone", { count: stated.length });
  return stated.map(({ id }) => ({ id, graph: project(layerOf(network, id), projection) }));
}
