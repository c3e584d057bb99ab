import { expect, test } from "vitest";
import { build, select } from "../../lib/network/index.js";
import { readCase } from "../../lib/node/index.js";
import { openingLayout } from "../../lib/picture/index.js";

const opened = async (folder: string) => openingLayout(build(await readCase(folder)));

test("rows where somebody stands above somebody, rings where all are in contact with many", async () => {
  expect(await opened("data/s-city")).toBe("rows");
  expect(await opened("data/krackhardt-managers")).toBe("rows");
  expect(await opened("data/emon/texas")).toBe("rings"); // 129 pairs of 25
});

test("a few ties among equals are read by level", async () => {
  expect(openingLayout(select(build(await readCase("data/s-city")), { dimensions: ["horizontal"] }))).toBe("rows"); // 18 ties of 29
});
