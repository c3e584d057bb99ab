// One script for a browser that needs no other file: what the published bundles and the example pages are made with.
import { fileURLToPath } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL(".", import.meta.url));

/** Bundles `entry` and returns the script; `to` also writes it there as `<file>.js`, with the licences of what is in it. */
export async function bundleScript({ entry, file, format, plugins = [], to, mode = "production" }) {
  const [{ output }] = [await build({
    configFile: false, root, logLevel: "warn", publicDir: false, plugins,
    // Only a module has an address of its own; what is inlined is told where its worker is.
    define: { "process.env.NODE_ENV": JSON.stringify(mode), ...(format === "iife" ? { "import.meta.url": '""' } : {}) },
    build: {
      ...(to === undefined ? { write: false } : { outDir: to, license: { fileName: `${file}.licences.md` } }), emptyOutDir: false, target: "es2022", minify: true,
      lib: { entry: `${root}${entry}`, formats: [format], name: "crosstieMap", fileName: () => `${file}.js` },
      // A bundle is used whole: no other bundler looks for what it may leave out.
      rolldownOptions: { checks: { bundlerTimings: false }, output: { codeSplitting: false, minify: true, comments: { annotation: false } } },
    },
  })].flat();
  return output[0].code;
}
