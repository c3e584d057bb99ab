import { groupOf } from "../../metric/index.js";
import type { Network } from "../../network/index.js";
import type { Bilingual, Label } from "../../words/index.js";
import type { groupings } from "./options.js";

export interface Group {
  readonly id: string;
  readonly label: Bilingual;
  readonly members: readonly string[];
}

const both = (label: Label | undefined, id: string): Bilingual => ({ en: label?.en ?? label?.zh ?? id, zh: label?.zh ?? label?.en ?? id });

/** The groups of organisations by an attribute, or the bodies that they are members of; an organisation can be a member of several bodies, and a body is none of its own members. */
export function groupsBy(network: Network, by: (typeof groupings)[number]): Group[] {
  if (by === "body") {
    const bodies = [...new Set(network.memberships.map(({ body }) => body))];
    return bodies.map((id) => ({
      id, label: both(network.organisations.find((one) => one.id === id)?.label, id),
      members: [...new Set(network.memberships.filter(({ body, organisation }) => body === id && organisation !== id).map(({ organisation }) => organisation))],
    }));
  }
  const of = groupOf(network, by);
  const terms = { sector: network.case.vocabulary.sectors, level: network.case.vocabulary.levels, jurisdiction: network.case.vocabulary.jurisdictions }[by];
  const ids = [...new Set(network.organisations.flatMap((organisation) => of(organisation) ?? []))];
  return ids.map((id) => ({ id, label: both(terms.find((term) => term.id === id)?.label, id), members: network.organisations.filter((one) => of(one) === id).map((one) => one.id) }));
}
