import type { MapData } from "./map-data.js";
import type { Progress } from "../progress.js";
import type { Bilingual } from "../words/index.js";
import type { Answer, AskName, Failure, Message, Question, Reply } from "./worker/protocol.js";

/** What a question was refused or broken off with; `failure` says it in both languages. */
export class AskError extends Error {
  readonly code: string;
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.en);
    this.name = "AskError";
    this.code = failure.code;
    this.failure = failure;
  }
}

/** How busy the worker is: questions not yet answered, and how far the one it last told of has come. */
export interface Busy {
  readonly asks: number;
  readonly progress: Progress | null;
}

export interface MapWorker {
  /** Why a question cannot be asked, or null: no worker, one that did not start, no case to measure. */
  readonly why: (ask: AskName) => Bilingual | null;
  /** Asks; any number at once. @throws AskError with a sentence in both languages; `worker/stopped` after `cancel`. */
  readonly ask: <K extends AskName>(ask: K, question: Question<K>, onProgress?: (progress: Progress) => void) => Promise<Reply<K>>;
  readonly busy: Busy;
  /** Listens to how busy it is, from now on; the answer stops listening. */
  readonly onBusy: (listener: (busy: Busy) => void) => () => void;
  /** Breaks off everything that is asked. The next question starts a new worker. */
  readonly cancel: () => void;
  readonly destroy: () => void;
}

const failures = {
  none: { code: "worker/none", en: "Not available here: the page has no part that computes.", zh: "此处不可用：页面未配备计算部分。" },
  refused: { code: "worker/refused", en: "Not available here: the browser did not start the part that computes.", zh: "此处不可用：浏览器未能启动计算部分。" },
  bare: { code: "worker/no-case", en: "Not available here: the map came without the case behind it.", zh: "此处不可用：地图未附带所依据的案例。" },
  stopped: { code: "worker/stopped", en: "Stopped.", zh: "已停止。" },
} as const satisfies Readonly<Record<string, Failure>>;

/** These need nothing but what they are given. */
const withoutCase: readonly AskName[] = ["layout", "svg", "scene"];

interface Waiting {
  readonly resolve: (result: never) => void;
  readonly reject: (error: AskError) => void;
  readonly onProgress: ((progress: Progress) => void) | undefined;
}

/**
 * The page's side of the worker. `start` makes one, or says with null that there is none; it is called at the first
 * question, and again after `cancel`, which ends a worker: what computes does not look up to be told to stop. One that
 * throws or never starts (another origin, a policy, an old browser) is asked no more, and the map goes on without it.
 */
export function openWorker(start: (() => Worker | null) | null, source: MapData["source"]): MapWorker {
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<(busy: Busy) => void>();
  let worker: Worker | null = null;
  let refusal: Failure | null = start === null ? failures.none : null;
  let last = 0;
  let progress: Progress | null = null;

  const busy = (): Busy => ({ asks: waiting.size, progress });
  const tell = () => {
    for (const listener of listeners) listener(busy());
  };
  const end = (failure: Failure) => {
    if (worker !== null) worker.onmessage = null;
    worker?.terminate();
    worker = null;
    progress = null;
    const broken = [...waiting.values()];
    waiting.clear();
    for (const { reject } of broken) reject(new AskError(failure));
    if (broken.length > 0) tell();
  };
  const refuse = () => {
    refusal = failures.refused;
    end(failures.refused);
  };
  const hear = (answer: Answer) => {
    const one = waiting.get(answer.id);
    if (one === undefined) return;
    if ("progress" in answer) {
      progress = answer.progress;
      one.onProgress?.(answer.progress);
    } else {
      waiting.delete(answer.id);
      progress = null;
      if ("error" in answer) one.reject(new AskError(answer.error));
      else one.resolve(answer.result as never);
    }
    tell();
  };
  const started = (): Worker | null => {
    if (worker !== null || refusal !== null) return worker;
    try {
      worker = start!();
    } catch {
      refusal = failures.refused;
    }
    if (worker === null) {
      refusal ??= failures.none;
      return null;
    }
    worker.onmessage = ({ data }: MessageEvent<Answer>) => hear(data);
    // A worker answers every question, with an error if need be: one that fails as a whole has not started.
    worker.onerror = (event) => {
      event.preventDefault();
      refuse();
    };
    if (source !== undefined) worker.postMessage({ ask: "open", case: source.case, selection: source.selection } satisfies Message);
    return worker;
  };
  const why = (ask: AskName): Failure | null => refusal ?? (source === undefined && !withoutCase.includes(ask) ? failures.bare : null);

  return {
    why,
    ask: (ask, question, onProgress) => new Promise((resolve, reject) => {
      const to = why(ask) === null ? started() : null;
      const not = why(ask);
      if (to === null || not !== null) return reject(new AskError(not ?? failures.none));
      const id = ++last;
      waiting.set(id, { resolve, reject, onProgress });
      to.postMessage({ id, ask, question });
      tell();
    }),
    get busy() {
      return busy();
    },
    onBusy(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    cancel: () => end(failures.stopped),
    destroy() {
      refusal = failures.stopped;
      listeners.clear();
      end(failures.stopped);
    },
  };
}
