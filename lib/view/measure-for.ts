import type { MapData, MapState } from "./map-data.js";
import { linesOf } from "./choose.js";
import { colourClasses } from "./colour-of.js";
import type { MapWorker } from "./worker-client.js";
import type { About, Measured } from "./worker/protocol.js";

/**
 * The part of the network that a state shows, for questions about what is shown: layers, state and organisations left
 * out as a selection, kinds of lines as a list of ties. How close the reader looks (focus, selection) changes nothing.
 */
export function aboutShown(data: Pick<MapData, "scene" | "source" | "overlay">, state: MapState): About {
  const { scene, source } = data;
  const { layers, lines, without } = state;
  // What the network itself leaves out does not come back.
  const unstated = state.unstated && source?.selection.unstated !== "exclude" ? "include" as const : "exclude" as const;
  const selection = {
    ...(layers === null || layers.length === 0 ? {} : { layers: [...layers] }), ...(without.length === 0 ? {} : { without: [...without] }),
    ...(state.state === null ? {} : { state: state.state }), unstated,
  };
  // No layer at all is no selection; it leaves no tie.
  const line = linesOf(data, state);
  const ties = layers?.length === 0 ? [] : lines === null ? null : scene.ties.filter((tie) => lines.includes(line(tie))).map(({ id }) => id);
  return { selection, ...(ties === null ? {} : { ties }) };
}

const known = new WeakMap<MapWorker, Map<string, Promise<Measured>>>();

/** Asks once for each metric and part of the network; a question that fails may be asked again. */
function measured(worker: MapWorker, name: string, about: About): Promise<Measured> {
  const answers = known.get(worker) ?? new Map<string, Promise<Measured>>();
  known.set(worker, answers);
  const key = JSON.stringify([name, about]);
  const found = answers.get(key) ?? worker.ask("measure", { name, about });
  answers.set(key, found);
  found.catch(() => answers.delete(key));
  return found;
}

/**
 * What a state's size and colour need measured: null for what came with the map, for an attribute and for none. They
 * are measured on the whole network of the map, so that a filter moves and resizes nothing, or with `shown` on what the
 * state shows.
 *
 * @throws AskError
 */
export async function measureFor(
  worker: MapWorker, data: MapData, state: MapState, { shown = false }: { readonly shown?: boolean } = {},
): Promise<{ readonly size: Measured | null; readonly colour: Measured | null }> {
  const about = shown ? aboutShown(data, state) : {};
  const needed = (name: string | null) => name !== null && !colourClasses.some((one) => one === name) && (shown || !data.sizes.some(({ id }) => id === name));
  const of = (name: string | null) => (needed(name) ? measured(worker, name!, about) : null);
  const [size, colour] = await Promise.all([of(state.size), of(state.colour)]);
  return { size, colour };
}
