import { multipleSuperiors, taskCongruenceByTask } from "../../framework/index.js";
import { measure, type Row } from "../../metric/index.js";
import { countedAs, layersReading, project, select, strongComponents, weakComponents, type Network } from "../../network/index.js";
import { settled } from "./numbers.js";
import { say as inWords } from "../../words/index.js";
import { records, say, type Grounded } from "./sentence.js";

/** What it changes that some organisations are counted as one, beside the numbers. */
export interface Merging {
  readonly ties: readonly Row[];
  readonly superiors: readonly Row[];
  readonly tasks: readonly Row[];
  readonly sentences: readonly Grounded[];
}

const ofAll = (part: Row[string] | undefined, all: Row[string] | undefined) => `${Number(part ?? 0)}/${Number(all ?? 0)}`;
const pairOf = (a: string, b: string) => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

/** The organisations that are counted as one, each group under the name that is kept. */
function groupsOf(network: Network, merged: Network): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { id } of network.organisations) {
    const kept = countedAs(merged, id);
    found.set(kept, [...(found.get(kept) ?? []), id]);
  }
  return new Map([...found].filter(([, members]) => members.length > 1));
}

/** Ties that joined different pairs and now join one, and ties that were between those now counted as one. */
function tieRows(network: Network, merged: Network): Row[] {
  const was = new Map(network.ties.map(({ id, source, target }) => [id, pairOf(source, target)]));
  const now = new Map<string, string[]>();
  for (const { id, source, target } of merged.ties) now.set(pairOf(source, target), [...(now.get(pairOf(source, target)) ?? []), id]);
  const layerOf = new Map(network.ties.map(({ id, layer }) => [id, layer]));
  const joined = [...now].flatMap(([pair, ties]): Row[] => {
    if (new Set(ties.map((id) => was.get(id))).size < 2) return [];
    const layers = [...new Set(ties.map((id) => layerOf.get(id)!))];
    const twice = layers.filter((layer) => new Set(ties.filter((id) => layerOf.get(id) === layer).map((id) => was.get(id))).size > 1);
    const [a, b] = pair.split("\n");
    return [{ a: a!, b: b!, effect: twice.length > 0 ? "one-tie" : "one-pair", layers: twice.length > 0 ? twice : layers, ties }];
  });
  const inside = network.ties.filter(({ source, target }) => countedAs(merged, source) === countedAs(merged, target));
  const within = [...new Set(inside.map(({ source, target }) => pairOf(source, target)))].map((pair): Row => {
    const own = inside.filter(({ source, target }) => pairOf(source, target) === pair);
    const [a, b] = pair.split("\n");
    return { a: a!, b: b!, effect: "within", layers: [...new Set(own.map(({ layer }) => layer))], ties: own.map(({ id }) => id) };
  });
  return [...joined, ...within];
}

function superiorsIn(network: Network): Map<string, { readonly ids: readonly string[]; readonly evidence: readonly string[] }> {
  return new Map(measure(settled(network), multipleSuperiors, { layers: "command-and-mandate" }).rows
    .map(({ organisation, superiorIds, evidence }) => [String(organisation), { ids: (superiorIds ?? []) as readonly string[], evidence: (evidence ?? []) as readonly string[] }]));
}

/** Whose direct superiors by command or mandate are others than before. */
function superiorRows(network: Network, merged: Network, groups: Map<string, readonly string[]>): Row[] {
  const [was, is] = [superiorsIn(network), superiorsIn(merged)];
  const same = (one: readonly string[], other: readonly string[]) => one.length === other.length && one.every((id) => other.includes(id));
  return merged.organisations.flatMap(({ id }): Row[] => {
    const now = is.get(id) ?? { ids: [], evidence: [] };
    const members = (groups.get(id) ?? [id]).map((member) => was.get(member) ?? { ids: [], evidence: [] });
    const before = [...new Set(members.flatMap(({ ids }) => ids))];
    if (members.every(({ ids }) => same(ids, now.ids))) return [];
    return [{ organisation: id, before, after: [...now.ids], evidence: [...new Set([...members.flatMap(({ evidence }) => evidence), ...now.evidence])] }];
  });
}

/** The tasks that require fewer organisations, or whose organisations are tied otherwise. */
function taskRows(network: Network, merged: Network): Row[] {
  const [was, is] = [network, merged].map((one) => new Map(measure(settled(one), taskCongruenceByTask).rows.map((row) => [String(row["task"]), row])));
  return merged.tasks.flatMap((task): Row[] => {
    const required = [network.tasks.find(({ id }) => id === task.id), task].map((one) => one?.requiredOrganisations?.length ?? null);
    const [before, after] = [was!.get(task.id), is!.get(task.id)];
    const row = {
      task: task.id, requiredBefore: required[0]!, requiredAfter: required[1]!,
      tiedBefore: before?.["tiedPairs"] ?? null, pairsBefore: before?.["requiredPairs"] ?? null, tiedAfter: after?.["tiedPairs"] ?? null, pairsAfter: after?.["requiredPairs"] ?? null,
    };
    return row.requiredBefore === row.requiredAfter && row.tiedBefore === row.tiedAfter ? [] : [row];
  });
}

