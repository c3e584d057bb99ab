import type { Layer } from "../../case/index.js";
import type { Network, NetworkTie } from "../../network/index.js";
import { say, type Language } from "../../words/bilingual.js";
import type { Note } from "../../words/messages.js";
import { addApart } from "../add-apart.js";
import type { ForeignValue } from "../foreign.js";
import { isTaken } from "../read/known-names.js";

/** The files that hold a network in another format, and what of it they cannot hold. */
export interface Written {
  readonly files: readonly { readonly name: string; readonly text: string }[];
  readonly cannot: readonly Note[];
}

export interface Writing {
  /** Language of names, where a record has both. English unless said otherwise. */
  readonly language?: Language;
  /** Name of the files, without an ending; the id of the case unless said otherwise. */
  readonly name?: string;
}

export interface ExportedOrganisation {
  readonly id: string;
  readonly name: string;
  readonly fields: ReadonlyMap<string, ForeignValue>;
}

export interface ExportedTie {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly directed: boolean;
  readonly strength: number | null;
  readonly layer: string;
  readonly fields: ReadonlyMap<string, ForeignValue>;
}

/** A network in the terms of other programs: organisations and ties with plain values under names. */
export interface Exported {
  readonly file: string;
  readonly title: string;
  readonly language: Language;
  readonly network: Network;
  readonly layers: readonly Layer[];
  readonly organisations: readonly ExportedOrganisation[];
  /** Ties that are there, those of an organisation with itself among them. */
  readonly ties: readonly ExportedTie[];
  readonly unknownTies: readonly ExportedTie[];
  readonly layerName: (id: string) => string;
}

type Fields = Readonly<Record<string, ForeignValue | readonly string[]>>;

function filled(fields: Fields, attributes: Readonly<Record<string, ForeignValue>>, taken: (name: string) => boolean): Map<string, ForeignValue> {
  const values = new Map<string, ForeignValue>();
  for (const [name, value] of Object.entries(fields)) {
    if (value === null) continue;
    values.set(name, typeof value === "object" ? value.join("; ") : value);
  }
  // An attribute that a reader would take for something else steps aside.
  for (const [name, value] of Object.entries(attributes)) addApart(values, taken(name) || values.has(name) ? `${name} (attribute)` : name, value);
  return values;
}

function tieOf(tie: NetworkTie): ExportedTie {
  const { id, source, target, directed, strength, layer } = tie;
  const fields = {
    dimension: tie.dimension, subtype: tie.subtype, flow: tie.flow, activeFrom: tie.activeFrom, activeTo: tie.activeTo, status: tie.status, wave: tie.wave,
    multiplicity: tie.multiplicity, trust: tie.trust, valueRating: tie.value, initiative: tie.initiative, governanceMode: tie.governanceMode,
    instrument: tie.instrument, certainty: tie.certainty,
  };
  return { id, source, target, directed, strength, layer, fields: filled(fields, tie.attributes, isTaken.tie) };
}

export function exportedOf(network: Network, { language = "en", name = network.case.id }: Writing): Exported {
  const layers = new Map<string, Layer>(network.layers.map((layer) => [layer.id, layer]));
  const ties = [...network.ties, ...network.selfTies];
  for (const { layer, dimension } of ties) {
    if (!layers.has(layer)) layers.set(layer, { id: layer, label: { en: layer }, dimension: dimension === "vertical" ? "vertical" : "horizontal", reads: null, coverage: "partial" });
  }
  return {
    file: name, language, network, title: say(network.case.title, language), layers: [...layers.values()],
    layerName: (id) => say(layers.get(id)?.label ?? { en: id }, language),
    organisations: network.organisations.map((organisation) => {
      const { id, label, sector, level, jurisdiction, kind, role, count, aliases, certainty, attributes } = organisation;
      const both = label.en !== undefined && label.zh !== undefined;
      const fields = {
        nameEn: both ? label.en! : null, nameZh: both ? label.zh! : null, sector, level, jurisdiction, kind,
        role: role === null ? null : say(role, language), count, aliases: aliases === null || aliases.length === 0 ? null : aliases, certainty,
      };
      return { id, name: say(label, language), fields: filled(fields, attributes, isTaken.organisation) };
    }),
    ties: ties.map(tieOf),
    unknownTies: network.unknownTies.map(tieOf),
  };
}

/** What no format for networks holds of a case; `format` as people call it. */
export function leftOut(network: Network, format: string, holdsUnknown = false): Note[] {
  const count = (code: string, records: readonly unknown[]): Note[] => (records.length === 0 ? [] : [{ code, params: { format, count: records.length } }]);
  return [
    ...count("export/tasks", network.tasks), ...count("export/resources", network.resources), ...count("export/instruments", network.instruments),
    ...count("export/memberships", network.memberships), ...count("export/ratings", network.case.ratings),
    ...count("export/evidence", [...network.organisations, ...network.ties].filter(({ evidence }) => evidence.length > 0)),
    ...(holdsUnknown ? [] : count("export/unknown-ties", network.unknownTies)),
  ];
}
