import { missingTaskTies, taskCongruence } from "../../framework/index.js";
import { measure } from "../../metric/index.js";
import { countedAs } from "../../network/index.js";
import type { Note } from "../../words/index.js";
import { certaintyOf, type Finding, type FindingKind } from "../finding.js";

/** Where tasks demand a tie that is not listed. */
export const missingTies: FindingKind = {
  kind: "missing-ties",
  scale: "share of the pairs of organisations demanded by one task that no tie joins",
  find(network): Finding | null {
    const { tiedPairs, requiredPairs } = measure(network, taskCongruence).rows[0] ?? {};
    if (typeof tiedPairs !== "number" || typeof requiredPairs !== "number" || tiedPairs === requiredPairs) return null;
    // A tie that the source leaves open is not missing.
    const open = network.case.ties.filter(({ presence }) => presence === "unknown").map(({ source, target }) => [countedAs(network, source), countedAs(network, target)]);
    const rows = measure(network, missingTaskTies).rows.filter(({ a, b }) => !open.some((ends) => ends.includes(String(a)) && ends.includes(String(b))));
    const first = rows[0];
    if (first === undefined) return null;
    const tasksOf = (row: typeof first) => row["taskIds"] as readonly string[];
    const demanding = new Set(rows.flatMap(tasksOf));
    const tasks = network.tasks.filter(({ id }) => demanding.has(id));
    const apart = rows.filter(({ connection }) => connection === "none");
    const pair = { pairs: [[String(first["a"]), String(first["b"])]] };
    const between: Note = first["via"] === null ? { code: first["connection"] === "none" ? "missing-ties/none" : "missing-ties/path", params: {} } : { code: "missing-ties/via", params: { via: { records: [String(first["via"])] } } };
    return {
      kind: "missing-ties", size: rows.length / requiredPairs, organisations: [], constituent: "S3", ...certaintyOf(tasks),
      title: { code: "missing-ties/title", params: { missing: rows.length, pairs: requiredPairs } },
      sentences: [
        { code: "missing-ties/most", params: { pair, tasks: { records: tasksOf(first) } } }, between,
        ...(apart.length > 0 ? [{ code: "missing-ties/apart", params: { count: apart.length } }] : []),
        ...(rows.every(({ presence }) => presence === "absent") ? [] : [{ code: "missing-ties/not-listed", params: {} }]),
      ],
      settledBy: { code: "missing-ties/settle", params: { pair } },
      evidence: tasks.map(({ id }) => id), figure: { kind: "count", part: tiedPairs, hollow: rows.length, whole: requiredPairs },
    };
  },
};
