import { experience } from "../framework/index.js";
import { seen, undecided, type Looking } from "./looking.js";
import type { Looked } from "./problem.js";

/** The share of people new to the work: from the survey where it is given, else from counts that organisations carry. */
export function tenureLooked({ survey, measured }: Looking, years: number, staff: string | null, short: string | null): Looked {
  const asked = survey?.tenure;
  if (asked !== undefined) return asked.years === years ? { value: asked.short / asked.staff, evidence: [], missing: [] } : undecided({ code: "diagnosis/tenure-years", params: { given: asked.years, asked: years } });
  if (staff === null || short === null) return undecided({ code: "diagnosis/no-tenure", params: { years } });
  return seen(measured(experience, { years, staff, short }), "share", []);
}
