import { CollaborationError } from "../../errors.js";
import { fill, type Params } from "../../words/index.js";
import type { Failure } from "./protocol.js";

/** What the library says in English only, as a person reads it in Chinese. */
const inChinese: Readonly<Record<string, string>> = {
  "usage/unknown-layer": "本案例没有关系层“{value}”。",
  "usage/unknown-state": "本案例没有响应状态“{value}”。",
  "usage/unknown-wave": "本案例没有数据批次“{value}”。",
  "usage/unknown-organisation": "本案例没有单位“{value}”。",
  "usage/unknown-metric": "没有名为“{name}”的指标。",
  "usage/unknown-column": "没有可显示的列“{name}”。",
  "usage/selection": "所选条件无法使用。",
};

/** An error as it crosses to the page: its code, and a sentence in each language. What was not foreseen says so. */
export function failureOf(error: unknown): Failure {
  if (error instanceof CollaborationError) {
    // What is wrong with a case was said in both languages where it was found.
    if (typeof error.details["zh"] === "string") return { code: error.code, en: error.message, zh: error.details["zh"] };
    const chinese = inChinese[error.code] ?? `无法计算（${error.code}）。`;
    return { code: error.code, en: error.message, zh: fill({ en: "", zh: chinese }, error.details as Params, "zh") };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { code: "worker/unexpected", en: `Something unexpected went wrong: ${message}`, zh: `发生意外错误：${message}` };
}
