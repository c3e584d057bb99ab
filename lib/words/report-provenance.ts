import type { Messages } from "./messages.js";

/** The words of the report on where its numbers come from. */
export const reportProvenanceMessages = {
  "provenance/title": { en: "Where these numbers come from", zh: "数字的来源" },
  "provenance/what": { en: "What went in", zh: "所用内容" },
  "provenance/value": { en: "Value", zh: "取值" },
  "provenance/bytes": { en: "Bytes", zh: "字节" },
  "provenance/sha256": { en: "SHA-256", zh: "校验值（SHA-256）" },
  "provenance/file": { en: "file", zh: "文件" },
  "provenance/case": { en: "Case", zh: "案例" },
  "provenance/version": { en: "Version", zh: "版本" },
  "provenance/options": { en: "Options", zh: "选项" },
  "provenance/options-none": { en: "none given: all as by default", zh: "未给出，均为默认" },
  "provenance/seed": { en: "Seed", zh: "种子" },
  "provenance/seed-none": { en: "nothing is drawn", zh: "不含随机抽取" },
  "provenance/record": { en: "This record", zh: "本记录" },
  "provenance/caption": {
    en: "Bytes and SHA-256 are those of the files as they were read. That of the case is over what the case says, in whatever form it is kept; that of this record is over all of the above and the definitions. crosstie verify recomputes the page from the case and says which numbers hold.",
    zh: "字节数与SHA-256取自所读文件本身。案例一行按案例内容计算，与保存形式无关；本记录一行涵盖以上各项及指标定义。crosstie verify可据案例重新计算本页，并说明哪些数字成立。",
  },
} satisfies Messages;
