import type { Messages } from "../words/messages.js";

/** What the commands `bridge` and `what-if` write above their tables. */
export const bridgeMessages = {
  "bridge/title": { en: "Ties to add", zh: "建议新增的关系" },
  "bridge/answer": { en: "Answer", zh: "结论" },
  "bridge/goals": { en: "Targets", zh: "目标" },
  "bridge/ties": { en: "What each tie buys, in this order", zh: "各条关系的作用（按此次序）" },
  "bridge/sets": { en: "Sets of the same cost", zh: "成本相同的方案" },
  "bridge/set-first": { en: "{set}. {pairs}", zh: "{set}. {pairs}" },
  "bridge/set-other": { en: "{set}. Instead of {less}: {more}", zh: "{set}. 以{more}代替{less}" },
  "bridge/set-judged": { en: " (across levels {across}, load {load})", zh: "（跨级{across}条，联系负担{load}）" },
} satisfies Messages;
