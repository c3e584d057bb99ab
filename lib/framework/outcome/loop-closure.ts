import { z } from "zod";
import { codebookOf, codebooks as shipped, frameworkId, loopOf, loopParts, type Codebook, type LoopPart } from "../../codebook/index.js";
import { defineMetric, saying, type Metric } from "../../metric/index.js";

const states = {
  observed: { en: "observed", zh: "已观察到" },
  expected: { en: "expected only", zh: "仅属预期" },
  none: { en: "no evidence", zh: "无证据" },
};
const loops = {
  closed: { en: "closed", zh: "闭合" },
  incomplete: { en: "feeds back, but a part has no evidence", zh: "有反馈，但有环节无证据" },
  open: { en: "open: no evidence of feedback", zh: "开环：无反馈证据" },
};

/**
 * Loop closure: whether the case shows input, transformation, output and feedback, as a system that learns would.
 *
 * Input is evidenced by codings of the antecedents, transformation by process, structure and governance, output by the
 * outcome, feedback by those outcomes of which the source says that they act back: a tighter network (O3) changes the
 * structure, clearer responsibilities (O4) amend duties. That the outcome as a whole feeds back to the antecedents is only
 * implied and makes no evidence. One coding is enough for a part. What is expected has not been seen, so both answers stand
 * side by side: by what was observed, and with what is expected. Of differing codings the most doubtful counts; absent and
 * contradicted are no evidence. A case without evidence of feedback is an open loop, which is a finding and no fault of it:
 * plans are written before anything can feed back. Under another codebook a code speaks for what it corresponds to in the
 * framework. One coding may speak for two parts. Nothing coded gives null. Selections change nothing. Time O(codings).
 *
 * Designed for this framework after the loop of system theory in its source.
 */
export const loopClosure = loopClosureOf(shipped);

/** Loop closure under any of some codebooks; the first is the one meant when none is named. */
export function loopClosureOf(codebooks: readonly Codebook[]): Metric {
  const part = (en: string, zh: string) => ({ type: "text" as const, label: { en, zh }, values: states });
  return defineMetric({
    id: "loopClosure",
    aliases: ["I-27"],
    label: { en: "Loop closure", zh: "闭环程度" },
    question: { en: "Does the case show input, transformation, output and what feeds back?", zh: "案例是否呈现了输入、转化、输出以及反馈？" },
    element: "outcome",
    subject: "network",
    formula: String.raw`\frac{|\{\text{parts with an observed coding}\}|}{4}`,
    convention: {
      en: "A part counts with one coding that was observed; expected ones are told apart; no evidence of feedback is an open loop.",
      zh: "各环节有一项已观察到的编码即计入；属预期者另列；无反馈证据即为开环。",
    },
    references: [],
    comparable: "any size",
    readsTies: false,
    requires: { records: ["codings"] },
    monotone: null,
    options: z.strictObject({
      codebook: saying(z.enum(codebooks.map(({ id }) => id)).default(codebooks[0]?.id ?? frameworkId), "which codebook the case was coded against", "案例按哪一编码本编码"),
    }),
    columns: {
      closure: { type: "number", label: { en: "Observed parts", zh: "已观察环节占比" }, range: [0, 1], digits: 2, higherMeans: { en: "more of the loop was observed", zh: "更多环节已观察到" } },
      loop: { type: "text", label: { en: "Loop, as observed", zh: "闭环（按已观察）" }, values: loops },
      closureWithExpected: { type: "number", label: { en: "Observed or expected parts", zh: "已观察或预期环节占比" }, range: [0, 1], digits: 2, higherMeans: { en: "more of the loop is observed or expected", zh: "更多环节已观察到或属预期" } },
      loopWithExpected: { type: "text", label: { en: "Loop, with expectations", zh: "闭环（含预期）" }, values: loops },
      input: part("Input", "输入"), transformation: part("Transformation", "转化"), output: part("Output", "输出"), feedback: part("Feedback", "反馈"),
      evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
    },
    cost: "O(c), c codings",
    example: {
      ties: "a-b",
      case: { codings: [{ id: "k1", code: "A1", value: "present" }, { id: "k2", code: "P3", value: "present" }, { id: "k3", code: "O3", value: "expected" }] },
      row: { closure: 1 / 2, loop: "open", closureWithExpected: 1, loopWithExpected: "closed", input: "observed", transformation: "observed", output: "expected", feedback: "expected" },
      how: { en: "Input and transformation are observed, 2 of 4; O3 is expected and speaks for output and feedback.", zh: "输入和转化已观察到，计2/4；O3属预期，兼指输出和反馈。" },
    },
    compute({ network, options, note }) {
      const codebook = codebooks.find(({ id }) => id === options.codebook) ?? codebookOf(frameworkId);
      const none = { closure: null, loop: null, closureWithExpected: null, loopWithExpected: null, input: null, transformation: null, output: null, feedback: null, evidence: [] };
      const codings = network.case.codings.filter((coding) => coding.codebook === codebook.id);
      const found = loopOf(codings, codebook);
      if (found === null) {
        note("coding/not-mapped", { codebook: codebook.id });
        return [none];
      }
      if (codings.length === 0) {
        note("coding/not-coded");
        return [none];
      }
      const of = (part: LoopPart) => found.parts.find((one) => one.part === part)!;
      const stateOf = (part: LoopPart) => (of(part).observed.length > 0 ? "observed" : of(part).expected.length > 0 ? "expected" : "none");
      const speaking = new Set(found.parts.flatMap(({ observed, expected }) => [...observed, ...expected]));
      const bare = codings.filter(({ id, evidence }) => speaking.has(id) && evidence.length === 0);
      if (bare.length > 0) note("coding/no-passage", { codes: [...new Set(bare.map(({ code }) => code))] });
      const share = (counts: (state: string) => boolean) => loopParts.filter((one) => counts(stateOf(one))).length / loopParts.length;
      return [{
        closure: share((state) => state === "observed"), loop: found.state, closureWithExpected: share((state) => state !== "none"), loopWithExpected: found.stateWithExpected,
        input: stateOf("input"), transformation: stateOf("transformation"), output: stateOf("output"), feedback: stateOf("feedback"),
        evidence: codings.filter(({ id }) => speaking.has(id)).map(({ id }) => id),
      }];
    },
  });
}
