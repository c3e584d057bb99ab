import { UsageError } from "../../errors.js";
import type { Issue } from "../../case/index.js";
import { headlineOf, measure } from "../../metric/index.js";
import { coverageNotes } from "../../metric/requirements.js";
import { pairRatings } from "../../framework/index.js";
import type { Network } from "../../network/index.js";
import type { LongRun } from "../../progress.js";
import { createRandom } from "../../random.js";
import { settledOptions } from "../../simulate/settled-options.js";
import type { Simulation, SimulationTable } from "../../simulate/simulation.js";
import { adjustedP, meanOf } from "../../stats/index.js";
import { exactRanksUpTo } from "../../stats/association/rank-permutation.js";
import { leaveOutScreened, organisationScores, placeResponses, type DimensionScores, type Responses, type SurveyInstrument } from "../../survey/index.js";
import { nearest, type Bilingual, type Note } from "../../words/index.js";
import { groupsBy, type Group } from "./groups.js";
import { halvesOf } from "./halves.js";
import { horizontallyTied, pairsAmong } from "./horizontal-ties.js";
import { drawsOf, runJobs, type Draws } from "./jobs.js";
import { surveyLinkSchema, type SurveyLinkOptions, type SurveyLinkSettings } from "./options.js";
import { defaultPositions, positionsOf, type Position, type PositionWanted } from "./positions.js";
import { rankLink } from "./rank-link.js";
import { ratingLink } from "./rating-link.js";
import { dimensionColumns, groupColumns, groupLinkColumns, halvesColumns, linkColumns, positionKey, ratingColumns, scoreColumns } from "./tables.js";

/** The answers of a survey beside the places that organisations have in a network. */
export interface SurveyLink extends Simulation<"links" | "dimensions" | "organisations" | "halves" | "groups" | "groupLinks" | "ratings"> {
  readonly simulation: "surveyLink";
  /** Whether the answers or the case say that they are made up. */
  readonly synthetic: boolean;
  /** What kept answers from being joined to the case, with rows and nearest names. */
  readonly issues: readonly Issue[];
}

interface Unit {
  readonly at: number;
  readonly organisation: string;
  readonly score: number;
}

/** By id, so that the order of the answers moves no draw. */
const unitsOf = ({ organisations }: DimensionScores): Unit[] =>
  organisations.flatMap(({ organisation, score }, at) => (score === null ? [] : [{ at, organisation, score }])).sort((a, b) => (a.organisation < b.organisation ? -1 : 1));

function chosenDimensions(all: readonly DimensionScores[], wanted: readonly string[] | null): readonly DimensionScores[] {
  const known = all.map(({ dimension }) => dimension);
  const unknown = wanted?.find((id) => !known.includes(id));
  if (unknown !== undefined) {
    const near = nearest(unknown, known);
    throw new UsageError("usage/unknown-dimension", `These answers have no dimension "${unknown}"; they have: ${known.join(", ")}.${near === null ? "" : ` Did you mean "${near}"?`}`, { value: unknown, known, nearest: near });
  }
  return wanted === null ? all : all.filter(({ dimension }) => wanted.includes(dimension));
}

const labelsOf = (dimensions: readonly DimensionScores[]): Record<string, Bilingual> =>
  Object.fromEntries(dimensions.map(({ dimension, label }) => [dimension, { en: `${dimension} ${label.en ?? label.zh ?? ""}`.trim(), zh: `${dimension} ${label.zh ?? label.en ?? ""}`.trim() }]));

/** Where nothing could be compared because people were not averaged, that is the reason. */
const standingOf = <Standing extends string>({ verdict, organisations }: DimensionScores, standing: Standing): Standing | "not-averaged" =>
  (standing === "none" && verdict === "low-agreement" && organisations.every(({ score }) => score === null) ? "not-averaged" : standing);

interface Parts {
  readonly network: Network;
  readonly dimensions: readonly DimensionScores[];
  readonly settings: SurveyLinkSettings & { readonly drawn: Draws };
  readonly run: LongRun;
}

/** Scores held to positions: one row a dimension and position. */
async function linksOf({ dimensions, settings, run }: Parts, positions: readonly Position[]) {
  const asked = dimensions.flatMap((scores) => positions.map((position) => ({ scores, position })));
  const found = await runJobs("survey link", asked.map(({ scores, position }) => {
    const units = unitsOf(scores).flatMap((unit) => {
      const place = position.values.get(unit.organisation) ?? null;
      return place === null ? [] : [{ ...unit, place }];
    });
    return rankLink(units.map(({ score }) => score), units.map(({ place }) => place), (drawn) => scores.reliabilityOf(drawn.map((i) => units[i]!.at)), settings);
  }), run);
  const adjusted = adjustedP(found.map(({ p }) => p), "Holm");
  return {
    rows: found.map(({ n, rho, low, high, p, test, reliability, corrected, correctedLow, correctedHigh, standing }, i) => ({
      dimension: asked[i]!.scores.dimension, position: asked[i]!.position.id, layer: asked[i]!.position.layer,
      n, rho, low, high, p, adjustedP: adjusted[i]!, test, reliability, corrected, correctedLow, correctedHigh, standing: standingOf(asked[i]!.scores, standing),
    })),
    notes: dimensions.flatMap(({ dimension }): Note[] => {
      const most = Math.max(0, ...found.flatMap(({ lost }, i) => (asked[i]!.scores.dimension === dimension ? [lost] : [])));
      return most === 0 ? [] : [{ code: "link/lost", params: { dimension, count: most, draws: settings.draws } }];
    }),
    tests: found.filter(({ p }) => p !== null).length,
  };
}

