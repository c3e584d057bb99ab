import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { build } from "vite";

/** What one changed file may take. */
export const most = { milliseconds: 10_000, megabytes: 512 } as const;

/** Tries each run on a thread that is stopped past its time and its memory, and hands on what was wrong. */
export async function attemptsInWorker(runs: readonly number[], seed: number, tell: (troubles: readonly string[]) => boolean): Promise<void> {
  // Beside the sources: what they import from packages, and the files they name, are found from here.
  const root = fileURLToPath(new URL("../../..", import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), "crosstie-fuzz-"));
  await build({
    root, configFile: false, logLevel: "error", define: { "import.meta.url": JSON.stringify(new URL("./readers.ts", import.meta.url).href) },
    ssr: { noExternal: true }, build: { ssr: fileURLToPath(new URL("worker.ts", import.meta.url)), outDir: folder, emptyOutDir: false, target: "node20", rolldownOptions: { output: { entryFileNames: "worker.mjs" } } },
  });
  const started = () => new Worker(join(folder, "worker.mjs"), { resourceLimits: { maxOldGenerationSizeMb: most.megabytes } });
  let worker = started();
  try {
    for (const run of runs) {
      const troubles = await new Promise<readonly string[]>((done) => {
        const end = (found: readonly string[]) => {
          clearTimeout(timer);
          worker.off("message", heard).off("error", broken);
          done(found);
        };
        const heard = ({ troubles: found }: { troubles: readonly string[] }) => { end(found); };
        const broken = (error: unknown) => { end([`run ${run}, seed ${seed}: ${String(error)}`, ""]); };
        const timer = setTimeout(() => { end([`run ${run}, seed ${seed}: no end after ${most.milliseconds} ms`, ""]); }, most.milliseconds);
        worker.on("message", heard).on("error", broken);
        worker.postMessage({ run, seed });
      });
      if (troubles.at(-1) === "") { // the thread is of no use any more
        await worker.terminate();
        worker = started();
      }
      if (!tell(troubles.filter((one) => one !== ""))) return;
    }
  } finally {
    await worker.terminate();
    rmSync(folder, { recursive: true, force: true });
  }
}
