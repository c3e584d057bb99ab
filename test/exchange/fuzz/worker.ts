import { parentPort } from "node:worker_threads";
import { attempt } from "./attempt.js";

/** Reads changed files on a thread of its own: what never ends, or takes all memory, takes only this thread with it. */
parentPort!.on("message", ({ run, seed }: { run: number; seed: number }) => {
  void attempt(run, seed).then((troubles) => { parentPort!.postMessage({ run, troubles }); });
});
