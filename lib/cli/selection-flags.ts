import type { CommandOption } from "./command.js";

const ids = { en: "ids", zh: "编号" };
const list = { en: "words", zh: "词" };
const id = { en: "id", zh: "编号" };
const word = { en: "word", zh: "词" };

/**
 * The flags that select ties and organisations, the same on every command. They repeat the words of the
 * selection in the case format, so that help needs not load it; a test holds the two together.
 */
export const selectionFlags: readonly CommandOption[] = [
  { name: "layer", kind: "list", value: ids, summary: { en: "layers to keep", zh: "保留的关系层" } },
  { name: "dimension", kind: "list", value: list, choices: ["vertical", "horizontal"], summary: { en: "vertical or horizontal ties", zh: "纵向或横向关系" } },
  { name: "status", kind: "list", value: list, choices: ["in-plan", "required", "observed"], summary: { en: "what the source claims of a tie", zh: "资料对关系的说法" } },
  { name: "certainty", kind: "list", value: list, choices: ["stated", "implied", "derived", "general-knowledge"], summary: { en: "how sure a tie is", zh: "关系的确定程度" } },
  { name: "state", kind: "word", value: id, summary: { en: "ties active in this response state", zh: "在此响应状态下生效的关系" } },
  { name: "unstated", kind: "word", value: word, choices: ["include", "exclude"], summary: { en: "ties whose state is not stated", zh: "生效状态未说明的关系" } },
  { name: "wave", kind: "word", value: id, summary: { en: "one data collection", zh: "某一数据批次" } },
  { name: "only", kind: "list", value: ids, summary: { en: "organisations to keep", zh: "保留的单位" } },
  { name: "without", kind: "list", value: ids, summary: { en: "organisations to leave out", zh: "不计入的单位" } },
  { name: "collectives", kind: "word", value: word, choices: ["in", "out"], summary: { en: "organisations that stand for several", zh: "代表多个单位的集合单位" } },
  { name: "merge", kind: "repeat", value: { en: "a=b", zh: "甲=乙" }, summary: { en: "count b as a; may be repeated", zh: "将乙并入甲；可重复" } },
  { name: "memberships", kind: "word", value: word, choices: ["ignore", "as-ties"], summary: { en: "membership in a body as a tie to it", zh: "成员身份是否计为关系" } },
];
