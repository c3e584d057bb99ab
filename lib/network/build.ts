import type { Case, Organisation, Rating, Tie } from "../case/index.js";
import type { Note } from "../words/messages.js";
import { isCollective, type Network, type NetworkTie } from "./network.js";
import { checkSelection, narrow, wholeScope, type Scope, type Selection } from "./scope.js";

type Active = { readonly activeFrom: string | null; readonly activeTo?: string | null };

/** A record stated to be active from a state holds in that state and all later ones, until `activeTo`. */
function activity(source: Case, scope: Scope): (record: Active) => "active" | "inactive" | "unstated" {
  const order = new Map(source.vocabulary.states.map((state, index) => [state.id, index]));
  const now = scope.state === null ? null : order.get(scope.state)!;
  return ({ activeFrom, activeTo }) => {
    const last = activeTo === null || activeTo === undefined ? Infinity : order.get(activeTo) ?? Infinity;
    if (now !== null && now > last) return "inactive";
    if (activeFrom === null) return "unstated";
    if (now === null) return "active";
    return (order.get(activeFrom) ?? 0) <= now && now <= last ? "active" : "inactive";
  };
}

/** Follows merges to the organisation that is kept; the loop guard makes `a=b` with `b=a` one organisation, not a hang. */
function mergeMap(scope: Scope): (id: string) => string {
  const kept = new Map<string, string>();
  const root = (id: string): string => {
    let at = id;
    for (let next = kept.get(at); next !== undefined; next = kept.get(at)) at = next;
    return at;
  };
  for (const [keep, absorbed] of scope.merges) {
    const [a, b] = [root(keep), root(absorbed)];
    if (a !== b) kept.set(b, a);
  }
  return root;
}

/** The organisation under which another is counted by the merges of the network. */
export const countedAs = (network: Network, id: string): string => mergeMap(network.scope)(id);

function membershipTies(source: Case): Tie[] {
  return source.memberships.map((membership) => ({
    id: membership.id, source: membership.organisation, target: membership.body, layer: "membership", dimension: "horizontal",
    subtype: membership.role, directed: false, flow: null, activeFrom: null, activeTo: null, status: null, wave: "plan", presence: "present",
    strength: null, multiplicity: null, trust: null, value: null, initiative: null, governanceMode: null, instrument: null,
    dimensionCertainty: null, subtypeCertainty: null, stateCertainty: null,
    certainty: membership.certainty, evidence: membership.evidence, attributes: membership.attributes,
  }));
}

/** The trust and value of a tie are its source's rating of its target; where a tie has no direction it is not said who rates whom. */
const ratingsOnTies = (ties: readonly NetworkTie[]): Rating[] => ties.filter(({ directed }) => directed).flatMap(({ id, source, target, wave, certainty, evidence, trust, value }) =>
  Object.entries({ trust, value }).flatMap(([item, given]) => (given === null ? [] : [{ id, rater: source, rated: target, item, value: given, respondent: null, wave, certainty, evidence, attributes: {} }])));

