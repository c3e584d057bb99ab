import { certaintyOf, type Finding, type FindingKind } from "../finding.js";

/** What tasks need and one organisation alone holds. */
export const soleHolder: FindingKind = {
  kind: "sole-holder",
  scale: "share of the resources that tasks need and whose holders are stated that one organisation alone holds",
  find(network): Finding | null {
    const needed = new Set(network.tasks.flatMap(({ requiredResources }) => requiredResources?.map(({ resource }) => resource) ?? []));
    const held = network.resources.filter(({ id, heldBy }) => needed.has(id) && heldBy !== null && heldBy.length > 0);
    const sole = held.filter(({ heldBy }) => heldBy!.length === 1);
    if (sole.length === 0) return null;
    const own = new Map<string, string[]>();
    for (const { id, heldBy } of sole) own.set(heldBy![0]!, [...(own.get(heldBy![0]!) ?? []), id]);
    const [holder, most] = [...own].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))[0]!;
    const short = sole.filter(({ sufficiency }) => sufficiency === "insufficient").map(({ id }) => id);
    return {
      kind: "sole-holder", size: sole.length / held.length, organisations: sole.length === most.length ? [holder] : [], constituent: "A3", ...certaintyOf(sole),
      title: { code: sole.length === held.length ? "sole-holder/title-all" : "sole-holder/title", params: { count: sole.length, all: held.length } },
      sentences: [
        { code: "sole-holder/most", params: { organisation: { records: [holder] }, resources: { records: most } } },
        ...(short.length > 0 ? [{ code: "sole-holder/short", params: { resources: { records: short } } }] : []),
      ],
      settledBy: { code: "sole-holder/settle", params: {} },
      evidence: sole.map(({ id }) => id), figure: { kind: "count", part: held.length - sole.length, hollow: sole.length, whole: held.length },
    };
  },
};
