import type { Bilingual } from "../words/bilingual.js";

/** The words a picture says of its own accord. */
export const pictureWords = {
  lead: { en: "lead", zh: "牵头" },
  liaison: { en: "liaison", zh: "联络" },
  inPlan: { en: "In plan", zh: "方案载明" },
  inPlanStated: { en: "In plan, stated", zh: "方案载明" },
  inPlanImplied: { en: "In plan, implied", zh: "方案隐含" },
  required: { en: "Recommended", zh: "仅为建议" },
  observed: { en: "Observed", zh: "实际观察" },
  observedImplied: { en: "Observed, implied", zh: "实际观察，隐含" },
  statusNotStated: { en: "Status not stated", zh: "状况未说明" },
  statusNotStatedImplied: { en: "Status not stated, implied", zh: "状况未说明，隐含" },
  stated: { en: "Stated", zh: "载明" },
  implied: { en: "Implied", zh: "隐含" },
  notStated: { en: "Not stated", zh: "未说明" },
  certaintyNotStated: { en: "Certainty not stated", zh: "把握未说明" },
  matched: { en: "In plan and observed", zh: "既载明又观察到" },
  phantom: { en: "Planned, not observed", zh: "载明而未观察到" },
  emergent: { en: "Observed, not planned", zh: "观察到而未载明" },
} as const satisfies Readonly<Record<string, Bilingual>>;
