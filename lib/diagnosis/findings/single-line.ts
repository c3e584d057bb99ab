import { pathRedundancy } from "../../framework/index.js";
import { measure } from "../../metric/index.js";
import { certaintyOf, type Finding, type FindingKind } from "../finding.js";

/** Information that reaches those who need it by one line only. */
export const singleLine: FindingKind = {
  kind: "single-line",
  scale: "share of lines from a holder to an organisation in need that have exactly one path",
  find(network): Finding | null {
    const lines = measure(network, pathRedundancy).rows;
    const single = lines.filter((row) => row["paths"] === 1);
    const row = single.find((candidate) => candidate["direct"] === true) ?? single[0];
    if (row === undefined) return null;
    const [holder, needing, resource] = [String(row["a"]), String(row["b"]), String(row["resource"])];
    const task = network.tasks.find((candidate) => candidate.requiredResources?.some((required) => required.resource === resource) &&
      candidate.requiredOrganisations?.some((required) => required.organisation === needing));
    const ids = row["evidence"] as readonly string[];
    const ties = network.ties.filter((tie) => ids.includes(tie.id));
    return {
      kind: "single-line", size: single.length / lines.length, organisations: [holder, needing], constituent: "A3", ...certaintyOf(ties),
      title: { code: "single-line/title", params: { task: { records: [task?.id ?? resource] } } },
      sentences: [
        { code: "single-line/line", params: { resource: { records: [resource] }, holder: { records: [holder] }, needing: { records: [needing] } } },
        ...(ties.length > 0 && ties.every((tie) => tie.status === "required") ? [{ code: "single-line/required", params: {} }] : []),
      ],
      settledBy: { code: "single-line/settle", params: { needing: { records: [needing] } } },
      evidence: [...ids], figure: { kind: "line", from: holder, to: needing, paths: 1 },
    };
  },
};
