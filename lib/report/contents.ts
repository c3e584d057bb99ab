import type { ReportDocument } from "./block.js";

/** A section with the figures and tables that stand in it. */
export interface ContentsSection {
  readonly id: string;
  readonly text: string;
  readonly cited: readonly { readonly number: string; readonly anchor: string; readonly title: string; readonly kind: "figure" | "table" }[];
}

/** The table of contents, in the order of the report. */
export function contentsOf({ blocks }: ReportDocument): ContentsSection[] {
  const sections: { id: string; text: string; cited: ContentsSection["cited"][number][] }[] = [];
  for (const block of blocks) {
    if (block.kind === "heading") sections.push({ id: block.id, text: block.text, cited: [] });
    else if ("anchor" in block) sections.at(-1)?.cited.push({ number: block.number, anchor: block.anchor, title: block.title, kind: block.kind === "figure" || block.kind === "map" ? "figure" : "table" });
  }
  return sections;
}

/** "10 sections, 9 figures, 24 tables": what the contents hold. */
export function contentsCount(sections: readonly ContentsSection[]): { sections: number; figures: number; tables: number } {
  const cited = sections.flatMap((section) => section.cited);
  return { sections: sections.length, figures: cited.filter(({ kind }) => kind === "figure").length, tables: cited.filter(({ kind }) => kind === "table").length };
}
