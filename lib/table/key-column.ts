import type { Bilingual } from "../words/bilingual.js";
import type { TableColumn } from "./table.js";

const labels: Readonly<Record<string, Bilingual>> = {
  organisation: { en: "Organisation", zh: "单位" },
  tie: { en: "Tie", zh: "关系" },
  a: { en: "Organisation a", zh: "单位甲" },
  b: { en: "Organisation b", zh: "单位乙" },
  group: { en: "Group", zh: "组" },
  layer: { en: "Layer", zh: "关系层" },
  state: { en: "Response state", zh: "响应状态" },
  task: { en: "Task", zh: "任务" },
  resource: { en: "Resource", zh: "资源" },
  instrument: { en: "Instrument", zh: "治理工具" },
};

/** The column of a key that a table does not describe itself. A key that nobody has named wears its own name. */
export const keyColumn = (key: string): TableColumn => ({ type: "id", label: labels[key] ?? { en: key, zh: key } });
