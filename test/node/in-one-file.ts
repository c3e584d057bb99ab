import { symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "vite";

/** The built program in one file, that starts sooner; the pages' scripts and the packages that are no modules stand beside it as they do in the package. */
export async function inOneFile(main: string, folder: string): Promise<string> {
  const [dist, root] = [join(dirname(main), ".."), join(dirname(main), "../..")];
  await build({
    root, configFile: false, logLevel: "error", ssr: { noExternal: true, external: ["@resvg/resvg-js"] },
    build: { ssr: main, outDir: join(folder, "cli"), target: "node20", rolldownOptions: { output: { entryFileNames: "main.mjs" } } },
  });
  symlinkSync(join(dist, "browser"), join(folder, "browser"));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return join(folder, "cli/main.mjs");
}
