import { defaultVocabulary, issueAt, type CaseInput, type Coverage, type Issue } from "../case/index.js";
import { idListFor, idsFor } from "../network/index.js";
import { looseName } from "../words/index.js";
import { baseName } from "./base-name.js";
import type { ForeignNetwork, ForeignOrganisation, ForeignTie, ForeignValue } from "./foreign.js";
import { organisationFields, tieFields, vocabularyTerm } from "./foreign-fields.js";

export interface CaseOfForeign {
  readonly id?: string;
  readonly title?: string;
  /** Relations of the network, by id or label, whose ties run from superior to subordinate; all others are horizontal. */
  readonly vertical?: readonly string[];
  /** `complete` only if the caller knows that a pair without a tie has none. */
  readonly coverage?: Coverage;
  /** Whether a matrix that reads the same from either side (UCINET) has ties without direction. */
  readonly symmetric?: "undirected" | "as-read";
}

/** One line of what became of a network: something of the file, what it is in the case, how often. */
export interface ForeignLine {
  readonly kind: "organisations" | "relation" | "organisation-attribute" | "tie-attribute" | "strength" | "network-attribute";
  readonly from: string;
  /** A field or layer of the case; `attributes.x` where it is kept as it stands. */
  readonly to: string;
  readonly count: number;
}

export interface ForeignCase {
  readonly case: CaseInput;
  readonly report: readonly ForeignLine[];
  readonly issues: readonly Issue[];
}

/** Formats whose ids are places in a list: a name tells more. */
const numbered = new Set(["pajek", "dl"]);

/**
 * A case from a network of another program. Relations become layers; attributes with a known name become sector,
 * level, jurisdiction and their like, all others stay attributes under their own name. Ids are made to fit a case
 * where they must be, and the file's own is then kept as `originalId`. Nothing is merged: parallel ties stay parallel.
 */