/** The network of a scope. The one place where records become a network; `build` and `select` both end here. */
export function assemble(source: Case, scope: Scope): Network {
  const notes: Note[] = [];
  const root = mergeMap(scope);
  const keepsOrganisation = (organisation: Organisation) =>
    root(organisation.id) === organisation.id &&
    (scope.only === null || scope.only.some((id) => root(id) === organisation.id)) &&
    !scope.without.some((id) => root(id) === organisation.id) &&
    (scope.collectives === "in" || !isCollective(source, organisation));
  const organisations = source.organisations.filter(keepsOrganisation);
  const kept = new Set(organisations.map((organisation) => organisation.id));
  const inScope = (id: string): string | null => (kept.has(root(id)) ? root(id) : null);
  const mapped = (ids: readonly string[]): string[] => [...new Set(ids.map(inScope).filter((id) => id !== null))];

  const activityOf = activity(source, scope);
  let unstated = 0;
  const holds = (record: Active, counts: boolean): boolean => {
    const found = activityOf(record);
    if (found === "unstated" && scope.unstated === "exclude" && counts) unstated++;
    return found === "active" || (found === "unstated" && scope.unstated === "include");
  };

  const ties: NetworkTie[] = [];
  const unknownTies: NetworkTie[] = [];
  const selfTies: NetworkTie[] = [];
  const take = (tie: NetworkTie) => {
    const ends = { source: inScope(tie.source), target: inScope(tie.target) };
    if (ends.source === null || ends.target === null || tie.presence === "absent") return;
    const placed = { ...tie, source: ends.source, target: ends.target };
    (ends.source === ends.target ? selfTies : tie.presence === "unknown" ? unknownTies : ties).push(placed);
  };
  const chosen = <T>(wanted: readonly T[] | null, value: T | null) => wanted === null || (value !== null && wanted.includes(value));
  for (const tie of source.ties) {
    if (chosen(scope.layers, tie.layer) && chosen(scope.dimensions, tie.dimension) && chosen(scope.statuses, tie.status) &&
      chosen(scope.certainties, tie.certainty) && (scope.wave === null || tie.wave === scope.wave) && holds(tie, true)) take(tie);
  }
  if (scope.memberships === "as-ties" && (scope.layers === null || scope.layers.includes("membership"))) {
    // A membership has no status, dimension or state: a selection by one of these leaves it out, like any tie that lacks it.
    for (const tie of membershipTies(source)) {
      if (scope.dimensions === null && chosen(scope.statuses, tie.status) && chosen(scope.certainties, tie.certainty) && holds(tie, true)) take({ ...tie, dimension: "affiliation" });
    }
  }

  if (unstated > 0) notes.push({ code: "scope/unstated-left-out", params: { count: unstated } });
  if (scope.merges.length > 0) {
    notes.push({ code: "scope/merged", params: { pairs: { pairs: scope.merges }, before: organisations.length + source.organisations.filter(({ id }) => root(id) !== id && kept.has(root(id))).length, after: organisations.length } });
  }
  if (ties.length === 0 && source.ties.length > 0) notes.push({ code: "scope/no-tie", params: { count: source.ties.length } });
  if (selfTies.length > 0) notes.push({ code: "scope/self-ties", params: { count: selfTies.length } });

  const tasks = source.tasks.filter((task) => holds(task, false)).map((task) => ({
    ...task,
    requiredOrganisations: task.requiredOrganisations?.flatMap((requirement, index, all) => {
      const organisation = inScope(requirement.organisation);
      const first = all.findIndex((other) => inScope(other.organisation) === organisation) === index;
      return organisation !== null && first ? [{ ...requirement, organisation }] : [];
    }) ?? null,
    leads: task.leads && mapped(task.leads),
    supports: task.supports && mapped(task.supports),
    deciders: task.deciders && mapped(task.deciders),
  }));

  return {
    kind: "network", case: source, scope, organisations, ties, unknownTies, selfTies,
    layers: source.vocabulary.layers.filter((layer) => chosen(scope.layers, layer.id) && chosen(scope.dimensions, layer.dimension)),
    tasks,
    resources: source.resources.map((resource) => ({ ...resource, heldBy: resource.heldBy && mapped(resource.heldBy) })),
    instruments: source.instruments.map((instrument) => ({
      ...instrument,
      parties: instrument.parties?.flatMap((party) => {
        const organisation = inScope(party.organisation);
        return organisation === null ? [] : [{ ...party, organisation }];
      }) ?? null,
    })),
    memberships: source.memberships.flatMap((membership) => {
      const [organisation, body] = [inScope(membership.organisation), inScope(membership.body)];
      return organisation === null || body === null ? [] : [{ ...membership, organisation, body }];
    }),
    ratings: [
      ...source.ratings.flatMap((rating) => {
        const [rater, rated] = [inScope(rating.rater), inScope(rating.rated)];
        return rater === null || rated === null || rater === rated || !chosen(scope.certainties, rating.certainty) || (scope.wave !== null && rating.wave !== scope.wave) ? [] : [{ ...rating, rater, rated }];
      }),
      ...ratingsOnTies(ties),
    ],
    lead: source.lead === null ? null : inScope(source.lead.organisation),
    liaison: mapped(source.liaison.map((office) => office.organisation)),
    notes,
  };
}

/**
 * The network of a case: all its ties, or those a selection keeps.
 *
 * @throws UsageError `usage/selection`, `usage/unknown-layer` and the like, when the selection names what the case does not have.
 */
export function build(source: Case, selection: Selection = {}): Network {
  return assemble(source, narrow(wholeScope, checkSelection(selection, source)));
}

/** A new network with a further selection applied on top of the network's own. */
export function select(network: Network, selection: Selection): Network {
  return assemble(network.case, narrow(network.scope, checkSelection(selection, network.case)));
}

/** The ties of some layers. */
export const layer = (network: Network, ...layers: string[]): Network => select(network, { layers });

/** The ties stated to be active in a response state; `unstated: "include"` adds those whose state is not stated. */
export const at = (network: Network, state: string, { unstated = "exclude" }: { unstated?: "include" | "exclude" } = {}): Network =>
  select(network, { state, unstated });

/** The network among some organisations. */
export const within = (network: Network, ...only: string[]): Network => select(network, { only });

/** The network without some organisations: their ties go with them. */
export const without = (network: Network, ...organisations: string[]): Network => select(network, { without: organisations });
