import { spawn } from "node:child_process";
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkCaseAt } from "../../lib/node/index.js";
import { createRandom } from "../../lib/random.js";
import { builtMain, crosstie, fixture, root, scratch, town } from "../cli/support.js";
import { inOneFile } from "./in-one-file.js";

/**
 * Kills the program while it writes, half of the times at a step on the disk, half at a moment. `npm run kill` does it
 * 100 times for each command that writes; the suite twice for one of them. KILL_RUNS, KILL_SEED and KILL_ONLY
 * (part of a name) say otherwise. A moment is a part of what the last whole runs took; where the program has ended
 * before it, the kill came too late, is counted, and is drawn again. Many kills are done on the built program put into
 * one file, which does the same and starts three times as fast.
 */
const many = process.env["KILL_RUNS"] !== undefined;
const runs = Number(process.env["KILL_RUNS"] ?? 2);
const seed = Number(process.env["KILL_SEED"] ?? 11);
const only = process.env["KILL_ONLY"] ?? "";
const draws = 6;

const folder = scratch();
let main = "";
beforeAll(async () => {
  main = many ? await inOneFile(builtMain(), folder.path("program")) : builtMain();
  cpSync(town, earlier, { recursive: true });
  writeFileSync(join(earlier, "ties.csv"), readFileSync(join(town, "ties.csv"), "utf8").trimEnd().split("\n").slice(0, -1).join("\n"));
});
afterAll(() => folder.clear());

/** What stood there before is of the same case with a tie less. */
const earlier = folder.path("earlier/river-town");
const answers = join(root, "data/three-city-survey");
const oldForm = fixture("older/old-town.json");
const tables = join(root, "test/exchange/tables");
const dieAtStep = fileURLToPath(new URL("die-at-step.mjs", import.meta.url));

interface Writing {
  readonly name: string;
  /** A command line that writes within `here`. */
  readonly argv: (here: string) => readonly string[];
  /** What made that which stands there already: another command line, or something done. */
  readonly before: (here: string) => readonly string[] | null;
  /** What is read as one case, all of it or none. */
  readonly caseAt?: string;
  /** Tried in every run of the tests. */
  readonly always?: boolean;
}

