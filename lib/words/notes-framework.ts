import type { Messages } from "./messages.js";

/** Notes of the framework's own indicators. */
export const frameworkNotes = {
  "task/fewer-than-two": { en: "Fewer than two required organisations are listed, so no pair is demanded.", zh: "列出的所需单位不足两个，没有需要关系的单位对。" },
  "task/organisations-not-stated": { en: "The organisations the task requires are not stated.", zh: "未说明任务所需单位。" },
  "resource/no-holder": { en: "No holder of {resource} is stated.", zh: "未说明{resource}的持有单位。" },
  "resource/covered": { en: "{organisation} holds {resource} itself.", zh: "{organisation}自身持有{resource}。" },
} satisfies Messages;
