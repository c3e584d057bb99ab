import { parseCase, type Case, type CaseInput } from "../case/index.js";
import { InferenceError } from "../errors.js";
import { createRandom, defaultSeed, type Random } from "../random.js";
import { sample } from "./sample.js";
import { settledOptions } from "./settled-options.js";
import { cityOptionsSchema, type CityOptions, type CitySettings } from "./synthetic-city-options.js";
import { trueCompensation, trueFragments, type CityTruth } from "./synthetic-city-truth.js";

type Organisation = CaseInput["organisations"][number] & { readonly level: string; readonly sector: string };
type Tie = NonNullable<CaseInput["ties"]>[number];
type Pair = readonly [Organisation, Organisation];

export interface SyntheticCity {
  readonly case: Case;
  readonly truth: CityTruth;
}

const both = (en: string, zh: string) => ({ en, zh });
const range = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
const keyOf = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);
const pairsOf = <T>(items: readonly T[]): (readonly [T, T])[] => items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const));

const layers = [
  { id: "command", label: both("Command", "指挥"), dimension: "vertical", reads: "command", coverage: "complete" },
  { id: "communication", label: both("Communication", "沟通"), dimension: "horizontal", reads: "communication", coverage: "complete" },
  { id: "operational", label: both("Operational", "应急行动"), dimension: "horizontal", reads: "operational", coverage: "complete" },
] as const;

interface Made {
  readonly organisations: readonly Organisation[];
  /** From superior to subordinate. */
  readonly tree: readonly Pair[];
  readonly departments: readonly Organisation[];
  readonly offices: readonly Organisation[];
}

/** The head, its departments and districts, their offices; enterprises and social organisations stand outside command. */
function organisationsOf({ departments, districts, offices, enterprises, social }: CitySettings): Made {
  const make = (id: string, en: string, zh: string, sector: string, level: string, jurisdiction: string, kind: string): Organisation => ({ id: `syn-${id}`, label: both(`Demo ${en}`, `示范${zh}`), sector, level, jurisdiction, kind });
  const head = make("head", "municipal head", "市级首长机关", "government", "municipal", "city", "government");
  const departmentList = range(departments).map((i) => make(`department-${i}`, `department ${i}`, `部门${i}`, "government", "municipal", "city", "department"));
  const parts = range(districts).map((d) => {
    const place = `district-${d}`;
    return {
      seat: make(place, `district ${d}`, `区政府${d}`, "government", "district", place, "government"),
      offices: range(offices).map((i) => make(`office-${d}-${i}`, `office ${d}.${i}`, `办事机构${d}.${i}`, "government", "district", place, "office")),
      others: [
        ...range(enterprises).map((i) => make(`enterprise-${d}-${i}`, `enterprise ${d}.${i}`, `企业${d}.${i}`, "enterprise", "community", place, "enterprise")),
        ...range(social).map((i) => make(`social-${d}-${i}`, `social organisation ${d}.${i}`, `社会组织${d}.${i}`, "social", "community", place, "social-organisation")),
      ],
    };
  });
  return {
    organisations: [head, ...departmentList, ...parts.flatMap((part) => [part.seat, ...part.offices, ...part.others])],
    departments: departmentList, offices: parts.flatMap((part) => part.offices),
    tree: [...departmentList.map((one) => [head, one] as const), ...parts.flatMap(({ seat, offices: under }) => [[head, seat] as const, ...under.map((office) => [seat, office] as const)])],
  };
}

/** Horizontal ties between equals: as many as chance gives, and each by chance where no vertical path is, or where one is. */
function horizontals(withoutPath: readonly Pair[], withPath: readonly Pair[], { density, compensating }: CitySettings, random: Random): { apart: Pair[]; along: Pair[] } {
  const draw = random.fork(0);
  let [apart, along] = [0, 0];
  for (let i = 0; i < withoutPath.length + withPath.length; i++) {
    if (draw.next() >= density) continue;
    if (draw.next() < compensating) apart++;
    else along++;
  }
  return { apart: sample(withoutPath, apart, random.fork(1)), along: sample(withPath, along, random.fork(2)) };
}

interface Planned {
  readonly id: string;
  readonly required: readonly Organisation[];
  readonly tied: boolean;
}

