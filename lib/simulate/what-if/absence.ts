import { project, select, weakComponents, type Network } from "../../network/index.js";
import { fromTo } from "../../table/index.js";
import { say as inWords } from "../../words/index.js";
import type { FailedTask } from "../failures-without.js";
import { numbersOf } from "./numbers.js";
import type { Outcome } from "./outcome.js";
import { records, say, type Grounded } from "./sentence.js";

/** The pieces of a network in the order of their first member. */
export function piecesOf(network: Network): string[][] {
  const graph = project(network, { direction: "ignored", strength: "ignored" });
  const pieces: string[][] = [];
  weakComponents(graph).forEach((piece, i) => (pieces[piece] ??= []).push(graph.ids[i]!));
  return pieces;
}

/** A failed task with what goes with it and what is left for it. */
export interface FailedLine extends FailedTask {
  /** Ties between those gone and the others whom the task requires. */
  readonly ties: readonly string[];
  /** Those whom it requires and who are still there. */
  readonly left: readonly string[];
}

const requiredOf = (network: Network, task: string): readonly string[] => network.tasks.find(({ id }) => id === task)?.requiredOrganisations?.map(({ organisation }) => organisation) ?? [];

export function failedLines({ merged, gone, failures }: Outcome): FailedLine[] {
  return failures.failed.map((one) => {
    const required = requiredOf(merged, one.task);
    const left = required.filter((id) => !gone.includes(id));
    const ties = merged.ties.filter(({ source, target }) => required.includes(source) && required.includes(target) && (gone.includes(source) || gone.includes(target))).map(({ id }) => id);
    return { ...one, ties, left };
  });
}

/** Those whom a task requires and who are left, where they were joined before by some path and are no longer. */
export function partedFor({ merged, left, gone }: Outcome): { readonly task: string; readonly organisations: readonly string[] }[] {
  const place = (network: Network) => new Map(piecesOf(network).flatMap((members, i) => members.map((id) => [id, i])));
  const [was, is] = [place(merged), place(left)];
  return merged.tasks.flatMap(({ id }) => {
    const organisations = requiredOf(merged, id).filter((one) => !gone.includes(one));
    const pieces = (of: Map<string, number>) => new Set(organisations.map((one) => of.get(one))).size;
    return organisations.length > 1 && pieces(was) === 1 && pieces(is) > 1 ? [{ task: id, organisations }] : [];
  });
}

/** How the pieces that held the absent fall apart, and how many ties would keep them together. */
function pieceSentences({ merged, left, gone }: Outcome, lost: readonly string[]): Grounded[] {
  const after = piecesOf(left);
  return piecesOf(merged).flatMap((piece) => {
    const stay = piece.filter((id) => !gone.includes(id));
    if (stay.length === piece.length || stay.length === 0) return [];
    const parts = after.filter((part) => stay.includes(part[0]!)).sort((a, b) => b.length - a.length);
    const alone = parts.filter((part) => part.length === 1).flat();
    const size = piece.length;
    return [
      ...(parts.length === 1 ? [say("whatIf/holds", { size }, lost)] : [say("whatIf/falls-apart", { size, count: parts.length, sizes: parts.map((part) => part.length) }, lost)]),
      ...(alone.length > 0 ? [say("whatIf/cut-off", { organisations: records(alone) }, lost)] : []),
      ...(parts.length > 1 ? [say(parts.length === 2 ? "whatIf/one-tie-keeps" : "whatIf/ties-keep", { count: parts.length - 1 })] : []),
    ];
  });
}

/** Whether the answer hangs on ties that are not stated. */
function onStated({ network, gone, merged }: Outcome, lost: readonly string[]): Grounded[] {
  const unsaid = merged.ties.some(({ id, certainty }) => lost.includes(id) && certainty !== "stated");
  if (!unsaid) return [];
  const stated = select(merged, { certainties: ["stated"] });
  const [before, after] = [numbersOf(stated, null).fragmentation, numbersOf(select(stated, { without: [...gone] }), null).fragmentation];
  return before === null || after === null ? [] : [say("whatIf/on-stated", fromTo(before, after, 4), network.ties.filter(({ id, certainty }) => lost.includes(id) && certainty === "stated").map(({ id }) => id))];
}

