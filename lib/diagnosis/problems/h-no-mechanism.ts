import { z } from "zod";
import { unbackedShare } from "../../framework/index.js";
import { saying } from "../../metric/index.js";
import { cell, reasonsOf, seen, type Looking } from "../looking.js";
import { shareOption } from "../options.js";
import { defineProblem, type Looked } from "../problem.js";
import type { Network } from "../../network/index.js";

/** The unbacked share of some ties. Ties that do not say bound it; where either bound gives the same answer, it is decided. */
export function unbackedLooked({ measured, network }: Looking, blank: "unknown" | "unbacked", on: Network = network): Looked {
  const result = measured(unbackedShare, { blank }, on);
  const [least, most] = [cell(result, "least"), cell(result, "most")];
  const looked = seen(result, "share");
  return looked.value === null && least !== null && most !== null ? { ...looked, bounds: [least, most], missing: reasonsOf(result) } : looked;
}

/** No law or mechanism behind cooperation: horizontal ties that rest on nothing written. */
export const hNoMechanism = defineProblem({
  id: "h-no-mechanism",
  label: { en: "No law or mechanism behind cooperation", zh: "缺乏法律与机制" },
  source: { document: "rule-of-law-study", section: "2.1.3" },
  rule: {
    en: "Found if, of the horizontal ties of which it is known, more than maxUnbackedShare name no instrument or document. Ties that do not say are kept apart: where only backed ties are stated, the share is bounded, and if the bounds disagree it is not decidable.",
    zh: "在已知有无依据的横向关系中，没有治理工具或文件依据者的比例大于maxUnbackedShare，即判为存在。未说明者另计：若只注明了有依据的关系，则仅得上下限；两者结论不一即无法判断。",
  },
  ruleFrom: "framework",
  options: z.strictObject({
    maxUnbackedShare: shareOption(0.5, "largest share of horizontal ties that rest on nothing written; an arbitrary default", "无书面依据的横向关系的最大比例；默认值为任意设定"),
    blank: saying(z.enum(["unknown", "unbacked"]).default("unknown"), "a tie that names no instrument: unknown, or unbacked where instruments were coded for every tie", "未注明治理工具的关系：unknown为未知；unbacked为无依据（各关系均已编码时）"),
  }),
  thresholds: { maxUnbackedShare: "default-arbitrary" },
  branches: {
    unbacked: {
      label: { en: "Share of horizontal ties that rest on nothing written", zh: "无书面依据的横向关系比例" }, relation: "above", threshold: "maxUnbackedShare", metrics: ["unbackedShare"],
      look: (looking, { blank }) => unbackedLooked(looking, blank),
    },
  },
});
