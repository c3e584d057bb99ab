import { describe, expect, test } from "vitest";
import { catalogue } from "../../lib/framework/index.js";
import { crosstie } from "./support.js";

describe("metrics", () => {
  test("lists the whole catalogue as rows", async () => {
    const { code, out } = await crosstie(["metrics", "--format", "json"]);
    expect(code).toBe(0);
    const rows = JSON.parse(out) as { id: string; question: { zh: string } }[];
    expect(rows.map((row) => row.id)).toEqual(catalogue.metrics.map((metric) => metric.id));
    expect(rows.every((row) => /\p{Script=Han}/u.test(row.question.zh))).toBe(true);
  });

  test("lists it for people, in either language", async () => {
    const english = (await crosstie(["metrics"])).out;
    const chinese = (await crosstie(["metrics", "--lang", "zh"])).out;
    for (const { id, label } of catalogue.metrics) {
      expect(english).toContain(id);
      expect(english).toContain(label.en);
      expect(chinese).toContain(label.zh);
    }
    expect((await crosstie(["metrics", "--format", "csv"])).out.trim().split("\n").length).toBe(catalogue.metrics.length + 1);
  });

  test.each(catalogue.metrics.map((metric) => metric.id))("%s can be described in every format and language", async (id) => {
    const metric = catalogue.find(id);
    const described = JSON.parse((await crosstie(["metrics", id, "--format", "json"])).out) as { options: { name: string; description: string | null }[]; columns: { name: string }[] };
    expect(described.options.map((option) => option.name)).toEqual(Object.keys(metric.options.shape));
    expect(described.options.every((option) => option.description !== null)).toBe(true);
    expect(described.columns.map((column) => column.name)).toEqual(Object.keys(metric.columns));
    const { out } = await crosstie(["metrics", id, "--lang", "zh"]);
    expect(out).toContain(metric.question.zh);
    expect(out).toContain(metric.convention.zh);
    expect((await crosstie(["metrics", id, "--format", "md"])).out).toContain(`# ${metric.label.en}`);
  });

  test("a description gives formula, options with their defaults, and the source with its DOI", async () => {
    const { out } = await crosstie(["metrics", "fragmentation"]);
    expect(out).toContain("doi:10.1007/s10588-006-7084-x");
    expect(out).toMatch(/direction +ignored, directed, mutual +ignored +/);
  });

  test("an alias describes the metric it stands for", async () => {
    expect((await crosstie(["metrics", "I-11"])).out).toContain("pathRedundancy");
  });
});
