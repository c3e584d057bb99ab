import { constituentOf, frameworkId } from "../../codebook/index.js";
import { stateEvolution } from "../../framework/index.js";
import { measure, type Column, type Row } from "../../metric/index.js";
import type { Network, StatesOf } from "../../network/index.js";
import { wordNames } from "../../words/index.js";
import type { SimulationTable } from "../simulation.js";
import type { StateStep } from "./steps-of-states.js";

export type Verdict = "holds" | "does-not-hold" | "not-decidable";

export const verdictWords = { holds: { en: "holds", zh: "成立" }, "does-not-hold": { en: "does not hold", zh: "不成立" }, "not-decidable": { en: "not decidable", zh: "无法判断" } } as const;

export const claimWords = { organisations: wordNames.organisationsGrow, ties: wordNames.tiesGrow, labour: wordNames.labourFiner } as const;
export type Claim = keyof typeof claimWords;

/** A step of one measure: what it was, what it is, and the least and greatest change that what is not stated allows. */
interface Moved {
  readonly state: string;
  readonly before: number | null;
  readonly now: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly evidence: readonly string[];
}

const even = 1e-9;

const directions = {
  rises: { en: "rises", zh: "上升" }, "rises-or-same": { en: "does not fall", zh: "不下降" }, same: { en: "stays", zh: "不变" }, falls: { en: "falls", zh: "下降" },
  "not-decidable": verdictWords["not-decidable"],
} as const;

function directionOf({ low, high }: Moved): keyof typeof directions {
  if (low === null || high === null) return "not-decidable";
  if (high < -even) return "falls";
  if (low < -even) return "not-decidable";
  return low > even ? "rises" : high > even ? "rises-or-same" : "same";
}

/** Grows as claimed: never falls, and rises at least once. A fall that is certain settles it, whatever else is open. */
function verdictOf(steps: readonly Moved[]): Verdict {
  const each = steps.map(directionOf);
  if (each.includes("falls")) return "does-not-hold";
  if (each.length === 0 || each.includes("not-decidable")) return "not-decidable";
  return each.includes("rises") ? "holds" : each.every((one) => one === "same") ? "does-not-hold" : "not-decidable";
}

const whole = (en: string, zh: string): Column => ({ type: "integer", label: { en, zh }, range: [0, null] });
const number = (en: string, zh: string): Column => ({ type: "number", label: { en, zh }, digits: 2 });
const claim: Column = { type: "text", label: { en: "Claim", zh: "论断" }, values: claimWords };
const verdict: Column = { type: "text", label: { en: "Answer", zh: "结论" }, values: verdictWords };
const evidence: Column = { type: "ids", label: { en: "Evidence", zh: "依据" } };

const claimColumns: Readonly<Record<string, Column>> = {
  claim, verdict, decided: whole("Steps decided", "可判断的步数"), steps: whole("Steps", "步数"), claimedBy: { type: "ids", label: { en: "Claimed in the case by", zh: "案例中的论断" } },
  lacking: { type: "ids", label: { en: "States not described", zh: "未说明的状态" } }, evidence,
};
const stepColumns: Readonly<Record<string, Column>> = {
  claim, before: number("Before", "前一状态"), now: number("Now", "本状态"), low: number("Least change", "最小变化"), high: number("Greatest change", "最大变化"), direction: { type: "text", label: { en: "It", zh: "走向" }, values: directions }, evidence,
};

/** The division of labour over the steps: exact where every task says when it begins and whom it requires, else not known. */
function labourOf(network: Network, { states }: StatesOf, steps: readonly StateStep[]): Tested {
  const open = network.tasks.some(({ activeFrom, requiredOrganisations }) => activeFrom === null || requiredOrganisations === null);
  const groups = new Map(measure(network, stateEvolution).rows.map((row) => [row["state"], typeof row["taskGroups"] === "number" ? row["taskGroups"] : null]));
  const known = (state: string) => groups.get(state) ?? null;
  const moved = steps.map(({ before, state }): Moved => {
    const [was, is] = [known(before), known(state)];
    const change = open || was === null || is === null ? null : is - was;
    return { state, before: was, now: is, low: change, high: change, evidence: network.tasks.filter(({ activeFrom }) => activeFrom === state).map(({ id }) => id) };
  });
  return { moved, lacking: states.filter(({ state }) => known(state) === null).map(({ state }) => state) };
}

interface Tested {
  readonly moved: readonly Moved[];
  /** States of which what the claim is about is not stated. */
  readonly lacking: readonly string[];
}

/**
 * Whether the structure grows as the state rises, as constituent S1 of the framework claims and cases coded with it repeat: more
 * organisations, more ties, finer division of labour. A claim holds when its measure never falls from one declared state to the
 * next and rises at least once, whatever the ties of unstated state or presence are; it does not hold when some step falls for
 * certain, or none can rise. A step between states of which one is described by no tie decides nothing. O(states m).
 */
export function expansionClaims(network: Network, films: StatesOf, steps: readonly StateStep[]): { readonly claims: SimulationTable; readonly claimSteps: SimulationTable } {
  const inState = (all: readonly { readonly states: readonly string[] }[], state: string) => all.filter(({ states }) => states.includes(state)).length;
  const lacking = films.states.filter(({ described }) => !described).map(({ state }) => state);
  const grown = (kind: "organisations" | "ties"): Tested => ({
    lacking,
    moved: steps.map((step): Moved => ({
      state: step.state, evidence: [...step.begun, ...step.ended],
      ...(step.decidable ? { before: inState(films[kind], step.before), now: inState(films[kind], step.state), low: step[kind].low, high: step[kind].high } : { before: null, now: null, low: null, high: null }),
    })),
  });
  const claimedBy = network.case.codings.filter(({ codebook, code }) => codebook === frameworkId && constituentOf(code)?.code === "S1").map(({ id }) => id);
  const tested: Readonly<Record<Claim, Tested>> = { organisations: grown("organisations"), ties: grown("ties"), labour: labourOf(network, films, steps) };
  return {
    claims: {
      keys: ["claim"], columns: claimColumns,
      rows: Object.entries(tested).map(([claim, { moved, lacking: unsaid }]): Row => ({
        claim, verdict: verdictOf(moved), decided: moved.filter((step) => directionOf(step) !== "not-decidable").length, steps: moved.length, claimedBy, lacking: unsaid,
        evidence: [...new Set(moved.flatMap((step) => step.evidence))],
      })),
    },
    claimSteps: { keys: ["claim", "state"], columns: stepColumns, rows: Object.entries(tested).flatMap(([claim, { moved }]) => moved.map((step): Row => ({ claim, ...step, direction: directionOf(step) }))) },
  };
}
