import { languages, say } from "../words/bilingual.js";
import { samples } from "./bezier.js";
import type { Layout, LayoutBlock, Rect } from "./layout.js";
import { textWidth } from "./text-width.js";

/** Gives each area its name in the first corner that is free of organisations, ties and labels in both languages. */
export function nameBlocks(layout: Layout, radius: ReadonlyMap<string, number>): Layout {
  const taken: Rect[] = [];
  for (const [id, { x, y }] of Object.entries(layout.positions)) {
    const r = radius.get(id) ?? 8;
    taken.push({ x: x - r, y: y - r, width: 2 * r, height: 2 * r });
  }
  for (const language of languages) for (const label of Object.values(layout.labels[language])) if (label.shown) taken.push(label.box);
  const passing = Object.values(layout.routes).flatMap((route) => [route.mark, ...samples(route, 40)]);

  const blocks = layout.blocks.map((block): LayoutBlock => {
    const wide = Math.max(...languages.map((language) => textWidth(say(block.label, language), 11)));
    for (const rect of block.rects) {
      for (const [anchor, y] of [["start", rect.y + 16], ["end", rect.y + 16], ["start", rect.y + rect.height - 8], ["end", rect.y + rect.height - 8]] as const) {
        const x = anchor === "start" ? rect.x + 8 : rect.x + rect.width - 8;
        const box: Rect = { x: anchor === "start" ? x : x - wide, y: y - 11, width: wide, height: 14 };
        const free = box.width < rect.width - 12 && taken.every((other) => apart(box, other))
          && passing.every((point) => apart(box, { x: point.x - 3, y: point.y - 3, width: 6, height: 6 }));
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
