import type { PictureScene, PictureTieRecord } from "./scene.js";

/** Which ties a picture shows. A list that is left out lets everything pass. */
export interface TieFilter {
  readonly layers?: readonly string[];
  readonly statuses?: readonly (string | null)[];
  readonly certainties?: readonly (string | null)[];
  /** Ties stated to be active in this state. */
  readonly state?: string | null;
  /** With a state: also the ties whose state is not stated. Default include. */
  readonly unstated?: "include" | "exclude";
  /** Ids of ties, when the selection was made elsewhere. */
  readonly only?: readonly string[];
}

export function tieFilter(scene: PictureScene, filter: TieFilter): (tie: PictureTieRecord) => boolean {
  const order = new Map(scene.states.map((state, i) => [state.id, i]));
  const only = filter.only === undefined ? null : new Set(filter.only);
  const wanted = filter.state == null ? undefined : order.get(filter.state);
  const active = (tie: PictureTieRecord): boolean => {
    if (filter.state == null) return filter.unstated !== "exclude" || tie.activeFrom !== null;
    if (tie.activeFrom === null) return filter.unstated !== "exclude";
    const from = order.get(tie.activeFrom);
    const to = tie.activeTo == null ? Infinity : order.get(tie.activeTo);
    return wanted !== undefined && from !== undefined && to !== undefined && from <= wanted && wanted <= to;
  };
  return (tie) =>
    (filter.layers?.includes(tie.layer) ?? true)
    && (filter.statuses?.includes(tie.status) ?? true)
    && (filter.certainties?.includes(tie.certainty) ?? true)
    && (only?.has(tie.id) ?? true)
    && active(tie);
}
