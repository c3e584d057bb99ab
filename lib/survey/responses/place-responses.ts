import { issueAt, type Issue } from "../../case/index.js";
import { candidate, foldName, suggester } from "../../case/checking/names.js";
import { placesInData } from "../../case/place.js";
import { countedAs, type Network } from "../../network/index.js";
import type { Responses } from "./check-responses.js";

/** Answers whose organisations are those of a network, by id. */
export interface PlacedResponses {
  readonly responses: Responses;
  /** People whose organisation the case has and the selection leaves out. */
  readonly outOfScope: number;
  /** People without an organisation, or with one that the case does not have. */
  readonly unplaced: number;
  readonly issues: readonly Issue[];
}

/**
 * Finds the organisation of each person in a case: by its id, else by a name of it that no other organisation has (label in either language or alias; case, spaces and brackets do
 * not count). A name that only resembles one is not taken for it: it is a warning with the row and the nearest name. Merges and selections of the network hold:
 * who belongs to an absorbed organisation answers for the one that is kept.
 *
 * @example placeResponses(responses, network).responses.people[0].organisation // "emc"
 */
export function placeResponses(responses: Responses, network: Network): PlacedResponses {
  const { organisations, id: caseId } = network.case;
  const candidates = organisations.map((organisation) => candidate({ record: organisation, path: [] }, false)!);
  const ids = new Set(organisations.map(({ id }) => id));
  const byName = new Map<string, Set<string>>();
  for (const { id, names } of candidates) for (const name of names) byName.set(foldName(name), (byName.get(foldName(name)) ?? new Set()).add(id));
  const suggest = suggester(candidates, placesInData);
  const inScope = new Set(network.organisations.map(({ id }) => id));
  const issues: Issue[] = [];
  const place = (row: number | null) => ({ file: responses.file, row, column: "organisation" });
  let [outOfScope, unplaced] = [0, 0];

  const people = responses.people.map((person) => {
    const written = person.organisation;
    const found = written === null ? [] : ids.has(written) ? [written] : [...byName.get(foldName(written)) ?? []];
    if (written !== null && found.length !== 1) {
      const several = found.length > 1;
      issues.push(issueAt(place(person.row), several ? "responses/several-organisations" : "responses/unknown-organisation", "warning", {
        value: written, params: { case: caseId, ...(several ? { options: found } : {}) }, suggestion: several ? null : suggest(written),
      }));
    }
    const id = found.length === 1 ? countedAs(network, found[0]!) : null;
    if (id === null) unplaced++;
    else if (!inScope.has(id)) outOfScope++;
    return { ...person, organisation: id !== null && inScope.has(id) ? id : null };
  });
  if (responses.people.every(({ organisation }) => organisation === null)) issues.push(issueAt(place(null), "responses/no-organisation", "error", { params: { case: caseId } }));
  return { responses: { ...responses, people }, outOfScope, unplaced, issues };
}
