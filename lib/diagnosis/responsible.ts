import type { Task } from "../case/index.js";

/** Who answers for a task: its leads, or where these are not stated or nobody's, those it requires. Empty when neither is stated. */
export const responsibleFor = ({ leads, requiredOrganisations }: Task): readonly string[] =>
  leads !== null && leads.length > 0 ? leads : (requiredOrganisations ?? []).map(({ organisation }) => organisation);
