import { z } from "zod";
import { defineMetric } from "../../metric/index.js";
import { instrumentsInScope, modes, modeValues, type Mode } from "./governance-records.js";

/**
 * Organisations reached by one governance mode only: those that market or social instruments alone bring in show where
 * orders would not do.
 *
 * A mode reaches an organisation as a stated party of an instrument, or as an end of a tie, coded with that mode. An
 * organisation reached by two modes, or by none, is not listed. Instruments whose parties are not stated are noted and
 * counted as missing: they may reach anybody. Time O(m + parties).
 *
 * Designed for this framework.
 */
export const reachedByOneModeOnly = defineMetric({
  id: "reachedByOneModeOnly",
  label: { en: "Reached by one mode only", zh: "仅由一种方式触及" },
  question: { en: "Whom would each mode of governance lose if it were dropped?", zh: "若放弃某种治理方式，将失去哪些单位？" },
  element: "governance",
  subject: "organisation",
  formula: String.raw`\{v : |\{m : m \text{ reaches } v\}| = 1\}`,
  convention: { en: "Stated parties of instruments and ends of ties with a coded mode; organisations with exactly one mode are listed.", zh: "以已编码方式的工具参与单位和关系两端计；仅列出恰有一种方式的单位。" },
  references: [],
  cost: "O(m + parties)",
  example: {
    ties: "", organisations: "a b",
    case: { instruments: [{ id: "order", label: "Order", mode: "administrative", parties: [{ organisation: "a" }] }, { id: "contract", label: "Contract", mode: "market", parties: [{ organisation: "a" }, { organisation: "b" }] }] },
    row: { organisation: "b", mode: "market", evidence: ["contract"] },
    how: { en: "a is reached by two modes, b by the contract alone.", zh: "a由两种方式触及，b仅由合同触及。" },
  },
  comparable: "within case",
  monotone: null,
  options: z.strictObject({}),
  columns: {
    mode: { type: "text", label: { en: "Mode", zh: "治理方式" }, values: modeValues },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute({ network, note, leaveOut }) {
    const reached = new Map<string, { modes: Set<Mode>; evidence: Set<string> }>(network.organisations.map(({ id }) => [id, { modes: new Set(), evidence: new Set() }]));
    const reach = (organisation: string, mode: Mode | null, record: string) => {
      const by = reached.get(organisation);
      if (by === undefined || mode === null) return;
      by.modes.add(mode);
      by.evidence.add(record);
    };
    for (const { id, mode, parties } of instrumentsInScope(network)) {
      if (parties === null) {
        note("instrument/parties-not-stated", { instrument: { records: [id] } }, id);
        leaveOut(id);
      }
      for (const { organisation } of parties ?? []) reach(organisation, mode, id);
    }
    for (const tie of network.ties) for (const end of [tie.source, tie.target]) reach(end, tie.governanceMode, tie.id);
    if ([...reached.values()].every(({ modes: by }) => by.size === 0)) note("governance/nobody-reached");
    return [...reached].flatMap(([organisation, by]) => {
      const mode = modes.find((candidate) => by.modes.has(candidate));
      return by.modes.size === 1 && mode !== undefined ? [{ organisation, mode, evidence: [...by.evidence] }] : [];
    });
  },
});