/** Required sets of two to five. A set that is not to be tied is drawn again while the tied ones happen to cover it. */
function tasksOf(organisations: readonly Organisation[], { tasks, tied, apart }: CitySettings, joinable: (pair: Pair) => boolean, random: Random): Planned[] {
  if (organisations.length < 2) return [];
  const tiedCount = Math.round(tied * tasks);
  const covered = new Set<string>();
  return range(tasks).map((k) => {
    const stream = random.fork(k);
    const isTied = k <= tiedCount;
    for (let attempt = 0; ; attempt++) {
      const required = sample(organisations, 2 + stream.integer(4), stream);
      const pairs = pairsOf(required);
      // A tied task cannot require two sectors that are kept apart.
      const fits = isTied ? apart === null || pairs.every(joinable) : pairs.some(([a, b]) => !covered.has(keyOf(a.id, b.id)));
      if (!fits && attempt < 1000) continue;
      if (isTied) for (const [a, b] of pairs) covered.add(keyOf(a.id, b.id));
      return { id: `syn-k${String(k).padStart(2, "0")}`, required, tied: isTied };
    }
  });
}

/**
 * A made-up city with what is true of it. Command is a tree from the municipal head, with some offices under a second
 * superior that has nothing to do with their district; horizontal ties lie between equals, a known share of them where no
 * vertical path is; of the tasks a known share has all its organisations tied. Horizontal ties are communication and ties for
 * tasks operational, so that the one truth does not disturb the other: each is told with its layers. Two sectors kept apart
 * have no tie in any layer. Everything carries SYNTHETIC, and the truth is counted from what was planted, not by a metric.
 *
 * @throws InferenceError `simulation/unknown-option`, `simulation/invalid-option`, `synthetic/too-many-superiors`
 *
 * @example synthesizeCity({ extraCommand: 2 }, 7).truth.unityOfCommand.violations // 2
 */
export function synthesizeCity(options: CityOptions = {}, seed: number = defaultSeed): SyntheticCity {
  const settings = settledOptions("synthesizeCity", cityOptionsSchema, options);
  const { city, extraCommand, apart } = settings;
  const { organisations, tree, departments, offices } = organisationsOf(settings);
  if (extraCommand > (departments.length === 0 ? 0 : offices.length)) {
    throw new InferenceError("synthetic/too-many-superiors", `Only ${departments.length === 0 ? 0 : offices.length} offices can get a department as a second superior.`, { extraCommand, most: departments.length === 0 ? 0 : offices.length });
  }
  const random = createRandom(seed);
  const separate = ([a, b]: Pair) => apart !== null && apart[0] !== apart[1] && apart.includes(a.sector as "social") && apart.includes(b.sector as "social") && a.sector !== b.sector;
  const joinable = (pair: Pair) => !separate(pair);

  const doubled = sample(offices, extraCommand, random.fork(1));
  const second = random.fork(2);
  const command = [...tree, ...doubled.map((office) => [departments[second.integer(departments.length)]!, office] as const)];

  const inTree = new Set(tree.map(([a, b]) => keyOf(a.id, b.id)));
  const equals = pairsOf(organisations).filter(([a, b]) => a.level === b.level);
  const [withPath, withoutPath] = [equals.filter(([a, b]) => inTree.has(keyOf(a.id, b.id))), equals.filter(([a, b]) => !inTree.has(keyOf(a.id, b.id)))];
  const placed = horizontals(withoutPath.filter(joinable), withPath.filter(joinable), settings, random.fork(3));

  const planned = tasksOf(organisations, settings, joinable, random.fork(4));
  const forTasks = new Map(planned.filter(({ tied }) => tied).flatMap(({ required }) => pairsOf(required)).filter(joinable).map((pair) => [keyOf(pair[0].id, pair[1].id), pair]));

  let number = 0;
  const tie = (layer: string) => ([a, b]: Pair): Tie => ({ id: `syn-t${String(++number).padStart(3, "0")}`, source: a.id, target: b.id, layer, status: "in-plan" });
  const order = new Map(organisations.map(({ id }, i) => [id, i]));
  const inOrder = (pairs: readonly Pair[]) => [...pairs].sort((x, y) => order.get(x[0].id)! - order.get(y[0].id)! || order.get(x[1].id)! - order.get(y[1].id)!);
  const ties = [...command.map(tie("command")), ...inOrder([...placed.apart, ...placed.along]).map(tie("communication")), ...inOrder([...forTasks.values()]).map(tie("operational"))];

  const made = parseCase({
    format: "crosstie-case", id: `synthetic-city-${city.toLowerCase()}`, title: both(`SYNTHETIC: Demo city ${city}`, `SYNTHETIC（合成数据）：示范城市${city}`), synthetic: true,
    basis: { value: "synthetic", note: both("SYNTHETIC: drawn by a program for tests, demonstrations and teaching; it says nothing of any city.", "SYNTHETIC：由程序抽取生成，供测试、演示和教学之用，与任何真实城市无关。") },
    lead: { organisation: "syn-head" },
    vocabulary: { layers: layers.map((layer) => ({ ...layer })), jurisdictions: [{ id: "city", label: both(`Demo city ${city}`, `示范城市${city}`) }, ...range(settings.districts).map((d) => ({ id: `district-${d}`, label: both(`Demo district ${d}`, `示范${d}区`) }))] },
    organisations: [...organisations], ties,
    tasks: planned.map(({ id, required }, k) => ({ id, label: both(`Demo task ${k + 1}`, `示范任务${k + 1}`), requiredOrganisations: required.map(({ id: organisation }) => ({ organisation })) })),
  });
  return { case: made, truth: truthOf(settings, seed, { organisations, command, doubled, withPath, withoutPath, placed, planned, forTasks: new Set(forTasks.keys()), ties }) };
}