const membersByPiece = (network: Network): Map<number, string[]> => {
  const graph = project(network, { direction: "ignored", strength: "ignored" });
  const found = new Map<number, string[]>();
  weakComponents(graph).forEach((piece, i) => found.set(piece, [...(found.get(piece) ?? []), graph.ids[i]!]));
  return found;
};

/** The pieces that become one, by the sizes they had, and the size of what they become. */
function piecesJoined(network: Network, merged: Network): readonly { readonly sizes: readonly number[]; readonly size: number }[] {
  const before = [...membersByPiece(network).values()];
  return [...membersByPiece(merged).values()].flatMap((members) => {
    const inside = new Set(members);
    const parts = before.filter((part) => part.some((id) => inside.has(countedAs(merged, id))));
    return parts.length < 2 ? [] : [{ sizes: parts.map((part) => part.length).sort((a, b) => b - a), size: members.length }];
  });
}

/** Those among whom command or mandate runs in a circle, group by group. */
function circlesIn(network: Network): readonly (readonly string[])[] {
  const layers = layersReading(network, "command", "mandate").map(({ id }) => id);
  if (layers.length === 0) return [];
  const graph = project(select(network, { layers, dimensions: ["vertical"], memberships: "ignore" }), { direction: "directed", strength: "ignored" });
  const found = new Map<number, string[]>();
  strongComponents(graph).forEach((component, i) => found.set(component, [...(found.get(component) ?? []), graph.ids[i]!]));
  return [...found.values()].filter((members) => members.length > 1);
}

/** What it changes that some organisations are counted as one: ties that fall together, superiors, tasks, holders. O(n m). */
export function mergingOf(network: Network, merged: Network): Merging {
  const groups = groupsOf(network, merged);
  const [ties, superiors, tasks] = [tieRows(network, merged), superiorRows(network, merged, groups), taskRows(network, merged)];
  const idsIn = (row: Row, column: string) => row[column] as readonly string[];
  const joined = piecesJoined(network, merged);
  const demanded = [...groups].flatMap(([kept, members]) => {
    const by = members.map((id) => network.tasks.filter(({ requiredOrganisations }) => requiredOrganisations?.some(({ organisation }) => organisation === id)).map((task) => task.id));
    const all = [...new Set(by.flat())];
    return by.some((own) => own.length > 0 && own.length < all.length) ? [say("whatIf/merge-demanded", { organisation: records([kept]), tasks: records(all) }, all)] : [];
  });
  const sole = merged.resources.flatMap(({ id, heldBy }) => {
    const before = network.resources.find((resource) => resource.id === id)?.heldBy ?? null;
    return heldBy?.length === 1 && before !== null && before.length > 1 ? [say("whatIf/merge-sole-holder", { resource: records([id]), organisation: records(heldBy), count: before.length }, [id])] : [];
  });
  const known = new Set(circlesIn(network).flat());
  const circles = circlesIn(merged).filter((members) => members.some((id) => !known.has(id)));
  const candidates = network.case.mergeCandidates.filter(({ a, b, rationale }) => rationale !== null && countedAs(merged, a) === countedAs(merged, b) && countedAs(network, a) !== countedAs(network, b));
  return {
    ties, superiors, tasks,
    sentences: [
      ...(joined.length === 0 ? [say("whatIf/merge-joins-nothing")] : joined.map(({ sizes, size }) => say("whatIf/merge-joins", { sizes, size }))),
      ...ties.filter(({ effect }) => effect !== "one-pair").map((row) => say(row["effect"] === "within" ? "whatIf/merge-within" : "whatIf/merge-one-tie",
        { ties: idsIn(row, "ties").filter((id) => idsIn(row, "layers").includes(network.ties.find((tie) => tie.id === id)!.layer)), pair: { pairs: [[String(row["a"]), String(row["b"])]] }, layers: records(idsIn(row, "layers")) }, idsIn(row, "ties"))),
      ...superiors.map((row) => say(idsIn(row, "after").length === 0 ? "whatIf/merge-no-superior" : "whatIf/merge-superiors", {
        organisation: records([String(row["organisation"])]), before: records(idsIn(row, "before")), after: records(idsIn(row, "after")), count: idsIn(row, "after").length, was: idsIn(row, "before").length,
      }, idsIn(row, "evidence"))),
      ...(superiors.length === 0 ? [say("whatIf/merge-superiors-same")] : []),
      ...circles.map((members) => say("whatIf/merge-circle", { organisations: records(members) }, merged.ties.filter(({ dimension, source, target }) => dimension === "vertical" && members.includes(source) && members.includes(target)).map(({ id }) => id))),
      ...tasks.map(({ task, requiredBefore, requiredAfter, tiedBefore, pairsBefore, tiedAfter, pairsAfter }) => say("whatIf/merge-task",
        { task: records([String(task)]), required: requiredAfter as number, was: requiredBefore as number, tied: ofAll(tiedAfter, pairsAfter), tiedBefore: ofAll(tiedBefore, pairsBefore) }, [String(task)])),
      ...demanded,
      ...(tasks.length === 0 && demanded.length === 0 ? [say("whatIf/merge-tasks-same")] : []),
      ...sole,
      ...candidates.map(({ id, a, b, rationale }) => say("whatIf/merge-rationale", { pair: { pairs: [[a, b]] }, en: inWords(rationale!, "en"), zh: inWords(rationale!, "zh") }, [id])),
    ],
  };
}
