import { UsageError } from "../errors.js";
import type { Measurement } from "../metric/index.js";
import { settleUnknown, type Network } from "../network/index.js";
import { nearest, type Note } from "../words/index.js";
import { concerned } from "./concerned.js";
import type { BranchDiagnosis, Diagnoses, Diagnosis, Moved } from "./diagnosis.js";
import { parseRubric, parseSurvey, type RubricInput, type SurveyInput } from "./inputs.js";
import { lookingAt, notesOf, type Looking } from "./looking.js";
import { parseProblemOptions } from "./options.js";
import type { Looked, Problem, ProblemState, Relation } from "./problem.js";
import { problems as all } from "./problems/index.js";
import { recommendationsFor } from "./recommendations.js";

type Options = Readonly<Record<string, unknown>>;
type LookingFor = (used: Measurement[]) => Looking;

export interface DiagnoseOptions {
  /** Ids of problems; all when not given. */
  readonly problems?: readonly string[];
  /** Options by problem. */
  readonly settings?: Readonly<Record<string, Options>>;
  readonly survey?: SurveyInput | null;
  readonly rubric?: RubricInput | null;
}

/** The problem of an id. @throws UsageError `usage/unknown-problem` with the nearest name. */
export function problemOf(id: string): Problem {
  const found = all.find((problem) => problem.id === id);
  if (found !== undefined) return found;
  const known = all.map((problem) => problem.id);
  const near = nearest(id, known);
  throw new UsageError("usage/unknown-problem", `There is no problem "${id}".${near === null ? "" : ` Did you mean "${near}"?`}`, { name: id, known, nearest: near });
}

const crosses: Readonly<Record<Relation, (value: number, threshold: number) => boolean>> = {
  above: (value, threshold) => value > threshold, below: (value, threshold) => value < threshold, "at-least": (value, threshold) => value >= threshold,
};

function stateOf({ value, bounds = null, also = true }: Looked, relation: Relation, threshold: number): ProblemState {
  const ends = value !== null ? [value] : bounds ?? [];
  const found = ends.map((end) => crosses[relation](end, threshold));
  if (found.length === 0 || found.some((one) => one !== found[0])) return "not-decidable";
  if (!found[0] || also === false) return "not-found";
  return also === null ? "not-decidable" : "found";
}

/** The branches that decide under these options, carried out. */
function branchesOf(problem: Problem, options: Options, looking: LookingFor, used: Measurement[], given: Options): BranchDiagnosis[] {
  const deciding = (options["branches"] as readonly string[] | undefined) ?? Object.keys(problem.branches);
  return Object.entries(problem.branches).filter(([id]) => deciding.includes(id)).map(([id, { relation, threshold: option, metrics, look }]) => {
    const looked = look(looking(used), options);
    const threshold = options[option] as number;
    const state = stateOf(looked, relation, threshold);
    const { value, bounds = null, evidence, missing, beside = [] } = looked;
    const limits: Note[] = state === "not-decidable" && value === null && bounds !== null ? [{ code: "diagnosis/bounds", params: { least: bounds[0], most: bounds[1] } }] : [];
    return {
      branch: id, state, value, bounds, relation, threshold, option, thresholdOrigin: Object.hasOwn(given, option) ? "user" : problem.thresholds[option]!,
      evidence: [...evidence], missing: state === "not-decidable" ? unique([...missing, ...limits]) : [], beside: [...beside], metrics: [...metrics],
    };
  });
}

/** Found if one branch finds it; not found only if every branch is decided and none does. */
const together = (branches: readonly BranchDiagnosis[]): ProblemState =>
  branches.some(({ state }) => state === "found") ? "found" : branches.some(({ state }) => state === "not-decidable") ? "not-decidable" : "not-found";

/** The value a fifth of the threshold away that the option admits: itself, else the next whole number, else the end of a share. */
function moved(problem: Problem, options: Options, option: string, way: -1 | 1): number | null {
  const threshold = options[option] as number;
  const raw = threshold + way * Math.abs(threshold) / 5;
  const whole = way < 0 ? Math.floor(raw) : Math.ceil(raw);
  const fits = (value: number) => Math.sign(value - threshold) === Math.sign(raw - threshold) && problem.options.safeParse({ ...options, [option]: value }).success;
  return raw === threshold ? null : [raw, whole, 1].find(fits) ?? null;
}

