import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parseCase } from "../../lib/case/index.js";
import { exportFormats } from "../../lib/exchange/index.js";
import { catalogue } from "../../lib/framework/index.js";
import { measure } from "../../lib/metric/index.js";
import { build, select, type Network, type NetworkTie } from "../../lib/network/index.js";
import { readCase } from "../../lib/node/index.js";

const script = fileURLToPath(new URL("r-reads.R", import.meta.url));
const has = (): boolean => {
  try {
    execFileSync("Rscript", ["-e", "for (p in c('network', 'sna', 'igraph')) if (!requireNamespace(p, quietly = TRUE)) quit(status = 1)"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};

/** Measures whose description names calls of R sna with the same meaning: each is called on the networks that R read. */
const inBoth = ["degree", "density", "betweenness", "betweennessCentralization", "degreeCentralization", "stress", "load", "harmonicCloseness", "krackhardtConnectedness", "krackhardtHierarchy", "hierarchyByReciprocity", "krackhardtEfficiency", "leastUpperBound", "reciprocity", "transitivity"];
const calls = inBoth.flatMap((id) => {
  const metric = catalogue.find(id);
  return (metric.programs ?? []).flatMap(({ programs, ...meaning }) => programs.filter((program) => program.startsWith("R sna: ")).map((program) => ({ call: program.slice(7), metric, ...meaning })));
});

/** What sna says where we say nothing: of the others reached where none is, and of two-step paths where there is none. */
const whereNothing: Readonly<Record<string, number>> = { "closeness(g, cmode = \"gil-schmidt\")": 0, "gtrans(g, measure = \"weak\")": 1 };

interface FromR {
  readonly organisations: Record<string, (string | null)[]>;
  readonly layers: string[];
  readonly matrices: Record<string, number[][]>;
  readonly rows: string[];
  readonly networks: Record<string, { directed: [boolean]; loops: [boolean]; fields: Record<string, unknown[]>; edges: [number, number][]; strength: number[] | null }>;
  readonly igraph: { directed: [boolean]; vertices: Record<string, (string | null)[]>; ties: Record<string, unknown[]> };
  readonly pajek: Record<string, { directed: [boolean]; names: string[]; edges: [number, number][] }>;
  readonly measured: Record<string, Record<string, (number | null)[] | [string]>>;
}

/** Names that are code, quotes, lines or nothing in R, in a table or in an escape; ids and layers of other scripts. */
const hostile = build(parseCase({
  format: "crosstie-case", id: "hostile", title: "\"); q() # \\",
  vocabulary: { layers: [{ id: "talk-1", label: "\"); stop() #", dimension: "horizontal", reads: "communication", coverage: "complete" }, { id: "沟通", label: "沟通", dimension: "horizontal", reads: null, coverage: "complete" }, { id: "NA", label: "Empty", dimension: "vertical", reads: "command", coverage: "complete" }] },
  organisations: [
    { id: "NA", label: "NA", attributes: { "Size (m²)": 4, note: "NA", vertices: "T" } }, { id: "TRUE", label: "a \"b\", 'c'", attributes: { "Size (m²)": 2.5, note: "two\nlines, \"quoted\"" } },
    { id: "市应急办", label: { en: "Office\tof # the city", zh: "市应急管理办公室" }, attributes: { note: "中文\\n%d\\U{41}", "类别": "是" } }, { id: "1e5", label: " spaces ", attributes: { "Size (m²)": 0, note: "😀" } }, { id: "007", label: "`$x`; q(\"no\")" },
  ],
  ties: [
    { id: "1", source: "NA", target: "TRUE", layer: "talk-1", directed: true, strength: 3 }, { id: "2", source: "NA", target: "TRUE", layer: "talk-1", directed: true, strength: 0.1 }, { id: "3", source: "市应急办", target: "NA", layer: "talk-1", directed: false, strength: 1e-7 },
    { id: "4", source: "007", target: "1e5", layer: "talk-1", directed: true, attributes: { remark: "F, \"T\"" } }, { id: "5", source: "1e5", target: "007", layer: "沟通", directed: false }, { id: "6", source: "007", target: "007", layer: "沟通", directed: false },
    { id: "7", source: "007", target: "TRUE", layer: "talk-1", directed: true, presence: "unknown" },
  ],
}));

/** A layer in Pajek's form. R's reader knows `*Arcs` and `*Edges` only without the relation's number and name, and no block without a tie. */
function pajekOf(network: Network, layer: number): string | null {
  const part = select(network, { layers: [network.layers[layer]!.id] });
  const ties = [...part.ties, ...part.selfTies];
  return ties.length === 0 || new Set(ties.map(({ directed }) => directed)).size > 1 ? null : exportFormats.pajek(part).files[0]!.text.replace(/^(\*(?:Arcs|Edges)) :\d+ ".*"$/gm, "$1");
}

const sorted = (rows: readonly (readonly unknown[])[]): unknown[] => rows.map((row) => JSON.stringify(row)).sort();
const text = (value: string | number | boolean | null | undefined): string | null => (value === null || value === undefined ? null : String(value));

/** The matrix of a layer from our own ties: the largest strength from row to column, 1 where there is none. */
function matrixOf(network: Network, ties: readonly NetworkTie[]): number[][] {
  const at = new Map(network.organisations.map(({ id }, i) => [id, i]));
  const matrix = network.organisations.map(() => network.organisations.map(() => 0));
  for (const { source, target, directed, strength } of ties) {
    for (const [from, to] of directed ? [[source, target]] : [[source, target], [target, source]]) matrix[at.get(from!)!]![at.get(to!)!] = Math.max(matrix[at.get(from!)!]![at.get(to!)!]!, strength ?? 1);
  }
  return matrix;
}

function compare(name: string, network: Network, read: FromR, locale: string): number {
  const ids = network.organisations.map(({ id }) => id);
  const ties = [...network.ties, ...network.selfTies];
  const labels = network.organisations.map(({ label }) => label.en ?? label.zh!);
  expect(read.layers).toEqual(network.layers.map(({ id }) => id));
  expect(read.rows).toEqual(ids);

  // Attributes: the table as R read it, the statnet networks and igraph's vertices.
  const fields: [string, (string | null)[]][] = [["sector", network.organisations.map(({ sector }) => sector)], ["level", network.organisations.map(({ level }) => level)],
    ...[...new Set(network.organisations.flatMap(({ attributes }) => Object.keys(attributes)))].map((field): [string, (string | null)[]] => [field, network.organisations.map(({ attributes }) => text(attributes[field]))])];
  expect([read.organisations["id"], read.organisations["name"], read.igraph.vertices["name"], read.igraph.vertices["label"]]).toEqual([ids, labels, ids, labels]);
  let compared = 0;
  for (const [i, [field, values]] of fields.entries()) {
    const column = i > 1 && `${field} (attribute)` in read.organisations ? `${field} (attribute)` : field; // steps aside where ours has the name
    if (values.every((value) => value === null)) continue;
    compared++;
    expect([name, field, read.organisations[column], read.igraph.vertices[column]]).toEqual([name, field, values, values]);
    if (locale === "C" && /[^\0-\x7f]/.test(field)) continue; // statnet keeps the names of attributes in the letters of the locale
    for (const { fields: own } of Object.values(read.networks)) expect([name, field, own[column]]).toEqual([name, field, values]);
  }

  // All ties in igraph, with what they carry.
  const tie = read.igraph.ties;
  expect(read.igraph.directed).toEqual([true]);
  expect(sorted((tie["from"] ?? []).map((from, i) => [tie["id"]![i], from, tie["to"]![i], tie["layer"]![i], tie["directed"]![i], tie["strength"]![i], tie["presence"]![i], tie["remark"]?.[i] ?? null])))
    .toEqual(sorted(ties.map(({ id, source, target, layer, directed, strength, attributes }) => [id, source, target, layer, directed, strength, "present", attributes["remark"] ?? null])));

  for (const { id } of network.layers) {
    const own = ties.filter(({ layer }) => layer === id);
    const [matrix, seen] = [matrixOf(network, own), read.networks[id]!];
    const directed = own.length === 0 || own.some((one) => one.directed);
    expect([name, id, read.matrices[id]]).toEqual([name, id, matrix]);
    expect([name, id, seen.directed, seen.loops, seen.fields["vertex.names"]]).toEqual([name, id, [directed], [own.some(({ source, target }) => source === target)], ids]);
    const cells = matrix.flatMap((row, i) => row.flatMap((value, j) => (value > 0 && (directed || i <= j) ? [[i + 1, j + 1, value]] : [])));
    expect([name, id, sorted(seen.edges.map(([a, b], i) => [...(directed ? [a, b] : [Math.min(a, b), Math.max(a, b)]), seen.strength![i]]))]).toEqual([name, id, sorted(cells)]);

    const pajek = read.pajek[`pajek-${network.layers.findIndex((layer) => layer.id === id)}`];
    expect(pajek === undefined).toBe(own.length === 0 || new Set(own.map((one) => one.directed)).size > 1);
    if (pajek !== undefined) {
      const arc = (a: number, b: number) => (directed ? [a, b] : [Math.min(a, b), Math.max(a, b)]);
      expect([name, id, pajek.directed, pajek.names]).toEqual([name, id, [directed], labels.map((label) => (label === "NA" ? null /* R's own reader of Pajek takes it for nothing */ : label.replaceAll("\"", "'").replace(/[\n\t]/g, " ").trim()))]);
      expect([name, id, sorted(pajek.edges.map(([a, b]) => arc(a, b)))]).toEqual([name, id, sorted(own.map(({ source, target }) => arc(ids.indexOf(source) + 1, ids.indexOf(target) + 1)))]);
    }

    const part = select(network, { layers: [id] });
    for (const { call, metric, options, column, when } of calls) {
      if (own.length === 0 || (when !== undefined && when !== (directed ? "directed" : "undirected"))) continue;
      const [theirs, ours] = [read.measured[id]![call]!, measure(part, metric, options).rows.map((row) => row[column] as number | null)];
      compared++;
      expect([name, id, call, theirs.length]).toEqual([name, id, call, ours.length]);
      ours.forEach((value, i) => {
        if (value === null) expect([name, id, call, theirs[i]]).toEqual([name, id, call, whereNothing[call] ?? null]);
        else expect(Math.abs(value - Number(theirs[i] ?? NaN)), `${name} ${id} ${call}: ${value} here, ${theirs[i]} there`).toBeLessThan(1e-9);
      });
    }
  }
  return compared;
}

test("R reads the same organisations, ties and attributes out of what is written, and sna measures the same on them", async () => {
  if (!has()) {
    console.log("Not run: R with network, sna and igraph is not installed (Debian: r-cran-network, r-cran-sna, r-cran-igraph).");
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "crosstie-r-"));
  try {
    const cases = new Map([["hostile", hostile]]);
    for (const path of ["s-city", "knoke", "krackhardt-managers", "emon/texas"]) cases.set(path.replace("/", "-"), build(await readCase(fileURLToPath(new URL(`../../data/${path}`, import.meta.url)))));
    for (const [name, network] of cases) {
      const into = join(folder, name === "hostile" ? "C" : "C.UTF-8", name);
      mkdirSync(into, { recursive: true });
      for (const file of exportFormats.r(network, { name }).files) writeFileSync(join(into, file.name), file.text);
      network.layers.forEach((_, i) => { if (pajekOf(network, i) !== null) writeFileSync(join(into, `pajek-${i}.net`), pajekOf(network, i)!); });
      writeFileSync(join(into, "calls.txt"), calls.map(({ call }) => `${call}\n`).join(""));
    }
    cpSync(join(folder, "C", "hostile"), join(folder, "C.UTF-8", "hostile"), { recursive: true });
    // Hostile names also where R knows no letters beyond ASCII: what a table holds does not depend on where it is read.
    let compared = 0;
    for (const locale of ["C.UTF-8", "C"]) {
      const printed = execFileSync("Rscript", ["--vanilla", script, join(folder, locale)], { encoding: "utf8", maxBuffer: 1 << 28, env: { ...process.env, LC_ALL: locale }, stdio: ["ignore", "pipe", "inherit"] });
      const found = JSON.parse(printed) as Record<string, FromR>;
      expect(Object.keys(found).sort()).toEqual(locale === "C" ? ["hostile"] : [...cases.keys()].sort());
      for (const [name, read] of Object.entries(found)) compared += compare(name, cases.get(name)!, read, locale);
    }
    expect(compared).toBeGreaterThan(250);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);
