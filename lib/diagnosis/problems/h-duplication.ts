import { z } from "zod";
import { duplicatedKinds, duplication } from "../../framework/index.js";
import { saying } from "../../metric/index.js";
import { cell, idsOf, reasonsOf } from "../looking.js";
import { defineProblem } from "../problem.js";

/** Repeated construction: one kind of resource held side by side in one place by organisations that share nothing. */
export const hDuplication = defineProblem({
  id: "h-duplication",
  label: { en: "Repeated construction and staffing", zh: "重复建设" },
  source: { document: "rule-of-law-study", section: "2.1.2" },
  rule: {
    en: "Found if in any jurisdiction at least minHolders organisations hold resources of one kind and no tie of resource sharing joins any two of them. Not decidable where kinds, holders, jurisdictions or the purpose of their operational ties are not stated.",
    zh: "同一辖区内有不少于minHolders个单位持有同类资源，且任意两者之间没有资源共享关系，即判为存在。资源种类、持有单位、辖区或其间应急行动关系的用途未说明时无法判断。",
  },
  ruleFrom: "framework",
  options: z.strictObject({ minHolders: saying(z.int().min(2).default(2), "from how many holders of one kind in one jurisdiction on it can be a duplication; an arbitrary default", "同一辖区内同类资源的持有单位达到几个起可视为重复；默认值为任意设定") }),
  thresholds: { minHolders: "default-arbitrary" },
  branches: {
    holders: {
      label: { en: "Most holders of one kind in one jurisdiction that share nothing", zh: "同一辖区内互不共享的同类资源持有单位数（最多者）" }, relation: "at-least", threshold: "minHolders", metrics: ["duplication", "duplicatedKinds"],
      look({ measured }, { minHolders }) {
        const summary = measured(duplication, { minHolders });
        const rows = measured(duplicatedKinds, { minHolders }).rows.filter((row) => row["duplicated"] === true);
        if (rows.length > 0) return { value: Math.max(...rows.map((row) => Number(row["holders"]))), evidence: [...new Set(rows.flatMap((row) => [...idsOf(row, "organisations"), ...idsOf(row)]))], missing: [] };
        if (cell(summary, "share") === null || cell(summary, "open") !== 0) return { value: null, evidence: [], missing: reasonsOf(summary) };
        return { value: 0, evidence: [], missing: [] };
      },
    },
  },
});
