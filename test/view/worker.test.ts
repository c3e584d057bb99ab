import { beforeAll, describe, expect, it } from "vitest";
import type { Case } from "../../lib/case/index.js";
import { catalogue } from "../../lib/framework/index.js";
import { layoutForce } from "../../lib/layout/index.js";
import { headlineOf, keysOf, measure } from "../../lib/metric/index.js";
import { at, build, layer, namesOf, type Selection } from "../../lib/network/index.js";
import { readCase } from "../../lib/node/index.js";
import { composeRows, layoutSceneOf, renderSvg, sceneOf, withLegend } from "../../lib/picture/index.js";
import { whatIf } from "../../lib/simulate/index.js";
import { sayNote } from "../../lib/words/index.js";
import { aboutShown, measureFor } from "../../lib/view/measure-for.js";
import type { MapData, MapState } from "../../lib/view/map-data.js";
import type { MapWorker } from "../../lib/view/worker-client.js";
import { mapMetrics } from "../../lib/view/worker/metrics.js";
import type { Answer, AskName, Failure, Question, Reply } from "../../lib/view/worker/protocol.js";
import { serve } from "../../lib/view/worker/serve.js";

const like = (pattern: RegExp): unknown => expect.stringMatching(pattern);
const holding = (part: string): unknown => expect.stringContaining(part);
const anyText: unknown = expect.any(String);

let [sCity, texas]: Case[] = [];
beforeAll(async () => {
  [sCity, texas] = await Promise.all(["data/s-city", "data/emon/texas"].map((folder) => readCase(folder)));
});

/** The worker without a worker: messages pass through JSON, as plain data must. */
function opened(source: Case, selection: Selection = {}) {
  const heard: Answer[] = [];
  const answer = serve((one) => heard.push(JSON.parse(JSON.stringify(one)) as Answer));
  void answer({ ask: "open", case: source, selection });
  let last = 0;
  const asked = async <K extends AskName>(ask: K, question: Question<K>): Promise<Reply<K> | { error: Failure }> => {
    const id = ++last;
    await answer({ id, ask, question } as never);
    const found = heard.find((one) => one.id === id && !("progress" in one))!;
    return "error" in found ? { error: found.error } : (found as { result: Reply<K> }).result;
  };
  const ask = async <K extends AskName>(name: K, question: Question<K>) => {
    const found = await asked(name, question);
    if (typeof found === "object" && "error" in found) throw new Error(found.error.en);
    return found;
  };
  return { ask, asked, heard };
}

