import type { Messages } from "../words/messages.js";

export const migrateMessages = {
  "heading": { en: "{path}: format {from} read as {to}.", zh: "{path}：格式{from}已按{to}读取。" },
  "present": { en: "{path} has the present format {to}; there is nothing to do.", zh: "{path}已是当前格式{to}，无须处理。" },
  "renamed": { en: "{from} is called {to} ({count})", zh: "{from}改称{to}（{count}处）" },
  "moved": { en: "{from} stands in {to} ({count})", zh: "{from}移至{to}（{count}处）" },
  "kept": { en: "{from} has no field of its own any more and is kept as {to} ({count})", zh: "{from}不再单独成项，保留为{to}（{count}处）" },
  "form": { en: "{from} is written in another form: {to} ({count})", zh: "{from}改为另一种写法：{to}（{count}处）" },
  "wrote": { en: "Wrote {path}", zh: "已写入{path}" },
  "backup": { en: "What was there is kept as {path}", zh: "原文件保留为{path}" },
  "not-written": { en: "Nothing is written. Say where the case goes with --out, or replace it with --in-place.", zh: "未写入任何文件。请用--out指明写入何处，或用--in-place替换原案例。" },
} satisfies Messages;
