import fc from "fast-check";
import type { Case, CaseInput } from "../../../lib/case/index.js";
import { statedCase } from "./stated-case.js";
import { runsOf } from "../../support/runs.js";

/** Several hundred seeded random typed networks of at most ten organisations. */
export const runs = { numRuns: runsOf(300), seed: 20240917 };

export const layerNames = ["mandate", "command", "supervision", "communication", "decision", "operational"] as const;
type TieInput = NonNullable<CaseInput["ties"]>[number];

const names = Array.from({ length: 10 }, (_, i) => `o${i}`);

/**
 * A case with attributes, tasks, resources, instruments, a lead and a liaison. Vertical ties run from an earlier to a
 * later organisation, so that no layer of command is a circle; horizontal ties run anywhere. `unknown` is how many ties at most are open.
 */
export const networks = ({ unknown = 0, least = 2 }: { unknown?: number; least?: number } = {}): fc.Arbitrary<Case> =>
  fc.integer({ min: least, max: 10 }).chain((n) => {
    const organisation = fc.integer({ min: 0, max: n - 1 });
    const pair = fc.tuple(organisation, organisation).filter(([a, b]) => a !== b);
    const some = fc.uniqueArray(organisation, { maxLength: Math.min(n, 5) }).map((list) => list.map((i) => names[i]!));
    const tie = fc.record({ pair, layer: fc.constantFrom(...layerNames), directed: fc.boolean(), flow: fc.constantFrom(null, "source-to-target" as const, "target-to-source" as const), mode: fc.constantFrom(null, "administrative" as const, "market" as const) });
    return fc.record({
      levels: fc.array(fc.constantFrom("municipal", "district", "unspecified"), { minLength: n, maxLength: n }),
      sectors: fc.array(fc.constantFrom("government", "enterprise", "mixed"), { minLength: n, maxLength: n }),
      jurisdictions: fc.array(fc.constantFrom("x", "y", "z", null), { minLength: n, maxLength: n }),
      ties: fc.array(tie, { maxLength: 18 }),
      open: fc.array(tie, { maxLength: unknown }),
      tasks: fc.array(fc.record({ required: fc.option(some), needs: fc.option(fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { maxLength: 4 })) }), { maxLength: 3 }),
      holders: fc.array(fc.option(some), { minLength: 4, maxLength: 4 }),
      modes: fc.array(fc.constantFrom("administrative" as const, "market" as const, "social" as const, null), { maxLength: 4 }),
      lead: organisation, liaison: organisation,
    }).map((drawn): Case => {
      const written = (presence: "present" | "unknown", offset: number) => ({ pair: [a, b], layer, directed, flow, mode }: (typeof drawn.ties)[number], i: number): TieInput => {
        const vertical = ["mandate", "command", "supervision"].includes(layer);
        const [source, target] = vertical && a > b ? [b, a] : [a, b];
        return { id: `t${offset + i}`, source: names[source]!, target: names[target]!, layer, directed: vertical || directed, flow: vertical || directed ? null : flow, presence, governanceMode: mode };
      };
      return statedCase("", [...drawn.ties.map(written("present", 100)), ...drawn.open.map(written("unknown", 200))], {
        organisations: Array.from({ length: n }, (_, i) => ({ id: names[i]!, label: names[i]!, level: drawn.levels[i]!, sector: drawn.sectors[i]!, jurisdiction: drawn.jurisdictions[i]! })),
        resources: drawn.holders.map((heldBy, i) => ({ id: `r${i}`, label: `r${i}`, kind: i < 2 ? "information" : "material", heldBy })),
        tasks: drawn.tasks.map(({ required, needs }, i) => ({
          id: `k${i}`, label: `k${i}`, requiredOrganisations: required && required.map((organisation) => ({ organisation })), requiredResources: needs && needs.map((r) => ({ resource: `r${r}` })),
        })),
        instruments: drawn.modes.map((mode, i) => ({ id: `i${i}`, label: `i${i}`, mode })),
        lead: { organisation: names[drawn.lead]! }, liaison: [{ organisation: names[drawn.liaison]! }],
      });
    });
  });

/** The case with one tie more; a vertical one may close a circle, which a metric has to survive. */
export const addTie = (source: Case, layer: (typeof layerNames)[number], from: number, to: number): Case => {
  const [a, b] = [source.organisations[from % source.organisations.length]!.id, source.organisations[to % source.organisations.length]!.id];
  const vertical = ["mandate", "command", "supervision"].includes(layer);
  const tie = { ...statedCase("p q", [{ id: "new", source: "p", target: "q", layer, directed: vertical, ...(layer === "operational" ? { subtype: "resource-sharing" } : {}) }]).ties[0]!, source: a, target: b };
  return { ...source, ties: [...source.ties, tie] };
};
