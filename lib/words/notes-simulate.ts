import type { Messages } from "./messages.js";

/** Notes of simulations. */
export const simulateNotes = {
  "alert/rounds": { en: "No delay is given: every tie takes one round. The message goes down vertical ties, along arcs and both ways over other ties, one way where their flow is stated.", zh: "未给出时延：每条关系计一轮。消息沿纵向关系向下、沿有向关系、在其余关系上双向传递；说明了信息流向的只沿流向传递。" },
  "alert/minutes": { en: "Times are minutes. The message goes down vertical ties, along arcs and both ways over other ties, one way where their flow is stated.", zh: "时间以分钟计。消息沿纵向关系向下、沿有向关系、在其余关系上双向传递；说明了信息流向的只沿流向传递。" },
  "alert/no-source": { en: "Nobody is named who raises the alert, and the case names no lead.", zh: "未指明由谁发出警报，案例也未指明牵头单位。" },
  "alert/source-out-of-scope": { en: "{organisation} raises the alert and is not in scope.", zh: "发出警报的{organisation}不在范围内。" },
  "alert/no-delay": { en: "Ties without a delay carry no message ({count}; {layers}).", zh: "{count}条关系没有时延，不传递消息（{layers}）。" },
  "alert/unknown-absent": { en: "Ties marked unknown carry no message ({count}); were they there, nobody would hear later unless calls wait for one another.", zh: "{count}条关系标为未知，不传递消息；若它们存在，除非呼叫须依次等待，否则无人会更晚知悉。" },
  "alert/unknown-span": { en: "Low and high of the median and of the share of draws are with all ties marked unknown and with none, under the same chances; a high that is missing means never.", zh: "中位数与发生比例的上下限，分别按未知关系全部存在与全部不存在计，所遇机会相同；上限缺失表示从未发生。" },
  "alert/unknown-no-span": { en: "No low and high over ties marked unknown are given: calls wait for one another, so that a further tie can make somebody hear later; run both ways to see.", zh: "未给出未知关系的上下限：呼叫须依次等待，增加一条关系可能使某些单位更晚知悉；可按两种取法各运行一次。" },
  "alert/unknown-present": { en: "Ties marked unknown count as present ({count}).", zh: "{count}条关系标为未知，按存在计。" },
  "alert/never": { en: "Organisations that the chosen ties never reach: {count}. They have no time and are late at every deadline.", zh: "所选关系无法到达{count}个单位：它们没有时间，任何时限均计为迟到。" },
  "alert/draws": { en: "Means are over those of the {draws} draws in which it happens; in medians and shares of draws, never counts as later than any time.", zh: "均值取{draws}次抽取中确实发生的各次；中位数和比例中，从未发生计为晚于任何时间。" },
  "alert/order": { en: "Calls wait for one another: a further tie can make somebody hear later.", zh: "呼叫须依次等待：增加一条关系可能使某些单位更晚知悉。" },
  "alert/deadline": { en: "Late is later than {value}.", zh: "晚于{value}计为迟到。" },
  "alert/deadline-rule": { en: "Late is later than the case's own rule: {rule} ({value} minutes).", zh: "晚于案例自身规则计为迟到：{rule}（{value}分钟）。" },
  "alert/shortcut-out-of-scope": { en: "Not tried, because an end is not in scope or both are one: {shortcuts}.", zh: "未试加，因一端不在范围内或两端为同一单位：{shortcuts}。" },
} satisfies Messages;
