import type { Bilingual } from "../words/bilingual.js";

/** The words a picture says of its own accord. */
export const pictureWords = {
  lead: { en: "lead", zh: "牵头" },
  liaison: { en: "liaison", zh: "联络" },
  inPlan: { en: "In plan", zh: "预案中" },
  inPlanStated: { en: "In plan, stated", zh: "预案中，明确" },
  inPlanImplied: { en: "In plan, implied", zh: "预案中，推断" },
  required: { en: "Recommended", zh: "仅为建议" },
  observed: { en: "Observed", zh: "实际观察" },
  observedImplied: { en: "Observed, implied", zh: "实际观察，推断" },
  statusNotStated: { en: "Status not stated", zh: "状况未说明" },
  statusNotStatedImplied: { en: "Status not stated, implied", zh: "状况未说明，推断" },
  stated: { en: "Stated", zh: "明确" },
  implied: { en: "Implied", zh: "推断" },
  notStated: { en: "Not stated", zh: "未说明" },
  certaintyNotStated: { en: "Certainty not stated", zh: "把握未说明" },
  matched: { en: "In plan and observed", zh: "预案中且已观察到" },
  phantom: { en: "Planned, not observed", zh: "预案中而未观察到" },
  emergent: { en: "Observed, not planned", zh: "已观察到而不在预案中" },
  notCompared: { en: "Not compared", zh: "未作比较" },
} as const satisfies Readonly<Record<string, Bilingual>>;
