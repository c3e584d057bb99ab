import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkCaseAt } from "../../lib/node/index.js";
import { createRandom } from "../../lib/random.js";
import { builtMain, crosstie, root, scratch, town } from "../cli/support.js";

/**
 * Kills the program while it writes, half of the times at a step on the disk, half at a moment. `npm run kill` does it
 * 100 times for each command that writes; the suite a few times for a few of them. KILL_RUNS, KILL_SEED and KILL_ONLY
 * (part of a name) say otherwise.
 */
const many = process.env["KILL_RUNS"] !== undefined;
const runs = Number(process.env["KILL_RUNS"] ?? 2);
const seed = Number(process.env["KILL_SEED"] ?? 11);
const only = process.env["KILL_ONLY"] ?? "";

const folder = scratch();
let main = "";
beforeAll(() => { main = builtMain(); });
afterAll(() => folder.clear());

const city = join(root, "data/s-city");
const answers = join(root, "data/three-city-survey");
const tables = join(root, "test/exchange/tables");
const dieAtStep = fileURLToPath(new URL("die-at-step.mjs", import.meta.url));

interface Writing {
  readonly name: string;
  /** A command line that writes at `target`, within `here`; the case of `before` made what stands there already. */
  readonly argv: (here: string) => readonly string[];
  readonly before: (here: string) => readonly string[];
  /** What is read as one case, all of it or none. */
  readonly caseAt?: string;
  /** Tried in every run of the tests. */
  readonly always?: boolean;
}

const out = (...argv: readonly string[]) => (name: string) => ({ argv: (here: string) => [...argv, "--out", join(here, name)], before: (here: string) => [...argv.map((word) => (word === city ? town : word)), "--out", join(here, name)] });
const writings: readonly Writing[] = [
  { name: "measure, file", always: true, ...out("measure", city, "--metric", "fragmentation,density")("m.csv"), argv: (here) => ["measure", city, "--metric", "fragmentation", "--format", "csv", "--out", join(here, "m.csv")] },
  { name: "measure, folder", ...out("measure", city, "--metric", "fragmentation,density,degree", "--format", "csv")("tables") },
  { name: "import, folder", always: true, caseAt: "made", argv: (here) => ["import", join(tables, "samples.xlsx"), "--out", join(here, "made")], before: (here) => ["import", join(tables, "ties-english.csv"), "--out", join(here, "made")] },
  { name: "import, one file", caseAt: "made.json", argv: (here) => ["import", join(tables, "samples.xlsx"), "--out", join(here, "made.json")], before: (here) => ["import", join(tables, "ties-english.csv"), "--out", join(here, "made.json")] },
  { name: "import, network", caseAt: "made", argv: (here) => ["import", join(root, "test/exchange/networks/yed.graphml"), "--out", join(here, "made")], before: (here) => ["import", join(tables, "ties-english.csv"), "--out", join(here, "made")] },
  { name: "init, folder", caseAt: "new", argv: (here) => ["init", join(here, "new"), "--force"], before: (here) => ["init", join(here, "new"), "--force", "--lang", "zh"] },
  { name: "init, workbook", argv: (here) => ["init", join(here, "t.xlsx"), "--force"], before: (here) => ["init", join(here, "t.xlsx"), "--force", "--lang", "zh"] },
  { name: "export, file", ...out("export", city, "--format", "gexf", "--force")("n.gexf") },
  { name: "export, folder", ...out("export", city, "--format", "r", "--force")("r") },
  { name: "report", ...out("report", city, "--format", "md")("r.md") },
  { name: "report, page", ...out("report", town)("r.html"), argv: (here) => ["report", town, "--lang", "zh", "--out", join(here, "r.html")] },
  { name: "draw", ...out("draw", city)("d.svg") },
  { name: "synth, case", caseAt: "made", argv: (here) => ["synth", join(here, "made"), "--seed", "3", "--tasks", "4"], before: (here) => ["synth", join(here, "made"), "--seed", "2"] },
  { name: "synth, answers", argv: (here) => ["synth", join(here, "made"), "--survey", "--seed", "1"], before: (here) => ["synth", join(here, "made"), "--survey"] },
  { name: "diff", argv: (here) => ["diff", town, city, "--out", join(here, "x.md"), "--format", "md"], before: (here) => ["diff", city, town, "--out", join(here, "x.md"), "--format", "md"] },
  { name: "check", ...out("check", city, "--format", "csv")("c.csv") },
  { name: "diagnose", ...out("diagnose", city, "--format", "csv")("g.csv") },
  { name: "codings", ...out("codings", city, "--format", "csv")("k") },
  { name: "ledger", ...out("ledger", city, "--metric", "density", "--format", "csv")("l.csv") },
  { name: "states", ...out("states", city, "--format", "csv")("s") },
  { name: "what-if", ...out("what-if", city, "--format", "csv")("w") },
  { name: "metrics, folder", argv: (here) => ["metrics", "--format", "md", "--out", join(here, "p")], before: (here) => ["metrics", "--format", "md", "--lang", "zh", "--out", join(here, "p")] },
  { name: "audit", argv: (here) => ["audit", answers, "--format", "md", "--out", join(here, "a.md")], before: (here) => ["audit", answers, "--format", "md", "--lang", "zh", "--out", join(here, "a.md")] },
];

