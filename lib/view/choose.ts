import { encode, type Overlay, type Picture } from "../picture/index.js";
import type { Layout } from "../layout/index.js";
import type { SceneTie } from "../picture/scene-of.js";
import { tieFilter } from "../picture/tie-filter.js";
import { colourOf } from "./colour-of.js";
import type { MapData, MapState } from "./map-data.js";

/** The entry of the legend's lines that a tie is drawn as. */
export function lineOf(tie: Pick<SceneTie, "status" | "certainty">, overlay?: Overlay): string {
  if (overlay !== undefined) return overlay;
  if (tie.status === "required") return "required";
  return `${tie.status ?? "not-stated"}/${tie.certainty === "implied" ? "implied" : "stated"}`;
}

/** The entry of each tie of a map, in the state's way of drawing it. */
export function linesOf({ overlay }: Pick<MapData, "overlay">, { overlay: laid = true }: Pick<MapState, "overlay">): (tie: SceneTie) => string {
  return (tie) => lineOf(tie, laid && overlay !== undefined && Object.hasOwn(overlay.ties, tie.id) ? overlay.ties[tie.id] : undefined);
}

/** What is drawn beside the choice, once it is known: whom the lead no longer reaches, the ties of a way, further clauses of the caption. */
export interface Told {
  readonly cutOff?: readonly string[];
  readonly way?: readonly string[];
  readonly clauses?: readonly string[];
}

/** What the map shows for a choice: one picture, from which canvas, legend, caption, panel and table are all made. */
export function choose(data: MapData, layout: Layout, state: MapState, { cutOff = [], way, clauses = [] }: Told = {}): Picture {
  const { scene } = data;
  const size = data.sizes.find((one) => one.id === state.size);
  const lines = state.lines;
  const line = linesOf(data, state);
  const overlay = state.overlay === false ? undefined : data.overlay;
  const show = {
    ...(state.layers === null ? {} : { layers: state.layers }),
    ...(lines === null ? {} : { only: scene.ties.filter((tie) => lines.includes(line(tie))).map((tie) => tie.id) }),
    state: state.state,
    unstated: state.unstated ? "include" as const : "exclude" as const,
  };
  const keep = state.focus === 0 || state.selected === null ? null : within(scene.ties.filter(tieFilter(scene, show)), state.selected, state.focus, state.without);
  return encode(scene, layout, {
    language: state.language,
    sizeBy: size ?? null,
    colourBy: colourOf(data, state.colour),
    strong: data.strong ?? [],
    show, keep, gone: state.without, cutOff, ...(way === undefined ? {} : { way }),
    clauses: overlay?.reading === undefined ? clauses : [overlay.reading[state.language], ...clauses],
    ...(overlay === undefined ? {} : { overlay: overlay.ties, ...(overlay.words === undefined ? {} : { overlayWords: overlay.words }) }),
    ...(data.beside === undefined ? {} : { matches: data.beside.matches }),
  });
}

/** Who lies within so many steps over these ties, whatever their direction. Over one that dropped out no way leads. */
function within(ties: readonly Pick<SceneTie, "source" | "target">[], centre: string, steps: number, gone: readonly string[]): ReadonlySet<string> {
  const found = new Set([centre]);
  for (let step = 0, edge: ReadonlySet<string> = found; step < steps; step++) {
    const next = new Set<string>();
    for (const { source, target } of ties) {
      if (gone.includes(source) || gone.includes(target)) continue;
      if (edge.has(source) && !found.has(target)) next.add(target);
      if (edge.has(target) && !found.has(source)) next.add(source);
    }
    for (const id of next) found.add(id);
    edge = next;
  }
  return found;
}

/** For each declared state the ties stated to be active then; and how many ties state none. */
export function stateCounts({ scene }: MapData): { states: ReadonlyMap<string, number>; stated: number; unstated: number } {
  const ties = scene.ties.filter((tie) => tie.source !== tie.target);
  const count = (state: string) => ties.filter(tieFilter(scene, { state, unstated: "exclude" })).length;
  const unstated = ties.filter((tie) => tie.activeFrom === null).length;
  return { states: new Map(scene.states.map(({ id }) => [id, count(id)])), stated: ties.length - unstated, unstated };
}
