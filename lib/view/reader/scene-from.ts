import { checkCase, sayIssues } from "../../case/index.js";
import { layoutRows } from "../../layout/index.js";
import { build } from "../../network/index.js";
import { layoutSceneOf } from "../../picture/index.js";
import { sceneOf } from "../../picture/scene-of.js";
import { CaseError } from "../../errors.js";
import type { Question, Reply } from "../worker/protocol.js";

const most = 3;

/**
 * All that a map needs, from a case as it was written: checked, built, laid out by level for a wide page and for a phone.
 *
 * @throws CaseError with what is wrong, in both languages.
 * @throws UsageError where the selection names what the case does not have.
 */
export function sceneFrom({ data, selection = {}, width, lead }: Question<"scene">): Reply<"scene"> {
  const checked = checkCase(data);
  if (!checked.ok) {
    const errors = checked.issues.filter((issue) => issue.severity === "error");
    throw new CaseError("case/invalid", sayIssues(errors, "en", most), { zh: sayIssues(errors, "zh", most) });
  }
  const network = build(checked.case, selection);
  const scene = sceneOf(network, lead === undefined ? {} : { lead });
  const forLayout = layoutSceneOf(scene);
  return { scene, layout: layoutRows(forLayout, { width }), narrow: layoutRows(forLayout, { width: 358 }), source: { case: checked.case, selection } };
}
