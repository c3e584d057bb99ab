import { z } from "zod";
import { saying, type Row } from "../metric/index.js";
import { coverageNotes } from "../metric/requirements.js";
import { countedAs, type Network } from "../network/index.js";
import { fromTo } from "../table/index.js";
import type { Note } from "../words/index.js";
import { leadReach } from "./lead-reach.js";
import { settledOptions } from "./settled-options.js";
import type { Simulation, SimulationTable } from "./simulation.js";
import { absenceSentences, failedLines, piecesOf } from "./what-if/absence.js";
import {
  boundColumns, candidateColumns, effectColumns, evidenceColumns, mergingColumns, pieceColumns, reachColumns, resourceColumns, sensitivityColumns, superiorColumns, taskChangeColumns, taskColumns, wayColumns,
} from "./what-if/columns.js";
import { mergingOf, type Merging } from "./what-if/merging.js";
import { measureNames, ofMerging } from "./what-if/numbers.js";
import { checkOrganisations, outcomeOf, type Outcome } from "./what-if/outcome.js";
import { evidenceRows, records, say, withSources, type Grounded, type Sentence } from "./what-if/sentence.js";
import { sensitivityOf } from "./what-if/sensitivity.js";
import { difference, unknownSpans, type Span } from "./what-if/spans.js";
import { undecidedOption } from "./what-if/undecided.js";

export type { Sentence } from "./what-if/sentence.js";

const schema = z.strictObject({
  merges: saying(z.array(z.tuple([z.string(), z.string()])).default([]), "pairs [kept, absorbed] that are counted as one", "按同一单位计的对：保留者在前，并入者在后"),
  undecided: undecidedOption,
});
export type WhatIfOptions = z.input<typeof schema>;

/** What it does that some organisations are absent, or that some are counted as one. */
export interface WhatIf extends Simulation<"effects" | "reach" | "tasks" | "resources" | "pieces" | "merging" | "superiors" | "taskChanges" | "sensitivity" | "candidates" | "ways" | "evidence"> {
  readonly simulation: "whatIf";
  readonly removed: readonly string[];
  readonly merged: readonly (readonly [string, string])[];
  readonly sentences: readonly Sentence[];
}

const bounds = (name: string, span: Span) => ({ [name === "" ? "low" : `${name}Low`]: span?.[0] ?? null, [name === "" ? "high" : `${name}High`]: span?.[1] ?? null });

function effectRows({ before, between, after, gone }: Outcome, spans: ReturnType<typeof unknownSpans>): Row[] {
  const compared = measureNames.filter((name) => (between !== null || !ofMerging.has(name)) && (gone.length > 0 || between === null || name !== "failedTasks"));
  return compared.map((name) => ({
    measure: name, before: before[name], between: gone.length === 0 ? null : between?.[name] ?? null, after: after[name], change: difference(before[name], after[name]),
    ...(spans === null ? {} : { ...bounds("before", spans.before[name]), ...bounds("after", spans.after[name]), ...bounds("", spans.change[name]) }),
  }));
}

/** Whom the lead no longer reaches; null where the lead itself is gone, or reach is not defined. */
function losesOf({ merged, left, gone }: Outcome): { readonly any: readonly string[] | null; readonly authority: readonly string[] | null } {
  const [before, after] = [leadReach(merged), leadReach(left)];
  const loses = (kind: "any" | "authority") => {
    const was = before[kind];
    return was === null || after.lead === null ? null : was.filter((id) => !gone.includes(id) && !(after[kind] ?? []).includes(id));
  };
  return { any: loses("any"), authority: loses("authority") };
}

function mergeSentences({ network, merged, before, between }: Outcome, merging: Merging): Grounded[] {
  const pairs = { pairs: merged.scope.merges.slice(network.scope.merges.length) };
  const [was, is] = [before.fragmentation, between!.fragmentation];
  const sizes = { pairs, was: network.organisations.length, n: merged.organisations.length };
  return [
    was === null || is === null ? say("whatIf/merge-undefined", sizes)
      : say(Math.abs(is - was) < 1e-12 ? "whatIf/merge-stays" : is > was ? "whatIf/merge-rises" : "whatIf/merge-falls", { ...sizes, ...fromTo(was, is, 4) }),
    ...merging.sentences,
  ];
}

