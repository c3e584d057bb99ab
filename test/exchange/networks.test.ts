import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { checkCase, sayIssue } from "../../lib/case/index.js";
import { caseOfForeign, limits, readForeign, type RecognisedForeign } from "../../lib/exchange/index.js";
import expected from "./networks.json" with { type: "json" };

const folder = fileURLToPath(new URL("networks/", import.meta.url));
const read = (file: string): RecognisedForeign => readForeign({ name: file, bytes: readFileSync(folder + file) });
const bytesOf = (text: string) => new TextEncoder().encode(text);
const readText = (name: string, text: string, own = limits) => readForeign({ name, bytes: bytesOf(text) }, own);
const codes = ({ issues }: RecognisedForeign) => issues.map(({ code, row }) => `${code}${row === null ? "" : `@${row}`}`);

describe("files of other programs", () => {
  test("every file of the folder is in the list", () => {
    expect(readdirSync(folder).sort()).toEqual(expected.map(({ file }) => file).sort());
    expect(expected.length).toBeGreaterThanOrEqual(60);
  });

  test.each(expected)("$file", ({ file, format, networks, issues }) => {
    const found = read(file);
    expect({
      format: found.format,
      networks: found.networks.map(({ organisations, ties, relations }) => ({
        organisations: organisations.length, ties: ties.length, directed: ties.filter(({ directed }) => directed).length, relations: relations.map(({ id, label }) => label ?? id),
      })),
      issues: codes(found),
    }).toEqual({ format, networks, issues });
    if (networks.length === 0) expect(found.issues.length).toBeGreaterThan(0);
    for (const issue of found.issues) for (const language of ["en", "zh"] as const) expect(sayIssue(issue, language)).not.toMatch(/\{\w+\}/);
    for (const network of found.networks) {
      const { case: made, issues: told } = caseOfForeign(network);
      const checked = checkCase(made);
      expect(checked.issues.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(made.organisations).toHaveLength(network.organisations.length);
      expect(made.ties).toHaveLength(network.format === "dl" && told.some(({ code }) => code === "graph/symmetric") ? made.ties!.length : network.ties.length);
    }
  });
});

describe("what is read", () => {
  test("what networkx says of organisations and ties is the same in each of its files", () => {
    for (const file of ["graphml", "gexf", "node-link.json", "cyjs.json"]) { // its GML writes the id where the label stands
      const [network] = read(`peer-nx-directed.${file}`).networks;
      const fire = network!.organisations.find(({ label }) => label === "Fire & Rescue \"North\"")!;
      expect(fire.attributes).toMatchObject({ sector: "government", staff: 140 });
      expect(network!.organisations.map(({ label }) => label)).toContain("红十字会");
      expect(network!.ties.map(({ directed, strength, relation }) => [directed, strength, relation]).sort()).toEqual([[true, 0, "communication"], [true, 1, "communication"], [true, 2.5, "command"]]);
    }
  });

  test("a label with quotation marks in it, as networkx writes it into Pajek", () => {
    expect(read("peer-nx-directed.net").networks[0]!.organisations[1]!.attributes).toMatchObject({ label: "Fire & Rescue \"North\"", sector: "government" });
  });

  test("yEd: names drawn in shapes, who holds whom, and what it draws with", () => {
    const [network] = read("yed.graphml").networks;
    expect(network!.organisations.map(({ id, label, attributes }) => [id, label, attributes["parent"] ?? null])).toEqual([["n0", "Emergency Office", null], ["n1::n0", "Clinic", "n1"], ["n1", "District", null]]);
    expect(network!.organisations[0]!.attributes).toMatchObject({ "Geometry.x": 12.5, "Fill.color": "#FFCC00" });
    expect(network!.ties[0]!.attributes).toMatchObject({ label: "orders", "Arrows.target": "standard" });
  });

  test("Gephi: a colour, a default, two ways of a mutual tie, a weight that is none", () => {
    const [network] = read("gephi.gexf").networks;
    expect(network!.organisations[0]).toMatchObject({ label: "Office", attributes: { sector: "government", "Modularity Class": 0, "viz.color.r": 255, "viz.position.x": -10.5 } });
    expect(network!.ties.map(({ source, target, directed, strength, relation }) => [source, target, directed, strength, relation])).toEqual([
      ["a", "b", true, 2.5, null], ["a", "b", true, null, "command"], ["b", "c", true, null, null], ["c", "b", true, null, null], ["a", "c", false, null, null]]);
    expect(network!.ties[4]!.attributes).toMatchObject({ weight: "heavy" });
  });

  test("times of a dynamic network are kept beside one another", () => {
    const [network] = read("dynamic.gexf").networks;
    expect(network!.organisations.map(({ attributes }) => attributes)).toEqual([{ "staff [1, 2]": 5, "staff [2, 4]": 9, start: "1", end: "4" }, { spells: "start 1, end 2; start 3" }]);
  });

  test("names like __proto__ are names", () => {
    for (const file of ["prototype.graphml", "prototype.json"]) {
      const [network] = read(file).networks;
      expect(network!.organisations[0]!.id).toBe("__proto__");
      expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
      expect(Object.getPrototypeOf(network!.organisations[0]!.attributes)).toBe(Object.prototype);
    }
  });

  test("GB18030 and UTF-16 are told apart from UTF-8", () => {
    expect(read("gbk.net").networks[0]!.organisations.map(({ label }) => label)).toEqual(["市公安局", "市民政局"]);
    expect(read("gbk.graphml").networks[0]!.organisations[0]!.label).toBe("应急管理局");
    expect(read("utf16.graphml").networks[0]!.organisations[0]!.id).toBe("局");
  });

  test("limits stop a file before it fills the memory", () => {
    const few = { ...limits, organisations: 2, ties: 1, cellCharacters: 20, cells: 3, fileBytes: 400 };
    const graph = (inner: string) => `<graphml><key id="k" for="node" attr.name="k"><default>v</default></key><graph edgedefault="directed">${inner}</graph></graphml>`;
    expect(codes(readText("a.graphml", graph("<node id='1'/><node id='2'/><node id='3'/>"), few))).toEqual(["graph/too-many-organisations@1"]);
    expect(codes(readText("a.graphml", graph("<node id='1'/><edge source='1' target='1'/><edge source='1' target='1'/>"), few))).toEqual(["graph/too-many-ties@1"]);
    expect(codes(readText("a.graphml", graph(`<node id='1'><data key='k'>${"x".repeat(30)}</data></node>`), few))).toEqual(["graph/text-too-long@1"]);
    expect(codes(readText("a.graphml", graph("<node id='1'/><node id='2'/>"), { ...few, cells: 1 }))).toEqual(["graph/too-many-values@1"]);
    expect(codes(readText("a.net", " ".repeat(500), few))).toEqual(["graph/file-too-large"]);
  });

  test("one attribute ten thousand times over, and as many relations, are read in their order", () => {
    const many = Array.from({ length: 10_000 }, (_, i) => i);
    const [network] = readText("a.gexf", `<gexf><graph defaultedgetype="directed"><attributes class="node"><attribute id="0" title="t" type="integer"/></attributes><nodes><node id="a"><attvalues>${many.map((i) => `<attvalue for="0" value="${i}"/>`).join("")}</attvalues></node></nodes><edges>${many.map((i) => `<edge source="a" target="a" kind="k${i}"/>`).join("")}</edges></graph></gexf>`).networks;
    expect(Object.values(network!.organisations[0]!.attributes)).toEqual(many);
    expect(caseOfForeign(network!).case.vocabulary!.layers).toHaveLength(10_000);
  });

  test("a name may read like a heading of DL", () => {
    expect(readText("a.dl", "DL N=2\nLABELS:\n\"data:\"\n\"labels:\"\nDATA:\n0 1\n0 0\n").networks[0]!.organisations.map(({ label }) => label)).toEqual(["data:", "labels:"]);
  });

  test("of one trouble fifty places are told, the others counted", () => {
    const found = readText("a.net", `*Vertices 1\n*Arcs\n${"1 9\n".repeat(80)}`);
    expect(found.issues).toHaveLength(51);
    expect(found.issues[50]).toMatchObject({ code: "graph/more", params: { count: 30 } });
  });
});

describe("a case of a network", () => {
  test("relations become layers, known names fields, all else attributes", () => {
    const { case: made, issues, report } = caseOfForeign(read("peer-nx-directed.graphml").networks[0]!, { vertical: ["command"] });
    expect(made).toMatchObject({
      title: "Harbour plan",
      vocabulary: { layers: [{ id: "command", dimension: "vertical", reads: "command", coverage: "partial" }, { id: "communication", dimension: "horizontal", reads: "communication", coverage: "partial" }] },
    });
    expect(made.organisations[1]).toMatchObject({ id: "fire", label: "Fire & Rescue \"North\"", sector: "government", attributes: { staff: 140, active: true } });
    expect(made.ties!.map(({ strength, attributes }) => [strength ?? null, attributes ?? null])).toEqual([[2.5, null], [1, null], [null, { strength: 0 }]]);
    expect(issues.map(({ code }) => code)).toEqual(["graph/zero-strength"]);
    expect(report).toContainEqual({ kind: "organisation-attribute", from: "sector", to: "sector", count: 3 });
  });

  test("ids are made to fit, and the file's own are kept", () => {
    const { case: made } = caseOfForeign(readText("a.graphml", `<graphml><graph edgedefault="directed"><node id="市 局"/><node id="市-局"/><node id="🔥"/></graph></graphml>`).networks[0]!);
    expect(made.organisations).toMatchObject([{ id: "市-局", attributes: { originalId: "市 局" } }, { id: "市-局-2", attributes: { originalId: "市-局" } }, { id: "unnamed", attributes: { originalId: "🔥" } }]);
  });

  test("an organisation named like another's number, and one named twice, keep ids of their own", () => {
    const { case: made } = caseOfForeign(readText("a.net", "*Vertices 4\n1 2\n3 \"a\"\n4 \"a\"\n*Arcs\n1 2\n3 4\n").networks[0]!);
    expect(made.organisations.map(({ id }) => id)).toEqual(["2", "2-2", "a", "a-2"]);
    expect(made.ties!.map(({ source, target }) => `${source} ${target}`)).toEqual(["2 2-2", "a a-2"]);
  });

  test("a matrix that reads the same from either side has ties without direction, and 1 is no strength", () => {
    const { case: made, issues } = caseOfForeign(readText("a.dl", "dl n=3 nm=2\nlabels: a,b,c\nmatrix labels: contact,advice\ndata:\n0 1 0 1 0 1 0 1 0\n0 2 0 0 0 0 0 0 0\n").networks[0]!);
    expect(made.ties).toMatchObject([{ source: "a", target: "b", layer: "contact", directed: false }, { source: "b", target: "c", layer: "contact", directed: false }, { source: "a", target: "b", layer: "advice", directed: true, strength: 2 }]);
    expect(made.ties![0]).not.toHaveProperty("strength");
    expect(issues).toMatchObject([{ code: "graph/symmetric", value: "contact" }]);
  });

  test("parallel ties stay, complete coverage is the caller's word, an unknown relation is told", () => {
    const { case: made, issues } = caseOfForeign(read("peer-nx-multi.graphml").networks[0]!, { coverage: "complete", vertical: ["orders"] });
    expect(made.ties).toHaveLength(3);
    expect(made.vocabulary!.layers).toMatchObject([{ id: "x", coverage: "complete" }, { id: "y", coverage: "complete" }]);
    expect(issues).toMatchObject([{ code: "graph/unknown-relation", value: "orders" }]);
  });
});

test.each([["sector", ":government"], ["sector", "government+"], ["level", "@municipal"], ["kind", "=command-body"]])("a %s %j that leaves the id of another word when its signs go stays a word of its own", (field, word) => {
  const node = (id: string, value: string) => ({ id, [field]: value });
  const { networks: [network] } = readText("g.json", JSON.stringify({ directed: true, multigraph: false, graph: {}, nodes: [node("a", word), node("b", field === "sector" ? "government" : field === "level" ? "municipal" : "command-body")], links: [{ source: "a", target: "b" }] }));
  const checked = checkCase(caseOfForeign(network!).case);
  expect(checked.issues.filter(({ severity }) => severity === "error")).toEqual([]);
  const [a, b] = checked.ok ? checked.case.organisations : [];
  expect(a![field as "sector"]).not.toBe(b![field as "sector"]);
});
