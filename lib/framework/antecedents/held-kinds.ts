import { groupOf, saying, type Context } from "../../metric/index.js";
import { layersReading, tiesBetween, type Network } from "../../network/index.js";
import { z } from "zod";
import { sayOrigin } from "../parameter-origin.js";

export type ResourceKind = NonNullable<Network["resources"][number]["kind"]>;

export const resourceKindValues = {
  material: { en: "material", zh: "物资" }, information: { en: "information", zh: "信息" }, facility: { en: "facility", zh: "设施" }, capability: { en: "capability", zh: "能力" },
  plan: { en: "plan", zh: "方案" }, authority: { en: "authority", zh: "权限" }, finance: { en: "finance", zh: "资金" },
} as const;

const fewestHolders = 2;

export const minHoldersOption = saying(z.int().min(2).default(fewestHolders), "from how many holders of one kind in one jurisdiction on it can be a duplication", "同一辖区内同类资源的持有单位达到几个起可视为重复");

/** A kind of resource in one jurisdiction. */
export interface HeldKind {
  readonly jurisdiction: string;
  readonly kind: ResourceKind;
  readonly holders: readonly string[];
  /** Null where the only ties in the way do not say whether they share resources. */
  readonly duplicated: boolean | null;
  readonly resources: readonly string[];
  /** The ties of resource sharing among the holders. */
  readonly sharing: readonly string[];
}

/**
 * Who holds which kind of resource in which jurisdiction, and whether it is duplicated: held by at least so many, none of
 * whom shares resources with another. A tie shares resources if its layer is read as operational and its subtype says so.
 * What does not state its kind or its holder, and holders without a jurisdiction, are left out and counted as missing.
 */
export function heldKinds({ network, note, leaveOut }: Pick<Context<unknown>, "network" | "note" | "leaveOut">, minHolders: number): HeldKind[] {
  sayOrigin(note, [minHolders], [fewestHolders]);
  const ofOne = groupOf(network, "jurisdiction");
  const places = new Map(network.organisations.map((organisation) => [organisation.id, ofOne(organisation)]));
  const operational = new Set(layersReading(network, "operational").map(({ id }) => id));
  const found = new Map<string, { jurisdiction: string; kind: ResourceKind; holders: Set<string>; resources: string[] }>();
  const unplaced = new Set<string>();
  for (const { id, kind, heldBy } of network.resources) {
    if (kind === null || heldBy === null) {
      note(kind === null ? "resource/kind-not-stated" : "resource/no-holder", { resource: { records: [id] } }, id);
      leaveOut(id);
      continue;
    }
    for (const holder of heldBy) {
      const jurisdiction = places.get(holder) ?? null;
      if (jurisdiction === null) {
        unplaced.add(holder);
        leaveOut(holder);
        continue;
      }
      const key = `${jurisdiction}\n${kind}`;
      const known = found.get(key) ?? { jurisdiction, kind, holders: new Set(), resources: [] };
      known.holders.add(holder);
      if (!known.resources.includes(id)) known.resources.push(id);
      found.set(key, known);
    }
  }
  if (unplaced.size > 0) note("metric/attribute-missing", { attribute: { word: "jurisdiction" }, count: unplaced.size });
  return [...found.values()].map(({ jurisdiction, kind, holders, resources }) => {
    const among = [...holders];
    const ties = among.flatMap((a, i) => among.slice(i + 1).flatMap((b) => tiesBetween(network, a, b))).filter(({ layer }) => operational.has(layer));
    const sharing = ties.filter(({ subtype }) => subtype === "resource-sharing").map(({ id }) => id);
    const open = ties.some(({ subtype }) => subtype === null);
    const duplicated = among.length < minHolders || sharing.length > 0 ? false : open ? null : true;
    if (duplicated === null) note("duplication/open", { holders: { records: among } });
    return { jurisdiction, kind, holders: among, duplicated, resources, sharing };
  });
}
