import type { Certainty, Evidence } from "../case/index.js";
import { isCollective, type Network, type NetworkTie } from "../network/index.js";
import type { KeptPlaces } from "../layout/index.js";
import type { Bilingual, Label } from "../words/bilingual.js";
import type { PictureLayer, PictureOrganisation, PictureScene, PictureTieRecord, Role } from "./scene.js";

export interface SceneTerm {
  readonly id: string;
  readonly label: Label;
}

export interface SceneOrganisation extends PictureOrganisation {
  readonly label: Label;
  readonly aliases: readonly string[];
  readonly kind: string | null;
  /** What it does, in the words of the case. */
  readonly role: Label | null;
  readonly certainty: Certainty;
  readonly evidence: readonly Evidence[];
}

export interface SceneTie extends PictureTieRecord {
  readonly subtype: string | null;
  readonly certainty: Certainty;
  readonly stateCertainty: Certainty | null;
  readonly strength: number | null;
  readonly flow: NetworkTie["flow"];
  readonly wave: string;
  readonly evidence: readonly Evidence[];
}

export interface SceneState extends SceneTerm {
  readonly responseLevel: number | null;
}

/** A network as a reader meets it: what the picture draws, and what a panel tells of each record. Plain data. */
export interface Scene extends PictureScene {
  readonly organisations: readonly SceneOrganisation[];
  /** Ties known to be present; those of an organisation with itself are told, not drawn. */
  readonly ties: readonly SceneTie[];
  readonly states: readonly SceneState[];
  readonly kinds: readonly SceneTerm[];
  readonly documents: readonly { readonly id: string; readonly title: Label }[];
  readonly source: { readonly asOf: string | null; readonly synthetic: boolean };
}

export interface SceneOptions {
  /** Who leads; the case's own lead when left out, nobody when null. */
  readonly lead?: string | null;
  readonly liaison?: readonly string[];
}

const affiliation: Bilingual = { en: "Membership", zh: "成员关系" };
const han = /\p{Script=Han}/u;

/**
 * The scene of a network. Records keep their order and their words; only what the selection kept is in it. Free-text
 * jurisdictions become terms that are called what they are; one that means "not stated" becomes none, so that it never
 * draws an area. Memberships are in it where the selection reads them as ties. Ties whose presence is unknown are not.
 */
export function sceneOf(network: Network, options: SceneOptions = {}): Scene {
  const source = network.case;
  const { vocabulary } = source;
  const lead = options.lead === undefined ? network.lead : options.lead;
  const liaison = options.liaison ?? network.liaison;
  const unsaid = new Set(vocabulary.jurisdictions.filter((term) => term.missing === true).map((term) => term.id));
  const rolesOf = (id: string): Role[] => [...(id === lead ? ["lead" as const] : []), ...(liaison.includes(id) ? ["liaison" as const] : [])];

  const organisations = network.organisations.map((one): SceneOrganisation => ({
    id: one.id, label: one.label, aliases: one.aliases ?? [], sector: one.sector, level: one.level,
    jurisdiction: one.jurisdiction !== null && unsaid.has(one.jurisdiction) ? null : one.jurisdiction,
    kind: one.kind, collective: isCollective(source, one), count: one.count, roles: rolesOf(one.id),
    role: one.role, certainty: one.certainty, evidence: one.evidence,
  }));
  const records = [...network.ties, ...network.selfTies];
  const ties = records.map((tie): SceneTie => ({
    id: tie.id, source: tie.source, target: tie.target, layer: tie.layer, dimension: tie.dimension, directed: tie.directed,
    status: tie.status, certainty: tie.certainty, stateCertainty: tie.stateCertainty, activeFrom: tie.activeFrom, activeTo: tie.activeTo,
    subtype: tie.subtype, strength: tie.strength, flow: tie.flow, wave: tie.wave, evidence: tie.evidence,
  }));

  const layers: PictureLayer[] = network.layers.map(({ id, label, dimension, reads, coverage }) => ({ id, label, dimension, reads, coverage }));
  for (const tie of ties) {
    if (layers.some((layer) => layer.id === tie.layer)) continue;
    layers.push({ id: tie.layer, label: tie.dimension === "affiliation" ? affiliation : named(tie.layer), dimension: tie.dimension, coverage: null });
  }

  const declared = new Set(vocabulary.jurisdictions.map((term) => term.id));
  const free = [...new Set(organisations.map((one) => one.jurisdiction))].filter((id) => id !== null && !declared.has(id)) as string[];
  const used = new Set(records.flatMap((tie) => tie.evidence).concat(organisations.flatMap((one) => one.evidence)).map((one) => one.document));
  return {
    title: source.title,
    levels: vocabulary.levels.map(({ id, label, missing }) => (missing === undefined ? { id, label } : { id, label, missing })),
    jurisdictions: [...vocabulary.jurisdictions.filter((term) => term.missing !== true).map(({ id, label }) => ({ id, label })), ...free.map((id) => ({ id, label: named(id) }))],
    sectors: vocabulary.sectors.map(({ id, label, missing, notAClass }) => ({
      id, label, ...(missing === undefined ? {} : { missing }), ...(notAClass === undefined ? {} : { notAClass }),
    })),
    states: vocabulary.states.map(({ id, label, responseLevel }) => ({ id, label, responseLevel })),
    kinds: vocabulary.kinds.map(({ id, label }) => ({ id, label })),
    layers, organisations, ties, ...(source.frames.length === 0 ? {} : { kept: source.frames.map((frame) => keptIn(source, frame)) }),
    documents: source.documents.filter((document) => used.has(document.id)).map(({ id, title }) => ({ id, title })),
    source: { asOf: source.asOf, synthetic: source.synthetic },
  };
}

/** Of two places of one organisation the later counts, as the check says. */
function keptIn({ positions }: Network["case"], { layout, width, height }: Network["case"]["frames"][number]): KeptPlaces {
  return { layout, width, height, places: Object.fromEntries(positions.filter((one) => one.layout === layout).map(({ organisation, x, y }) => [organisation, { x, y }])) };
}

function named(id: string): Label {
  return han.test(id) ? { zh: id } : { en: id };
}
