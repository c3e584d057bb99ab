import { describe, expect, test } from "vitest";
import { betweenness } from "../../lib/framework/structure/index.js";
import { layoutRings } from "../../lib/layout/index.js";
import { measure } from "../../lib/metric/index.js";
import { build, select } from "../../lib/network/index.js";
import { readCase } from "../../lib/node/index.js";
import { layoutSceneOf, renderNetwork, sceneOf } from "../../lib/picture/index.js";
import { sizesOf } from "../../lib/picture/sizes-of.js";
import { num } from "../../lib/picture/svg-parts.js";

const network = build(await readCase("data/s-city"));

describe("a network as one SVG", () => {
  test.each(["rows", "rings", "matrix", "force"] as const)("%s: everybody is in it, the same bytes twice", async (layout) => {
    const svg = await renderNetwork(network, { layout });
    for (const { id } of network.organisations) expect(svg).toContain(`data-kind="organisation" data-id="${id}"`);
    expect(svg).toContain("S City Government");
    expect(svg).not.toMatch(/NaN|undefined|<script|href/);
    expect(await renderNetwork(network, { layout })).toBe(svg);
  });

  test("rings stand where the layout says, by the measurement given", async () => {
    const size = measure(network, betweenness);
    const [by] = sizesOf(size);
    const layout = layoutRings(layoutSceneOf(sceneOf(network), { sizeBy: by! }), { width: 700, by: by! });
    const svg = await renderNetwork(network, { layout: "rings", size, width: 700 });
    // The legend begins where the drawing ends.
    expect(svg).toContain(`<g data-part="legend"><rect y="${layout.frame.height}" width="700"`);
    for (const { x, y } of Object.values(layout.positions)) expect(svg).toContain(`translate(${num(x)} ${num(y)})`);
    expect(svg).not.toBe(await renderNetwork(network, { layout: "rings", width: 700 }));
  });

  test("draws what was selected, in the language and theme asked for", async () => {
    const svg = await renderNetwork(select(network, { layers: ["command"], only: ["s-emc", "s-hq", "fg-all"] }), { language: "zh", theme: "dark" });
    expect(svg).toContain('data-kind="tie" data-id="t03"');
    expect(svg).not.toContain('data-kind="tie" data-id="t10"');
    expect(svg).toContain("#0F171E");
    expect(svg).toMatch(/应急/);
  });

  test("refuses to size organisations by what is not said of them", async () => {
    const size = { ...measure(network, betweenness), subject: "network" as const };
    await expect(renderNetwork(network, { size })).rejects.toMatchObject({ code: "usage/size-subject" });
  });
});
