import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseCase } from "../../lib/case/index.js";
import { fragmentation, catalogue } from "../../lib/framework/index.js";
import { inputsOf, readCase, writeCase } from "../../lib/node/index.js";
import { canonicalJson, digestOf, inputOf, optionsOfSelection, provenanceOf, readProvenance, resealed, sealOf, withProvenance } from "../../lib/provenance/index.js";

const source = parseCase({ format: "crosstie-case", id: "city", title: "A city", organisations: [{ id: "a", label: "A" }] });

describe("canonical JSON", () => {
  test("has one spelling: keys sorted by code unit at every depth, nothing undefined, numbers as JSON writes them", () => {
    expect(canonicalJson({ b: [1, { z: null, a: "é" }], a: 1e-7, B: undefined, A: true })).toBe('{"A":true,"a":1e-7,"b":[1,{"a":"é","z":null}]}');
    expect(canonicalJson([undefined, 0.1 + 0.2])).toBe("[null,0.30000000000000004]");
    expect(digestOf({ a: 1, b: 2 })).toBe(digestOf({ b: 2, a: 1 }));
  });

  test("a name that other programs stumble over is a name like any other", () => {
    const given = JSON.parse('{"__proto__":{"x":1},"constructor":2}') as unknown;
    expect(canonicalJson(given)).toBe('{"__proto__":{"x":1},"constructor":2}');
  });
});

describe("where a result comes from", () => {
  test("digests are those of another implementation of SHA-256", () => {
    const bytes = new TextEncoder().encode("局,Ⅰ级\r\n");
    expect(inputOf("ties.csv", bytes)).toEqual({ name: "ties.csv", bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") });
    expect(provenanceOf(source).case).toEqual({ id: "city", sha256: createHash("sha256").update(canonicalJson(source)).digest("hex") });
  });

  test("a case kept as a folder and as one file is one case from other files; files stand by name alone, in order", async () => {
    const folder = mkdtempSync(join(tmpdir(), "crosstie-"));
    try {
      const read = await readCase("data/s-city");
      await writeCase(read, join(folder, "copy.json"));
      const copy = await readCase(join(folder, "copy.json"));
      expect(provenanceOf(copy).case).toEqual(provenanceOf(read).case);
      expect(inputsOf(copy).map(({ name }) => name)).toEqual(["copy.json"]);
      const names = inputsOf(read).map(({ name }) => name);
      expect(names).toContain("ties.csv");
      expect(names).toEqual(names.toSorted());
      const ties = readFileSync("data/s-city/ties.csv");
      expect(inputsOf(read).find(({ name }) => name === "ties.csv")).toEqual({ name: "ties.csv", bytes: ties.length, sha256: createHash("sha256").update(ties).digest("hex") });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test("survives JSON, holds its own definitions with their sources, and no clock or path", () => {
    const made = provenanceOf(source, { command: "measure", inputs: [{ name: "b", bytes: 1, sha256: "0".repeat(64) }, { name: "a", bytes: 1, sha256: "0".repeat(64) }], options: { state: "x", layer: ["a", "b"] }, metrics: [fragmentation, catalogue.find("betweenness"), fragmentation] });
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
    expect(Object.keys(made.options)).toEqual(["layer", "state"]);
    expect(made.inputs.map(({ name }) => name)).toEqual(["a", "b"]);
    expect(made.definitions.map(({ metric }) => metric)).toEqual(["betweenness", "fragmentation"]);
    expect(made.definitions[1]!.sources[0]).toMatch(/Borgatti.*2006.*doi:10\.1007\/s10588-006-7084-x$/);
    expect(made).toEqual(provenanceOf(source, { command: "measure", inputs: [...made.inputs], options: { layer: ["a", "b"], state: "x" }, metrics: [catalogue.find("betweenness"), fragmentation] }));
    expect(readProvenance(made)).toEqual(made);
  });

  test("its digest covers every field but itself and the result's", () => {
    const made = provenanceOf(source, { metrics: [fragmentation] });
    expect(sealOf(made)).toBe(made.digest);
    for (const change of [{ version: "9" }, { seed: 1 }, { part: "x" }, { inputs: [{ name: "a", bytes: 1, sha256: "0".repeat(64) }] }, { definitions: [] }, { options: { state: "y" } }, { case: null }]) {
      expect(sealOf({ ...made, ...change })).not.toBe(made.digest);
      expect(resealed(made, change).digest).toBe(sealOf({ ...made, ...change }));
    }
    const marked = withProvenance({ value: 1 }, made);
    expect(marked.provenance.digest).toBe(made.digest);
    expect(marked.provenance.content).toBe(digestOf({ value: 1 }));
  });

  test("a selection in the words of the command line", () => {
    expect(optionsOfSelection({ layers: ["command"], state: "off-site", merges: [["a", "b"]] })).toEqual({ layer: ["command"], state: "off-site", merge: ["a=b"] });
  });

  test.each([
    ["a field too many", { extra: 1 }], ["a path as a name", { inputs: [{ name: "/data/ties.csv", bytes: 1, sha256: "0".repeat(64) }] }], ["no digest", { digest: "x" }], ["another tool", { tool: "other" }],
    ["an option that is no flag", { options: { "__proto__ ": "x" } }], ["a part with a path", { part: "../x" }],
  ])("what claims to be a record with %s is none", (_, change) => {
    expect(readProvenance({ ...provenanceOf(source), ...change })).toBe(null);
  });
});