/** Groups of organisations: their mean score and the density of horizontal ties among them, and the one held to the other. */
async function groupsOf({ network, dimensions, settings, run }: Parts, groups: readonly Group[]) {
  const tied = horizontallyTied(network);
  const rows = dimensions.flatMap((scores) => {
    const units = unitsOf(scores);
    return groups.map(({ id, members }) => {
      const own = units.filter(({ organisation }) => members.includes(organisation));
      const among = tied === null ? { pairs: null, ties: null, density: null } : pairsAmong(members, tied);
      return { dimension: scores.dimension, group: id, members: members.length, scored: own.length, score: meanOf(own.map(({ score }) => score)), ...among };
    });
  });
  const found = await runJobs("survey groups", dimensions.map(({ dimension }) => {
    const full = rows.flatMap(({ score, density, ...one }) => (one.dimension === dimension && score !== null && density !== null ? [{ score, density }] : []));
    return rankLink(full.map(({ score }) => score), full.map(({ density }) => density), () => null, settings);
  }), run);
  return { rows, links: found.map(({ n, rho, p, standing }, i) => ({ dimension: dimensions[i]!.dimension, n, rho, p, standing: standingOf(dimensions[i]!, standing) })) };
}

/** What organisations give one another held to their ties, in all selected layers and in each that is stated. */
async function ratingsOf({ network, settings, run }: Parts) {
  const items = [...new Set(network.ratings.filter(({ value }) => value !== null).map(({ item }) => item))];
  const stated = network.layers.filter(({ coverage }) => coverage !== "not-stated").map(({ id }) => id);
  const asked = stated.length === 0 ? [] : items.flatMap((item) => [null, ...(stated.length > 1 ? stated : [])].map((layer) => ({ item, layer })));
  const measured = new Map(items.map((item) => [item, measure(network, pairRatings, { item })]));
  const found = await runJobs("ratings", asked.map(({ item, layer }) => {
    const ratings = measured.get(item)!.rows.flatMap((row) => {
      const rating = row[headlineOf(pairRatings)];
      return typeof rating === "number" ? [{ rater: String(row["a"]), rated: String(row["b"]), rating }] : [];
    });
    const ties = new Set(network.ties.filter((tie) => layer === null || tie.layer === layer).flatMap(({ source, target }) => [JSON.stringify([source, target]), JSON.stringify([target, source])]));
    return ratingLink(ratings, (a, b) => ties.has(JSON.stringify([a, b])), settings);
  }), run);
  const notes = [...measured.values()].flatMap((one) => one.notes).filter(({ code }) => code !== "metric/convention");
  return { rows: found.map((one, i) => ({ ...asked[i]!, ...one })), notes: found.length === 0 ? [] : notes };
}

function distinct(notes: readonly Note[]): Note[] {
  const seen = new Set<string>();
  return notes.filter((note) => !seen.has(JSON.stringify(note)) && seen.add(JSON.stringify(note)));
}

const table = (keys: readonly string[], columns: SimulationTable["columns"], rows: SimulationTable["rows"]): SimulationTable => ({ keys, columns, rows });

/**
 * The link between survey and network: dimension scores of organisations, averaged only where their people agree (I-29b), held to their positions in a network (I-29). Each correlation stands with its number of
 * organisations, permutation p, interval, and what it would be without the error in the scores; below `minUnits` organisations it is shown and not tested. Beside it: whether
 * organisations with high scores have denser horizontal ties among themselves, the same by groups where `by` is given, and, where the case has ratings of one another, whether those who are
 * tied are rated higher. Positions are any metric of organisations; without any, degree (in all ties and in each layer), betweenness and brokerage. The answers' column `organisation` holds ids or names of the case.
 *
 * Association is not cause: trust may follow ties as well as lead to them. Time: draws times correlations times organisations.
 *
 * @throws InferenceError for settings; UsageError for positions and dimensions that are not there; MetricError for options of a metric.
 */
