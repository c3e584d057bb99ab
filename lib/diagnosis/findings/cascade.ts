import { failedTasks, knockOutCascade } from "../../framework/index.js";
import { measure } from "../../metric/index.js";
import { certaintyOf, type Finding, type FindingKind } from "../finding.js";

/** Whose absence lets most tasks fail, and what fails after them. One task that fails with its organisation is no news. */
export const cascade: FindingKind = {
  kind: "cascade",
  scale: "share of the tasks of which something is stated that fail without one organisation",
  find(network): Finding | null {
    const rows = measure(network, knockOutCascade).rows.flatMap(({ organisation, failed, tasks }) => (typeof failed === "number" && typeof tasks === "number" ? [{ organisation: String(organisation), failed, tasks }] : []));
    const most = Math.max(0, ...rows.map(({ failed }) => failed));
    if (most < 2) return null;
    const top = rows.filter(({ failed }) => failed === most).map(({ organisation }) => organisation).sort();
    const first = top[0]!;
    const all = rows[0]!.tasks;
    const failing = measure(network, failedTasks).rows.filter(({ organisation }) => organisation === first);
    const ids = failing.map(({ task }) => String(task));
    const later = failing.filter(({ step }) => (step as number) > 0).map(({ task }) => String(task));
    const lacking = new Set(failing.map(({ through }) => String(through)));
    const open = network.tasks.filter(({ prerequisites }) => prerequisites === null).length;
    const records = [...network.tasks.filter(({ id }) => ids.includes(id)), ...network.resources.filter(({ id }) => lacking.has(id))];
    const named = { organisations: { records: top.slice(0, 3) } };
    return {
      kind: "cascade", size: most / all, organisations: top.slice(0, 3), constituent: "A1", ...certaintyOf(records),
      title: { code: top.length === 1 ? "cascade/title" : "cascade/title-each", params: { ...named, failed: most, tasks: all } },
      sentences: [
        { code: top.length === 1 ? "cascade/tasks" : "cascade/tasks-first", params: { tasks: { records: ids }, organisation: { records: [first] } } },
        ...(top.length > 3 ? [{ code: "cascade/others", params: { count: top.length - 3 } }] : []),
        ...(later.length > 0 ? [{ code: "cascade/later", params: { tasks: { records: later } } }] : []),
        ...(open > 0 ? [{ code: "cascade/open", params: { count: open } }] : []),
      ],
      settledBy: { code: "cascade/settle", params: named },
      evidence: records.map(({ id }) => id), figure: { kind: "count", part: all - most, hollow: most, whole: all },
    };
  },
};
