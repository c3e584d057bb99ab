import type { Messages } from "../words/messages.js";

/** What `export` says of itself. */
export const exportMessages = {
  "export/wrote": { en: "Written: {path}", zh: "已写入：{path}" },
  "export/cannot": { en: "Not in the file:", zh: "文件中没有：" },
} satisfies Messages;
