import { catalogue } from "../../lib/framework/index.js";
import { tiesAreRead } from "../../lib/metric/definition.js";
import { headlineOf, type Metric } from "../../lib/metric/index.js";

/** One of the 52 indicators: the metrics that make it, the test that works it by hand, and what it cannot do without. */
export interface Indicator {
  readonly code: string;
  /** The first carries the code; the others are its further tables. */
  readonly metrics: readonly string[];
  /** File under test/, and words of the title of a test in it. */
  readonly byHand: readonly [file: string, title: string];
  /** The note that stands beside null in the S City case, which has one wave, no deciders, no leads, no survey. */
  readonly lacks?: string;
  /** Not a metric: where the function is. */
  readonly place?: string;
}

const verticalHorizontal = "framework/vertical-horizontal.test.ts";
const a = "framework/indicators-a.test.ts";
const b = "framework/indicators-b.test.ts";
const command = "framework/command.test.ts";
const tasks = "framework/tasks.test.ts";
const governance = "framework/governance.test.ts";
const of = (code: string, metrics: string, file: string, title: string, lacks?: string): Indicator => ({ code, metrics: metrics.split(" "), byHand: [file, title], ...(lacks === undefined ? {} : { lacks }) });

export const indicators: readonly Indicator[] = [
  of("I-01", "integrationGain", verticalHorizontal, "is the share of the vertical fragmentation that is gone"),
  of("I-01b", "integrationProfile", verticalHorizontal, "counts balance on records or pairs, and coupling among the tied"),
  of("I-01c", "integrationGainByDistance", verticalHorizontal, "by distance sees a shortcut that joins nothing new"),
  of("I-02", "horizontalCompensation compensatedPairs", verticalHorizontal, "takes pairs of one stated level without a vertical path"),
  of("I-02b", "lateralCostSaved", a, "compares the way over the common superior with the shortest one"),
  of("I-02c", "compensationLift compensationLiftTest", verticalHorizontal, "compares with the pairs that do have a vertical path"),
  of("I-03", "commandCoverage commandReach", command, "follows command from the lead, superior to subordinate"),
  of("I-03b", "commandSpan commandSpanSummary", command, "sums up span and depth over those who command"),
  of("I-04", "unityOfCommand multipleSuperiors", command, "is breached by two superiors that no line joins"),
  of("I-04b", "centreConcentration", b, "is the number of centres, less the more one of them dominates"),
  of("I-04c", "krackhardtHierarchy krackhardtConnectedness krackhardtEfficiency leastUpperBound", "framework/structure/hierarchy.test.ts", "a binary out-tree is a perfect hierarchy: all four are 1"),
  of("I-05", "verticalShare verticalShareByLayer", verticalHorizontal, "counts records, or pairs, and whom vertical ties touch"),
  of("I-06", "fragmentationByLayer reachByLayer", verticalHorizontal, "adds layers in declared order and averages over every order"),
  of("I-07", "crossSectorBridging", verticalHorizontal, "is external less internal pairs over both, by sector"),
  of("I-07b", "emptySectorPairs mixingMatrix", b, "lists each pair once, with what is known of it"),
  of("I-08", "crossJurisdictionBridging", verticalHorizontal, "asks whether jurisdictions that share a task are joined"),
  of("I-09", "brokerage brokerageExpectation", "framework/structure/textbook.test.ts", "brokerage: every role once, by the groups of a -> b -> c"),
  of("I-10", "liaisonLoad", command, "is the mean share of shortest paths between blocks that pass the liaison"),
  of("I-11", "pathRedundancy informationRedundancy", command, "sums up the lines"),
  of("I-12", "removalEffect keyPlayersToRemove", "framework/structure/textbook.test.ts", "removal: without the hub all 3 pairs of the 3 left are cut"),
  of("I-13", "resourceSplit", tasks, "is one less the largest share in one hand, whoever else holds the same"),
  of("I-13b", "informationSplit", b, "counts pairs of information and something else"),
  of("I-14", "taskCongruence taskCongruenceByTask missingTaskTies", tasks, "is over the union of demanded pairs: one that two tasks demand counts once"),
  of("I-14b", "taskConnection", tasks, "is direct, through one organisation, or none"),
  of("I-14c", "surplusTies", a, "are operational ties between two who share no task"),
  of("I-15", "sufficiency", b, "has the fewest that hold everything, and the best one alone"),
  of("I-16", "knockOutCascade failedTasks", b, "fails what lists it or needs what it alone holds, then what waits for that, step by step"),
  of("I-16b", "dependence dependenceGaps", b, "is importance times control over the holders, summed over resources, whatever lists them"),
  of("I-17", "planOverlap planOverlapByLayer planDifferences", a, "compares pairs in one layer, on the organisations that both list", "overlap/no-actual"),
  of("I-17b", "directionAgreement", a, "I-17b: which way the common ties go", "overlap/no-actual"),
  of("I-18", "stateEvolution stateEvolutionByLayer", a, "sets each state against the one before"),
  of("I-19", "governanceMix reachedByOneModeOnly", governance, "shares the coded records among three modes, and shows the uncoded apart"),
  of("I-20", "governanceForms governanceFormFeatures", a, "gives three scores from the known features, and how far the unknown could move them"),
  of("I-21", "passiveShare", a, "is of ties whose initiative is known, with the proxy beside it", "initiative/none-known"),
  of("I-22", "collaborationDepthSummary collaborationDepth", a, "is the deepest of a pair's horizontal ties, with the number of layers beside it"),
  of("I-22b", "duplication duplicatedKinds", b, "is a kind held twice in one jurisdiction by organisations that share nothing"),
  of("I-23", "unbackedShare", a, "is of ties of which it is said, with the bounds over the others", "backing/only-backed-stated"),
  of("I-24", "powerImbalance powerImbalanceByLevel localBurden", a, "sets the share of duties against the mean share of means"),
  of("I-24b", "controlAbove", a, "is of tasks of which both are known and ranked", "task/no-lead-and-decider"),
  of("I-25", "responsibilityAmbiguity responsibilityByTask responsibilityOverlap", a, "is of tasks that state their leads", "task/no-leads-stated"),
  of("I-26", "feedbackClosure", b, "takes a directed tie back in any layer, or an undirected one of communication"),
  of("I-27", "loopClosure", "framework/loop-closure.test.ts", "counts the parts that were observed, and apart from them those that are expected"),
  of("I-28", "evidenceCoverage", governance, "is out of the seventeen constituents, coded or not"),
  { code: "I-29", metrics: [], byHand: ["inference/survey-link.test.ts", ""], place: "lib/inference/survey-link/link-survey.ts" },
  { code: "I-29b", metrics: [], byHand: ["survey/within-groups.test.ts", ""], place: "lib/survey/within-group-agreement.ts" },
  of("I-30", "tightnessChange", a, "compares two waves over all and over those in both", "wave/one"),
  of("I-31", "ambiguityChange", a, "is the share unclear after less before, and below 0 when clearer", "wave/tasks-none"),
  of("I-32", "decisionLocus", b, "is the share of joint tasks with exactly one decider, none and several told apart", "decision/deciders-not-stated"),
  of("I-33", "ruleChecks", b, "pass at the limit, fail above it, and are unknown without a number", "rule/nothing-found"),
  of("I-34", "experience", b, "weighs people, not organisations, and leaves out who states one count or an impossible one", "experience/no-survey"),
  of("I-36", "sourceToDecision sourceToDecisionLines", b, "is the mean number of steps along arcs and flow; what cannot arrive is apart", "decision/deciders-not-stated"),
  of("I-37", "decisionEquality decisionDegreeBySector", a, "is the share of decision ties that reach outside government, and Gini over sectors"),
];

