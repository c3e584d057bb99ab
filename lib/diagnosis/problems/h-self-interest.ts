import { z } from "zod";
import { saying } from "../../metric/index.js";
import { defineProblem } from "../problem.js";
import { surveyBranch } from "../survey-branch.js";

interface Options { readonly d3Threshold: number }

const survey = surveyBranch<Options>("D3", "d3Threshold");

/** Own interest decides. Ties do not tell it: it is asked. What is coded as departmentalism is quoted as evidence and does not decide. */
export const hSelfInterest = defineProblem({
  id: "h-self-interest",
  label: { en: "Own interest decides", zh: "本位利益" },
  source: { document: "rule-of-law-study", section: "2.1.3, 3" },
  rule: {
    en: "Found if the survey mean of D3, recoded so that high is willing to give up autonomy, is below d3Threshold. Codings of cause.departmentalism are shown as evidence. Not decidable without the survey: ties do not tell it.",
    zh: "问卷D3反向计分后（分高表示愿意让渡自主性）的均值低于d3Threshold，即判为存在。编码为cause.departmentalism的段落列为依据。没有问卷则无法判断：关系本身不能说明。",
  },
  ruleFrom: "ours",
  options: z.strictObject({ d3Threshold: saying(z.number().min(1).max(7).default(4), "least mean of D3, recoded, on a scale of 1 to 7; its middle, an arbitrary default", "D3反向计分后的最低均值，按1至7量表；默认为中点，系任意设定") }),
  thresholds: { d3Threshold: "default-arbitrary" },
  branches: {
    autonomy: {
      ...survey,
      look(looking, options) {
        const quotes = looking.network.case.codings.filter(({ code, value }) => code === "cause.departmentalism" && value === "present").map(({ id }) => id);
        return { ...survey.look(looking, options), evidence: quotes };
      },
    },
  },
});
