import type { z } from "zod";
import { describe, expect, test } from "vitest";
import { selectionSchema } from "../../lib/network/index.js";
import { commands } from "../../lib/cli/index.js";
import { selectionFlags } from "../../lib/cli/selection-flags.js";
import { selectionOf } from "../../lib/cli/selection.js";
import { commandMessages } from "../../lib/cli/words.js";
import { usageMessages } from "../../lib/cli/usage-errors.js";
import { broken, crosstie, town } from "./support.js";

const han = /\p{Script=Han}/u;

/** Latin words in a Chinese text that are not names, flags, ids or gaps. */
const latinIn = (text: string): string[] =>
  text.replace(/--[a-z]+|\{\w+\}/g, " ").match(/[A-Za-z]{2,}/g)?.filter((word) => !["crosstie", "check", "report", "npm", "run", "build", "true", "false", "help"].includes(word)) ?? [];

describe("mistakes on the command line", () => {
  test.each<[string[], string]>([
    [["mesure", town], "measure"],
    [["measure", town, "--metrik", "x"], "--metric"],
    [["measure", town, "--metric", "fragmentatoin"], "fragmentation"],
    [["measure", town, "--layer", "comand"], "command"],
    [["measure", town, "--state", "plnat"], "plant"],
    [["measure", town, "--only", "fier"], "fire"],
    [["measure", town, "--wave", "plam"], "plan"],
    [["measure", town, "--status", "plan"], "in-plan"],
    [["measure", town, "--format", "jsn"], "json"],
    [["metrics", "fragmentatoin"], "fragmentation"],
  ])("%j gives 2 and names what was probably meant", async (argv, meant) => {
    for (const language of ["en", "zh"]) {
      const { code, out, err } = await crosstie([...argv, "--lang", language]);
      expect(code).toBe(2);
      expect(out).toBe("");
      expect(err).toContain(meant);
      expect(han.test(err)).toBe(language === "zh");
      expect(err.trim().split("\n")).toHaveLength(1);
    }
  });

  test.each([[["measure"]], [["measure", town, town]], [["measure", town, "--metric"]], [["measure", town, "--merge", "fire"]], [["--lang", "fr", "check", town]], [[]]])("%j gives 2", async (argv) => {
    const { code, out, err } = await crosstie(argv);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).not.toBe("");
  });

  test("a path in place of a command is answered with the command", async () => {
    expect((await crosstie(["data/s-city"])).err).toContain("crosstie report data/s-city");
  });

  test("a case that cannot be used gives 1 and its issues, in the person's language", async () => {
    for (const command of ["measure", "report"]) {
      const { code, out, err } = await crosstie([command, broken, "--lang", "zh"]);
      expect(code).toBe(1);
      expect(out).toBe("");
      expect(err).toContain("ties.csv 第2行");
    }
    expect((await crosstie(["measure", "nowhere"])).code).toBe(1);
  });

  test("a failure nobody foresaw is one line; --debug shows where", async () => {
    const { run } = await import("../../lib/cli/index.js");
    for (const debug of [false, true]) {
      let err = "";
      const io = { out: () => { throw new Error("the screen fell over"); }, err: (text: string) => { err += text; }, env: {} };
      expect(await run(["metrics", ...(debug ? ["--debug"] : [])], io)).toBe(1);
      expect(err).toContain("the screen fell over");
      expect(/^ {4}at /m.test(err)).toBe(debug);
    }
  });
});

describe("help", () => {
  test("goes to the screen, in the language of the system or of --lang", async () => {
    const english = await crosstie(["--help"]);
    expect(english).toMatchObject({ code: 0, err: "" });
    for (const { name, summary } of commands) {
      expect(english.out).toContain(name);
      expect(english.out.replace(/\s+/g, " ")).toContain(summary.en);
    }
    const chinese = await crosstie(["--help"], { LANG: "zh_CN.UTF-8" });
    expect(chinese.out).toContain("用法");
    expect((await crosstie(["--lang", "zh", "--help"])).out).toBe(chinese.out);
    expect((await crosstie(["--help", "--lang=zh"])).out).toBe(chinese.out);
    expect((await crosstie(["help"])).out).toBe(english.out);
  });

  test.each(commands.map((command) => command.name))("%s lists every flag in Chinese without English sentences", async (name) => {
    const { out, code } = await crosstie([name, "--help", "--lang", "zh"]);
    expect(code).toBe(0);
    for (const option of commands.find((command) => command.name === name)!.options) expect(out).toContain(`--${option.name}`);
    expect(out).not.toMatch(/Usage|Options|display help/);
  });
});

test("the flags offer every word of the selection, and no other", () => {
  const invocation = Object.fromEntries(selectionFlags.map(({ name, kind, choices }) =>
    [name, name === "merge" ? ["a=b"] : kind === "list" ? choices ?? ["x"] : choices?.[0] ?? "x"]));
  expect(Object.keys(selectionOf(invocation)).sort()).toEqual(Object.keys(selectionSchema.shape).sort());
  expect(selectionSchema.safeParse(selectionOf(invocation)).success).toBe(true);
  const fields: Record<string, keyof typeof selectionSchema.shape> = { dimension: "dimensions", status: "statuses", certainty: "certainties", unstated: "unstated", collectives: "collectives", memberships: "memberships" };
  for (const { name, choices } of selectionFlags) {
    if (choices === undefined) continue;
    const optional = selectionSchema.shape[fields[name]!] as unknown as z.ZodOptional<z.ZodArray<z.ZodEnum> | z.ZodEnum>;
    const inner = optional.unwrap();
    expect(choices).toEqual("element" in inner ? inner.element.options : inner.options);
  }
});

test("the command line's own Chinese has no English in it", () => {
  const texts = [
    ...Object.values({ ...commandMessages, ...usageMessages }).map(({ zh }) => zh),
    ...commands.flatMap(({ summary, argument, options }) => [summary.zh, argument.name.zh, ...options.flatMap((option) => (option.name === "format" ? [] : [option.summary.zh, option.value?.zh ?? "词"]))]),
  ];
  expect(texts.length).toBeGreaterThan(100);
  // The ending of a report's file, signs and names that are typed as they stand, and a format.
  const typed = ["html", "command", "JSON", "metrics", "codebooks", "vocabulary", "add", "defineMetric", "SYNTHETIC", "truth", "json", "fragmentation", "diameter", "superiorDeficit", "taskCongruence", "any", "sector", "level", "jurisdiction", "kind", "body", "exponential", "lognormal", "list", "KMO", "Feldt", "ICC", "rwg", "audit", "codings", "attributes", "remove", "keep", "share", "place", "xelatex", "ctex", "ctexart", "bak", "CSV", "XLSX", "Word", "BibTeX", "sha"];
  expect(texts.flatMap(latinIn).filter((word) => !typed.includes(word))).toEqual([]);
  // Of some only signs stand between what is filled in.
  for (const text of texts.filter((one) => /\p{L}/u.test(one.replace(/\{[^}]*\}/g, "")))) expect(text).toMatch(han);
});
