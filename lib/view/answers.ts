import type { Layout } from "../layout/index.js";
import { layoutSceneOf } from "../picture/index.js";
import type { Bilingual } from "../words/index.js";
import type { Arrangements } from "./arrange.js";
import { colourIds } from "./colour-of.js";
import type { MapClasses, MapData, MapSize, MapState } from "./map-data.js";
import { aboutShown } from "./measure-for.js";
import { AskError, type MapWorker } from "./worker-client.js";
import type { AskName, Failure, ListedMetric, Measured, Question, Reply } from "./worker/protocol.js";

/** A question to the worker: not asked, on its way, answered or refused. */
export type Asked<T> = { readonly value?: T; readonly failure?: Failure } | null;

/** Map data that grows by what the worker tells; the map's own copy. */
export interface GrowingData extends MapData {
  readonly sizes: MapSize[];
  readonly classes: MapClasses[];
  readonly layouts: { -readonly [K in keyof NonNullable<MapData["layouts"]>]: Layout };
}

export const growing = (data: MapData): GrowingData => ({ ...data, sizes: [...data.sizes], classes: [...data.classes ?? []], layouts: { ...data.layouts } });

export interface Answers {
  /** The state as far as it can be drawn: what is still being computed stays as it was. */
  readonly settled: (state: MapState) => MapState;
  /** Asks for what a state needs and nobody has asked yet. */
  readonly follow: (state: MapState) => void;
  readonly whatIf: Asked<Reply<"what-if">>;
  readonly route: Asked<Reply<"route">>;
  /** What the worker can measure; asked by `list`. */
  readonly metrics: Asked<readonly ListedMetric[]>;
  readonly list: () => void;
  /** Ids that may stand for a size or colour; null where they are not known and cannot be ruled out. */
  readonly measures: () => readonly string[] | null;
  /** Why a metric has no value for anybody. */
  readonly reason: (id: string | null) => Bilingual | null;
}

interface Listening {
  /** Something has come. */
  readonly changed: () => void;
  /** What part of the state asked for cannot be had: it goes back to what it was. */
  readonly refused: (back: Partial<MapState>, failure: Failure) => void;
}

/** What the map learns while it is open: each question is asked once, when a state first needs its answer. */
export function answers(data: GrowingData, arranged: Arrangements, worker: MapWorker, width: number, { changed, refused }: Listening): Answers {
  const reasons = new Map<string, Bilingual>();
  let shown: Pick<MapState, "size" | "colour" | "layout"> = { size: null, colour: null, layout: "rows" };

  const slot = <K extends AskName>(ask: K, failed: (failure: Failure) => void = () => undefined, came: (value: Reply<K>) => void = () => undefined) => {
    let key: string | null = null;
    const one = {
      now: null as Asked<Reply<K>>,
      want(nextKey: string | null, question: () => Question<K>) {
        if (nextKey === key) return;
        key = nextKey;
        one.now = key === null ? null : {};
        if (key === null) return;
        const end = (now: NonNullable<Asked<Reply<K>>>) => {
          if (nextKey !== key) return;
          one.now = now;
          if (now.failure === undefined) came(now.value!);
          else failed(now.failure);
          changed();
        };
        worker.ask(ask, question()).then((value) => end({ value }), (error: unknown) => end({ failure: (error as AskError).failure }));
      },
    };
    return one;
  };

  const learn = ({ id, label, size, classes, convention, reason }: Measured) => {
    if (reason !== null) reasons.set(id, reason);
    const definition = convention;
    const part = list.now?.value?.find((metric) => metric.id === id.split(".")[0])?.part;
    const known = { definition, ...(part === undefined ? {} : { part }) };
    if (classes !== null) data.classes.push({ id, label, ...classes, ...known });
    else data.sizes.push({ ...(size ?? { id, label, n: 0, digits: 0, values: {} }), ...known });
  };
  const back = (field: "size" | "colour" | "layout") => (failure: Failure) => refused({ [field]: shown[field] }, failure);
  const gone = (failure: Failure) => (failure.code === "worker/stopped" ? refused({ without: [] }, failure) : undefined);
  const astray = (failure: Failure) => (failure.code === "worker/stopped" ? refused({ route: null }, failure) : undefined);
  const size = slot("measure", back("size"), (found) => {
    learn(found);
    if (found.classes !== null) back("size")({ code: "usage/size-classes", en: `${found.label.en} sorts into classes: it can colour, not size.`, zh: `“${found.label.zh}”为分类，可以着色，不能表示大小。` });
  });
  const colour = slot("measure", back("colour"), learn);
  const force = slot("layout", back("layout"), (layout) => {
    data.layouts.force = layout;
  });
  const whatIf = slot("what-if", gone);
  const route = slot("route", astray);
  const list = slot("list", (failure) => {
    // What was broken off may be asked again.
    if (failure.code === "worker/stopped") list.want(null, () => ({}));
  });

  const hasSize = (id: string | null) => id === null || data.sizes.some((one) => one.id === id);
  const hasColour = (id: string | null) => id === null || colourIds(data).includes(id);
  const name = (id: string | null) => ({ name: id! });
  return {
    settled(state) {
      shown = {
        size: hasSize(state.size) ? state.size : shown.size, colour: hasColour(state.colour) ? state.colour : shown.colour,
        layout: arranged.has(state.layout) ? state.layout : shown.layout,
      };
      return { ...state, ...shown };
    },
    follow(state) {
      size.want(hasSize(state.size) ? null : state.size, () => name(state.size));
      colour.want(hasColour(state.colour) || state.colour === state.size ? null : state.colour, () => name(state.colour));
      force.want(arranged.has(state.layout) ? null : state.layout, () => ({
        kind: "force", width, scene: layoutSceneOf(data.scene, { sizeBy: data.sizes.find((one) => one.id === shown.size) ?? null, strong: data.strong ?? [] }),
      }));
      const about = aboutShown(data, { ...state, without: [] });
      whatIf.want(state.without.length === 0 ? null : JSON.stringify([state.without, about]), () => ({ organisations: state.without, about }));
      const way = state.route;
      const left = aboutShown(data, state);
      route.want(way === null ? null : JSON.stringify([way, left]), () => ({ ...way!, about: left }));
    },
    get whatIf() {
      return whatIf.now;
    },
    get route() {
      return route.now;
    },
    get metrics() {
      return list.now;
    },
    list: () => list.want("list", () => ({})),
    measures() {
      if (worker.why("measure") !== null) return [];
      return list.now?.value?.flatMap(({ id, columns }) => [id, ...columns.map((one) => one.id)]) ?? null;
    },
    reason: (id) => (id === null ? null : reasons.get(id) ?? null),
  };
}