const ofTown = (name: string, at: string, command: string, ...more: readonly string[]): Writing => ({
  name, argv: (here) => [command, town, ...more, "--out", join(here, at)], before: (here) => [command, earlier, ...more, "--out", join(here, at)],
});
const inChinese = (name: string, argv: (here: string) => readonly string[]): Writing => ({ name, argv, before: (here) => [...argv(here), "--lang", "zh"] });
const imported = (name: string, from: string, caseAt: string): Writing => ({
  name, caseAt, argv: (here) => ["import", from, "--out", join(here, caseAt), "--force"], before: (here) => ["import", join(tables, "ties-english.csv"), "--out", join(here, caseAt)],
});
const writings: readonly Writing[] = [
  ofTown("measure, file", "m.csv", "measure", "--metric", "fragmentation", "--format", "csv"),
  ofTown("measure, folder", "tables", "measure", "--metric", "fragmentation,density,degree", "--format", "csv"),
  { ...imported("import, folder", join(tables, "samples.xlsx"), "made"), always: true },
  imported("import, one file", join(tables, "samples.xlsx"), "made.json"),
  imported("import, network", join(root, "test/exchange/networks/yed.graphml"), "made"),
  { ...inChinese("init, folder", (here) => ["init", join(here, "new"), "--force"]), caseAt: "new" },
  inChinese("init, workbook", (here) => ["init", join(here, "t.xlsx"), "--force"]),
  ofTown("export, file", "n.gexf", "export", "--format", "gexf", "--force"),
  ofTown("export, folder", "r", "export", "--format", "r", "--force"),
  ofTown("report", "r.md", "report", "--format", "md", "--force"),
  ofTown("report, page", "r.html", "report"),
  ofTown("draw", "d.svg", "draw"),
  { name: "synth, case", caseAt: "made", argv: (here) => ["synth", join(here, "made"), "--seed", "3", "--tasks", "4"], before: (here) => ["synth", join(here, "made"), "--seed", "2"] },
  { name: "synth, answers", argv: (here) => ["synth", join(here, "made"), "--survey", "--seed", "9"], before: (here) => ["synth", join(here, "made"), "--survey"] },
  { name: "diff", argv: (here) => ["diff", earlier, town, "--out", join(here, "x.md"), "--format", "md"], before: (here) => ["diff", town, earlier, "--out", join(here, "x.md"), "--format", "md"] },
  ofTown("check", "c.csv", "check", "--format", "csv"),
  ofTown("diagnose", "g.csv", "diagnose", "--format", "csv"),
  ofTown("codings", "k", "codings", "--format", "csv"),
  ofTown("ledger", "l.csv", "ledger", "--metric", "density", "--format", "csv"),
  ofTown("states", "s", "states", "--format", "csv"),
  ofTown("what-if", "w", "what-if", "--format", "csv"),
  inChinese("metrics, folder", (here) => ["metrics", "--format", "md", "--out", join(here, "p"), "--force"]),
  inChinese("audit", (here) => ["audit", answers, "--format", "md", "--out", join(here, "a.md")]),
  { ...ofTown("share", "given", "share"), caseAt: "given", argv: (here) => ["share", town, "--out", join(here, "given"), "--key", join(here, "key.json"), "--force"], before: (here) => ["share", earlier, "--out", join(here, "given"), "--key", join(here, "key.json")] },
  { name: "migrate, folder", caseAt: "new", argv: (here) => ["migrate", oldForm, "--out", join(here, "new"), "--force"], before: (here) => ["import", join(tables, "ties-english.csv"), "--out", join(here, "new")] },
  { name: "migrate, in place", caseAt: "old.json", argv: (here) => ["migrate", join(here, "old.json"), "--in-place", "--force"], before: (here) => { copyFileSync(oldForm, join(here, "old.json")); return null; } },
  ofTown("measure, workbook", "m.xlsx", "measure", "--format", "xlsx"),
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
  const standing = writing.before(oldest);
  if (standing !== null) await crosstie(standing);
  cpSync(oldest, newest, { recursive: true });
  const counted = join(home, "steps");
  const before = performance.now();
  const whole = await ended(started(writing.argv(newest), home, { node: ["--import", dieAtStep], env: { STEPS: counted } }));
  const lengths = [performance.now() - before];
  const usual = () => lengths.slice(-5).sort((a, b) => a - b)[Math.min(lengths.length, 5) >> 1]!;
  expect([0, 1]).toContain(whole.code);
  const steps = Number(readFileSync(counted, "utf8"));
  const [old, made] = [filesBelow(oldest), filesBelow(newest)];
  expect(made).not.toEqual(old);
  const cases = writing.caseAt === undefined ? null : [await caseOf(join(oldest, writing.caseAt)), await caseOf(join(newest, writing.caseAt))];
  expect(cases?.some((one) => one?.startsWith("not a case")) ?? false).toBe(false);

  const troubles: string[] = [];
  const seen = { killed: 0, late: 0, old: 0, new: 0, between: 0, left: 0 };
  const stream = createRandom(seed);
  for (let run = 0; run < runs; run++) {
    const random = stream.fork(run);
    const atStep = run % 2 === 0;
    const fresh = writing.name !== "migrate, in place" && random.integer(3) === 0; // nothing there yet
    let [signal, moment]: [string | null, string] = [null, ""];
    for (let draw = 0; draw < draws && signal !== "SIGKILL"; draw++) {
      rmSync(here, { recursive: true, force: true });
      if (fresh) mkdirSync(here);
      else cpSync(oldest, here, { recursive: true });
      const part = 0.3 + random.next() * 0.75;
      const when = atStep ? 1 + Math.floor(random.next() * steps) : Math.round(part * usual());
      moment = atStep ? `step ${when} of ${steps}` : `after ${when} ms`;
      const start = performance.now();
      const child = started(writing.argv(here), home, atStep ? { node: ["--import", dieAtStep], env: { DIE_AT: String(when) } } : {});
      const timer = atStep ? undefined : setTimeout(() => child.kill("SIGKILL"), when);
      ({ signal } = await ended(child));
      clearTimeout(timer);
      if (signal === "SIGKILL") continue;
      seen.late++;
      if (!atStep) lengths.push(performance.now() - start);
    }
    if (signal === "SIGKILL") seen.killed++;
    const at = `run ${run}, seed ${seed}, ${moment}, ${fresh ? "nothing" : "something"} there`;
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
    const start = performance.now();
    await ended(started(writing.argv(here), home)); // the next run is not confused, and clears away
    lengths.push(performance.now() - start);
    const now = filesBelow(here);
    for (const [name, text] of Object.entries(made)) if (!fresh || name in now || text !== old[name]) expect(now[name], `${at}: ${name}`).toBe(text); // where nothing was, nothing of the old stays
    expect(Object.keys(now).filter((name) => !(name in made)), at).toEqual([]);
    expect(prepared(here), at).toEqual([]);
  }
  if (many) console.log(`${writing.name}: ${JSON.stringify(seen)}, ${steps} steps, ${Math.round(usual())} ms`);
  expect(troubles).toEqual([]);
  expect(seen.killed).toBeGreaterThan(0);
}, 3_600_000);
