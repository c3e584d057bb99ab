import type { Codebook } from "../../codebook/codebook.js";
import type { Draft } from "../draft.js";
import type { Issue } from "../issue.js";
import { codingIssues } from "./coding-issues.js";
import { headIssues } from "./heads.js";
import { duplicateIds } from "./ids.js";
import { loopIssues } from "./loops.js";
import { positionIssues } from "./position-issues.js";
import { ratingIssues } from "./rating-issues.js";
import { referenceIssues } from "./references.js";
import { similarNames } from "./similar-names.js";
import { tieIssues } from "./tie-issues.js";
import { structureOf } from "./tie-view.js";

/** What no single field shows: names that lead nowhere, and ties that do not go together. It works on whatever could be read. */
export function crossIssues(draft: Draft, codebooks: readonly Codebook[]): Issue[] {
  const structure = structureOf(draft);
  return [
    ...duplicateIds(draft), ...referenceIssues(draft), ...tieIssues(draft, structure), ...loopIssues(draft, structure),
    ...headIssues(draft, structure), ...similarNames(draft), ...codingIssues(draft, codebooks), ...ratingIssues(draft), ...positionIssues(draft),
  ];
}
