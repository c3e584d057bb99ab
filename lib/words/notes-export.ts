import type { Messages } from "./messages.js";

/** What a format of another program cannot hold of a case. */
export const exportNotes = {
  "export/tasks": { en: "{format} has no place for tasks ({count}).", zh: "{format}无法容纳任务（{count}项）。" },
  "export/resources": { en: "{format} has no place for resources ({count}).", zh: "{format}无法容纳资源（{count}项）。" },
  "export/instruments": { en: "{format} has no place for instruments of governance ({count}).", zh: "{format}无法容纳治理工具（{count}项）。" },
  "export/memberships": { en: "{format} has no place for memberships ({count}).", zh: "{format}无法容纳成员关系（{count}条）。" },
  "export/ratings": { en: "{format} has no place for ratings ({count}).", zh: "{format}无法容纳评分（{count}条）。" },
  "export/evidence": { en: "{format} has no place for evidence: {count} {count:record names|records name} a document.", zh: "{format}无法容纳出处：{count}条记录注明了文件。" },
  "export/unknown-ties": { en: "{count} {count:tie|ties} that may or may not be there {count:is|are} left out: {format} would show them as present.", zh: "{count}条是否存在未知的关系未写入，因{format}会将其显示为存在。" },
  "export/attributes": { en: "{format} has no place for: {names}.", zh: "{format}无法容纳：{names}。" },
  "export/ids": { en: "{format} numbers the organisations; their ids are not in it, their names are.", zh: "{format}以序号表示单位；文件中有名称，没有编号。" },
  "export/same-names": { en: "{count} {count:name is|names are} borne by several organisations; the id stands behind them.", zh: "有{count}个名称为多个单位共用，其后附有编号。" },
  "export/characters": { en: "{count} {count:character|characters} that {format} cannot hold {count:was|were} replaced.", zh: "有{count}个{format}无法容纳的字符已替换。" },
  "export/parallel-ties": { en: "A cell of a matrix holds one tie: {count} further {count:tie|ties} of the same pair and layer {count:is|are} not seen. The largest strength stands.", zh: "矩阵的一格只容一条关系：同层同对另有{count}条未显示，保留最大强度。" },
  "export/matrix-direction": { en: "A matrix shows a tie without a direction as two, one each way ({count}).", zh: "矩阵将无方向的关系写成往返两条（{count}条）。" },
  "export/matrix-strength": { en: "{count} {count:tie|ties} without a strength {count:stands|stand} as 1 beside others that have one.", zh: "有{count}条关系没有强度，与有强度者并列时写作1。" },
  "export/long-names": { en: "{count} {count:name has|names have} more than {most} characters; programs that read {format} may cut them.", zh: "有{count}个名称超过{most}个字符，读取{format}的软件可能截断。" },
  "export/both-directions": { en: "Some ties have a direction and some have none ({count}). Readers that know only one kind take all as directed, or refuse the file; the attribute \"directed\" keeps it.", zh: "关系有的有方向，有的没有（{count}条）。只支持一种的软件会全部视为有方向，或拒绝读取；另有一个属性保留原样。" },
  "export/mixed-values": { en: "Values of several types stand in {names}; all of them are written as text.", zh: "{names}中有多种类型的值，一律写作文字。" },
  "export/formula-cells": { en: "{count} {count:text begins|texts begin} like a formula and {count:stands|stand} behind an apostrophe.", zh: "有{count}处文字形似公式，前面加了撇号。" },
} satisfies Messages;
