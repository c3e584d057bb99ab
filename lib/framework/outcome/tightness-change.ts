import { z } from "zod";
import { defineMetric, type Context } from "../../metric/index.js";
import { dyadsOf, project, select, triangleCounts, type Network } from "../../network/index.js";
import { twoWaves, waveOptions } from "./two-waves.js";

const measures = ["density", "strength", "transitivity", "reciprocity", "organisations", "instruments"] as const;
type Measure = (typeof measures)[number];

const members = (network: Network): readonly string[] => {
  const tied = new Set(network.ties.flatMap(({ source, target }) => [source, target]));
  return network.organisations.map(({ id }) => id).filter((id) => tied.has(id));
};
const instruments = (network: Network): readonly string[] => [...new Set(network.ties.flatMap(({ instrument }) => (instrument === null ? [] : [instrument])))];

/** How tight one wave is; what has nothing in its denominator is null. */
function tightness(network: Network): Readonly<Record<Measure, number | null>> {
  const graph = project(network, { direction: "ignored", strength: "ignored" });
  const arcs = project(network, { direction: "directed", strength: "ignored" });
  const pairs = (graph.order * (graph.order - 1)) / 2;
  const triangles = triangleCounts(dyadsOf(graph)).reduce((sum, count) => sum + count, 0);
  let connected = 0;
  for (let i = 0; i < graph.order; i++) connected += ((graph.out[i + 1]! - graph.out[i]!) * (graph.out[i + 1]! - graph.out[i]! - 1)) / 2;
  const strengths = network.ties.flatMap(({ strength }) => (strength === null ? [] : [strength])).sort((a, b) => a - b);
  return {
    density: pairs === 0 ? null : graph.size / pairs,
    strength: strengths.length === 0 || strengths.length < network.ties.length ? null : strengths.reduce((sum, one) => sum + one, 0) / strengths.length,
    transitivity: connected === 0 ? null : triangles / connected,
    // Of pairs tied, those tied both ways count twice in the arcs.
    reciprocity: !network.ties.some(({ directed }) => directed) ? null : (2 * (arcs.size - graph.size)) / arcs.size,
    organisations: members(network).length, instruments: instruments(network).length,
  };
}

const minus = (after: number | null, before: number | null): number | null => (after === null || before === null ? null : after - before);

/**
 * Change of tightness: how much closer the network is knit in a later data collection than in an earlier one.
 *
 * One row for each of six measures: density (tied pairs of all pairs), mean strength of the ties, transitivity (direction
 * ignored), reciprocity (arcs returned of all arcs, where at least one tie is directed), organisations with a tie, and
 * instruments that ties name; for these two who or what is new and gone stands beside, for density the ties of pairs newly tied
 * and of pairs no longer tied. Over all organisations in scope,
 * and over those with a tie in both waves (`...Common`): newcomers thin a network out even when the old members draw
 * closer, and only both together tell. Mean strength needs a strength on every tie. Waves have no date: they stand in
 * the order the file first names them. One wave gives nulls: a second data collection is lacking. Cost O(m^1.5).
 *
 * Designed for this framework.
 */
