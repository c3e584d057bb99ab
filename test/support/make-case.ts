import { parseCase, type Case, type CaseInput } from "../../lib/case/index.js";

type TieInput = NonNullable<CaseInput["ties"]>[number];

/**
 * A small case from shorthand: "a b c" for organisations, "a>b command" for ties (`>` superior to subordinate
 * or arc, `-` undirected). Further fields are given as they stand in a file.
 */
export function makeCase(organisations: string, ties: readonly (string | TieInput)[] = [], more: Partial<CaseInput> = {}): Case {
  return parseCase({
    format: "crosstie-case", id: "small", title: "Small case",
    organisations: organisations.split(" ").filter((id) => id !== "").map((id) => ({ id, label: id })),
    ties: ties.map((tie, i) => (typeof tie === "string" ? readTie(tie, i) : tie)),
    ...more,
  });
}

function readTie(text: string, index: number): TieInput {
  const [ends, layer = "communication", strength] = text.split(" ");
  const directed = ends!.includes(">");
  const [source, target] = ends!.split(/[>-]/);
  return {
    id: `t${String(index + 1).padStart(2, "0")}`, source: source!, target: target!, layer, directed,
    presence: layer.endsWith("?") ? "unknown" : "present", ...(layer.endsWith("?") ? { layer: layer.slice(0, -1) } : {}),
    strength: strength === undefined ? null : Number(strength),
  };
}
