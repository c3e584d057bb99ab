import { encode, type Picture } from "../picture/index.js";
import type { Layout } from "../layout/index.js";
import type { SceneTie } from "../picture/scene-of.js";
import { tieFilter } from "../picture/tie-filter.js";
import type { MapData, MapState } from "./map-data.js";

/** The entry of the legend's lines that a tie is drawn as. */
export function lineOf(tie: Pick<SceneTie, "status" | "certainty">): string {
  if (tie.status === "required") return "required";
  return `${tie.status ?? "not-stated"}/${tie.certainty === "implied" ? "implied" : "stated"}`;
}

/** What the map shows for a choice: one picture, from which canvas, legend, caption, panel and table are all made. */
export function choose(data: MapData, layout: Layout, state: MapState): Picture {
  const size = data.sizes.find((one) => one.id === state.size);
  const lines = state.lines;
  return encode(data.scene, layout, {
    language: state.language,
    sizeBy: size ?? null,
    strong: data.strong ?? [],
    show: {
      ...(state.layers === null ? {} : { layers: state.layers }),
      ...(lines === null ? {} : { only: data.scene.ties.filter((tie) => lines.includes(lineOf(tie))).map((tie) => tie.id) }),
      state: state.state,
      unstated: state.unstated ? "include" : "exclude",
    },
  });
}

/** For each declared state the ties stated to be active then; and how many ties state none. */
export function stateCounts({ scene }: MapData): { states: ReadonlyMap<string, number>; stated: number; unstated: number } {
  const ties = scene.ties.filter((tie) => tie.source !== tie.target);
  const count = (state: string) => ties.filter(tieFilter(scene, { state, unstated: "exclude" })).length;
  const unstated = ties.filter((tie) => tie.activeFrom === null).length;
  return { states: new Map(scene.states.map(({ id }) => [id, count(id)])), stated: ties.length - unstated, unstated };
}
