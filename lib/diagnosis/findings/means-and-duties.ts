import { powerImbalance } from "../../framework/index.js";
import { measure } from "../../metric/index.js";
import { percent } from "../../table/decimals.js";
import type { Note } from "../../words/index.js";
import { certaintyOf, type Finding, type FindingKind } from "../finding.js";

/** Below this difference of shares nothing is said; a default of ours, from no source. */
const least = 0.1;

/** Who has most of the means beyond its duties, and who most duties beyond its means. */
export const meansAndDuties: FindingKind = {
  kind: "means-and-duties",
  scale: "share of the means less share of the duties, either way, of the organisation where they lie furthest apart",
  find(network): Finding | null {
    const result = measure(network, powerImbalance);
    const rows = result.rows.flatMap(({ organisation, imbalance, responsibility, power, evidence }) =>
      typeof imbalance === "number" && typeof responsibility === "number" && typeof power === "number" ? [{ organisation: String(organisation), imbalance, responsibility, power, evidence: evidence as readonly string[] }] : []);
    const by = (sign: 1 | -1) => [...rows].sort((a, b) => sign * (b.imbalance - a.imbalance) || (a.organisation < b.organisation ? -1 : 1))[0];
    const [burdened, equipped] = [by(1), by(-1)];
    if (burdened === undefined || equipped === undefined) return null;
    const [burden, means] = [burdened.imbalance, -equipped.imbalance];
    if (Math.max(burden, means) < least) return null;
    const first = means >= burden ? equipped : burdened;
    const told = [first, ...[first === equipped ? burdened : equipped].filter(({ imbalance }) => Math.abs(imbalance) >= least)];
    const ids = new Set(told.flatMap(({ evidence }) => evidence));
    const records = [...network.ties, ...network.tasks, ...network.resources].filter(({ id }) => ids.has(id));
    const leadsOpen = network.tasks.length > 0 && network.tasks.every(({ leads }) => leads === null);
    const unsaid = result.notes.filter(({ code }) => code === "power/no-decider" || code === "power/no-command" || code === "power/no-resource").map(({ code }): Note => ({ code: `means-and-duties/${code.slice(code.indexOf("/") + 1)}`, params: {} }));
    return {
      kind: "means-and-duties", size: Math.min(1, Math.abs(first.imbalance)), organisations: told.map(({ organisation }) => organisation), constituent: "P2", ...certaintyOf(records),
      title: { code: first === equipped ? "means-and-duties/title-means" : "means-and-duties/title-duties", params: { organisation: { records: [first.organisation] } } },
      sentences: [
        ...told.map(({ organisation, power, responsibility }): Note => ({ code: "means-and-duties/shares", params: { organisation: { records: [organisation] }, means: percent(power), duties: percent(responsibility) } })),
        ...unsaid, ...(leadsOpen ? [{ code: "means-and-duties/no-lead", params: {} }] : []),
      ],
      settledBy: { code: "means-and-duties/settle", params: { organisations: { records: told.map(({ organisation }) => organisation) } } },
      evidence: records.map(({ id }) => id), figure: { kind: "share", share: Math.min(1, Math.abs(first.imbalance)) },
    };
  },
};
