import type { NameSuggestion } from "./import-types.js";

/** What offices are called in full, in short and in English: one idea each. Longest words first, so that 应急管理 is not read as 应急. */
const ideas: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ["office", ["办公室", "办"], ["office"]], ["committee", ["委员会", "委"], ["committee", "commission"]], ["bureau", ["管理局", "局"], ["bureau", "department", "authority"]],
  ["headquarters", ["指挥中心", "指挥部"], ["headquarters", "hq", "command"]], ["government", ["人民政府", "政府"], ["government"]], ["centre", ["中心"], ["centre", "center"]],
  ["emergency", ["应急管理", "应急"], ["emergency"]], ["nuclear", ["核电", "核"], ["nuclear"]], ["disease", ["疾病预防控制", "疾控"], ["disease"]],
  ["security", ["公安"], ["security", "police"]], ["traffic", ["交警", "交通警察"], ["traffic"]], ["transport", ["交通运输", "交通", "交"], ["transport", "transportation"]],
  ["health", ["卫生健康", "卫生", "卫健"], ["health"]], ["civil", ["民政"], ["civil", "affairs"]], ["fire", ["消防"], ["fire"]], ["environment", ["生态环境", "环境保护", "环保"], ["environment", "environmental"]],
  ["education", ["教育"], ["education"]], ["water", ["水务", "供水"], ["water"]], ["province", ["省"], ["province", "provincial"]], ["city", ["市"], ["city", "municipal"]],
  ["district", ["区"], ["district"]], ["county", ["县"], ["county"]], ["street", ["街道"], ["street", "subdistrict"]], ["community", ["社区"], ["community"]],
  ["detachment", ["支队"], ["detachment"]], ["brigade", ["大队"], ["brigade"]], ["hospital", ["医院"], ["hospital"]],
];
/** Letters that offices are known by. */
const initials: Readonly<Record<string, readonly string[]>> = {
  emo: ["emergency", "office"], emc: ["emergency", "committee"], emb: ["emergency", "bureau"], cdc: ["disease", "centre"], psb: ["security", "bureau"], hq: ["headquarters"], eoc: ["emergency", "centre"],
};
const fillers = new Set(["the", "of", "for", "and", "management", "control", "prevention", "public", "response", "local", "管理", "工作"]);

interface Read {
  readonly name: string;
  readonly plain: string;
  /** Ideas, and what is left that is none: proper names, letters of a city. */
  readonly ideas: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
  readonly isChinese: boolean;
}

const byLength = ideas.flatMap(([idea, chinese]) => chinese.map((word) => [word, idea] as const)).sort(([a], [b]) => b.length - a.length);

function readName(name: string): Read {
  const plain = name.normalize("NFKC").toLowerCase().replace(/[\p{P}\p{S}]+/gu, " ").trim();
  const [found, own] = [new Set<string>(), new Set<string>()];
  const isChinese = /\p{Script=Han}/u.test(plain);
  for (const run of plain.match(/\p{Script=Han}+|[^\s\p{Script=Han}]+/gu) ?? []) {
    if (!/\p{Script=Han}/u.test(run)) {
      const english = ideas.find(([, , words]) => words.includes(run))?.[0];
      if (english !== undefined) found.add(english);
      else if (Object.hasOwn(initials, run)) for (const idea of initials[run]!) found.add(idea);
      else if (!fillers.has(run)) own.add(run);
      continue;
    }
    let rest = run.replace(/工作/g, "");
    while (rest !== "") {
      const word = byLength.find(([start]) => rest.startsWith(start));
      if (word !== undefined) found.add(word[1]);
      else if (!rest.startsWith("管理")) own.add(rest[0]!);
      rest = rest.slice(word?.[0].length ?? (rest.startsWith("管理") ? 2 : 1));
    }
  }
  return { name, plain: plain.replace(/\s+/g, ""), ideas: found, own, isChinese };
}

const isEqual = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === b.size && [...a].every((one) => b.has(one));

/** The signs of the shorter name in their order within the longer, beginning and ending alike. */
function abbreviates(short: string, long: string): boolean {
  if (short.length < 3 || short.length >= long.length || short[0] !== long[0]) return false;
  let at = 0;
  for (const sign of long) if (sign === short[at]) at++;
  return at === short.length;
}

function compare(a: Read, b: Read): Pick<NameSuggestion, "score" | "by"> | null {
  if (isEqual(a.ideas, b.ideas) && a.ideas.size > 0) {
    if (isEqual(a.own, b.own)) return { score: a.isChinese === b.isChinese ? 1 : 0.9, by: a.isChinese === b.isChinese ? "short" : "words" };
    // A city that is a letter in one script is nothing in the other: "S City EMO", 市应急办.
    const [fewer, more] = a.own.size < b.own.size ? [a.own, b.own] : [b.own, a.own];
    if (a.isChinese !== b.isChinese && fewer.size === 0 && [...more].every((word) => word.length === 1) && a.ideas.size > 1) return { score: 0.8, by: "words" };
    return null;
  }
  const [short, long] = a.plain.length < b.plain.length ? [a, b] : [b, a];
  if (!short.isChinese || !long.isChinese || !abbreviates(short.plain, long.plain)) return null;
  const extra = [...long.ideas].filter((idea) => !short.ideas.has(idea));
  const apart = ["province", "city", "district", "county", "street", "community"];
  if (extra.some((idea) => apart.includes(idea)) || [...long.own].some((sign) => /[a-z0-9]/.test(sign) && !short.own.has(sign))) return null;
  return { score: Math.round((100 * short.plain.length) / long.plain.length) / 100 * 0.7, by: "abbreviation" };
}

/** Names are compared pair by pair up to so many. */
const most = 2_000;

/**
 * Pairs of names that may be one organisation's, the likeliest first: the same office in short, by its first letters, or
 * in the other language. A different letter or place in a name (D区政府, L区政府) makes it another. Only a suggestion:
 * nothing is merged. Cost O(n²).
 *
 * @example
 * suggestNames(["市应急办", "市应急管理办公室", "S City EMO"]).map(({ a, b }) => `${a} = ${b}`); // ["市应急办 = 市应急管理办公室", "市应急办 = S City EMO", "市应急管理办公室 = S City EMO"]
 */
export function suggestNames(names: readonly string[]): readonly NameSuggestion[] {
  const read = names.slice(0, most).map(readName);
  const found: NameSuggestion[] = [];
  for (const [i, a] of read.entries()) {
    for (const b of read.slice(i + 1)) {
      const match = a.plain === b.plain ? null : compare(a, b);
      if (match !== null) found.push({ a: a.name, b: b.name, ...match });
    }
  }
  return found.sort((a, b) => b.score - a.score || names.indexOf(a.a) - names.indexOf(b.a) || names.indexOf(a.b) - names.indexOf(b.b));
}
