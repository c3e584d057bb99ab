/** How far some long work has come. `label` is a short stable word for what is being done. */
export interface Progress {
  readonly label: string;
  readonly done: number;
  readonly total: number;
}

/** What long work takes beside its options. */
export interface LongRun {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/**
 * Does steps 0 to total - 1 in order, pausing often enough for a page to keep answering. Rejects with the signal's reason
 * when it is aborted: there are no half results. The clock decides only when to pause.
 */
export async function inSlices(label: string, total: number, step: (index: number) => void, { signal, onProgress }: LongRun = {}): Promise<void> {
  signal?.throwIfAborted();
  let done = 0;
  while (done < total) {
    const pause = performance.now() + 12; // under a frame
    do step(done++); while (done < total && performance.now() < pause);
    onProgress?.({ label, done, total });
    if (done < total) await nextTurn();
    signal?.throwIfAborted();
  }
}