it("knows every metric of the catalogue that has one row an organisation, in the catalogue's order", () => {
  const wanted = catalogue.metrics.filter((metric) => metric.subject === "organisation" && keysOf(metric).length === 1);
  expect(mapMetrics.metrics.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
});

describe("measure", () => {
  it("gives the very numbers of measure, and every note said in both languages", async () => {
    for (const [source, selection] of [[texas!, {}], [sCity!, { state: "off-site", unstated: "include" }]] as const) {
      const { ask } = opened(source, selection);
      const network = build(source, selection);
      for (const metric of mapMetrics.metrics) {
        const result = measure(network, metric);
        const headline = headlineOf(metric);
        const found = await ask("measure", { name: metric.id });
        const cells = Object.fromEntries(result.rows.map((row): [string, string | number | boolean | null] => [String(row["organisation"]), (row[headline] ?? null) as string | number | boolean | null]));
        const none = Object.values(cells).every((cell) => cell === null);
        if (found.size !== null) expect(found.size.values, metric.id).toEqual(cells);
        if (found.classes !== null) expect(found.classes.values, metric.id).toEqual(Object.fromEntries(Object.entries(cells).map(([id, cell]) => [id, cell === null ? null : String(cell)])));
        expect([found.size === null && found.classes === null, found.reason === null], metric.id).toEqual([none, !none]);
        expect(found.convention).toEqual({ en: metric.convention.en, zh: metric.convention.zh });
        expect(found.notes).toHaveLength(result.notes.length - 1);
      }
    }
  });

  it("knows a metric by its column, and a class from a number", async () => {
    const { ask, asked } = opened(texas!);
    const authority = await ask("measure", { name: "hits.authority" });
    expect(authority.size!.values).toEqual(Object.fromEntries(measure(build(texas!), catalogue.find("hits")).rows.map((row) => [String(row["organisation"]), row["authority"]])));
    expect(authority.label).toEqual({ en: like(/^Hubs and authorities: /), zh: like(/^枢纽与权威：/) });
    const communities = await ask("measure", { name: "communities" });
    expect([communities.size, communities.classes!.n]).toEqual([null, 25]);
    const cut = await ask("measure", { name: "cutPoints.isCutPoint" });
    expect(new Set(Object.values(cut.classes!.values))).toEqual(new Set(["false"]));
    expect(cut.classes!.words["false"]).toEqual({ en: "no", zh: "否" });
    expect(await asked("measure", { name: "betweeness" })).toEqual({ error: { code: "usage/unknown-metric", en: 'There is no metric "betweeness". Did you mean "betweenness"?', zh: "没有名为“betweeness”的指标。" } });
    expect(await asked("measure", { name: "hits.nothing" })).toEqual({ error: expect.objectContaining({ code: "usage/unknown-column", en: holding("It has: hits, hits.authority") }) as unknown });
  });

  it("is null with its reason where nothing is defined", async () => {
    const { ask } = opened(texas!);
    expect(await ask("measure", { name: "commandSpan" })).toMatchObject({ size: null, classes: null, reason: { en: "Command: no dyad is stated, so nothing is computed on it.", zh: "指挥：文中未说明任何一对关系，不作计算。" } });
  });

  it("measures what a question is about: a selection on top of the map's own, and only the ties that are shown", async () => {
    const { ask } = opened(sCity!);
    const degrees = async (about: Question<"measure">["about"]) => (await ask("measure", { name: "degree", ...(about === undefined ? {} : { about }) })).size!.values;
    const direct = (network: ReturnType<typeof build>) => Object.fromEntries(measure(network, catalogue.find("degree")).rows.map((row) => [String(row["organisation"]), row["degree"]]));
    const whole = build(sCity!);
    expect(await degrees({ selection: { layers: ["command"] } })).toEqual(direct(layer(whole, "command")));
    expect(await degrees({ selection: { state: "off-site" } })).toEqual(direct(at(whole, "off-site")));
    // t03 (committee to headquarters) alone: the two have one partner, all others none.
    const one = await degrees({ ties: ["t03"] });
    const { source, target } = sCity!.ties.find(({ id }) => id === "t03")!;
    expect(Object.entries(one).filter(([, degree]) => degree !== 0)).toEqual(expect.arrayContaining([[source, 1], [target, 1]]));
    expect(Object.values(one).filter((degree) => degree !== 0)).toHaveLength(2);
  });
});

it("list: every metric in its part, with its columns and the reason why not, and computes none", async () => {
  const listed = await opened(texas!).ask("list", {});
  expect(listed.map(({ id }) => id).sort()).toEqual(mapMetrics.metrics.map(({ id }) => id).sort());
  expect(listed.find(({ id }) => id === "commandSpan")!.reason).toEqual({ en: "Command: no dyad is stated, so nothing is computed on it.", zh: "指挥：文中未说明任何一对关系，不作计算。" });
  expect(listed.find(({ id }) => id === "hits")).toMatchObject({ reason: null, part: { en: "Prominence", zh: "显要程度" }, columns: [{ id: "hits", kind: "number" }, { id: "hits.authority", kind: "number" }] });
  expect(listed.find(({ id }) => id === "communities")!.columns).toMatchObject([{ id: "communities", kind: "class" }]);
  const parts = listed.map(({ part }) => part.en);
  expect(parts.filter((part, i) => part !== parts[i - 1])).toHaveLength(new Set(parts).size);
});

it("what-if: the numbers and the sentences of the simulation", async () => {
  const { ask, asked } = opened(sCity!);
  const found = await ask("what-if", { organisations: ["s-hq"] });
  const direct = whatIf(build(sCity!), ["s-hq"]);
  const nameOf = namesOf(sCity!);
  expect(found.sentences).toEqual(direct.sentences.map((one) => ({ en: sayNote(one, "en", nameOf), zh: sayNote(one, "zh", nameOf), evidence: one.evidence })));
  const [, , fragmentation] = direct.tables.effects.rows;
  expect(found).toMatchObject({ removed: ["s-hq"], organisations: { before: 29, after: 28 }, fragmentation: { before: fragmentation!["before"], after: fragmentation!["after"] } });
  expect(found.unreached).toEqual(direct.tables.reach.rows.filter(({ by }) => by === "any").map(({ organisation }) => organisation));
  expect(found.unreached.length).toBeGreaterThan(0);
  expect(found.failedTasks).toEqual(direct.tables.tasks.rows.map(({ task }) => task));
  expect(await asked("what-if", { organisations: ["s-hp"] })).toEqual({ error: { code: "usage/unknown-organisation", en: holding('"s-hq"'), zh: "本案例没有单位“s-hp”。" } });
});

it("route: the way, and a sentence for each kind of answer", async () => {
  const { ask } = opened(sCity!);
  const way = (from: string, to: string, ties?: string[]) => ask("route", { from, to, ...(ties === undefined ? {} : { about: { ties } }) });
  expect(await way("s-emo", "s-hq")).toMatchObject({ steps: 2, organisations: ["s-emo", "s-emc", "s-hq"], ways: 1, sentence: { en: like(/^From .* to .*: 2 ties, by way of .*\. There is no other way as short\.$/), zh: like(/2条关系，途经/) } });
  expect((await way("s-emc", "s-hq")).sentence.en).toMatch(/are tied directly\.$/);
  expect(await way("s-emc", "npp")).toMatchObject({ steps: null, ties: [], sentence: { en: like(/^No way leads/), zh: like(/没有通路/) } });
  expect((await way("s-emc", "s-hq", [])).steps).toBe(null);
});

it("layout and svg: what the rooms themselves give, with progress on the way", async () => {
  const { ask, heard } = opened(sCity!);
  const scene = sceneOf(build(sCity!));
  const forLayout = layoutSceneOf(scene);
  expect(await ask("layout", { kind: "force", scene: forLayout, width: 500, seed: 3 })).toEqual(JSON.parse(JSON.stringify(await layoutForce(forLayout, { width: 500, seed: 3 }))));
  const progress = heard.flatMap((one) => ("progress" in one ? [one.progress] : []));
  expect(progress.at(-1)).toMatchObject({ label: "force", done: progress.at(-1)!.total });
  const { picture } = composeRows(scene, { language: "zh", width: 600, effort: 10_000 });
  expect(await ask("svg", { picture, theme: "dark", language: "zh" })).toBe(withLegend(renderSvg(picture, { theme: "dark", language: "zh" }), picture, { theme: "dark", language: "zh" }));
});

it("tells a selection that cannot be used, a question that nobody knows, and one that comes too early", async () => {
  expect(await opened(sCity!, { layers: ["comand"] }).asked("list", {})).toEqual({ error: { code: "usage/unknown-layer", en: holding("command"), zh: "本案例没有关系层“comand”。" } });
  expect(await opened(sCity!).asked("teleport" as "list", {})).toEqual({ error: { code: "worker/unknown-ask", en: anyText, zh: anyText } });
  const heard: Answer[] = [];
  await serve((one) => heard.push(one))({ id: 1, ask: "list", question: {} });
  expect(heard).toMatchObject([{ id: 1, error: { code: "worker/not-open" } }]);
});

describe("what a state needs measured", () => {
  const state = { layers: null, lines: null, state: null, unstated: true, size: null, colour: null, without: [] } as unknown as MapState;
  const asks: Question<"measure">[] = [];
  const worker = { ask: (_ask: string, question: Question<"measure">) => {
    asks.push(question);
    return question.name === "katz" && asks.length === 2 ? Promise.reject(new Error("stopped")) : Promise.resolve({ id: question.name });
  } } as unknown as MapWorker;
  const data = { sizes: [{ id: "degree" }], scene: { ties: [{ id: "t1", status: "required", certainty: "stated" }, { id: "t2", status: "in-plan", certainty: "stated" }] } } as unknown as MapData;

  it("is asked once, not at all for what came with the map, again after a failure", async () => {
    expect(await measureFor(worker, data, { ...state, size: "degree", colour: "sector" })).toEqual({ size: null, colour: null });
    expect(await measureFor(worker, data, { ...state, size: "load", colour: "load" })).toEqual({ size: { id: "load" }, colour: { id: "load" } });
    await expect(measureFor(worker, data, { ...state, size: "katz" })).rejects.toThrow("stopped");
    expect(await measureFor(worker, data, { ...state, size: "katz", layers: ["command"] })).toEqual({ size: { id: "katz" }, colour: null });
    expect(asks).toEqual([{ name: "load", about: {} }, { name: "katz", about: {} }, { name: "katz", about: {} }]);
    await measureFor(worker, data, { ...state, size: "degree", layers: ["command"] }, { shown: true });
    expect(asks.at(-1)).toEqual({ name: "degree", about: { selection: { layers: ["command"], unstated: "include" } } });
  });

  it("is about what is shown", () => {
    expect(aboutShown(data, { ...state, state: "s1", unstated: false, without: ["a"], lines: ["required"] })).toEqual({ selection: { state: "s1", unstated: "exclude", without: ["a"] }, ties: ["t1"] });
    expect(aboutShown(data, { ...state, layers: [] }).ties).toEqual([]);
    expect(aboutShown({ ...data, source: { case: sCity!, selection: { unstated: "exclude" } } }, state)).toEqual({ selection: { unstated: "exclude" } });
  });
});
