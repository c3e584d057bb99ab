import { UsageError } from "../../errors.js";
import { linesOf } from "../choose.js";
import type { MapState } from "../map-data.js";
import { sides, type ComparisonData, type Side } from "./comparison-data.js";
import type { ComparisonState } from "./comparison-state.js";

/** @throws UsageError `usage/unknown-…` for what neither map has. */
export function checkChoice(data: ComparisonData, { layers, lines, layout }: Partial<ComparisonState>): void {
  const look = (kind: string, values: readonly string[] | null | undefined, all: readonly string[]) => {
    const value = values?.find((one) => !all.includes(one));
    if (value !== undefined) throw new UsageError(`usage/unknown-${kind}`, `The maps have no ${kind} "${value}". They have: ${all.join(", ")}.`, { value, known: [...all] });
  };
  look("layer", layers, data.layers.map(({ key }) => key));
  look("line", lines, sides.flatMap((side) => [true, false].flatMap((overlay) => data.maps[side].scene.ties.map(linesOf(data.maps[side], { overlay })))));
  if (layout !== undefined) look("layout", [layout], data.rows ? ["rows", "rings", "matrix"] : ["rings", "matrix"]);
}

/** The part of the choice that one map follows: of layers and lines those it has. */
export function stateOfSide(data: ComparisonData, { layers, lines, layout, size, differences, table, language, theme }: ComparisonState, side: Side): Partial<MapState> {
  const map = data.maps[side];
  const own = new Set(map.scene.ties.map(linesOf(map, { overlay: differences })));
  return {
    layers: layers === null ? null : data.layers.flatMap((layer) => (layer[side] !== null && layers.includes(layer.key) ? [layer[side].id] : [])),
    lines: lines === null ? null : lines.filter((line) => own.has(line)),
    layout, size, overlay: differences, table, language, theme,
  };
}
