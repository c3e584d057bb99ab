import type { Label } from "../words/index.js";
import { constituents, elements, frameworkId, subConstituents, type FrameworkVersion } from "./framework.js";

/** How a component came by its name: as the source gives it, or as it must be read where the source is garbled. */
export type CodeCertainty = "stated" | "implied";

/** One code of a codebook. */
export interface CodebookCode {
  readonly code: string;
  readonly label: Label;
  /** Which of the codebook's groups it belongs to. */
  readonly group?: string | undefined;
  /**
   * What it corresponds to in the collaboration framework: codes of elements (`A`) and constituents (`A2`), `environment`
   * and `feedback`. Empty: nothing. Left out: nobody has said. Always derived, in no case stated by a source.
   */
  readonly mapsTo?: readonly string[] | undefined;
  /** Further correspondences of a finer reading, less firm than `mapsTo`. */
  readonly mayMapTo?: readonly string[] | undefined;
  /** Of the name; "stated" when left out. */
  readonly certainty?: CodeCertainty | undefined;
  /** What is odd about it in the source, or what else it leans on. */
  readonly note?: Label | undefined;
  /** A part of another code. */
  readonly partOf?: string | undefined;
}

/** Where a codebook is described; the ids of the seed documents as a case names them. */
export interface CodebookSource {
  readonly document: string;
  readonly section: string | null;
}

/** What a case can be coded against: codes with their names. */
export interface Codebook {
  readonly id: string;
  readonly label: Label;
  /** The codes that count, in their order. */
  readonly codes: readonly CodebookCode[];
  /** Codes that may be used and do not count, such as parts of another. */
  readonly further?: readonly CodebookCode[] | undefined;
  /** Headings under which the codes stand, in their order. */
  readonly groups?: readonly { readonly code: string; readonly label: Label }[] | undefined;
  readonly sources?: readonly CodebookSource[] | undefined;
  readonly note?: Label | undefined;
}

const ours = (label: { readonly en: string; readonly zh: string }): Label => ({ ...label, translation: "ours" });

/** The collaboration framework as a codebook: its seventeen constituents under five elements, or under four with governance inside structure. */
export function frameworkCodebookOf(version: FrameworkVersion): Codebook {
  const standing = elements.filter(({ versions }) => versions.includes(version));
  const groupOf = (element: string) => (standing.find(({ id }) => id === element) ?? elements.find(({ id }) => id === elements.find((one) => one.id === element)?.heldBy))?.code;
  return {
    id: frameworkId,
    label: ours({ en: "Collaboration framework", zh: "协作框架" }),
    groups: standing.map(({ code, label }) => ({ code, label: ours(label) })),
    codes: constituents.map(({ code, label, element }) => ({ code, label: ours(label), group: groupOf(element), mapsTo: [code] })),
    further: subConstituents.map(({ code, label, element, parent }) => ({ code, label: ours(label), group: groupOf(element), mapsTo: [parent], partOf: parent })),
    sources: [{ document: "s-city-study", section: version === "v4" ? "4" : "5" }],
  };
}

export const frameworkCodebook: Codebook = frameworkCodebookOf("v5");
