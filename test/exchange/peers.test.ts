import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { exportFormats } from "../../lib/exchange/index.js";
import { build, select } from "../../lib/network/index.js";
import { readCase } from "../../lib/node/index.js";

const script = fileURLToPath(new URL("peers.py", import.meta.url));
const has = (python: string, modules: string): boolean => {
  try {
    execFileSync(python, ["-c", `import ${modules}`], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};
const candidates = ["python3", "/usr/bin/python3"];
const python = candidates.find((path) => has(path, "networkx, igraph")) ?? candidates.find((path) => has(path, "networkx"));

test("networkx and igraph read the same organisations, ties and attributes out of what is written", async () => {
  if (python === undefined) {
    console.log("Not run: networkx and igraph are not installed (Debian: python3-networkx, python3-igraph).");
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "crosstie-peers-"));
  try {
    const wanted = [];
    for (const name of ["s-city", "knoke", "krackhardt-managers"]) {
      const network = build(await readCase(fileURLToPath(new URL(`../../data/${name}`, import.meta.url))));
      // A file of one kind of direction, for that is what these programs know; one layer for Pajek.
      const parts = network.layers.flatMap(({ id }) => [select(network, { layers: [id] })]).concat(select(network, { dimensions: ["vertical"] }), select(network, { dimensions: ["horizontal"] }));
      for (const [i, part] of parts.entries()) {
        const ties = [...part.ties, ...part.selfTies];
        if (ties.length === 0 || new Set(ties.map(({ directed }) => directed)).size > 1) continue;
        const file = `${name}-${i}`;
        for (const format of ["graphml", "gexf", "pajek", "dl"] as const) for (const { name: target, text } of exportFormats[format](part, { name: file }).files) writeFileSync(join(folder, target), text);
        wanted.push({
          name: file, directed: ties[0]!.directed, onlyLayer: new Set(ties.map(({ layer }) => layer)).size === 1 && part.layers.length === 1,
          organisations: part.organisations.map(({ id, label, sector, level, attributes }) => ({ id, label: label.en ?? label.zh, attributes: { ...attributes, ...(sector === null ? {} : { sector }), ...(level === null ? {} : { level }) } /* one of the same name stands beside */ })),
          ties: ties.map(({ source, target, layer, strength }) => ({ source, target, layer, strength })),
        });
      }
    }
    expect(wanted.length).toBeGreaterThan(5);
    writeFileSync(join(folder, "wanted.json"), JSON.stringify(wanted));
    const found = JSON.parse(execFileSync(python, [script, folder], { encoding: "utf8", maxBuffer: 1 << 26 })) as { compared: number; differences: unknown[]; skipped: string[] };
    for (const skipped of found.skipped) console.log(`Not run: ${skipped}.`);
    expect(found.differences).toEqual([]);
    expect(found.compared).toBeGreaterThan(100);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
