import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { codebooks, constituents } from "../../lib/codebook/index.js";
import { latinIn } from "../support/latin.js";
import { crosstie, fixture, root, scratch, town, withoutOrigin } from "./support.js";

const city = join(root, "data/s-city");
const { path, clear } = scratch();
afterAll(clear);

/** Two coders of one small case, under the framework and one codebook of a user's own. */
const coders = path("two-coders");
mkdirSync(coders);
writeFileSync(join(coders, "organisations.csv"), "id,label_en,label_zh\na,Office,办公室\n");
writeFileSync(join(coders, "case.json"), JSON.stringify({ format: "crosstie-case", id: "two-coders", title: { en: "Two coders", zh: "两名编码者" } }));
writeFileSync(join(coders, "codings.csv"), `codebook,code,value,coder\n${["A1,present", "A2,present", "A3,absent", "P1,present", "O3,present"].map((one) => `collaboration-framework,${one},Li\n`).join("")}${["A1,present", "A2,absent", "A3,absent", "P1,present"].map((one) => `collaboration-framework,${one},Wang\n`).join("")}rival,R1,present,Li\n`);

describe("codings of S City", () => {
  test("show seventeen constituents with their passages, the outcomes as expected", async () => {
    const { code, out, err } = await crosstie(["codings", city]);
    expect({ code, err: withoutOrigin(err) }).toEqual({ code: 0, err: "" });
    const lines = out.split("\n");
    for (const { code: own, label } of constituents) expect(lines.find((line) => line.startsWith(`${own} `) && line.includes(label.en)), own).toContain("§");
    expect(lines.filter((line) => /^O\d /.test(line)).every((line) => / expected +§4\.4 /.test(line))).toBe(true);
    expect(out).toContain("13 of 17 evidenced; expected 4, absent 0, contradicted 0, not coded 0");
    expect(out).toContain("s-city-study: Article");
  });

  test("say that the loop is open as observed and closed in expectation, with the codings", async () => {
    const { out } = await crosstie(["codings", city]);
    expect(out).toMatch(/feedback +— +O3 \[k17\], O4 \[k18\]/);
    expect(out).toContain("By what was observed: an open loop, no evidence of feedback; that is not a failure.");
    expect(out).toContain("With what is expected: the loop is closed.");
  });

  test("of two coders are all Chinese in Chinese", async () => {
    expect(latinIn((await crosstie(["codings", coders, "--lang", "zh", "--coders"])).out, ["Li", "Wang", "two-coders"])).toEqual([]);
  });

  test("as JSON are the results themselves; as CSV one line a passage", async () => {
    const json = JSON.parse((await crosstie(["codings", city, "--format", "json"])).out) as { kind: string; matrix: { rows: unknown[] }; loops: { loop: { state: string } }[]; agreement: unknown[] };
    expect(json.kind).toBe("codings");
    expect(json.matrix.rows).toHaveLength(17);
    expect(json.loops[0]!.loop.state).toBe("open");
    expect(json.agreement).toEqual([]);
    const csv = (await crosstie(["codings", city, "--format", "csv"])).out.trimEnd().split("\n");
    expect(csv[0]).toBe("case,codebook,code,label,counted,state,coding,value,coder,certainty,note,document,section,paraphrase");
    expect(csv).toHaveLength(1 + 36); // 18 codings rest on 36 passages
  });

  test("in the edition of the case chapters show the plan under its system", async () => {
    const { out } = await crosstie(["codings", city, "--edition", "v4"]);
    expect(out.indexOf("P1.plan")).toBeLessThan(out.indexOf("P2 "));
    expect(out).toContain("four elements");
  });

  test("seen in another codebook say what is split, merged and without counterpart", async () => {
    const { out } = await crosstie(["codings", city, "--to", "bryson2006"]);
    expect(out).toContain("All correspondences are derived");
    expect(out).toMatch(/A1 +Risk.* to one +initial-conditions Initial conditions \(broader\)/);
    expect(out).toContain("initial-conditions Initial conditions receives several: A1, A2, A3");
    expect(out).toContain("Nothing corresponds to: contingencies-constraints");
  });

  test("the element graph is written as SVG, and not over the case", async () => {
    const file = path("framework.svg");
    const { code, err } = await crosstie(["codings", city, "--figure", file]);
    expect({ code, err: withoutOrigin(err) }).toEqual({ code: 0, err: `Wrote ${file}\n` });
    expect(readFileSync(file, "utf8")).toMatch(/^<svg [\s\S]*data-state="expected"[\s\S]*<\/svg>\n$/);
    expect(await crosstie(["codings", city, "--figure", join(city, "case.json")])).toMatchObject({ code: 2 });
    const folder = path("figures/");
    await crosstie(["codings", city, coders, "--figure", folder]);
    expect(readFileSync(join(folder, "two-coders.framework.svg"), "utf8")).toContain("Two coders");
    expect(await crosstie(["codings", city, coders, "--figure", file])).toMatchObject({ code: 2 });
  });
});

