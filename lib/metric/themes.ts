import { elements } from "../codebook/index.js";
import type { Bilingual } from "../words/index.js";
import type { Metric } from "./definition.js";

/** What a metric of structure is about, so that lists of many read in parts. The other elements are a part each. */
export const themes = {
  ties: { en: "Ties", zh: "关系" },
  reach: { en: "Distance and reach", zh: "距离与可达" },
  between: { en: "Standing between", zh: "居间位置" },
  prominence: { en: "Prominence", zh: "显要程度" },
  brokerage: { en: "Brokerage and structural holes", zh: "中介与结构洞" },
  cohesion: { en: "Cohesion", zh: "凝聚" },
  groups: { en: "Groups", zh: "群体" },
  fragmentation: { en: "Fragmentation and removal", zh: "碎片化与移除" },
  hierarchy: { en: "Hierarchy and centralization", zh: "层级与集中" },
  roles: { en: "Core and equivalent positions", zh: "核心与对等位置" },
  integration: { en: "Vertical and horizontal", zh: "纵向与横向" },
  tasks: { en: "Tasks", zh: "任务" },
  layers: { en: "Between layers", zh: "关系层之间" },
  "two-mode": { en: "Organisations and what they share", zh: "单位与其共同参与" },
} satisfies Record<string, Bilingual>;

export type Theme = keyof typeof themes;

/** Metrics in parts: those of structure by theme, in the order of the themes; of the other elements, a part each. */
export function inParts<Item>(items: readonly Item[], metricOf: (item: Item) => Metric): { readonly id: string; readonly label: Bilingual; readonly items: readonly Item[] }[] {
  const parts = new Map<string, { id: string; label: Bilingual; items: Item[] }>();
  for (const item of items) {
    const { theme, element } = metricOf(item);
    const id = theme ?? element;
    const label = theme === undefined ? elements.find((entry) => entry.id === element)!.label : themes[theme];
    const part = parts.get(id) ?? { id, label, items: [] };
    parts.set(id, part);
    part.items.push(item);
  }
  const order = Object.keys(themes);
  const isTheme = (id: string) => order.includes(id);
  const themed = [...parts.values()].filter(({ id }) => isTheme(id)).sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  return [...parts.values()].map((part) => (isTheme(part.id) ? themed.shift()! : part));
}
