import type { Label } from "../words/index.js";
import { constituents, frameworkId, subConstituents } from "./framework.js";

/** What a case can be coded against: codes with their names. */
export interface Codebook {
  readonly id: string;
  readonly label: Label;
  /** The codes that count, in their order. */
  readonly codes: readonly { readonly code: string; readonly label: Label }[];
  /** Codes that may be used and do not count, such as parts of another. */
  readonly further?: readonly { readonly code: string; readonly label: Label }[];
}

/** The collaboration framework as a codebook: its seventeen constituents. */
export const frameworkCodebook: Codebook = {
  id: frameworkId,
  label: { en: "Collaboration framework", zh: "协作框架" },
  codes: constituents.map(({ code, label }) => ({ code, label })),
  further: subConstituents.map(({ code, label }) => ({ code, label })),
};