export async function linkSurvey(
  network: Network, given: Responses, instrument: SurveyInstrument, { positions: wanted, ...options }: SurveyLinkOptions & { readonly positions?: readonly PositionWanted[] } = {}, run: LongRun = {},
): Promise<SurveyLink> {
  const settings = settledOptions("surveyLink", surveyLinkSchema, options);
  const { responses: kept, leftOut } = leaveOutScreened(given, settings.leaveOut, { mostMissing: settings.mostMissing });
  const { responses, outOfScope, unplaced, issues } = placeResponses(kept, network);
  const dimensions = chosenDimensions(organisationScores(responses, instrument, settings), settings.dimensions);
  // A position that was not asked for and that nobody has is no row.
  const positions = positionsOf(network, wanted ?? defaultPositions(network)).filter(({ values }) => wanted !== undefined || [...values.values()].some((value) => value !== null));
  const parts: Parts = { network, dimensions, settings: { ...settings, drawn: drawsOf(createRandom(settings.seed)) }, run };
  const labels = labelsOf(dimensions);
  const links = await linksOf(parts, positions);
  const tied = horizontallyTied(network);
  const halves = await runJobs("survey halves", dimensions.map((scores) => halvesOf(unitsOf(scores), tied, parts.settings)), run);
  const groups = settings.by === null ? [] : groupsBy(network, settings.by);
  const grouped = await groupsOf(parts, groups);
  const ratings = await ratingsOf(parts);

  const answered = new Map(network.organisations.map(({ id }) => [id, responses.people.filter(({ organisation }) => organisation === id).length]));
  const silent = network.organisations.map(({ id }) => id).filter((id) => answered.get(id) === 0);
  const synthetic = given.synthetic || network.case.synthetic;
  const { draws, seed, minUnits, confidence } = settings;
  return {
    kind: "simulation", simulation: "surveyLink", scope: network.scope, synthetic, issues,
    options: { ...settings, positions: positions.map(({ id, layer }) => positionKey(id, layer)) }, n: network.organisations.length,
    tables: {
      links: table(["dimension", "position", "layer"], linkColumns(labels, positions), links.rows),
      dimensions: table(["dimension"], dimensionColumns(labels), dimensions.map(({ dimension, verdict, organisations, people, alone, icc1, icc2, p, rwg, alpha, reliability, reliabilityFrom }) => (
        { dimension, verdict, organisations: organisations.length, people, alone, icc1, icc2, p, rwg, alpha, reliability, reliabilityFrom }))),
      organisations: table(["organisation"], scoreColumns(labels, positions), network.organisations.map(({ id }) => ({
        organisation: id, people: answered.get(id)!,
        ...Object.fromEntries(dimensions.map(({ dimension, organisations }) => [dimension, organisations.find(({ organisation }) => organisation === id)?.score ?? null])),
        ...Object.fromEntries(positions.map((position) => [positionKey(position.id, position.layer), position.values.get(id) ?? null])),
      }))),
      halves: table(["dimension"], halvesColumns(labels), halves.map((one, i) => ({ dimension: dimensions[i]!.dimension, ...one, standing: standingOf(dimensions[i]!, one.standing) }))),
      groups: table(["dimension", "group"], groupColumns(labels, Object.fromEntries(groups.map(({ id, label }) => [id, label]))), groups.length === 0 ? [] : grouped.rows),
      groupLinks: table(["dimension"], groupLinkColumns(labels), groups.length === 0 ? [] : grouped.links),
      ratings: table(["item", "layer"], ratingColumns(Object.fromEntries(network.case.vocabulary.ratings.map(({ id, label }) => [id, { en: label.en ?? label.zh ?? id, zh: label.zh ?? label.en ?? id }]))), ratings.rows),
    },
    notes: distinct([
      ...(synthetic ? [{ code: "link/synthetic", params: {} }] : []),
      { code: "link/method", params: { exact: exactRanksUpTo, draws, seed, tests: links.tests } }, { code: "link/few", params: { minUnits } }, { code: "link/exchangeable", params: {} },
      { code: "link/interval", params: { percent: confidence * 100, draws } }, { code: "link/corrected", params: {} },
      ...dimensions.flatMap(({ dimension, reliability, reliabilityFrom }) => (reliabilityFrom !== null && !((reliability ?? 0) > 0) ? [{ code: "link/no-reliability", params: { dimension } }] : [])),
      ...dimensions.flatMap(({ notes }) => notes), ...(dimensions.some(({ verdict }) => verdict !== "one-person") ? [{ code: "link/limits", params: {} }] : []), ...links.notes,
      ...(leftOut.length > 0 ? [{ code: "link/screened", params: { count: leftOut.length, people: leftOut.map(({ person }) => person) } }] : []),
      ...(unplaced > 0 ? [{ code: "link/unplaced", params: { count: unplaced } }] : []), ...(outOfScope > 0 ? [{ code: "link/out-of-scope", params: { count: outOfScope } }] : []),
      ...(silent.length > 0 ? [{ code: "link/no-answers", params: { count: silent.length, n: network.organisations.length, organisations: { records: silent } } }] : []),
      tied === null ? { code: "link/no-horizontal", params: {} } : { code: "link/halves", params: { draws } },
      ...(groups.length > 0 ? [{ code: "link/groups", params: { by: settings.by === "body" ? { word: "memberships" as const } : { word: settings.by! } } }] : []),
      ...(ratings.rows.length > 0 ? [{ code: "link/ratings", params: { draws } }, ...ratings.notes] : []),
      ...positions.flatMap(({ notes }) => notes.filter(({ code }) => code !== "metric/convention" && !/^(layer|scope)\//.test(code))), ...coverageNotes(network), ...network.notes,
    ]),
  };
}
