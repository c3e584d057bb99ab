import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import {
  analyseSurvey, at, auditStudy, build, catalogue, checkResponses, checkStudy, collaborationProcess, distancesFrom, headlineOf, layer, measure, parseCase, project, select, synthesizeResponses, syntheticCsv,
  synthesizeCity, synthesizeSecondWave, threeCityGenerator, without, type Case, type Measurement, type Network, type Row,
} from "../lib/index.js";
import { readCase } from "../lib/node/index.js";

/** What the people for whom this is made want to ask, each as one test through the doors that they use. */
const data = fileURLToPath(new URL("../data/", import.meta.url));
const source = await readCase(`${data}s-city`);
const city = build(source);
const asked = (network: Network, metric: string, options = {}): Measurement => measure(network, catalogue.find(metric), options);
const row = (network: Network, metric: string, options = {}): Row => asked(network, metric, options).rows[0]!;
const by = (key: string, { rows }: Measurement): Record<string, Row> => Object.fromEntries(rows.map((one) => [String(one[key]), one]));
const named = (id: string) => city.organisations.find((one) => one.id === id)!.label.en;

describe("acceptance stories", () => {
  it("In the room: who must come for the evacuation, what each holds, and which tie is missing", () => {
    const task = city.tasks.find(({ id }) => id === "task-evacuation")!;
    const required = task.requiredOrganisations!.map(({ organisation }) => organisation);
    const held = (organisation: string) => city.resources.filter(({ id, heldBy }) => heldBy?.includes(organisation) && task.requiredResources!.some(({ resource }) => resource === id)).map(({ id }) => id);
    expect(required.map((organisation) => [organisation, held(organisation)])).toEqual([["d-civil", ["r-evac-plan"]], ["transport-unspec", ["r-vehicles"]], ["traffic-police-unspec", ["r-road-control"]]]);
    expect(required.map(named).join("; ")).toMatch(/civil affairs.*transport.*traffic police/i);
    // Nobody can do it alone: all three, each with a third of what is needed.
    expect(by("task", asked(city, "I-15"))["task-evacuation"]).toMatchObject({ cover: 3, single: 1 / 3, organisations: expect.arrayContaining(required) as unknown });
    const missing = asked(city, "missingTaskTies").rows.filter(({ taskIds }) => (taskIds as string[]).includes("task-evacuation"));
    expect(missing.map(({ a, b, via }) => [a, b, via])).toEqual([["transport-unspec", "traffic-police-unspec", "d-civil"]]);
  });

  it("Cut off: without the headquarters fragmentation rises from 0.7217 to 0.9365, and the committee loses nine", () => {
    const left = without(city, "s-hq");
    const f = (network: Network) => Number(row(network, "fragmentation")["fragmentation"]);
    expect([f(city).toFixed(4), f(left).toFixed(4), asked(left, "fragmentation").n]).toEqual(["0.7217", "0.9365", 28]);
    expect(by("organisation", asked(city, "I-12"))["s-hq"]!["rise"]).toBeCloseTo(f(left) - f(city), 12);
    const reached = (network: Network) => {
      const graph = project(network, { direction: "ignored", strength: "ignored" });
      const steps = distancesFrom(graph, graph.ids.indexOf("s-emc"));
      return graph.ids.filter((_, i) => steps[i]! > 0);
    };
    const lost = reached(city).filter((id) => id !== "s-hq" && !reached(left).includes(id)).sort();
    expect(lost).toEqual(["d-gov", "env-monitoring", "fg-all", "l-gov", "logistics-enterprises", "logistics-orgs", "p-gov", "s-gov", "supply-enterprises"]);
    // And by orders: the groups.
    expect([asked(city, "commandReach"), asked(left, "commandReach")].map((one) => by("organisation", one)["fg-all"]!["depth"])).toEqual([2, null]);
  });

  it("Two lines: the residents' data reach the disease control centre by one direct path, and by none without it", () => {
    const line = asked(city, "I-11").rows.find(({ resource, b }) => resource === "r-resident-info" && b === "d-cdc")!;
    expect(line).toMatchObject({ a: "d-community", paths: 1, direct: true, withoutDirect: 0, evidence: ["t19"] });
  });

  it("Compensation: 3 of 66 pairs, by name; 0 of 66 in the plan alone; 3 of 67 without ties of unstated state", () => {
    expect(row(city, "I-02")).toMatchObject({ compensatedPairs: 3, pairs: 66, compensation: 3 / 66 });
    expect(asked(city, "compensatedPairs").rows.map(({ a, b }) => `${named(String(a))} - ${named(String(b))}`)).toEqual([
      `${named("d-gov")} - ${named("l-gov")}`, `${named("d-gov")} - ${named("p-gov")}`, `${named("s-transport")} - ${named("s-traffic-police")}`,
    ]);
    expect(row(select(city, { statuses: ["in-plan"] }), "I-02")).toMatchObject({ compensatedPairs: 0, pairs: 66 });
    expect(row(at(city, "off-site"), "I-02")).toMatchObject({ compensatedPairs: 3, pairs: 67 });
    expect(at(city, "off-site").ties.length).toBe(18);
  });

  it("Layer cost: fragmentation by layer, by sort and together", () => {
    const f = (network: Network) => Number(Number(row(network, "fragmentation")["fragmentation"]).toFixed(6));
    expect([f(select(city, { dimensions: ["vertical"] })), f(select(city, { dimensions: ["horizontal"] })), f(city)]).toEqual([0.975369, 0.906404, 0.721675]);
    expect(["communication", "decision", "operational"].map((id) => f(layer(city, id)))).toEqual([0.982759, 0.975369, 0.965517]);
    const layers = by("layer", asked(city, "I-06"));
    const six = (id: string, column: string) => Number(Number(layers[id]![column]).toFixed(6));
    expect(["mandate", "command", "communication", "decision", "operational"].map((id) => [six(id, "fall"), six(id, "shapley")])).toEqual([
      [0.024631, 0.081691], [0, 0.004926], [0.046798, 0.046798], [0.066502, 0.069787], [0.140394, 0.075123],
    ]);
  });

  it("Unknown kept: of supervision no dyad is stated, and no number is 0 for it", () => {
    const supervision = layer(city, "supervision");
    for (const metric of catalogue.metrics.filter((one) => one.readsTies !== false && one.subject === "network")) {
      const { rows, notes } = measure(supervision, metric);
      if (notes.some(({ code }) => code === "layer/not-stated" || code === "layer/none")) for (const one of rows) expect([null, undefined], metric.id).toContain(one[headlineOf(metric)]);
    }
    for (const id of ["fragmentation", "density", "I-01", "I-02", "I-07", "meanDegree"]) {
      expect(row(supervision, id)[headlineOf(catalogue.find(id))], id).toBeNull();
      expect(asked(supervision, id).notes.map(({ code }) => code)).toContain("layer/not-stated");
    }
  });

  it("Plan and reality: what was not done and what was not planned, recall and precision by layer", () => {
    // What happened: everything planned but t19, and a tie between transport and traffic police that the plan lacks.
    const observed = source.ties.filter(({ id, source: from, target }) => id !== "t19" && from !== target).map((tie) => ({ ...tie, id: `seen-${tie.id}`, status: "observed" as const, wave: "exercise" }));
    const emergent = { ...observed.find(({ layer: on }) => on === "operational")!, id: "seen-new", source: "transport-unspec", target: "traffic-police-unspec" };
    const after = build({ ...source, ties: [...source.ties, ...observed, emergent] } satisfies Case);
    const layers = by("layer", asked(after, "planOverlapByLayer"));
    const planned = (id: string) => new Set(city.ties.filter((tie) => tie.layer === id).map((tie) => [tie.source, tie.target].sort().join())).size;
    expect(layers["communication"]).toMatchObject({ recall: (planned("communication") - 1) / planned("communication"), precision: 1, phantom: 1, emergent: 0 });
    expect(layers["operational"]).toMatchObject({ recall: 1, precision: planned("operational") / (planned("operational") + 1), phantom: 0, emergent: 1 });
    for (const id of ["mandate", "command", "decision"]) expect(layers[id]).toMatchObject({ recall: 1, precision: 1 });
    expect(asked(after, "planDifferences").rows).toEqual([
      { a: "d-community", b: "d-cdc", layer: "communication", difference: "phantom", evidence: ["t19"] }, { a: "transport-unspec", b: "traffic-police-unspec", layer: "operational", difference: "emergent", evidence: ["seen-new"] },
    ].map((one) => expect.objectContaining({ layer: one.layer, difference: one.difference, evidence: one.evidence }) as unknown));
    // The case as it is has no second wave: nothing is made up.
    expect(row(city, "I-17")["recall"]).toBeNull();
  });

  it("Published check: E01 and E04 inconsistent, E02 and E03 mislabelled, the rest consistent, ambiguous or gaps", () => {
    const checked = checkStudy({ file: "study.json", text: readFileSync(`${data}three-city-survey/study.json`, "utf8") }, { instrument: collaborationProcess });
    if (!checked.ok) throw new Error("study");
    const { findings } = auditStudy(checked.study, { instrument: collaborationProcess });
    const status = (id: string) => [...new Set(findings.filter((one) => one.id === id).map((one) => one.status))];
    expect([status("E01"), status("E04"), status("E02"), status("E03")]).toEqual([["inconsistent"], ["inconsistent"], ["mislabelled"], ["mislabelled"]]);
    const rest = findings.filter(({ id, by: maker }) => maker === "rule" && !["E01", "E02", "E03", "E04"].includes(String(id)));
    expect(rest.length).toBeGreaterThan(20);
    for (const one of rest) expect(["consistent", "ambiguous", "not-reproducible"]).toContain(one.status);
  });

  it("Synthetic pipeline: generator, seed, reliability; statistics inside acceptance, and every output says so", async () => {
    const made = synthesizeResponses(threeCityGenerator, { seed: 1 });
    expect(synthesizeResponses(threeCityGenerator, { seed: 1 })).toEqual(made);
    const csv = syntheticCsv(made);
    for (const line of csv.trimEnd().split("\n").slice(1)) expect(line.startsWith("true,synthetic-")).toBe(true);
    const checked = checkResponses({ file: "answers.csv", text: csv }, collaborationProcess);
    if (!checked.ok) throw new Error("answers");
    const analysis = await analyseSurvey(checked.responses, collaborationProcess, { draws: 5 });
    expect(analysis.synthetic).toBe(true);
    const { acceptance, published } = threeCityGenerator;
    for (const [dimension, alpha] of Object.entries(published.alphas)) {
      const found = analysis.scales.find(({ scale, reversal }) => scale === dimension && reversal === "as-answered");
      if (found !== undefined) expect(Math.abs(found.alpha! - alpha), dimension).toBeLessThanOrEqual(acceptance.alpha);
    }
    // And the cities and second waves that are made up.
    const { case: demo } = synthesizeCity({ city: "B" }, 3);
    expect([demo.synthetic, demo.title.en, demo.title.zh]).toEqual([true, "SYNTHETIC: Demo city B", expect.stringContaining("SYNTHETIC")]);
    expect(synthesizeSecondWave(source, { keepOther: 0.5 }, 3).case).toMatchObject({ synthetic: true, title: { en: expect.stringMatching(/^SYNTHETIC second wave/) as unknown } });
  });

  it("Empty: every indicator of an empty case is null with a reason, or a count of none; nothing crashes, nothing is not a number", () => {
    const empty = build(parseCase({ format: "crosstie-case", id: "empty", title: "Empty", organisations: [], ties: [] }));
    for (const metric of catalogue.metrics) {
      const result = measure(empty, metric);
      expect(JSON.stringify(result)).not.toMatch(/NaN|Infinity/);
      for (const one of result.rows) expect(metric.columns[headlineOf(metric)]!.type === "integer" ? [null, 0] : [null], metric.id).toContain(one[headlineOf(metric)] ?? null);
      const reasons = result.notes.filter(({ code }) => code !== "metric/convention");
      if (result.rows.every((one) => (one[headlineOf(metric)] ?? null) === null)) expect(reasons.length, metric.id).toBeGreaterThan(0);
    }
  });
});
