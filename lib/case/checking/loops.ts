import type { Draft } from "../draft.js";
import { issueAt, type Issue } from "../issue.js";
import type { Structure, TieView } from "./tie-view.js";

/** Ties by one of their ends or another text of theirs, each group in the order of the file. */
export function groupTies(ties: Iterable<TieView>, by: "source" | "target" | "side"): Map<string, TieView[]> {
  const groups = new Map<string, TieView[]>();
  for (const tie of ties) {
    const group = groups.get(tie[by]);
    if (group === undefined) groups.set(tie[by], [tie]);
    else group.push(tie);
  }
  return groups;
}

/** The ties from superiors to others in one layer, gathered as they can hold at the same time: of one side, in one state. */
export function* momentsOf({ ties, states }: Structure, layer: string): Generator<TieView[]> {
  const own = ties.filter((tie) => tie.layer === layer && tie.directed && tie.source !== tie.target);
  for (const side of groupTies(own, "side").values()) {
    let before: TieView[] = [];
    for (let state = 0; state < Math.max(1, states.length); state++) {
      const moment = side.filter((tie) => tie.from <= state && state <= tie.to);
      const isNew = moment.length !== before.length || moment.some((tie, i) => tie !== before[i]);
      if (isNew && moment.length > 0) yield moment;
      before = moment;
    }
  }
}

/** A shortest way from one organisation to another, as ties. */
function shortestWay(from: string, to: string, outgoing: ReadonlyMap<string, readonly TieView[]>): TieView[] | null {
  const reachedBy = new Map<string, TieView | null>([[from, null]]);
  const queue = [from];
  for (const organisation of queue) {
    if (organisation === to) {
      const way: TieView[] = [];
      for (let tie = reachedBy.get(to) ?? null; tie !== null; tie = reachedBy.get(tie.source) ?? null) way.unshift(tie);
      return way;
    }
    for (const tie of outgoing.get(organisation) ?? []) {
      if (!reachedBy.has(tie.target)) {
        reachedBy.set(tie.target, tie);
        queue.push(tie.target);
      }
    }
  }
  return null;
}

/** Takes away, again and again, the ends of chains: what is left, if anything, lies on loops or between them. */
function onlyLoops(ties: readonly TieView[]): TieView[] {
  let left = [...ties];
  for (;;) {
    const sources = new Set(left.map((tie) => tie.source));
    const targets = new Set(left.map((tie) => tie.target));
    const kept = left.filter((tie) => sources.has(tie.target) && targets.has(tie.source));
    if (kept.length === left.length) return kept;
    left = kept;
  }
}

/**
 * Loops that share no tie: again and again the first tie that lies on one, with the shortest way back. Not
 * every loop is listed, since a tangle has countless ones; every loop shares a tie with one that is.
 */
function loopsOf(ties: readonly TieView[]): TieView[][] {
  const loops: TieView[][] = [];
  let left = onlyLoops(ties);
  while (left.length > 0) {
    const outgoing = groupTies(left, "source");
    const start = left[0]!;
    const way = shortestWay(start.target, start.source, outgoing);
    const used = new Set(way === null ? [start] : [start, ...way]);
    if (way !== null) loops.push([start, ...way]);
    left = onlyLoops(left.filter((tie) => !used.has(tie)));
  }
  return loops;
}

/** The loops of one layer, each once: one that is found in several states starts at its first tie in the file each time. */
export function loopsIn(structure: Structure, layer: string): TieView[][] {
  const loops = [...momentsOf(structure, layer)].flatMap((moment) => loopsOf(moment));
  return [...new Map(loops.map((loop) => [loop.map(({ path }) => path.join(".")).join(" "), loop])).values()];
}

/**
 * Loops in vertical layers: nobody can be, through others, their own superior. In a plan's command that is
 * an error. What was observed may have been so, and mandate or supervision may run both ways: a warning.
 */
export function loopIssues({ places }: Draft, structure: Structure): Issue[] {
  return [...structure.layers.values()].filter(({ dimension }) => dimension === "vertical").flatMap((layer) => {
    return loopsIn(structure, layer.id).map((loop) => {
      const members = [...loop.map((tie) => tie.source), loop[0]!.source];
      const rows = loop.map((tie) => places(tie.path).row).filter((row) => row !== null);
      const isError = layer.reads === "command" && !loop[0]!.observed;
      return issueAt(places([...loop[0]!.path, "target"]), "case/command-loop", isError ? "error" : "warning", { value: loop[0]!.target, params: { layer: layer.id, members, rows } });
    });
  });
}
