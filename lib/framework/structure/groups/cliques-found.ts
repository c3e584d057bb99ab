import { z } from "zod";
import { saying } from "../../../metric/index.js";
import { maximalCliques, type CompactGraph } from "../../../network/index.js";
import type { NoteCode, Params } from "../../../words/index.js";

export const cliqueOptions = {
  direction: saying(z.enum(["ignored", "mutual"]).default("ignored"), "ignored: a tie joins both ways; mutual: only pairs tied both ways", "ignored：忽略方向；mutual：仅计双向都有关系的单位对"),
  effort: saying(z.int().min(1).default(2_000_000), "steps after which the search gives up", "搜索放弃前的步数上限"),
};

/** All maximal cliques, largest first, then by their members' places in the case; null with a note when the steps run out. */
export function cliquesFound(graph: CompactGraph, effort: number, note: (code: NoteCode, params?: Params) => void): readonly (readonly number[])[] | null {
  const { found, complete } = maximalCliques(graph, effort);
  if (!complete) {
    note("cliques/effort", { effort });
    return null;
  }
  const later = (a: readonly number[], b: readonly number[]) => {
    const first = a.findIndex((one, k) => one !== b[k]);
    return first === -1 ? 0 : a[first]! - b[first]!;
  };
  return [...found].sort((a, b) => b.length - a.length || later(a, b));
}