interface Plants {
  readonly organisations: readonly Organisation[];
  readonly command: readonly Pair[];
  readonly doubled: readonly Organisation[];
  readonly withPath: readonly Pair[];
  readonly withoutPath: readonly Pair[];
  readonly placed: { readonly apart: readonly Pair[]; readonly along: readonly Pair[] };
  readonly planned: readonly Planned[];
  readonly forTasks: ReadonlySet<string>;
  readonly ties: readonly Tie[];
}

function truthOf(options: CitySettings, seed: number, { organisations, command, doubled, withPath, withoutPath, placed, planned, forTasks, ties }: Plants): CityTruth {
  const ids = organisations.map(({ id }) => id);
  const sectorOf = new Map(organisations.map(({ id, sector }) => [id, sector]));
  const withSuperior = new Set(command.map(([, below]) => below.id)).size;
  const byTask = planned.map(({ id, required }) => {
    const pairs = pairsOf(required).map(([a, b]) => keyOf(a.id, b.id));
    return { task: id, organisations: required.map((one) => one.id), pairs: pairs.length, tiedPairs: pairs.filter((pair) => forTasks.has(pair)).length };
  });
  const demanded = new Set(planned.flatMap(({ required }) => pairsOf(required).map(([a, b]) => keyOf(a.id, b.id))));
  const tiedPairs = [...demanded].filter((pair) => forTasks.has(pair)).length;
  const sectors = [...new Set(organisations.map(({ sector }) => sector))];
  const met = new Set(ties.map(({ source, target }) => keyOf(sectorOf.get(source)!, sectorOf.get(target)!)));
  const names = layers.map(({ id }) => id);
  return {
    synthetic: true, seed, options, organisations: ids.length,
    unityOfCommand: { layers: ["command"], organisations: doubled.map(({ id }) => id), violations: doubled.length, withSuperior, share: withSuperior === 0 ? null : doubled.length / withSuperior },
    compensation: trueCompensation(["command", "communication"], withoutPath.length, withPath.length, placed.apart.length, placed.along.length),
    tasks: {
      layers: ["operational"], tied: byTask.filter((one) => one.tiedPairs === one.pairs).map(({ task }) => task),
      requiredPairs: demanded.size, tiedPairs, congruence: demanded.size === 0 ? null : tiedPairs / demanded.size, byTask,
    },
    sectorsApart: { planted: options.apart, empty: pairsOf(sectors).filter(([a, b]) => !met.has(keyOf(a, b))) },
    fragments: [...names.map((name) => [name]), names].map((some) => trueFragments(some, ids, ties as readonly { source: string; target: string; layer: string }[])),
  };
}
