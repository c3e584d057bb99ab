import type { Bilingual } from "../../words/index.js";
import { checklistMessages } from "../../words/checklists.js";

export interface Checklist {
  readonly id: "grand" | "sonhr";
  readonly name: string;
  readonly version: string;
  /** Whether its items were read, or only the domains that its summary names. */
  readonly seen: "items" | "domains";
  /** Items or recommendations of the checklist itself. */
  readonly size: number;
  readonly note: Bilingual;
  readonly reference: string;
}

/**
 * The checklists and how far they are known here. GRAND: the form of version 1.0 (grand-statement.org, 2026; a pre-print, no DOI seen), which
 * goes beyond the R package grand 0.9.1 of the same author (doi:10.32614/CRAN.package.grand). SoNHR: the summary of the article.
 */
export const checklists: readonly Checklist[] = [
  {
    id: "grand", name: "GRAND", version: "1.0", seen: "items", size: 25, note: checklistMessages["grand/note"],
    reference: "Neal, Z. P., Carley, K., Contractor, N., De Domenico, M., Hollway, J., Labianca, G., Landry, N., Lazer, D., Lubbers, M., Neal, J. W., Ortiz, F., Peixoto, T., Pescosolido, B., Prell, C., Teixeira, A. S., the GRAND Consortium (2026). Guidelines for Reporting About Network Data. Pre-print, version 1.0, www.grand-statement.org.",
  },
  {
    id: "sonhr", name: "SoNHR", version: "2023", seen: "domains", size: 18, note: checklistMessages["sonhr/note"],
    reference: "Luke, D. A., Tsai, E., Carothers, B. J., Malone, S., Prusaczyk, B., Combs, T. B., Vogel, M. T., Neal, J. W., Neal, Z. P. (2023). Introducing SoNHR-Reporting guidelines for Social Networks In Health Research. PLOS ONE, 18(12), e0285236. doi:10.1371/journal.pone.0285236",
  },
];
