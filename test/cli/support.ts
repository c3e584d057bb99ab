import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run, type Io } from "../../lib/cli/index.js";

export const root = fileURLToPath(new URL("../..", import.meta.url));
export const fixture = (name: string) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));
export const town = fixture("river-town");
export const broken = fixture("broken");

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line without a process, in an English system. */
export async function crosstie(argv: readonly string[], env: Io["env"] = {}): Promise<Ran> {
  let [out, err] = ["", ""];
  const code = await run(argv, { out: (text) => { out += text; }, err: (text) => { err += text; }, env });
  return { code, out, err };
}

/** Results in JSON without where they come from, which every one of them says. */
export function resultsOf(out: string): unknown {
  const without = (result: { readonly provenance?: { readonly tool: string } }) => {
    const { provenance, ...rest } = result;
    if (provenance?.tool !== "crosstie") throw new Error("a result does not say where it comes from");
    return rest;
  };
  const made = JSON.parse(out) as object;
  return Array.isArray(made) ? made.map(without) : without(made);
}

/** What is said beside a result, without the line that names its record; there is one. */
export function withoutOrigin(err: string): string {
  const without = err.replace(/^crosstie \d[^\n]*[0-9a-f]{12}…\n/m, "");
  if (without === err) throw new Error(`no line names the record: ${err}`);
  return without;
}

/** A folder that is gone when the tests are done. */
export function scratch(): { path: (name: string) => string; clear: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "crosstie-"));
  return { path: (name) => join(folder, name), clear: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The built program; `npm test` has built it already. */
export function builtMain(): string {
  const main = join(root, "dist/cli/main.js");
  if (!existsSync(main)) execFileSync(process.execPath, [join(root, "build.js")], { stdio: "inherit" });
  return main;
}
