import { describe, expect, it } from "vitest";
import { problems } from "../../lib/diagnosis/index.js";
import { readCase } from "../../lib/node/index.js";
import { build } from "../../lib/network/index.js";
import { contentsOf } from "../../lib/report/contents.js";
import { report, type ReportOptions } from "../../lib/report/index.js";
import { problemsSection } from "../../lib/report/sections/problems.js";
import { voiceOf } from "../../lib/report/words.js";

const sCity = await readCase("data/s-city");

const network = build(sCity);
const drafts = ({ diagnosis = {}, language = "en" }: ReportOptions) => problemsSection(network, diagnosis, voiceOf(network, language));

function tables(options: ReportOptions) {
  return new Map(drafts(options).flatMap((block) => (block.kind === "table" && block.id.startsWith("problems-") ? [[block.id, block.rows.map((row) => row.map((cell) => cell.text))] as const] : [])));
}

describe("the problems in the report", () => {
  const found = tables({});

  it("are all there once: decided with value and threshold, or with what is lacking", () => {
    const [decided, open] = [found.get("problems-decided")!, found.get("problems-open")!];
    expect([...decided, ...open].map(([name]) => name).sort()).toEqual(problems.map(({ label }) => label.en).sort());
    expect(decided.map((row) => row[1])).toEqual([...Array.from({ length: 7 }, () => "found"), "not found"]);
    expect(decided[1]).toEqual([
      "Two-way communication missing", "found", "Share of lines of command with a way back: 0 (found below 0.5, an arbitrary default)", "stable",
      "Emergency Management Committee, NPPAs Emergency Headquarters, Emergency functional groups", "rule-of-law study \u00A74.2",
    ]);
    expect(open.find(([name]) => name === "Rough division of vertical duties")![1]).toBe("10 tasks do not say who leads them. No task in scope states who leads it.");
  });

  it("lead to what the sources recommend and whom it concerns", () => {
    expect(found.get("problems-recommended")!.at(-1)).toEqual([
      "Command centres with head responsibility, local autonomy, downward assistance, upward feedback", "Two-way communication missing",
      "Emergency Management Committee, NPPAs Emergency Headquarters, Emergency functional groups", "ties, leads", "rule-of-law study \u00A74.2",
    ]);
  });

  it("take a survey and thresholds of the user's own", () => {
    const own = tables({ diagnosis: { survey: { D5: 4.2 }, settings: { "v-no-feedback": { minFeedback: 0 } } } }).get("problems-decided")!;
    expect(own.find(([name]) => name === "Trust mechanism not well built")![2]).toBe("Mean of trust (D5): 4.2 (found below 5, an arbitrary default)");
    expect(own.find(([name]) => name === "Two-way communication missing")!.slice(1, 3)).toEqual(["not found", "Share of lines of command with a way back: 0 (found below 0, set by the user)"]);
  });

  it("say where means and scores come from that the case does not hold", () => {
    const captionOf = (options: ReportOptions) => drafts(options).flatMap((block) => (block.kind === "table" && block.id === "problems-decided" ? [block.caption] : []))[0]!;
    expect(captionOf({})).not.toContain("Survey means");
    expect(captionOf({ diagnosis: { survey: { D5: 4.2 } } })).toContain("Survey means are those of the file given");
    expect(captionOf({ diagnosis: { rubric: { contents: [] } }, language: "zh" })).toContain("使用者自评");
  });

  it("have their place in the contents", () => {
    const { document, markdown } = report(sCity, { language: "zh" });
    expect(contentsOf(document).map(({ id }) => id)).toContain("problems");
    expect(markdown()).toContain("## 所查问题");
  });
});