/** The answer under each threshold moved by a fifth, the others as they are. A threshold of 0 does not move. */
function movesOf(problem: Problem, options: Options, looking: LookingFor, state: ProblemState): Moved[] {
  const deciding = (options["branches"] as readonly string[] | undefined) ?? Object.keys(problem.branches);
  const idle = Object.entries(problem.branches).filter(([id]) => !deciding.includes(id)).map(([, branch]) => branch.threshold);
  return Object.keys(problem.thresholds).filter((option) => !idle.includes(option)).flatMap((option): Moved[] => {
    const tried = ([-1, 1] as const).map((way) => {
      const threshold = moved(problem, options, option, way);
      return threshold === null ? null : { threshold, state: together(branchesOf(problem, { ...options, [option]: threshold }, looking, [], {})) };
    });
    if (tried.every((one) => one === null)) return [];
    return [{ option, threshold: options[option] as number, lower: tried[0]!, higher: tried[1]!, verdict: tried.some((one) => one !== null && one.state !== state) ? "sensitive" : "stable" }];
  });
}

function diagnosisOf(problem: Problem, given: Options, network: Network, looking: LookingFor, settled: LookingFor | null): Diagnosis {
  const options = parseProblemOptions(problem, given);
  const used: Measurement[] = [];
  const branches = branchesOf(problem, options, looking, used, given);
  const asKnown = together(branches);
  // Ties marked unknown count as absent; where the answer would be another if they all existed, there is none.
  const hangs = settled !== null && together(branchesOf(problem, options, settled, [], given)) !== asKnown;
  const state = hangs ? "not-decidable" : asKnown;
  const deciding = state === "not-decidable" ? undefined : branches.find((branch) => branch.state === state);
  const resting = state === "found" ? branches.filter((branch) => branch.state === "found") : state === "not-found" ? branches : [];
  const evidence = [...new Set(resting.flatMap((branch) => branch.evidence))];
  const moves = movesOf(problem, options, looking, asKnown);
  const sensitive = moves.some(({ verdict }) => verdict === "sensitive") ? "sensitive" : state === "not-decidable" ? null : "stable";
  return {
    kind: "diagnosis", problem: problem.id, state, branch: deciding?.branch ?? null, value: deciding?.value ?? null, threshold: deciding?.threshold ?? null,
    thresholdOrigin: deciding?.thresholdOrigin ?? null, evidence, organisations: concerned(network, evidence),
    missing: [...(hangs ? [{ code: "diagnosis/unknown-ties", params: { count: network.unknownTies.length } }] : []), ...unique(branches.flatMap(({ missing }) => missing))],
    sensitive, moved: moves, rule: problem.rule, options, branches, notes: notesOf(used),
  };
}

const unique = (notes: readonly Note[]): Note[] => [...new Map(notes.map((note) => [JSON.stringify(note), note])).values()];

/**
 * The problems that the sources describe, looked for on one network: each found, not found, or not decidable with what is
 * lacking; and the recommendations of the sources that bear on those found. Deterministic plain data. Survey and rubric are
 * optional: a branch that needs them is not decided without.
 *
 * @throws UsageError `usage/unknown-problem`, `usage/unknown-problem-option`, `usage/problem-option`, `usage/survey`, `usage/rubric`.
 * @example diagnose(build(sCity), { problems: ["l4-material"] }).diagnoses[0].state // "found"
 */
export function diagnose(network: Network, { problems: asked, settings = {}, survey = null, rubric = null }: DiagnoseOptions = {}): Diagnoses {
  for (const id of Object.keys(settings)) problemOf(id);
  const chosen = asked === undefined ? all : all.filter(({ id }) => asked.map((name) => problemOf(name).id).includes(id));
  const [answers, scores] = [survey === null ? null : parseSurvey(survey), rubric === null ? null : parseRubric(rubric)];
  const looking = lookingAt(network, answers, scores).with;
  const settled = network.unknownTies.length === 0 ? null : lookingAt(settleUnknown(network, new Set(network.unknownTies.map(({ id }) => id))), answers, scores).with;
  const diagnoses = chosen.map((problem) => diagnosisOf(problem, settings[problem.id] ?? {}, network, looking, settled));
  return { kind: "diagnoses", scope: network.scope, n: network.organisations.length, diagnoses, recommendations: recommendationsFor(diagnoses, network.organisations.map(({ id }) => id)) };
}