/** The columns that name the records a number was made from; without one the key of each row is such a record. */
export const evidenceOf = (metric: Metric): string => ["evidence", "added"].find((column) => metric.columns[column]?.type === "ids") ?? "its rows";

const lackWords: Readonly<Record<string, string>> = {
  "overlap/no-actual": "observed ties", "initiative/none-known": "who took the initiative", "backing/only-backed-stated": "which ties have nothing behind them", "task/no-lead-and-decider": "leads and deciders",
  "task/no-leads-stated": "leads", "wave/one": "a second wave", "wave/tasks-none": "a second wave of tasks", "decision/deciders-not-stated": "deciders", "rule/nothing-found": "what was found",
  "experience/no-survey": "a survey of staff",
};

const opening = `# The 52 indicators

Beside the textbook measures, the framework has 52 indicators of its own. This page is made from the catalogue; a test fails when
an indicator has no metric, no code, no evidence or no case worked by hand.

\`crosstie measure <case> --metric I-13\` takes the code; the formula, the convention and a worked example stand under
\`crosstie metrics\`. These rules hold for all of them, and are tested for each:

- **Scope** is the selection, and every result carries it: layers, dimensions, statuses, certainties, state, wave, organisations,
  merges, memberships, collectives. Select first, then measure; *Options* below are only what is particular.
- **Ties of an organisation with itself**, or inside a collective, enter nothing.
- **Empty, or too small** for the question: null with a reason, never 0. A missing attribute leaves the organisation out and is counted.
- **Ties marked unknown** count as absent, with an interval beside. *Interval*: by its two ends, where one tie more can only
  move the value one way ("falls", "rises"); else over every setting of up to 12 unknown ties, beyond that
  over 200 drawn settings, and marked so; null where a setting leaves the value undefined. "None": no tie is read, or the answer is a word.
- **Evidence**: which ties, tasks, resources or organisations made the number.
- What **draws** is a function beside, with a seed: \`compensationLiftPermutation\` for I-02c, \`linkSurvey\` for I-29 and I-29b.
- *Lacking*: what a source must say beyond who is tied with whom. Without it the value is null, and the note says so.
`;

const options = (metric: Metric): string => Object.keys(metric.options.shape).map((name) => `\`${name}\``).join(" ");

/** How the interval over unknown ties comes about. */
const interval = (metric: Metric): string => (!tiesAreRead(metric, metric.options.parse({})) || metric.columns[headlineOf(metric)]!.nominal === true ? "none" : metric.monotone ?? "settings");

function row({ code, metrics, byHand, lacks, place }: Indicator): string {
  if (place !== undefined) return `| ${code} | \`${place}\` | | | | ${code === "I-29" ? "ratings or answers of a survey" : "answers of several people of one organisation"} | ${byHand[0]} |`;
  const [first, ...further] = metrics.map((id) => catalogue.find(id));
  const names = [`**${first!.label.en}** \`${first!.id}\``, ...further.map(({ id }) => `\`${id}\``)].join(", ");
  return `| ${code} | ${names} | ${options(first!)} | ${interval(first!)} | ${evidenceOf(first!)} | ${lacks === undefined ? "" : lackWords[lacks]!} | ${byHand[0]} |`;
}

export function indicatorsPage(): string {
  return `${opening}
| Code | Metrics, the first under the code | Options | Interval | Evidence | Lacking in S City | Worked by hand in test/ |
|---|---|---|---|---|---|---|
${indicators.map(row).join("\n")}
`;
}
