import type { Layout } from "../layout/index.js";
import { say, type Language } from "../words/bilingual.js";
import type { Legend, Picture } from "./picture.js";
import type { PictureScene } from "./scene.js";
import type { TieFilter } from "./tie-filter.js";
import { quoted } from "./titles.js";

/** Inside a sentence; names further on keep their capitals. */
const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The clauses of the caption: what is shown, of which states, status and certainty, and what size means. */
export function caption(scene: PictureScene, layout: Layout, shown: Legend, filter: TieFilter, language: Language): Picture["caption"] {
  const zh = language === "zh";
  const list = (items: readonly string[]) => items.join(zh ? "、" : ", ");
  const parts: { part: Picture["caption"][number]["part"]; text: string }[] = [];
  const levels = layout.kind === "rows" && layout.bands.some((band) => band.label !== null);
  parts.push({ part: "what", text: levels ? (zh ? "各层级关系" : "Ties by level") : zh ? "关系" : "Ties" });
  if (layout.reading !== undefined) parts.push({ part: "what", text: say(layout.reading, language) });

  if (scene.states.length > 0) {
    const state = scene.states.find((one) => one.id === filter.state);
    const unstated = filter.unstated !== "exclude";
    const name = state === undefined ? (zh ? "各状态" : "All states") : quoted(state.label, language);
    parts.push({
      part: "states",
      text: unstated ? (zh ? `${name}，含状态未说明的关系` : `${name}, with the ties whose state is not stated`) : zh ? `${name}，不含状态未说明的关系` : `${name}, without the ties whose state is not stated`,
    });
  }
  const counted = shown.lines.filter((line) => line.shown > 0);
  const lines = zh ? counted.map((line) => `${line.label} ${line.shown} 条`).join("；") : counted.map((line, i) => `${i === 0 ? line.label : lowered(line.label)}: ${line.shown}`).join("; ");
  if (lines !== "") parts.push({ part: "status", text: lines });
  const hidden = shown.layers.filter((layer) => layer.count > 0 && layer.shown === 0).map((layer) => layer.label);
  if (hidden.length > 0) parts.push({ part: "layers", text: zh ? `未显示：${list(hidden)}` : `Not shown: ${list(hidden)}` });
  const silent = shown.layers.filter((layer) => layer.state === "not-stated").map((layer) => layer.label);
  if (silent.length > 0) parts.push({ part: "layers", text: zh ? `未说明：${list(silent)}` : `Not stated: ${list(silent)}` });
  const areas = layout.blocks.map((block) => quoted(block.label, language));
  if (areas.length > 0) parts.push({ part: "area", text: zh ? `灰色区域为 ${list(areas)}` : `Jurisdiction of ${list(areas)} in grey` });
  if (shown.size !== null) parts.push({ part: "size", text: zh ? `大小：${shown.size.label}（n = ${shown.size.n}）` : `Size: ${shown.size.label} (n = ${shown.size.n})` });
  const { colour } = shown;
  if (colour !== null) {
    const hatched = colour.missing === 0 ? "" : zh ? `；${colour.missing} 个无数值，以斜线表示` : `; ${colour.missing} hatched: no value`;
    parts.push({ part: "colour", text: zh ? `颜色：${colour.label}（n = ${colour.n}${hatched}）` : `Colour: ${colour.label} (n = ${colour.n}${hatched})` });
  }
  return parts;
}