/** The chain of one failed task: what it lacks, which ties go, who is left for it and what they hold, and what follows. */
function chainOf({ merged, gone, left }: Outcome, { task, cause, through, ties, left: staying }: FailedLine): Grounded[] {
  const found = merged.tasks.find(({ id }) => id === task)!;
  const named = records([task]);
  const parts = (found.requiredOrganisations ?? []).filter(({ organisation }) => gone.includes(organisation));
  const brings = parts.filter(({ contribution }) => contribution !== null);
  const held = (found.requiredResources ?? []).flatMap(({ resource }) => {
    const holders = left.resources.find(({ id }) => id === resource)?.heldBy ?? [];
    return holders.length === 0 || through.includes(resource) ? [] : [{ resource, holders }];
  });
  const implied = cause === "required" && parts.length > 0 && parts.every(({ certainty }) => certainty !== null && certainty !== "stated");
  const steps = found.failure?.chain ?? [];
  return [
    cause === "required" && brings.length > 0
      ? say("whatIf/task-required-part", {
        task: named, through: records(through),
        en: brings.map(({ contribution }) => inWords(contribution!, "en")).join("; "), zh: brings.map(({ contribution }) => inWords(contribution!, "zh")).join("；"),
      }, [task, ...through])
      : say(`whatIf/task-${cause}`, { task: named, through: records(through) }, [task, ...through]),
    ...(implied ? [say("whatIf/task-implied", { task: named }, [task])] : []),
    ...(ties.length > 0 && staying.length > 0 ? [say("whatIf/task-ties", { task: named, ties: [...ties], organisations: records(staying.filter((id) => merged.ties.some((tie) => ties.includes(tie.id) && (tie.source === id || tie.target === id)))) }, ties)] : []),
    ...(held.length > 0 ? [say("whatIf/task-held", { task: named, pairs: { pairs: held.map(({ resource, holders }) => [resource, ...holders]) } }, held.map(({ resource }) => resource))] : []),
    ...(steps.length > 0 ? [say("whatIf/chain", { task: named, en: steps.map((step) => inWords(step, "en")).join("; "), zh: steps.map((step) => inWords(step, "zh")).join("；") }, [task])] : []),
  ];
}

function taskSentences(outcome: Outcome, lines: readonly FailedLine[]): Grounded[] {
  const { tasks } = outcome.failures;
  const parted = partedFor(outcome);
  const apart = parted.map(({ task, organisations }) => say("whatIf/task-parted", { task: records([task]), organisations: records(organisations) }, [task]));
  if (tasks === 0) return [say("whatIf/no-tasks"), ...apart];
  if (lines.length === 0) return [say("whatIf/no-task-fails", { tasks }), ...apart];
  const direct = lines.filter(({ step }) => step === 0).length;
  const unfilled = lines.filter(({ cause }) => cause === "required").map(({ task }) => task);
  return [
    say("whatIf/tasks-fail", { failed: lines.length, tasks, direct, later: lines.length - direct }, lines.map(({ task }) => task)),
    ...lines.flatMap((line) => chainOf(outcome, line)), ...apart,
    ...(unfilled.length > 0 ? [say("whatIf/name-second", { tasks: records(unfilled), organisations: records(outcome.gone) })] : []),
  ];
}

/** What the absence does, in sentences: to the whole, to the pieces, to the lead's reach, to tasks step by step, to resources. */
export function absenceSentences(outcome: Outcome, lines: readonly FailedLine[], loses: { readonly any: readonly string[] | null; readonly authority: readonly string[] | null }): Grounded[] {
  const { merged, left, gone, between, before, after } = outcome;
  const lost = merged.ties.filter(({ source, target }) => gone.includes(source) || gone.includes(target));
  const ids = lost.map(({ id }) => id);
  const [was, is] = [(between ?? before).fragmentation, after.fragmentation];
  const named = { organisations: records(gone), n: left.organisations.length };
  const headline = was === null || is === null ? say("whatIf/undefined", named, ids)
    : say(Math.abs(is - was) < 1e-12 ? "whatIf/same" : is > was ? "whatIf/rises" : "whatIf/falls", { ...named, ...fromTo(was, is, 4) }, ids);
  const lead = { lead: records(merged.lead === null ? [] : [merged.lead]) };
  const reach = merged.lead === null ? [say("whatIf/no-lead")] : left.lead === null ? [say("whatIf/lead-gone", lead)] : [
    loses.any!.length > 0 ? say("whatIf/lead-loses", { ...lead, organisations: records(loses.any!), count: loses.any!.length }, ids) : say("whatIf/lead-keeps", lead),
    loses.authority === null ? say("whatIf/command-not-defined", lead)
      : loses.authority.length > 0 ? say("whatIf/command-loses", { ...lead, organisations: records(loses.authority) }, ids) : say("whatIf/command-keeps", lead),
  ];
  const held = merged.resources.filter(({ heldBy }) => heldBy?.some((id) => gone.includes(id)));
  const stays = (resource: (typeof held)[number]) => resource.heldBy!.filter((id) => !gone.includes(id));
  const unheld = held.filter((resource) => stays(resource).length === 0).map(({ id }) => id);
  return [
    headline, say("whatIf/ties", { count: lost.length, stated: lost.filter(({ certainty }) => certainty === "stated").length }, ids), ...onStated(outcome, ids),
    ...pieceSentences(outcome, ids), ...reach, ...taskSentences(outcome, lines),
    ...(held.length === 0 ? [say("whatIf/no-resource")] : [
      ...(unheld.length > 0 ? [say("whatIf/resources-lost", { resources: records(unheld) }, unheld), say("whatIf/second-holder", { resources: records(unheld) })] : []),
      ...held.filter(({ id }) => !unheld.includes(id)).map((resource) => say("whatIf/resource-kept", { resource: records([resource.id]), organisations: records(stays(resource)) }, [resource.id])),
    ]),
  ];
}
