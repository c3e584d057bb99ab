/** A source that a definition is taken from. */
export interface Reference {
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  readonly source: string;
  readonly doi: string | null;
}

/** Sources by the id that metrics name. */
export const references = {
  borgatti2006: { authors: "Borgatti, S. P.", year: 2006, title: "Identifying sets of key players in a social network", source: "Computational & Mathematical Organization Theory 12, 21-34", doi: "10.1007/s10588-006-7084-x" },
  cataldo2006: { authors: "Cataldo, M., Wagstrom, P. A., Herbsleb, J. D., Carley, K. M.", year: 2006, title: "Identification of coordination requirements", source: "Proceedings of CSCW 2006, 353-362", doi: "10.1145/1180875.1180929" },
  menger1927: { authors: "Menger, K.", year: 1927, title: "Zur allgemeinen Kurventheorie", source: "Fundamenta Mathematicae 10, 96-115", doi: "10.4064/fm-10-1-96-115" },
} satisfies Record<string, Reference>;
