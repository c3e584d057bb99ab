import { alertSteps, deadlinesOf } from "../../simulate/index.js";
import { certaintyOf, type Finding, type FindingKind } from "../finding.js";

/** Whom a message from the lead never reaches, or only after several hands; without delays that is counted in rounds. */
export const lateAlert: FindingKind = {
  kind: "late-alert",
  scale: "share of the other organisations that a message from the lead never reaches",
  find(network): Finding | null {
    const { lead } = network;
    const steps = lead === null ? null : alertSteps(network, lead);
    if (lead === null || steps === null) return null;
    const others = [...steps].filter(([id]) => id !== lead);
    const heard = others.flatMap(([id, rounds]) => (rounds === null ? [] : [{ id, rounds }]));
    const last = Math.max(0, ...heard.map(({ rounds }) => rounds));
    const never = others.length - heard.length;
    if (others.length === 0 || (never === 0 && last < 3)) return null;
    const late = heard.filter(({ rounds }) => rounds === last).map(({ id }) => id);
    const own = new Set([lead, ...heard.map(({ id }) => id)]);
    const ties = network.ties.filter(({ source, target }) => own.has(source) && own.has(target));
    const named = { records: [lead] };
    const [timed] = deadlinesOf(network, { deadline: null }, false);
    return {
      kind: "late-alert", size: never / others.length, organisations: [], constituent: "A3", ...certaintyOf(ties),
      title: never === 0 ? { code: "late-alert/title-rounds", params: { lead: named, rounds: last } } : { code: "late-alert/title", params: { lead: named, heard: heard.length, all: others.length } },
      sentences: [
        ...(last > 0 ? [{ code: last === 1 ? "late-alert/at-once" : "late-alert/last", params: { rounds: last, organisations: { records: late.slice(0, 4) }, count: late.length } }] : []),
        ...(never > 0 ? [{ code: "late-alert/never", params: { count: never } }] : []),
        timed === undefined ? { code: "late-alert/no-delays", params: {} } : { code: "late-alert/rule", params: { rule: { records: [timed.id] } } },
      ],
      settledBy: { code: "late-alert/settle", params: {} },
      evidence: ties.map(({ id }) => id), figure: { kind: "count", part: heard.length, hollow: 0, whole: others.length },
    };
  },
};
