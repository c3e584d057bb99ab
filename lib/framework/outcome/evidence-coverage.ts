import { z } from "zod";
import { codebooks as shipped, frameworkCodebook, frameworkId, mostDoubtful, type Codebook, type CodingValue } from "../../codebook/index.js";
import { defineMetric, saying, type Metric } from "../../metric/index.js";

/**
 * Evidence coverage: how many of the framework's constituents the case evidences, and how the others are coded.
 *
 * The denominator is all constituents of the codebook, coded or not: 17 in the framework's own. A sub-constituent is not one of them.
 * "Expected" is not "present": what a plan hopes for has not been seen. A constituent coded in several ways counts as the
 * most doubtful of them, contradicted before absent before expected before present, and is noted; a majority of coders
 * was turned down, since agreement is for a test of coders and not for this count. Codes that are not of the framework
 * are noted and left out; codings in other codebooks are none of its business. Nothing coded gives null. Selections of
 * ties or organisations change nothing: codings are about the case. Time O(codings).
 *
 * Designed for this framework.
 */
export const evidenceCoverage = evidenceCoverageOf(shipped);

/** Evidence coverage under any of some codebooks; the first is the one meant when none is named. */
export function evidenceCoverageOf(codebooks: readonly Codebook[]): Metric {
  return defineMetric({
    id: "evidenceCoverage",
    aliases: ["I-28"],
    label: { en: "Evidence coverage", zh: "证据覆盖" },
    question: { en: "Which share of the framework does the case show evidence of?", zh: "案例为框架的多大部分提供了证据？" },
    element: "outcome",
    subject: "network",
    formula: String.raw`\frac{|\{\text{constituents coded present}\}|}{|\text{constituents}|}`,
    convention: {
      en: "Constituents coded present among all of the codebook, by default the final framework; of differing codings the most doubtful counts.",
      zh: "编码为“有证据”的构成要素占编码本（默认为最终框架）全部要素的比例；编码不一时取最存疑者。",
    },
    references: [],
    cost: "O(codings)",
    example: {
      ties: "", organisations: "a b",
      case: { codings: [{ id: "k1", code: "A1", value: "present" }, { id: "k2", code: "S1", value: "present" }, { id: "k3", code: "O1", value: "expected" }] },
      row: { coverage: 2 / 17, present: 2, expected: 1, absent: 0, contradicted: 0, notCoded: 14, constituents: 17 },
      how: { en: "Two of the 17 constituents are coded present.", zh: "17项构成要素中有2项编码为有证据。" },
    },
    comparable: "any size",
    readsTies: false,
    requires: { records: ["codings"] },
    monotone: null,
    options: z.strictObject({
      codebook: saying(z.enum(codebooks.map(({ id }) => id)).default(codebooks[0]?.id ?? frameworkId), "which codebook the case was coded against", "案例按哪一编码本编码"),
    }),
    columns: {
      coverage: { type: "number", label: { en: "Evidenced", zh: "有证据的比例" }, range: [0, 1], digits: 3, higherMeans: { en: "more constituents are evidenced", zh: "更多构成要素有证据" } },
      present: { type: "integer", label: { en: "Present", zh: "有证据" }, range: [0, null] },
      expected: { type: "integer", label: { en: "Expected", zh: "属预期" }, range: [0, null] },
      absent: { type: "integer", label: { en: "Absent", zh: "不存在" }, range: [0, null] },
      contradicted: { type: "integer", label: { en: "Contradicted", zh: "相矛盾" }, range: [0, null] },
      notCoded: { type: "integer", label: { en: "Not coded", zh: "未编码" }, range: [0, null] },
      constituents: { type: "integer", label: { en: "Constituents", zh: "构成要素数" }, range: [0, null] },
      evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
    },
    compute({ network, options, note, leaveOut }) {
      const { codes: constituents, further = [] } = codebooks.find(({ id }) => id === options.codebook) ?? frameworkCodebook;
      const codings = network.case.codings.filter(({ codebook }) => codebook === options.codebook);
      const known = new Set([...constituents, ...further].map(({ code }) => code));
      for (const { id, code } of codings) {
        if (known.has(code)) continue;
        note("coding/unknown-code", { code }, id);
        leaveOut(id);
      }
      const states = constituents.map(({ code }) => {
        const values = new Set(codings.filter((coding) => coding.code === code).map(({ value }) => value));
        if (values.size > 1) note("coding/differ", { code });
        return mostDoubtful(values);
      });
      const count = (state: CodingValue | null) => states.filter((own) => own === state).length;
      const notCoded = count(null);
      const all = constituents.length;
      if (notCoded === all) {
        note("coding/not-coded");
        return [{ coverage: null, present: null, expected: null, absent: null, contradicted: null, notCoded, constituents: all, evidence: [] }];
      }
      const own = new Set(constituents.map(({ code }) => code));
      return [{
        coverage: count("present") / all, present: count("present"), expected: count("expected"), absent: count("absent"),
        contradicted: count("contradicted"), notCoded, constituents: all, evidence: codings.filter(({ code }) => own.has(code)).map(({ id }) => id),
      }];
    },
  });
}
