import { layoutMatrix, layoutRings, layoutRows, type LayoutScene } from "../../lib/layout/index.js";
import type { Layout } from "../../lib/layout/index.js";
import { palette, type Picture, type Token } from "../../lib/picture/index.js";
import { detailOf } from "../../lib/view/detail.js";
import { tieLook } from "../../lib/view/tie-look.js";
import { drawScene, type MapData } from "../../lib/view/index.js";

/** A map, and what the test compares: the layouts as this engine computes them, and what sigma is given of a tie. */
const paint = (token: Token) => palette.light[token];
const host = document.getElementById("crosstie-map")!;
Object.assign(host, { crosstie: drawScene(host, JSON.parse(document.getElementById("crosstie-map-data")!.textContent) as MapData) });
host.dataset["ready"] = "true";
Object.assign(window, {
  layouts: (scene: LayoutScene) => ({
    rows: layoutRows(scene, { width: 900, effort: 50_000 }), rings: layoutRings(scene, { width: 900 }), narrow: layoutRings(scene, { width: 358 }),
    matrix: layoutMatrix(scene, { width: 900 }), tied: layoutMatrix(scene, { width: 900, order: "tied" }),
  }),
  given: (picture: Picture, layout: Layout) => picture.ties.map((tie) => {
    const counts = { organisations: picture.organisations.length, ties: picture.ties.length };
    const look = (route?: Layout["routes"][string]) => tieLook(tie, layout, (place) => place, detailOf(counts, 1, picture.cells), paint, route);
    const twin = layout.matrix?.mirrors[tie.id];
    return [look(), ...(twin === undefined ? [] : [look(twin)])].map(({ x1, y1, cx, cy, x2, y2, size }) => ({ x1, y1, cx, cy, x2, y2, size }));
  }),
});
