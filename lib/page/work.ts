import type { Case } from "../case/index.js";
import { baseName } from "../exchange/base-name.js";
import type { GivenFile } from "../exchange/index.js";
import { inputOf, provenanceOf } from "../provenance/index.js";
import { draftReport, type ReportDraft } from "../report/report.js";
import type { Language } from "../words/index.js";
import type { Answers } from "./answers.js";
import { readGiven, type Reading } from "./read-given.js";

/** What takes time: reading files, and everything that a report measures. */
export type Task =
  | { readonly ask: "read"; readonly files: readonly GivenFile[]; readonly answers: Answers; readonly language: Language }
  | { readonly ask: "draft"; readonly source: Case; readonly files: readonly GivenFile[]; readonly language: Language };
export type Outcome<T extends Task> = T extends { ask: "read" } ? Reading : ReportDraft;
type Reply = { readonly id: number; readonly result: unknown } | { readonly id: number; readonly problem: string };

async function perform(task: Task): Promise<unknown> {
  const { files, language } = task;
  if (task.ask === "read") return readGiven(files, task.answers, language);
  // As the command line would record it, with the files that were dropped, by their names without a folder.
  const inputs = files.map(({ name, bytes }) => inputOf(baseName(name), bytes));
  return draftReport(task.source, { language, provenance: provenanceOf(task.source, { command: "report", options: { lang: language }, inputs }) });
}

const problemOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The other side: the same script, run where there is no page. */
export function serve(): void {
  const own = globalThis as unknown as { onmessage: ((event: MessageEvent<{ readonly id: number; readonly task: Task }>) => void) | null; postMessage: (reply: Reply) => void };
  own.onmessage = ({ data: { id, task } }) => {
    perform(task).then((result) => own.postMessage({ id, result }), (error: unknown) => own.postMessage({ id, problem: problemOf(error) }));
  };
}

/** Long work beside the page, so that the page goes on answering. */
export interface Workshop {
  /** Null where a later task has made this one needless. */
  readonly run: <T extends Task>(task: T) => Promise<Outcome<T> | null>;
}

const nextTurn = (): Promise<void> => new Promise((done) => setTimeout(done, 30));

/**
 * A worker started from the page's own script at `address`. A task that comes while another is under way ends that one.
 * Where a browser starts no worker from a page on disk, the work is done on the page itself after it has said so.
 */
export function openWorkshop(address: string): Workshop {
  let worker: Worker | null = null;
  let [latest, canWork] = [0, true];
  /** Ends the task that is under way. */
  let leave: (() => void) | null = null;
  const inWorker = (id: number, task: Task): Promise<unknown> => new Promise((done, fail) => {
    leave?.();
    const here = () => {
      [worker, leave, canWork] = [null, null, false];
      done(perform(task));
    };
    try {
      worker ??= new Worker(address);
    } catch {
      return here();
    }
    leave = () => {
      worker?.terminate();
      [worker, leave] = [null, null];
      done(null);
    };
    worker.onmessage = ({ data }: MessageEvent<Reply>) => {
      if (data.id !== id) return;
      leave = null;
      if ("problem" in data) fail(new Error(data.problem));
      else done(data.result);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      here();
    };
    worker.postMessage({ id, task });
  });
  return {
    async run<T extends Task>(task: T) {
      const id = ++latest;
      await nextTurn();
      if (id !== latest) return null;
      let result: unknown;
      try {
        result = await (canWork ? inWorker(id, task) : perform(task));
      } catch (error) {
        if (id !== latest) return null;
        throw error;
      }
      return id === latest ? result as Outcome<T> : null;
    },
  };
}
