import type { Messages } from "./messages.js";

/** Notes of key players and of two modes. */
export const setsNotes = {
  "keyPlayers/out-of-scope": { en: "Not computed: {organisations} is asked for and is not in scope.", zh: "未计算：所指定的{organisations}不在范围内。" },
  "keyPlayers/both": { en: "Not computed: {organisations} is to be in the set and not to be in it.", zh: "未计算：{organisations}既要求列入又要求排除。" },
  "keyPlayers/too-few": { en: "Not computed: no set of {k} meets what is forced and forbidden.", zh: "未计算：没有{k}个单位的组合能同时满足所设的列入与排除。" },
  "keyPlayers/not-proven": { en: "Not proven to be best: the search stopped after {effort} steps. Raise effort to go on.", zh: "未证明为最佳：搜索在{effort}步后停止；可提高effort继续。" },
  "keyPlayers/not-counted": { en: "Nothing is better, but there may be more sets as good: the search for them stopped after {effort} steps.", zh: "没有更好的组合，但可能还有同样好的：搜索在{effort}步后停止。" },
  "keyPlayers/tied": { en: "{count} sets do equally well; the first {listed} are listed.", zh: "共有{count}个同样好的组合，列出前{listed}个。" },
  "twoMode/not-stated": { en: "{count} of the {records} do not say who takes part and are left out.", zh: "{records}中有{count}项未说明参与单位，未计入。" },
  "twoMode/bodies": { en: "Bodies that are members of no other body stand on the side of what is taken part in only ({count}).", zh: "{count}个机构不属于其他机构，只作为参与对象。" },
  "twoMode/effort": { en: "Not computed: counting the paths takes more than {effort} steps; raise effort to go on.", zh: "未计算：计数路径超过{effort}步；可提高effort继续。" },
  "twoMode/no-path": { en: "Not defined: nobody is met in two different events.", zh: "无定义：没有在两个不同对象中相遇的单位。" },
  "twoMode/not-reached": { en: "Not defined: not everybody and everything is reached from here.", zh: "无定义：由此不能到达全部单位和对象。" },
} satisfies Messages;