describe("codings of others", () => {
  test("of several cases stand side by side; what nobody coded is not absent", async () => {
    const { out } = await crosstie(["codings", city, coders, town]);
    expect(out).toMatch(/A2 .*evidenced +absent \* +not coded/);
    expect(out).toContain("* codings differ; the most doubtful is shown");
    expect(out).toContain("Nothing is coded in this codebook");
  });

  test("tell where coders differ and how far they agree", async () => {
    const { out } = await crosstie(["codings", coders, "--coders", "--seed", "3", "--draws", "50"]);
    expect(out).toMatch(/A2 .*coders +Li: evidenced \[k02\]; Wang: absent \[k07\]/);
    expect(out).toContain("Li, Wang: 4 of 5 codes were coded by two or more. Intervals: 95%, 50 draws, seed 3.");
    expect(out).toMatch(/Agreeing pairs +0\.750 /);
    expect(out).toContain("that order is ours");
    expect((await crosstie(["codings", city, "--coders"])).out).toContain("Agreement needs at least two named coders");
    expect((await crosstie(["codings", coders, "--coder", "Li"])).out).toContain("Agreement needs at least two named coders; there is 1.");
  });

  test("as CSV may be several tables, a file each in a folder", async () => {
    const folder = path("tables/");
    const { code } = await crosstie(["codings", coders, "--coders", "--to", "zhou", "--format", "csv", "--out", folder]);
    expect(code).toBe(0);
    expect(readFileSync(join(folder, "agreement.csv"), "utf8")).toMatch(/^\uFEFFcodebook,measure,estimate/);
    expect(readFileSync(join(folder, "crosswalk.csv"), "utf8")).toContain("collaboration-framework,A1");
    expect(readFileSync(join(folder, "codings.csv"), "utf8")).toContain("not-coded");
  });

  test("in a codebook of one's own need --with; an unknown one is refused", async () => {
    const words = fixture("additions/words.js");
    const { out, code } = await crosstie(["codings", coders, "--with", words, "--codebook", "rival"]);
    expect(code).toBe(0);
    expect(out).toMatch(/R1 +Trust +evidenced/);
    expect(await crosstie(["codings", coders, "--codebook", "rival"])).toMatchObject({ code: 2, out: "" });
    expect((await crosstie(["codings", coders, "--codebook", "emerson2102", "--lang", "zh"])).err).toContain("是否应为“emerson2012”");
    expect(await crosstie(["codings", coders, "--seed", "x"])).toMatchObject({ code: 2 });
  });

  test("without a case are the codebooks, or the codes of one; in every format and language", async () => {
    const { code, out, err } = await crosstie(["codings"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const { id, label } of codebooks) expect(out).toMatch(new RegExp(`^${id} +${(label as { en: string }).en}`, "m"));
    expect(JSON.parse((await crosstie(["codings", "--format", "json"])).out)).toEqual(JSON.parse(JSON.stringify(codebooks)));
    expect((await crosstie(["codings", "--format", "csv"])).out.trimEnd().split("\n")).toHaveLength(14);
    const one = await crosstie(["codings", "--codebook", "emerson2012"]);
    expect(one.out).toMatch(/^adaptation +Adaptation .*feedback, O3, O4/m);
    // To nothing, and not said to what, are two things.
    const linkage = (await crosstie(["codings", "--codebook", "linkage4", "--format", "csv"])).out.split("\n");
    expect(linkage.find((line) => line.startsWith("legal-rules,"))).toMatch(/^legal-rules,Complete legal rules,Improvements,false,,,stated,$/);
    expect((await crosstie(["codings", "--codebook", "provan-kenis2008", "--format", "csv"])).out).toMatch(/^cond-management,Network management requirement,Conditions,true,none,P2,/m);
    for (const format of ["text", "md"]) expect((await crosstie(["codings", "--lang", "zh", "--format", format])).out).toContain("编码本");
    const own = await crosstie(["codings", "--with", fixture("additions/words.js")]);
    expect(own.out).toMatch(/^rival /m);
    const figure = path("bare.svg");
    expect((await crosstie(["codings", "--figure", figure])).out).toBe("");
    expect(readFileSync(figure, "utf8")).toContain("data-kind=\"relation\"");
    const refused = await crosstie(["codings", "--to", "zhong"]);
    expect(refused).toMatchObject({ code: 2, out: "" });
    expect(refused.err).toContain("--to needs a case");
  });

  test("loop closure and coverage are measured under any codebook", async () => {
    const { out } = await crosstie(["measure", city, "--metric", "I-27", "--format", "json"]);
    expect((JSON.parse(out) as { rows: unknown[] }).rows[0]).toMatchObject({
      closure: 0.5, loop: "open", closureWithExpected: 1, loopWithExpected: "closed", input: "observed", transformation: "observed", output: "expected", feedback: "expected",
    });
    const rival = await crosstie(["measure", coders, "--with", fixture("additions/words.js"), "--metric", "loopClosure", "--set", "loopClosure.codebook=rival"]);
    expect(rival.err + rival.out).toContain("Nobody has said what the codes of rival correspond to");
  });
});
