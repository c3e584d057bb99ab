/** How a page starts the worker: a function that makes one, the address of its script, or null for none. */
export type WorkerOption = (() => Worker | null) | string | URL | null;

/**
 * The start of the worker. Left out, its script stands beside the map's: `worker.js` next to `view.js`, or in the
 * package's `dist/browser` where the modules are loaded one by one. A page whose bundler moves the modules says where
 * the script is.
 */
export function startOf(option: WorkerOption | undefined, script: "worker" | "reader" = "worker"): (() => Worker | null) | null {
  if (option === null || typeof option === "function") return option;
  if (typeof Worker === "undefined") return null;
  return () => {
    const here = import.meta.url;
    const beside = here.endsWith("/view/start-worker.js") ? `../browser/${script}.js` : `./${script}.js`;
    return new Worker(option ?? new URL(beside, here));
  };
}
