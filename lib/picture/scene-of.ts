import { isCollective, type Network } from "../network/index.js";
import type { Evidence } from "../case/index.js";
import type { Label } from "../words/index.js";
import type { PictureOrganisation, PictureScene, PictureTieRecord, Role } from "./scene.js";

/** What a panel beside the map tells of an organisation, beyond what is drawn. */
export interface SceneOrganisation extends PictureOrganisation {
  readonly aliases: readonly string[];
  readonly kind: string | null;
  readonly role: Label | null;
  readonly certainty: string;
  readonly evidence: readonly Evidence[];
}

export interface SceneTie extends PictureTieRecord {
  readonly subtype: string | null;
  readonly strength: number | null;
  readonly evidence: readonly Evidence[];
}

/** A network as plain data for a map: what is drawn, and what is told when somebody asks. */
export interface Scene extends PictureScene {
  readonly organisations: readonly SceneOrganisation[];
  readonly ties: readonly SceneTie[];
  readonly kinds: readonly { readonly id: string; readonly label: Label }[];
  readonly documents: readonly { readonly id: string; readonly title: Label }[];
}

/** The scene of a network. Memberships read as ties are left to the tables: they are no relation of work. */
export function sceneOf(network: Network): Scene {
  const { vocabulary } = network.case;
  const missing = new Set(vocabulary.jurisdictions.filter((term) => term.missing === true).map((term) => term.id));
  const rolesOf = (id: string): Role[] => [
    ...(network.lead === id ? ["lead" as const] : []), ...(network.liaison.includes(id) ? ["liaison" as const] : []),
  ];
  const terms = (list: readonly { id: string; label: Label; missing?: true | undefined; notAClass?: true | undefined }[]) =>
    list.map(({ id, label, missing: unsaid, notAClass }) => ({ id, label, missing: unsaid === true, notAClass: notAClass === true }));
  return {
    title: network.case.title,
    levels: terms(vocabulary.levels), sectors: terms(vocabulary.sectors), jurisdictions: terms(vocabulary.jurisdictions),
    states: vocabulary.states.map(({ id, label }) => ({ id, label })),
    layers: network.layers.map(({ id, label, dimension, reads, coverage }) => ({ id, label, dimension, reads, coverage })),
    kinds: vocabulary.kinds.map(({ id, label }) => ({ id, label })),
    documents: network.case.documents.map(({ id, title }) => ({ id, title })),
    organisations: network.organisations.map((organisation) => ({
      id: organisation.id, label: organisation.label, level: organisation.level, sector: organisation.sector, kind: organisation.kind,
      jurisdiction: organisation.jurisdiction !== null && missing.has(organisation.jurisdiction) ? null : organisation.jurisdiction,
      collective: isCollective(network.case, organisation), count: organisation.count, roles: rolesOf(organisation.id),
      aliases: organisation.aliases ?? [], role: organisation.role, certainty: organisation.certainty, evidence: organisation.evidence,
    })),
    ties: [...network.ties, ...network.selfTies].filter((tie) => tie.dimension !== "affiliation").map((tie) => ({
      id: tie.id, source: tie.source, target: tie.target, dimension: tie.dimension, layer: tie.layer, status: tie.status, certainty: tie.certainty,
      directed: tie.directed, activeFrom: tie.activeFrom, activeTo: tie.activeTo, subtype: tie.subtype, strength: tie.strength, evidence: tie.evidence,
    })),
  };
}
