import { fillPlain, type Bilingual, type Language } from "../../words/index.js";

/** What two maps side by side say beside what each map says. */
const words = {
  comparison: { en: "{first} and {second} side by side", zh: "{first}与{second}并列比较" },
  organisation: { en: "1 organisation", zh: "1 个单位" },
  organisations: { en: "{n} organisations", zh: "{n} 个单位" },
  pair: { en: "1 pair tied", zh: "1 对有关系" },
  pairs: { en: "{n} pairs tied", zh: "{n} 对有关系" },
  tie: { en: "1 tie", zh: "1 条关系" },
  ties: { en: "{n} ties", zh: "{n} 条关系" },
  differences: { en: "Differences", zh: "差异" },
  differencesWhy: { en: "There are no two organisations of the same name in both.", zh: "双方没有两个以上同名单位。" },
  shown: { en: "Ties shown: {first} of {allFirst} | {second} of {allSecond}", zh: "显示关系：{first} / {allFirst} | {second} / {allSecond}" },
  rowsWhy: { en: "Rows need levels and vertical ties in both.", zh: "双方都有层级和纵向关系时才能分层。" },
  matches: { en: "In both maps", zh: "两图皆有" },
  layers: { en: "Layers", zh: "关系类别" },
  shapes: { en: "Sector", zh: "类型" },
  lines: { en: "Status and certainty", zh: "状况与把握" },
  same: { en: "same name", zh: "同名" },
  similar: { en: "similar name, not merged", zh: "名称相近，未合并" },
  similarScore: { en: "similar name, not merged ({score} of the words)", zh: "名称相近，未合并（{score} 的字词相同）" },
  sameId: { en: "the same case: organisations are matched by id", zh: "同一案例：按编号对应" },
  counts: { en: "Counts: {first} | {second}", zh: "数量：{first} | {second}" },
  hereToo: { en: "In {case}: {name}, {how}.", zh: "{case}：{name}，{how}。" },
  notHere: { en: "No partner in {case}.", zh: "{case}没有对应单位。" },
  letters: { en: "Letters mark organisations of the same or a similar name in both", zh: "字母标出双方同名或名称相近的单位" },
  sameRule: { en: "The same rule and scale in both maps", zh: "两图规则与标尺相同" },
  between: { en: "Differences are told of ties between organisations of the same name, in layers that both state, direction ignored", zh: "差异只就双方均有说明的类别中同名单位之间的关系而言，不计方向" },
  matchedTitle: { en: "Matched organisations", zh: "对应的单位" },
  noMatches: { en: "No name is the same or similar in both.", zh: "双方没有同名或名称相近的单位。" },
  notCompared: { en: "Not compared", zh: "未作比较" },
  neither: { en: "{layers}: not stated in either case", zh: "{layers}：双方均未说明" },
  notIn: { en: "{layers}: not stated in {case}", zh: "{layers}：{case}未说明" },
  partial: { en: "{layers}: listed in part in {case}. A tie that is not listed is read as absent.", zh: "{layers}：{case}仅列出一部分，未列出的关系视为没有。" },
  partialBoth: { en: "{layers}: listed in part in both. A tie that is not listed is read as absent.", zh: "{layers}：双方均仅列出一部分，未列出的关系视为没有。" },
  allCompared: { en: "All layers are stated in both.", zh: "各类别双方均有说明。" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type ComparisonWord = keyof typeof words;
export type TellBoth = (word: ComparisonWord, params?: Readonly<Record<string, string | number>>) => string;

export function tellerOfBoth(language: Language): TellBoth {
  return (word, params = {}) => fillPlain(words[word], params, language);
}
