import type { CommandOption } from "./command.js";

const path = { en: "path", zh: "路径" };

/** The flags that give a diagnosis what a case does not hold; the same wherever problems are looked for. */
export const diagnosisFlags: readonly CommandOption[] = [
  { name: "survey", kind: "word", value: path, summary: { en: "JSON with dimension means D1 to D5, scale and tenure", zh: "JSON文件：维度均值D1至D5、量表与从业年限" } },
  { name: "rubric", kind: "word", value: path, summary: { en: "JSON with your own contents of information sharing, scored 0 to 2", zh: "JSON文件：自拟的信息共享内容及其评分（0至2）" } },
];
