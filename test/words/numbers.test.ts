import { describe, expect, it, test } from "vitest";
import { commandMessages } from "../../lib/cli/words.js";
import { usageMessages } from "../../lib/cli/usage-errors.js";
import { auditMessages } from "../../lib/words/audit.js";
import { issueMessages } from "../../lib/words/issues.js";
import { methodsTextMessages } from "../../lib/words/methods-text.js";
import { diagnosisMessages, fill, findingMessages, noteMessages, reportMessages } from "../../lib/words/index.js";

const catalogues = { auditMessages, commandMessages, diagnosisMessages, findingMessages, issueMessages, methodsTextMessages, noteMessages, reportMessages, usageMessages };

describe("a number and its noun", () => {
  const template = { en: "{count} {count:tie is|ties are} left, of {pairs}.", zh: "余{count}条，共{pairs}。" };
  it("agree: one of a number, of a list, of records", () => {
    expect(fill(template, { count: 1, pairs: 3 }, "en")).toBe("1 tie is left, of 3.");
    expect(fill(template, { count: 2, pairs: 3 }, "en")).toBe("2 ties are left, of 3.");
    expect(fill(template, { count: 0, pairs: 3 }, "en")).toBe("0 ties are left, of 3.");
    expect(fill(template, { count: ["t1"], pairs: 3 }, "en")).toBe("t1 tie is left, of 3.");
    expect(fill(template, { count: { records: ["t1", "t2"] }, pairs: 3 }, "en")).toBe("t1 and t2 ties are left, of 3.");
    expect(fill(template, { count: 1, pairs: 3 }, "zh")).toBe("余1条，共3。");
  });

  it("agree in every sentence: where a number is 1, no plural follows it", () => {
    const plural = /\b1 (?:of 1 )?(?:[a-z-]+ )?(?:answers|cells|codes|decimals|decisions|draws|findings|groups|headings|instruments|items|numbers|organisations|pairs|passages|people|pieces|places|resources|rounds|rows|sets|steps|tasks|ties|values|verdicts|years)\b|\b1 (?:are|were|have|do)\b|\bthere are 1\b/;
    // Names, not numbers; and what is never 1 here.
    const never = /\{(?:pieces|pair|value|attribute|from|to|effort|most|variables|k|scales)\}/g;
    const ours = /^(?:agreement|audit|backing|coding|decision|dependence|diagnosis|experience|initiative|power|statistics|survey|task)\//;
    const slips = Object.entries(catalogues).flatMap(([name, messages]) => Object.entries(messages).filter(([code]) => name !== "noteMessages" || ours.test(code)).flatMap(([code, { en }]) => {
      const gaps = [...en.replace(never, "").matchAll(/\{(\w+)[}:]/g)].map((match) => match[1]!);
      const said = fill({ en, zh: "" }, Object.fromEntries(gaps.map((gap) => [gap, 1])), "en");
      return plural.test(said) ? [`${name} ${code}: ${said}`] : [];
    }));
    expect(slips).toEqual([]);
  });
});

test("only English chooses between forms", () => {
  for (const messages of Object.values(catalogues)) for (const { zh } of Object.values(messages)) expect(zh).not.toMatch(/\{\w+:/);
});
