import { z } from "zod";
import { parseCase, type Case, type Tie } from "../case/index.js";
import { InferenceError, UsageError } from "../errors.js";
import { groupOf, saying } from "../metric/index.js";
import { build } from "../network/index.js";
import { createRandom, defaultSeed } from "../random.js";
import { nearest, say } from "../words/index.js";
import { sample } from "./sample.js";
import { settledOptions } from "./settled-options.js";
import { streamOf } from "./stream-of.js";

const chance = z.number().min(0).max(1);
const count = z.number().int().min(0).max(100_000);

export const secondWaveSchema = z.strictObject({
  keep: saying(z.record(z.string(), chance).default({}), "chance that a tie of a layer is kept", "各层关系保留的概率"),
  keepOther: saying(chance.default(0.8), "the same of layers not named", "未列出各层的保留概率"),
  add: saying(z.record(z.string(), count).default({}), "ties added to a horizontal layer between untied organisations of one level", "各横向层在同级无关系单位间增加的关系数"),
  wave: saying(z.string().min(1).default("synthetic"), "name of the second data collection", "第二次数据采集的名称"),
});

export type SecondWaveOptions = z.input<typeof secondWaveSchema>;

/** What is true of a second wave, layer by layer, on distinct pairs. */
export interface SecondWaveTruth {
  readonly synthetic: true;
  readonly seed: number;
  readonly options: z.output<typeof secondWaveSchema>;
  readonly wave: string;
  readonly layers: readonly {
    readonly layer: string;
    readonly pairs: number;
    readonly kept: number;
    readonly added: number;
    /** What recall is on average, and what it came out at. */
    readonly expectedRecall: number;
    readonly recall: number | null;
    readonly precision: number | null;
  }[];
  readonly recall: number | null;
  readonly precision: number | null;
}

const keyOf = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);
const ratio = (part: number, of: number): number | null => (of === 0 ? null : part / of);

/**
 * A second data collection of a case, made up: each pair that a layer ties keeps its ties there with a known chance, and some
 * pairs of one level without a tie in a layer get one. The case returned has its own ties and, as observed ties of another
 * wave, the new ones; all of these, and the case, carry SYNTHETIC. A pair is kept or dropped by its own stream, so that a tie
 * more elsewhere changes nothing. Ties of an organisation with itself, absent and unknown ones are not carried over.
 *
 * @throws InferenceError `simulation/unknown-option`, `simulation/invalid-option`, `synthetic/add-vertical`, `synthetic/wave-there`
 * @throws UsageError `usage/unknown-layer`
 */
export function synthesizeSecondWave(source: Case, options: SecondWaveOptions = {}, seed: number = defaultSeed): { readonly case: Case; readonly truth: SecondWaveTruth } {
  const settings = settledOptions("synthesizeSecondWave", secondWaveSchema, options);
  const { keep, keepOther, add, wave } = settings;
  const known = source.vocabulary.layers.map(({ id }) => id);
  for (const layer of [...Object.keys(keep), ...Object.keys(add)]) {
    if (!known.includes(layer)) throw new UsageError("usage/unknown-layer", `This case has no layer "${layer}".`, { value: layer, known, nearest: nearest(layer, known) });
  }
  for (const { id, dimension } of source.vocabulary.layers) {
    if (dimension === "vertical" && Object.hasOwn(add, id) && add[id]! > 0) throw new InferenceError("synthetic/add-vertical", `Ties are added between equals, so not to the vertical layer ${id}.`, { layer: id });
  }
  if (source.ties.some((tie) => tie.wave === wave)) throw new InferenceError("synthetic/wave-there", `The case has ties of a wave "${wave}" already.`, { wave });

  const network = build(source);
  const random = createRandom(seed);
  const levelOf = groupOf(network, "level");
  const taken = new Set(source.ties.map(({ id }) => id));
  const idFor = (wanted: string) => {
    let id = wanted;
    for (let i = 2; taken.has(id); i++) id = `${wanted}-${i}`;
    taken.add(id);
    return id;
  };
  const made: Tie[] = [];
  const rows = source.vocabulary.layers.map(({ id: layer }) => {
    const ties = network.ties.filter((tie) => tie.layer === layer);
    const expectedRecall = Object.hasOwn(keep, layer) ? keep[layer]! : keepOther;
    const pairs = new Map<string, boolean>();
    for (const { source: a, target: b } of ties) if (!pairs.has(keyOf(a, b))) pairs.set(keyOf(a, b), streamOf(random, `${layer} ${keyOf(a, b)}`).next() < expectedRecall);
    for (const tie of ties) {
      if (pairs.get(keyOf(tie.source, tie.target)) !== true) continue;
      made.push({ ...tie, dimension: tie.dimension as Tie["dimension"], id: idFor(`syn-${tie.id}`), wave, status: "observed", certainty: "derived", evidence: [], attributes: { ...tie.attributes, SYNTHETIC: true } });
    }
    const open = new Set(network.unknownTies.filter((tie) => tie.layer === layer).map((tie) => keyOf(tie.source, tie.target)));
    const equals = network.organisations.flatMap((a, i) => network.organisations.slice(i + 1).flatMap((b) => (levelOf(a) !== null && levelOf(a) === levelOf(b) && !pairs.has(keyOf(a.id, b.id)) && !open.has(keyOf(a.id, b.id)) ? [[a.id, b.id] as const] : [])));
    const added = sample(equals.sort(([a, b], [c, d]) => (keyOf(a, b) < keyOf(c, d) ? -1 : 1)), Object.hasOwn(add, layer) ? add[layer]! : 0, streamOf(random, `${layer} added`));
    added.forEach(([a, b], i) => made.push({
      id: idFor(`syn-${layer}-${i + 1}`), source: a, target: b, layer, dimension: "horizontal", subtype: null, directed: false, flow: null, activeFrom: null, activeTo: null, status: "observed", wave,
      presence: "present", strength: null, multiplicity: null, trust: null, value: null, initiative: null, governanceMode: null, instrument: null,
      dimensionCertainty: null, subtypeCertainty: null, stateCertainty: null, certainty: "derived", evidence: [], attributes: { SYNTHETIC: true },
    }));
    const kept = [...pairs.values()].filter(Boolean).length;
    return { layer, pairs: pairs.size, kept, added: added.length, expectedRecall, recall: ratio(kept, pairs.size), precision: ratio(kept, kept + added.length) };
  });
  const sum = (field: "pairs" | "kept" | "added") => rows.reduce((total, row) => total + row[field], 0);
  const title = { en: `SYNTHETIC second wave: ${say(source.title, "en")}`, zh: `SYNTHETIC（合成数据）第二次采集：${say(source.title, "zh")}` };
  const result = parseCase({ ...source, id: `synthetic-${source.id}`, title, synthetic: true, ties: [...source.ties, ...made] });
  return {
    case: result,
    truth: { synthetic: true, seed, options: settings, wave, layers: rows, recall: ratio(sum("kept"), sum("pairs")), precision: ratio(sum("kept"), sum("kept") + sum("added")) },
  };
}
