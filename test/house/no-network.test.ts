import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { builtMain, root, scratch } from "../cli/support.js";

const folder = scratch();
afterAll(() => folder.clear());
const city = join(root, "data/s-city");
const tables = join(root, "test/exchange/tables");

test("commands on S City ask no network, start no process and run no text, their packages included", () => {
  const out = folder.path;
  const commands = [
    ["check", city], ["measure", city, "--metric", "fragmentation,betweenness,commandCoverage", "--format", "csv", "--out", out("m")], ["measure", city, "--metric", "density", "--format", "xlsx", "--out", out("m.xlsx")],
    ["report", city, "--out", out("r.html")], ["draw", city, "--out", out("d.svg")], ["export", city, "--format", "gexf", "--out", out("n.gexf")],
    ["import", join(tables, "samples.xlsx"), "--out", out("made")], ["import", join(root, "test/exchange/networks/yed.graphml"), "--out", out("net")], ["import", join(root, "test/exchange/networks/external-entity.graphml"), "--out", out("outside")],
    ["share", city, "--out", out("shared")], ["diagnose", city], ["what-if", city, "--remove", "s-hq"], ["verify", join(out("m"), "organisation.csv"), city], ["init", out("new.xlsx")], ["diff", city, city],
  ];
  writeFileSync(out("commands.json"), JSON.stringify({ main: pathToFileURL(join(dirname(builtMain()), "index.js")).href, commands }));
  const guard = fileURLToPath(new URL("no-network.mjs", import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--disallow-code-generation-from-strings", guard], { encoding: "utf8", env: { PATH: process.env["PATH"] ?? "", LANG: "C", COMMANDS: out("commands.json") } });
  expect([status, stderr]).toEqual([0, ""]);
  expect(JSON.parse(stdout)).toEqual({
    codes: commands.map(([name, file]) => `${name} ${file!.endsWith("external-entity.graphml") ? 1 : 0}`),
    asked: [], shut: ["fetch", "http", "net", "dns", "udp", "spawn", "text"],
  });
  expect(existsSync(out("r.html"))).toBe(true);
});

/** Where something that reaches out stands, and why it may. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  "node/temporary.js": ["from \"node:worker_threads\""], // the number of the thread, for a name of its own
  "view/define-map.js": ["fetch("], // <crosstie-map src> reads the case that the page's author names
  "browser/view.js": ["fetch("], // the same
  "browser/reader.js": ["Function(", "XMLHttpRequest"], // a package looks whether text may be run, and does without; a package for workbooks knows a reader that is never called
  "browser/worker.js": ["Function("], // the same package
};
const reachingOut = /\beval\(|\bFunction\(|\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bimportScripts\b|\bRTCPeerConnection\b|(?:from |import\(|require\()["'](?:node:)?(?:net|https?|http2|tls|dns|dgram|child_process|cluster|vm|inspector|worker_threads)(?:\/promises)?["']/g;

test("nothing that is built asks the network or runs text, but in the places that say why", () => {
  const dist = join(dirname(builtMain()), "..");
  const files = readdirSync(dist, { recursive: true }).map(String).filter((file) => /\.(js|html)$/.test(file));
  expect(files.length).toBeGreaterThan(300);
  const found = Object.fromEntries(files.map((file) => [relative(dist, join(dist, file)), [...new Set(readFileSync(join(dist, file), "utf8").match(reachingOut) ?? [])].sort()] as const).filter(([, places]) => places.length > 0));
  expect(found).toEqual(allowed);
});