export function caseOfForeign(network: ForeignNetwork, options: CaseOfForeign = {}): ForeignCase {
  const { coverage = "partial", symmetric = "undirected" } = options;
  const { file, format } = network;
  const issues: Issue[] = [];
  const lines = new Map<string, ForeignLine>();
  const line = (kind: ForeignLine["kind"], from: string, to: string) => {
    const key = JSON.stringify([kind, from, to]);
    lines.set(key, { kind, from, to, count: (lines.get(key)?.count ?? 0) + 1 });
  };
  const tell = (code: Issue["code"], severity: Issue["severity"], row: number | null, extra: Parameters<typeof issueAt>[3]) => issues.push(issueAt({ file, row, column: null }, code, severity, extra));
  const renamed = new Set<string>();
  const attributeName = (name: string, row: number | null): string => {
    if (name !== "__proto__" && name !== "") return name;
    const kept = name === "" ? "unnamed" : "proto";
    if (!renamed.has(name)) tell("graph/renamed", "note", row, { value: name, params: { kept } });
    renamed.add(name);
    return kept;
  };

  const { organisations, ties: given, relations } = network;
  // Where ids are only numbers, names come first.
  const made = idListFor(organisations.map(({ id, label }) => (numbered.has(format) && label !== null ? label : id)));
  const ids = new Map(organisations.map(({ id }, i) => [id, made[i]!]));
  const ties = symmetric === "undirected" && format === "dl" ? withoutDirection(given, relations, (label) => tell("graph/symmetric", "note", null, { value: label })) : given;

  const layerKeys = [...relations.map(({ id }) => id), ...(ties.some(({ relation }) => relation === null) || relations.length === 0 ? [null] : [])];
  const vertical = new Set<string | null>();
  for (const name of options.vertical ?? []) {
    const found = relations.find(({ id, label }) => id === name || label === name);
    if (found !== undefined) vertical.add(found.id);
    else if (name === "tie" && layerKeys.includes(null)) vertical.add(null);
    else tell("graph/unknown-relation", "warning", null, { value: name, params: { options: relations.map(({ id, label }) => label ?? id) } });
  }
  const byRelation = new Map<string | null, ForeignTie[]>();
  for (const tie of ties) {
    const own = byRelation.get(tie.relation);
    if (own === undefined) byRelation.set(tie.relation, [tie]);
    else own.push(tie);
  }
  const shared = (key: string | null, attribute: string): string | null => {
    const own = byRelation.get(key) ?? [];
    const first = own[0]?.attributes[attribute];
    return typeof first === "string" && first !== "" && own.every(({ attributes }) => attributes[attribute] === first) ? first : null;
  };
  const labels = new Map(relations.map(({ id, label }) => [id, label]));
  const layerNames = layerKeys.map((key) => (key === null ? "tie" : (numbered.has(format) ? labels.get(key) : null) ?? key));
  const layerIds = idListFor(layerNames.map((name) => vocabularyTerm(defaultVocabulary.layers, name)?.id ?? name));
  const relationOf = new Map(relations.map((relation) => [relation.id, relation]));
  const layers = new Map(layerKeys.map((key, i) => {
    const known = vocabularyTerm(defaultVocabulary.layers, layerNames[i]!);
    const relation = key === null ? undefined : relationOf.get(key);
    const isVertical = vertical.has(key) || shared(key, "dimension") === "vertical";
    const dimension = isVertical ? ("vertical" as const) : ("horizontal" as const);
    return [key, {
      id: layerIds[i]!, label: shared(key, "layerName") ?? relation?.label ?? (known?.label ?? layerNames[i]!),
      dimension, reads: known !== null && known.dimension === dimension ? known.reads : null, coverage,
    }];
  }));
  for (const { relation } of ties) line("relation", relation ?? "", layers.get(relation)!.id);
  const namedLayers = new Set(layerKeys.filter((key) => shared(key, "layerName") !== null));

  const presence = new Set(layerKeys.filter((key) => numbered.has(format) && (byRelation.get(key) ?? []).every(({ strength }) => strength === 1 || strength === null)));
  const sectors = new Map<string, string>();
  const levels = new Map<string, string>();
  const kinds = new Map<string, string>();
  const terms = { sector: [sectors, defaultVocabulary.sectors], level: [levels, defaultVocabulary.levels], kind: [kinds, defaultVocabulary.kinds] } as const;
  const termFor = (field: keyof typeof terms, value: string): string => {
    const [seen, known] = terms[field];
    const id = vocabularyTerm(known, value)?.id ?? value;
    seen.set(id, value);
    return id;
  };

  const madeOrganisations = organisations.map((organisation) => caseOrganisation(organisation));
  const tieIds = idListFor(ties.map(({ id }, i) => id ?? `tie-${i + 1}`));
  let zero = 0;
  let zeroRow: number | null = null;
  const madeTies = ties.map((tie, i) => caseTie(tie, i));
  if (zero > 0) tell("graph/zero-strength", "warning", zeroRow, { params: { count: zero, kept: "strength" } });

  function caseOrganisation({ id, label, attributes, row }: ForeignOrganisation) {
    const fields: Record<string, string | string[] | number> = {};
    const kept: [string, string | number | boolean][] = [];
    for (const [name, value] of Object.entries(attributes)) {
      if (value === null) continue;
      const field = organisationFields.get(looseName(name));
      const settled = field === undefined || field in fields ? undefined : valueOf(field, value);
      if (field !== undefined && settled !== undefined) {
        fields[field] = settled;
        line("organisation-attribute", name, field);
      } else {
        kept.push([attributeName(name, row), value]);
        line("organisation-attribute", name, `attributes.${attributeName(name, row)}`);
      }
    }
    const own = ids.get(id)!;
    if (own !== id && !numbered.has(format)) kept.push(["originalId", id]);
    line("organisations", format, "organisations");
    return { id: own, label: label ?? id, ...fields, ...(kept.length === 0 ? {} : { attributes: Object.fromEntries(kept) }) };
  }

  function valueOf(field: string, value: Exclude<ForeignValue, null>): string | string[] | number | undefined {
    if (field === "count") return typeof value === "number" && Number.isInteger(value) && value > 0 ? value : undefined;
    if (typeof value !== "string" || value.trim() === "") return undefined;
    if (field === "aliases") return value.split(/[;；、|]/).map((part) => part.trim()).filter((part) => part !== "");
    return field === "sector" || field === "level" || field === "kind" ? termFor(field, value.trim()) : value;
  }

  function caseTie({ id, source, target, directed, strength, relation, attributes, row }: ForeignTie, i: number) {
    const fields: Record<string, string> = {};
    const kept: [string, string | number | boolean][] = [];
    for (const [name, value] of Object.entries(attributes)) {
      const field = tieFields.get(looseName(name));
      if (value === null || (name === "layerName" && namedLayers.has(relation)) || (name === "dimension" && value === layers.get(relation)!.dimension)) continue;
      if (field !== undefined && typeof value === "string" && field.accepts(value)) {
        fields[field.name] = value;
        line("tie-attribute", name, field.name);
      } else {
        kept.push([attributeName(name, row), value]);
        line("tie-attribute", name, `attributes.${attributeName(name, row)}`);
      }
    }
    const isUsable = strength !== null && strength > 0 && !presence.has(relation);
    if (strength !== null && strength <= 0) {
      zero++;
      zeroRow ??= row;
      kept.push(["strength", strength]);
    } else if (isUsable) line("strength", relation ?? "", "strength");
    else if (strength !== null) line("strength", relation ?? "", "presence");
    const own = tieIds[i]!;
    if (id !== null && own !== id) kept.push(["originalId", id]);
    return {
      id: own, source: ids.get(source)!, target: ids.get(target)!, layer: layers.get(relation)!.id, directed, ...(isUsable ? { strength } : {}), ...fields,
      ...(kept.length === 0 ? {} : { attributes: Object.fromEntries(kept) }),
    };
  }

  const about = Object.entries(network.attributes).flatMap(([name, value]): [string, string | number | boolean][] => {
    if (value === null) return [];
    line("network-attribute", name, `attributes.${attributeName(name, null)}`);
    return [[attributeName(name, null), value]];
  });
  const vocabularyOf = <T extends { readonly id: string }>(known: readonly T[], seen: ReadonlyMap<string, string>) => {
    const further = idsFor([...seen.keys()].filter((id) => !known.some((term) => term.id === id)), known.map(({ id }) => id));
    return { further, terms: [...structuredClone(known), ...[...further].map(([name, id]) => ({ id, label: name }))] };
  };
  const [sector, level, kind] = [vocabularyOf(defaultVocabulary.sectors, sectors), vocabularyOf(defaultVocabulary.levels, levels), vocabularyOf(defaultVocabulary.kinds, kinds)];
  const renameTerm = (further: ReadonlyMap<string, string>, value: unknown) => (typeof value === "string" && further.has(value) ? further.get(value)! : value);
  const base = baseName(file).replace(/\.[A-Za-z0-9]+$/, "");
  const title = [options.title, network.name, typeof network.attributes["title"] === "string" ? network.attributes["title"] : null, base].find((text) => text !== null && text !== undefined && text !== "") ?? "network";
  return {
    case: {
      format: "crosstie-case", id: options.id ?? idListFor([base])[0]!, title,
      vocabulary: { levels: level.terms, sectors: sector.terms, kinds: kind.terms, states: [], layers: [...layers.values()] },
      organisations: madeOrganisations.map((made) => ({
        ...made, ...("sector" in made ? { sector: renameTerm(sector.further, made.sector) } : {}), ...("level" in made ? { level: renameTerm(level.further, made.level) } : {}), ...("kind" in made ? { kind: renameTerm(kind.further, made.kind) } : {}),
      })),
      ties: madeTies, ...(about.length === 0 ? {} : { attributes: Object.fromEntries(about) }),
    } as CaseInput,
    report: [...lines.values()], issues,
  };
}

/** Relations whose every tie has its mirror with the same strength become ties without direction, one for each pair. */
function withoutDirection(ties: readonly ForeignTie[], relations: ForeignNetwork["relations"], say: (label: string) => void): readonly ForeignTie[] {
  const key = (tie: ForeignTie, mirrored: boolean) => JSON.stringify([tie.relation, ...(mirrored ? [tie.target, tie.source] : [tie.source, tie.target]), tie.strength]);
  const seen = new Set(ties.map((tie) => key(tie, false)));
  const uneven = new Set(ties.filter((tie) => !seen.has(key(tie, true)) || Object.keys(tie.attributes).length > 0).map(({ relation }) => relation));
  const even = [...new Set(ties.map(({ relation }) => relation))].filter((relation) => !uneven.has(relation));
  for (const relation of even) say(relations.find(({ id }) => id === relation)?.label ?? relation ?? "");
  const done = new Set<string>();
  return ties.flatMap((tie) => {
    if (uneven.has(tie.relation)) return [tie];
    if (done.has(key(tie, true)) && tie.source !== tie.target) return [];
    done.add(key(tie, false));
    return [{ ...tie, directed: false }];
  });
}