export const tightnessChange = defineMetric({
  id: "tightnessChange",
  aliases: ["I-30"],
  label: { en: "Change of tightness", zh: "紧密性变化" },
  question: { en: "Has working together made the network tighter?", zh: "协作之后网络是否更紧密？" },
  element: "outcome",
  subject: "network",
  keys: ["measure"],
  formula: String.raw`x_{after} - x_{before}`,
  convention: {
    en: "Later less earlier wave, over all organisations in scope and over those tied in both waves.",
    zh: "较晚减较早的数据采集，分别按范围内全部单位与两次均有关系的单位计。",
  },
  references: ["wasserman1994"],
  cost: "O(m^1.5)",
  example: {
    ties: "", organisations: "a b c", case: {
      vocabulary: {}, ties: [
        { id: "t1", source: "a", target: "b", layer: "communication" }, { id: "t2", source: "a", target: "b", layer: "communication", wave: "later" }, { id: "t3", source: "b", target: "c", layer: "communication", wave: "later" },
      ],
    },
    row: { measure: "density", change: 1 / 3, before: 1 / 3, after: 2 / 3, changeCommon: 0, beforeCommon: 1, afterCommon: 1 },
    how: { en: "One of three pairs was tied, then two; a and b, there both times, were tied all along.", zh: "三对中原有一对有关系，后有两对；两次均在的a与b一直有关系。" },
  },
  comparable: "same size",
  requires: { organisations: 2 },
  monotone: null,
  options: z.strictObject(waveOptions),
  columns: {
    measure: {
      type: "text", label: { en: "Measure", zh: "量度" },
      values: {
        density: { en: "density", zh: "密度" }, strength: { en: "mean strength", zh: "平均强度" }, transitivity: { en: "transitivity", zh: "传递性" }, reciprocity: { en: "reciprocity", zh: "互惠性" },
        organisations: { en: "organisations with a tie", zh: "有关系的单位" }, instruments: { en: "instruments", zh: "治理工具" },
      },
    },
    change: { type: "number", label: { en: "Change", zh: "变化" }, digits: 3, higherMeans: { en: "more of it than before", zh: "比以前更多" } },
    before: { type: "number", label: { en: "Before", zh: "之前" }, range: [0, null], digits: 3 },
    after: { type: "number", label: { en: "After", zh: "之后" }, range: [0, null], digits: 3 },
    changeCommon: { type: "number", label: { en: "Change among those in both", zh: "两次均在者的变化" }, digits: 3, higherMeans: { en: "more of it than before among those in both", zh: "两次均在者中比以前更多" } },
    beforeCommon: { type: "number", label: { en: "Before, among those in both", zh: "之前（两次均在者）" }, range: [0, null], digits: 3 },
    afterCommon: { type: "number", label: { en: "After, among those in both", zh: "之后（两次均在者）" }, range: [0, null], digits: 3 },
    added: { type: "ids", label: { en: "New", zh: "新增" } },
    removed: { type: "ids", label: { en: "Gone", zh: "退出" } },
  },
  headline: "change",
  compute({ network, options, note }: Context<{ before: string | null; after: string | null }>) {
    const waves = twoWaves(network.ties.filter(({ dimension }) => dimension !== "affiliation").map(({ wave }) => wave), options, note);
    if (waves === null) return measures.map((measure) => ({ measure, change: null, before: null, after: null, changeCommon: null, beforeCommon: null, afterCommon: null, added: [], removed: [] }));
    const [before, after] = [waves.before, waves.after].map((wave) => select(network, { wave, memberships: "ignore" })) as [Network, Network];
    const bare = [...before.ties, ...after.ties].filter(({ strength }) => strength === null).length;
    if (bare > 0) note("wave/no-strength", { count: bare });
    const there = new Set(members(before));
    const common = members(after).filter((id) => there.has(id));
    const inCommon = common.length === 0 ? null : [before, after].map((one) => tightness(select(one, { only: common }))) as [ReturnType<typeof tightness>, ReturnType<typeof tightness>];
    const all = [tightness(before), tightness(after)] as const;
    const without = (one: readonly string[], other: readonly string[]) => one.filter((id) => !other.includes(id));
    const pair = ({ source, target }: Network["ties"][number]) => (source < target ? `${source}\n${target}` : `${target}\n${source}`);
    const alone = (one: Network, other: Network) => {
      const tied = new Set(other.ties.map(pair));
      return one.ties.filter((tie) => !tied.has(pair(tie))).map(({ id }) => id);
    };
    const listed: Partial<Record<Measure, readonly [readonly string[], readonly string[]]>> = { density: [alone(before, after), alone(after, before)], organisations: [members(before), members(after)], instruments: [instruments(before), instruments(after)] };
    return measures.map((measure) => {
      const [was, is] = listed[measure] ?? [[], []];
      return {
        measure, change: minus(all[1][measure], all[0][measure]), before: all[0][measure], after: all[1][measure],
        changeCommon: minus(inCommon?.[1][measure] ?? null, inCommon?.[0][measure] ?? null), beforeCommon: inCommon?.[0][measure] ?? null, afterCommon: inCommon?.[1][measure] ?? null,
        added: without(is, was), removed: without(was, is),
      };
    });
  },
});
