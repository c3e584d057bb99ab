import type { Messages } from "../words/messages.js";

export const importCommandMessages = {
  "imported/no-case": { en: "Nothing was written: no case could be made of these files.", zh: "未写入任何文件：无法据此生成案例。" },
  "imported/wrote": { en: "Wrote {path} with {mapping} and {report}.", zh: "已写入{path}，并附{mapping}和{report}。" },
  "imported/wrote-network": { en: "Wrote {path} with {report}.", zh: "已写入{path}，并附{report}。" },
  "imported/go-on": { en: "Go on with:\n  crosstie check {path}\n  crosstie report {path}", zh: "下一步：\n  crosstie check {path}\n  crosstie report {path}" },
  "init/wrote": { en: "Wrote {path}. Fill it in, then: {command}", zh: "已写入{path}。填写后即可导入：{command}" },
  "init/wrote-folder": { en: "Wrote the tables of a case into {path}. They are one already: crosstie check {path}", zh: "已在{path}写入案例各表，可直接使用：crosstie check {path}" },
} satisfies Messages;
