import { build, statesOf, type Network } from "../../network/index.js";
import { expansionClaims, stepsOfStates } from "../../simulate/index.js";
import { certaintyOf, type Finding, type FindingKind } from "../finding.js";

/** States in which no tie of the whole case is stated to hold: what a selection leaves out is no silence of the source. */
function silentIn(network: Network): readonly string[] {
  const whole = network.scope.state === null && network.ties.length < network.case.ties.length ? build(network.case) : network;
  return statesOf(whole).states.filter(({ described }) => !described).map(({ state }) => state);
}

/** Whether the structure grows as the state rises, as it is claimed to; and where the plan leaves states without a tie. */
export const stateEvidence: FindingKind = {
  kind: "state-evidence",
  scale: "share of the steps from state to state in which ties or organisations become fewer; else share of the states without a stated tie",
  find(network): Finding | null {
    const { states } = network.case.vocabulary;
    if (network.scope.state !== null || states.length < 2 || network.ties.every(({ activeFrom }) => activeFrom === null)) return null;
    const film = statesOf(network);
    const steps = stepsOfStates(film);
    const { claims, claimSteps } = expansionClaims(network, film, steps);
    const claimed = network.case.codings.some(({ id }) => (claims.rows[0]?.["claimedBy"] as readonly string[]).includes(id));
    const failing = claims.rows.filter(({ claim, verdict }) => (claim === "ties" || claim === "organisations") && verdict === "does-not-hold");
    const common = { kind: "state-evidence", organisations: [], constituent: "S1", figure: null } as const;
    if (failing.length > 0) {
      const falls = claimSteps.rows.filter(({ claim, direction }) => direction === "falls" && failing.some((row) => row["claim"] === claim));
      const ids = new Set(failing.flatMap((row) => row["evidence"] as readonly string[]));
      const ties = network.ties.filter(({ id }) => ids.has(id));
      const fallen = [...new Set(falls.map(({ state }) => String(state)))];
      return {
        ...common, size: fallen.length / steps.length, ...certaintyOf(ties), evidence: ties.map(({ id }) => id),
        title: { code: "state-evidence/title-fails", params: {} },
        sentences: [
          fallen.length > 0 ? { code: "state-evidence/falls", params: { states: { records: fallen } } } : { code: "state-evidence/flat", params: {} },
          { code: claimed ? "state-evidence/claimed" : "state-evidence/by-framework", params: {} },
        ],
        settledBy: { code: "state-evidence/settle-fails", params: {} },
      };
    }
    const silent = silentIn(network);
    if (silent.length === 0) return null;
    return {
      ...common, size: silent.length / states.length, ...certaintyOf([]), evidence: [],
      title: { code: "state-evidence/title-silent", params: { count: silent.length, all: states.length } },
      sentences: [
        { code: "state-evidence/silent", params: { states: { records: silent } } },
        { code: claimed ? "state-evidence/open-claimed" : "state-evidence/open", params: {} },
      ],
      settledBy: { code: "state-evidence/settle-silent", params: { states: { records: silent } } },
    };
  },
};
