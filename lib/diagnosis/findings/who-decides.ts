import type { Task } from "../../case/index.js";
import { certaintyOf, type Finding, type FindingKind } from "../finding.js";

/** Somebody is named who leads or decides; nobody does, and that is stated; or it is not stated. */
function answerOf({ leads, deciders }: Task): "named" | "nobody" | "open" {
  if ((leads?.length ?? 0) > 0 || (deciders?.length ?? 0) > 0) return "named";
  return leads === null || deciders === null ? "open" : "nobody";
}

/** Tasks for which nobody is named who leads or decides. That it is not stated is not that there is nobody. */
export const whoDecides: FindingKind = {
  kind: "who-decides",
  scale: "share of tasks for which nobody is named who leads or decides",
  find(network): Finding | null {
    const all = network.tasks.length;
    const nobody = network.tasks.filter((task) => answerOf(task) === "nobody");
    const open = network.tasks.filter((task) => answerOf(task) === "open");
    if (nobody.length + open.length === 0) return null;
    const stated = nobody.length > 0;
    const count = nobody.length + open.length;
    const named = stated ? nobody : open;
    return {
      kind: "who-decides", size: count / all, organisations: [], constituent: "O4", ...certaintyOf(nobody),
      title: { code: stated ? "who-decides/title-nobody" : count === all ? "who-decides/title-all-open" : "who-decides/title-open", params: { count: named.length, all } },
      sentences: [
        { code: named.length > 4 ? "who-decides/among" : "who-decides/tasks", params: { tasks: { records: named.slice(0, 4).map(({ id }) => id) } } },
        ...(stated && open.length > 0 ? [{ code: "who-decides/and-open", params: { count: open.length } }] : []),
        ...(stated ? [] : [{ code: "who-decides/not-vacuum", params: {} }]),
      ],
      settledBy: { code: "who-decides/settle", params: {} },
      evidence: nobody.map(({ id }) => id), figure: { kind: "count", part: all - count, hollow: nobody.length, whole: all },
    };
  },
};
