import type { Network } from "../../network/index.js";

export const modes = ["administrative", "market", "social"] as const;
export type Mode = (typeof modes)[number];

export const modeValues = {
  administrative: { en: "administrative", zh: "行政" }, market: { en: "market", zh: "市场" }, social: { en: "social", zh: "社会" },
} as const;

/** The instruments in scope: one whose stated parties have all been left out of the selection belongs to somebody else. */
export function instrumentsInScope(network: Network): Network["instruments"] {
  const original = new Map(network.case.instruments.map((instrument) => [instrument.id, instrument.parties]));
  return network.instruments.filter(({ id, parties }) => parties === null || parties.length > 0 || original.get(id)?.length === 0);
}
