import type { Messages } from "./messages.js";

/** How it is said whether the loop of input, transformation, output and feedback closes. */
export const loopMessages = {
  "loop/heading": { en: "Loop closure", zh: "闭环" },
  "loop/none": { en: "Nothing is coded in this codebook, or its codes correspond to no part of the loop.", zh: "没有按此编码本所作的编码，或其编码不对应闭环的任何环节。" },
  "loop/part": { en: "Part", zh: "环节" },
  "loop/observed": { en: "Observed", zh: "已观察" },
  "loop/expected": { en: "Expected only", zh: "仅属预期" },
  "loop/input": { en: "input", zh: "输入" },
  "loop/transformation": { en: "transformation", zh: "转化" },
  "loop/output": { en: "output", zh: "输出" },
  "loop/feedback": { en: "feedback", zh: "反馈" },
  "loop/answer": { en: "Loop closure. By what was observed: {observed}. With what is expected: {expected}.", zh: "闭环情况。按已观察到的：{observed}。含预期：{expected}。" },
  "loop/as-observed": { en: "By what was observed: {value}.", zh: "按已观察到的：{value}。" },
  "loop/with-expected": { en: "With what is expected: {value}.", zh: "含预期：{value}。" },
  "loop/closed": { en: "the loop is closed", zh: "闭环" },
  "loop/incomplete": { en: "there is feedback, but a part has no evidence", zh: "有反馈，但有环节无证据" },
  "loop/open": { en: "an open loop, no evidence of feedback; that is not a failure", zh: "开环，无反馈证据；这并不等于失败" },
} satisfies Messages;
