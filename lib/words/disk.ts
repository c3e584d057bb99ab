import type { Messages } from "./messages.js";

/** What is said of a result that could not be put on the disk. The file that was there is whole in every case. */
export const diskMessages = {
  "disk/locked": { en: "{path} could not be replaced: another program has it open, or it may not be changed ({problem}). What was there is untouched. Close it there and try again.", zh: "无法替换{path}：文件可能已被其他程序打开，或不允许更改（{problem}）。原文件未变。请关闭后重试。" },
  "disk/no-permission": { en: "{path} may not be written here ({problem}). Nothing was changed.", zh: "此处不允许写入{path}（{problem}）。未作任何更改。" },
  "disk/read-only": { en: "{path} is marked read-only and is not written over.", zh: "{path}标为只读，不予覆盖。" },
  "disk/full": { en: "There is no room left for {path} ({problem}). What was there is untouched.", zh: "存放{path}的磁盘空间不足（{problem}）。原文件未变。" },
  "disk/not-a-file": { en: "{path} is no ordinary file (a device, a pipe or a folder) and is not written to.", zh: "{path}不是普通文件（而是设备、管道或文件夹），不予写入。" },
  "disk/failed": { en: "{path} could not be written: {problem}. What was there is untouched.", zh: "无法写入{path}：{problem}。原文件未变。" },
} satisfies Messages;

export type DiskCode = keyof typeof diskMessages;
