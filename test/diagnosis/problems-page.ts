import { problems, recommendations } from "../../lib/diagnosis/index.js";

const opening = `# The problems looked for

\`crosstie diagnose <case>\` looks for twenty-five problems that four studies describe. Each is decided by a written rule and
answered *found*, *not found* or *not decidable*. This page is made from the same list as the command
(\`lib/diagnosis/problems\`); a test fails when the two differ.

## How an answer comes about

- A rule has one or more **branches**. Each compares a value with a threshold: above, below, or from it on.
- **Found**: one branch finds it. **Not found**: every branch is decided and none does. Otherwise **not decidable**, with what is
  lacking. A branch that wants a survey is not decided without one; \`branches\` names those that are to decide, so that whoever
  has no survey can say so and get the answer of the others.
- Values come from the catalogue of metrics; nothing is computed a second way. What has no metric is a count of records, and the
  rule says which.
- Missing is not none: a list that a case leaves out is unknown, \`[]\` is none, a layer not stated gives no value. In a
  layer listed in part a pair that is not listed counts as absent, and the answer carries that note.
- Where a value is only bounded (ties whose state or backing is not stated), both ends must give the same answer.
- Ties marked unknown count as absent; if the answer would be another had all of them been there, it is not decidable. Only
  these two settings are tried.
- **Thresholds** say where they come from: by the source, an arbitrary default, or the user. Each is moved by a fifth, down and
  up, the others staying as they are: *sensitive* if the answer changes, else *stable*. Whole numbers move to the
  next whole number outside the fifth, shares stop at 1, and a threshold of 0 does not move.
- A value *beside* an answer, such as a proxy, never decides it.

## What may be given

\`crosstie diagnose\` and \`crosstie report\` take both files below. A field that is wrong is told with its line, in either language.

A **survey** (\`--survey file.json\`): dimension means on one scale, and how many people are new to the work. D3 is asked the
other way round: \`D3\` is recoded, \`D3Unreversed\` is as printed and is recoded here. Thresholds are on a scale of 1 to 7; means of
another \`scale\` are carried over to it in proportion.

\`\`\`json
{ "D1": 5.71, "D3Unreversed": 2.08, "D4": 5.78, "D5": 5.77, "scale": [1, 7], "tenure": { "years": 3, "short": 689, "staff": 1000 } }
\`\`\`

A **rubric** (\`--rubric file.json\`): your own contents under the five dimensions of information sharing, scored 0 (not there), 1 (in
part) or 2 (there). The source speaks of nineteen contents and lists none; none is supplied. \`problem\` says, where a dimension has two, which
one a content is about. No problem is named under supervision-evaluation; contents there are accepted and decide nothing.

\`\`\`json
{ "contents": [
  { "dimension": "security-management", "content": "register of shared data", "score": 1, "problem": "i-management" },
  { "dimension": "interest-coordination", "content": "compensation for data holders", "score": null }
] }
\`\`\`

Some rules read what the case says in attributes: \`basis\` of a task (ids of documents) and \`type\` of a document for
\`v-not-legal\`; \`backed\` of a tie for the share of unbacked ties; \`safetyRule\` of a tie; counts of staff for \`p1-team\`; \`function\` and
\`plan\` of a functional group, with its memberships, for the groups of \`p2-joint-decision\`.

## What to add so that more can be decided

| To decide | A case must state |
|---|---|
| \`h-passive\` | \`initiative\` of horizontal ties |
| \`h-low-peacetime-info\` | \`activeFrom\` of communication ties |
| \`h-shallow\` | ties with status \`observed\` beside those of the plan |
| \`h-duplication\`, \`l4-material\`, \`p4-resource\` | \`kind\` and \`heldBy\` of resources, \`jurisdiction\` of holders, \`subtype\` of operational ties, what tasks need |
| \`h-no-mechanism\`, \`i-interest\` | \`instrument\` of ties, or \`backed: false\` where nothing is written |
| \`v-imbalance\`, \`v-control-above\`, \`v-rough-division\`, \`p2-joint-decision\`, \`p5-trust\` | \`leads\`, \`supports\`, \`deciders\` of tasks; \`none\` where there is nobody |
| \`v-not-legal\` | \`basis\` of tasks and \`type\` of the documents named |
| \`v-no-feedback\`, \`l2-supervision\` | command, communication and supervision ties, with the coverage of their layers |
| \`l1-integrated-operation\` | \`prerequisites\` of tasks |
| \`l3-information\`, \`i-process\` | information among the resources, who holds it, which tasks need it, who decides |
| \`h-self-interest\`, \`p1-team\`, \`p2-joint-decision\`, \`p4-resource\`, \`p5-trust\` | a survey |
| \`i-management\`, \`i-safety-quality\`, \`i-talent-technology\`, \`i-interest\`, \`i-process\` | a rubric |
| \`p3-fragmentation\` | \`sector\` and \`level\` of organisations on both sides of the pairs asked about |
`;

const shown = (value: unknown): string => (Array.isArray(value) ? value.join(", ") : String(value));

function sectionOf(problem: (typeof problems)[number]): string {
  const defaults = problem.options.parse({});
  const rows = Object.entries(problem.options.shape).map(([name, schema]) => {
    const said = (schema as { meta(): { description?: string; zh?: string } | undefined }).meta();
    return `| \`${name}\` | ${shown(defaults[name])} | ${problem.thresholds[name] ?? "\u2014"} | ${said?.description ?? ""} | ${said?.zh ?? ""} |`;
  });
  const branches = Object.entries(problem.branches).map(([id, { label, relation, threshold, metrics }]) =>
    `- \`${id}\`: ${label.en} / ${label.zh}; ${relation.replace("-", " ")} \`${threshold}\`${metrics.length === 0 ? "" : `; ${metrics.map((metric) => `\`${metric}\``).join(", ")}`}`);
  const addressed = recommendations.filter(({ addresses }) => addresses.includes(problem.id)).map(({ id }) => `\`${id}\``);
  return [
    `### ${problem.label.en} (\`${problem.id}\`)`, "", `${problem.label.zh}. Source: ${problem.source.document}, ${problem.source.section}. Rule: ${problem.ruleFrom === "ours" ? "written here" : "as specified"}.`, "",
    problem.rule.en, "", problem.rule.zh, "", ...branches, "",
    "| Option | Default | From | Meaning | 含义 |", "|---|---|---|---|---|", ...rows, "",
    addressed.length === 0 ? "The sources recommend nothing that is paired with it." : `Recommendations paired with it: ${addressed.join(", ")}.`, "",
  ].join("\n");
}

/** The page on problems and recommendations, from the lists themselves. */
export function problemsPage(): string {
  const rows = recommendations.map(({ id, label, source, addresses, changes }) => `| \`${id}\` | ${label.en} | ${label.zh} | ${source.document}, ${source.section} | ${addresses.map((one) => `\`${one}\``).join(", ")} | ${changes.join(", ")} |`);
  return [
    opening, "## The problems\n", ...problems.map(sectionOf),
    "## The recommendations\n", "They are the sources' own; that they help is their authors' view. The pairing with problems was derived. A recommendation is shown\nwhen a problem it is paired with is found, with the organisations that the evidence names and the metrics to compute again.\n",
    "| Id | Recommendation | 建议 | Source | Problems | Adds |\n|---|---|---|---|---|---|", rows.join("\n"), "",
  ].join("\n");
}