const started = (argv: readonly string[], cwd: string, more: { node?: readonly string[]; env?: Record<string, string> } = {}) =>
  spawn(process.execPath, [...(more.node ?? []), main, ...argv], { cwd, stdio: "ignore", env: { PATH: process.env["PATH"] ?? "", LANG: "C", ...more.env } });
const ended = (child: ReturnType<typeof started>) => new Promise<{ code: number | null; signal: string | null }>((done) => child.on("close", (code, signal) => { done({ code, signal }); }));

/** Every file below a folder, by name, but those that a stopped run prepared. */
function filesBelow(at: string, within = at): Record<string, string> {
  return Object.fromEntries(readdirSync(at).filter((name) => !name.startsWith(".")).flatMap((name) => {
    const path = join(at, name);
    return statSync(path).isDirectory() ? Object.entries(filesBelow(path, within)) : [[relative(within, path), readFileSync(path, "latin1")]];
  }));
}

const caseOf = async (path: string): Promise<string | null> => {
  if (!existsSync(path)) return null;
  const checked = await checkCaseAt(path);
  return checked.ok ? JSON.stringify(checked.case) : `not a case: ${JSON.stringify(checked.issues.slice(0, 2))}`;
};
const prepared = (at: string): string[] => readdirSync(at, { recursive: true }).map(String).filter((name) => /\.crosstie/.test(name));

const tried = writings.filter(({ name, always }) => (many ? name.includes(only) : always === true));
test.each(tried)(`$name, killed ${runs} times: what stands there is the old or the new, whole`, async (writing) => {
  const home = folder.path(writing.name.replace(/\W+/g, "-"));
  const [oldest, newest, here] = ["old", "new", "here"].map((name) => join(home, name)) as [string, string, string];
  for (const at of [oldest, newest, here]) mkdirSync(at, { recursive: true });
  await crosstie(writing.before(oldest));
  cpSync(oldest, newest, { recursive: true });
  const counted = join(home, "steps");
  const before = performance.now();
  const whole = await ended(started(writing.argv(newest), home, { node: ["--import", dieAtStep], env: { STEPS: counted } }));
  const took = performance.now() - before;
  expect([0, 1]).toContain(whole.code);
  const steps = Number(readFileSync(counted, "utf8"));
  const [old, made] = [filesBelow(oldest), filesBelow(newest)];
  expect(made).not.toEqual(old);
  const cases = writing.caseAt === undefined ? null : [await caseOf(join(oldest, writing.caseAt)), await caseOf(join(newest, writing.caseAt))];
  expect(cases?.some((one) => one?.startsWith("not a case")) ?? false).toBe(false);

  const troubles: string[] = [];
  const seen = { killed: 0, old: 0, new: 0, between: 0, left: 0 };
  const stream = createRandom(seed);
  for (let run = 0; run < runs; run++) {
    const random = stream.fork(run);
    const atStep = run % 2 === 0;
    const fresh = random.integer(3) === 0; // nothing there yet
    rmSync(here, { recursive: true, force: true });
    if (fresh) mkdirSync(here);
    else cpSync(oldest, here, { recursive: true });
    const when = atStep ? 1 + random.integer(steps) : random.integer(Math.ceil(took * 1.1));
    const child = started(writing.argv(here), home, atStep ? { node: ["--import", dieAtStep], env: { DIE_AT: String(when) } } : {});
    const timer = atStep ? undefined : setTimeout(() => child.kill("SIGKILL"), when);
    const { signal } = await ended(child);
    clearTimeout(timer);
    if (signal === "SIGKILL") seen.killed++;
    const at = `run ${run}, seed ${seed}, ${atStep ? `step ${when} of ${steps}` : `after ${when} ms`}, ${fresh ? "nothing" : "something"} there`;
    const found = filesBelow(here);
    const differing = Object.keys({ ...old, ...made }).map((name) => (found[name] === made[name] ? "new" : found[name] === (fresh ? undefined : old[name]) ? "old" : `${name} is neither`));
    const isCase = writing.caseAt !== undefined;
    // The tables of a case may be in the middle of being copied into place: its reader is asked, and not each table.
    for (const state of differing) if (state.endsWith("neither")) troubles.push(`${at}: ${state}`);
    seen[differing.every((state) => state === "new") ? "new" : differing.every((state) => state === "old") ? "old" : "between"]++;
    if (isCase) {
      const one = await caseOf(join(here, writing.caseAt));
      if (one !== cases![1] && one !== (fresh ? null : cases![0])) troubles.push(`${at}: the case is neither: ${String(one).slice(0, 300)}`);
    }
    if (prepared(here).length > 0) seen.left++;
    if (run % 10 !== 1) continue;
    await ended(started(writing.argv(here), home)); // the next run is not confused, and clears away
    expect(filesBelow(here), at).toEqual(made);
    expect(prepared(here), at).toEqual([]);
  }
  if (many) console.log(`${writing.name}: ${JSON.stringify(seen)}, ${steps} steps, ${Math.round(took)} ms`);
  expect(troubles).toEqual([]);
  expect(seen.killed).toBeGreaterThan(0);
}, 3_600_000);
