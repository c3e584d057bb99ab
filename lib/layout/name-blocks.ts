import { languages, say } from "../words/bilingual.js";
import type { Layout, LayoutBlock, Rect } from "./layout.js";
import { textWidth } from "./text-width.js";

/** Gives each area its name in the first corner that is free of organisations and labels in both languages. */
export function nameBlocks(layout: Layout, radius: ReadonlyMap<string, number>): Layout {
  const taken: Rect[] = [];
  for (const [id, { x, y }] of Object.entries(layout.positions)) {
    const r = radius.get(id) ?? 8;
    taken.push({ x: x - r, y: y - r, width: 2 * r, height: 2 * r });
  }
  for (const language of languages) for (const label of Object.values(layout.labels[language])) if (label.shown) taken.push(label.box);
  const marks = Object.values(layout.routes).map(({ mark }) => mark);

  const blocks = layout.blocks.map((block): LayoutBlock => {
    const wide = Math.max(...languages.map((language) => textWidth(say(block.label, language), 11)));
    for (const rect of block.rects) {
      for (const [anchor, y] of [["start", rect.y + 16], ["end", rect.y + 16], ["start", rect.y + rect.height - 8], ["end", rect.y + rect.height - 8]] as const) {
        const x = anchor === "start" ? rect.x + 8 : rect.x + rect.width - 8;
        const box: Rect = { x: anchor === "start" ? x : x - wide, y: y - 11, width: wide, height: 14 };
        const free = box.width < rect.width - 12 && taken.every((other) => apart(box, other))
          && marks.every((mark) => apart(box, { x: mark.x - 5, y: mark.y - 5, width: 10, height: 10 }));
        if (free) return { ...block, name: { x, y, anchor } };
      }
    }
    return block;
  });
  return { ...layout, blocks };
}

function apart(a: Rect, b: Rect): boolean {
  return a.x + a.width + 2 <= b.x || b.x + b.width + 2 <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
}
