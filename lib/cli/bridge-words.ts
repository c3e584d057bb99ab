import type { Messages } from "../words/messages.js";

/** What the commands `bridge` and `what-if` write above their tables. */
export const bridgeMessages = {
  "bridge/title": { en: "Ties to add", zh: "建议新增的关系" },
  "bridge/answer": { en: "Answer", zh: "结论" },
  "bridge/goals": { en: "Targets", zh: "目标" },
  "bridge/ties": { en: "What each tie buys, in this order", zh: "各条关系的作用（按此次序）" },
  "bridge/sets": { en: "Sets of the same cost", zh: "成本相同的方案" },
  "bridge/set-first": { en: "{set}. {pairs}", zh: "方案{set}：{pairs}" },
  "bridge/set-other": { en: "{set}. Instead of {less}: {more}", zh: "方案{set}：以{more}代替{less}" },
  "bridge/set-judged": { en: " (not within one level: {across}; load {load})", zh: "（非同级{across}条，联系负担{load}）" },
  "what-if/title": { en: "What if they were absent", zh: "假如缺位" },
  "what-if/effects": { en: "Before and after", zh: "前后对照" },
  "what-if/reach": { en: "Out of the lead's reach", zh: "牵头单位无法再联系到的单位" },
  "what-if/tasks": { en: "Tasks that fail, and why", zh: "失败的任务及原因" },
  "what-if/resources": { en: "Resources they hold", zh: "其持有的资源" },
  "what-if/pieces": { en: "Pieces that are left", zh: "余下的各部分" },
  "what-if/organisations": { en: "Each organisation in turn", zh: "逐一缺位" },
  "what-if/curves": { en: "As more are removed", zh: "随移除数增加" },
  "what-if/strategies": { en: "How long the network holds", zh: "网络能维持多久" },
  "what-if/evidence": { en: "What this rests on", zh: "依据" },
  "what-if/progress": { en: "{done} of {total} draws", zh: "已完成{done}/{total}次抽取" },
} satisfies Messages;
