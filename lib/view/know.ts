import { answers, growing, type Answers, type GrowingData } from "./answers.js";
import { arrangements, type Arrangements } from "./arrange.js";
import { chooser } from "./chooser.js";
import type { choose } from "./choose.js";
import type { MapData, MapState } from "./map-data.js";
import type { WorkerOption } from "./start-worker.js";
import { startOf } from "./start-worker.js";
import { openWorker, type MapWorker } from "./worker-client.js";

/** All that hangs on the data of a map: another network gets its own. */
export interface Known {
  readonly data: GrowingData;
  readonly arranged: Arrangements;
  readonly worker: MapWorker;
  readonly answers: Answers;
  readonly chosen: typeof choose;
}

/** Width of what the worker arranges, as that of the rings and the matrix. */
const width = 900;

export function know(from: MapData, option: WorkerOption | undefined, listening: Parameters<typeof answers>[4]): Known {
  const data = growing(from);
  const arranged = arrangements(data);
  const worker = openWorker(startOf(option), data.source);
  return { data, arranged, worker, answers: answers(data, arranged, worker, width, listening), chosen: chooser() };
}

/** How a map starts where nobody says otherwise. */
export const startState = (data: MapData): MapState => ({
  layers: null, lines: null, state: null, unstated: true, size: data.sizes[0]?.id ?? null, selected: null, table: false,
  layout: data.opens ?? "rows", colour: null, focus: 0, without: [], route: null, language: data.language, theme: data.theme ?? "auto",
});