/**
 * What it does that one organisation, or several at once, are absent, that some are counted as one, or both: to who is cut off,
 * to whom the lead reaches and can order, to tasks step by step, to resources.
 *
 * Merges come first, absences after; `before` is the network as given, `between` with the merges alone. The network without
 * some organisations is the network built anew without them: their ties go, and shares are of those left. Tasks fail as
 * in `knockOutCascade`, the set taken as one organisation: who shares a resource only with others that are gone leaves it with
 * nobody. Reach by any tie ignores direction, reach by authority follows command and mandate from the lead; the absent
 * themselves are not counted among those lost. Pairs of which the case leaves open whether they are one are counted both
 * ways (`sensitivity`, `candidates`, `ways`); ties marked unknown give low and high beside every number. Nothing is drawn,
 * unless more than twelve ties are unknown. Time O(n m + tasks) for each of up to 32 ways.
 *
 * @example whatIf(build(parseCase(data)), ["s-hq"]).tables.effects.rows // one row a measure: before, after, change
 * @throws UsageError `usage/unknown-organisation`; InferenceError `simulation/unknown-option`, `simulation/invalid-option`.
 */
export function whatIf(network: Network, absent: readonly string[], options: WhatIfOptions = {}): WhatIf {
  const settings = settledOptions("whatIf", schema, options);
  checkOrganisations(network, [...absent, ...settings.merges.flat()]);
  const outcome = outcomeOf(network, absent, settings.merges);
  const { merged, left, gone } = outcome;
  const merging = settings.merges.length === 0 ? null : mergingOf(network, merged);
  const lines = failedLines(outcome);
  const loses = losesOf(outcome);
  const spans = unknownSpans(outcome);
  const sensitivity = settings.undecided === "ignore" ? null : sensitivityOf(network, absent, settings.merges, outcome);
  const said = [
    ...(merging === null ? [] : mergeSentences(outcome, merging)),
    ...(gone.length > 0 ? absenceSentences(outcome, lines, loses) : merging === null ? [say("whatIf/nobody-removed")] : []),
    ...(sensitivity?.sentences ?? []),
  ];
  const held = merged.resources.filter(({ heldBy }) => heldBy?.some((id) => gone.includes(id)));
  const inScope = new Set(network.organisations.map(({ id }) => id));
  const passed = absent.filter((id) => !gone.includes(countedAs(merged, id)));
  const unplaced = settings.merges.flat().filter((id) => !inScope.has(countedAs(network, id)));
  const notes: Note[] = [
    ...(passed.length > 0 ? [{ code: "whatIf/left-out-already", params: { organisations: records(passed) } }] : []),
    ...(unplaced.length > 0 ? [{ code: "whatIf/merge-out-of-scope", params: { organisations: records(unplaced) } }] : []),
    ...outcome.failures.notes, ...coverageNotes(network), ...network.notes, ...(spans?.notes ?? []),
  ];
  const table = (keys: readonly string[], columns: SimulationTable["columns"], rows: readonly Row[] = []): SimulationTable => ({ keys, columns, rows });
  return {
    kind: "simulation", simulation: "whatIf", scope: network.scope, options: { remove: [...absent], ...settings }, n: network.organisations.length, removed: gone,
    merged: settings.merges, sentences: withSources(network, said),
    tables: {
      effects: table(["measure"], spans === null ? effectColumns : { ...effectColumns, ...boundColumns }, effectRows(outcome, spans)),
      merging: table(["a", "b", "effect"], mergingColumns, merging?.ties),
      superiors: table(["organisation"], superiorColumns, merging?.superiors),
      taskChanges: table(["task"], taskChangeColumns, merging?.tasks),
      reach: table(["organisation", "by"], reachColumns, (["any", "authority"] as const).flatMap((by) => (loses[by] ?? []).map((organisation) => ({ organisation, by, lead: merged.lead })))),
      tasks: table(["task"], taskColumns, lines.map(({ task, step, cause, through, ties, left: staying }) => ({ task, step, cause, through, ties, left: staying }))),
      resources: table(["resource"], resourceColumns, held.map(({ id, heldBy }) => ({
        resource: id, gone: heldBy!.filter((holder) => gone.includes(holder)), left: heldBy!.filter((holder) => !gone.includes(holder)),
        tasks: merged.tasks.filter(({ requiredResources }) => requiredResources?.some(({ resource }) => resource === id)).map((task) => task.id),
      }))),
      pieces: table(["piece"], pieceColumns, piecesOf(left).map((organisations, i) => ({ piece: i + 1, size: organisations.length, organisations }))),
      sensitivity: table(["measure"], sensitivityColumns, sensitivity?.measures),
      candidates: table(["candidate"], candidateColumns, sensitivity?.candidates),
      ways: table(["way"], wayColumns, sensitivity?.ways),
      evidence: table(["record", "document", "section"], evidenceColumns, evidenceRows(network, said)),
    },
    notes,
  };
}
