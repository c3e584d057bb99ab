import { chiSquare, fisherF, normal, studentT } from "../../stats/distributions.js";
import type { Label } from "../../words/index.js";
import { found, verdict, type AuditFinding } from "../finding.js";
import { readPrinted, slack } from "../printed.js";
import type { Study, Where } from "../schema.js";

/** A printed p against the values that the statistic, with its own rounding, can have. */
export function pFinding(about: string, where: Where, row: Label | null, printed: string, possible: readonly number[]): AuditFinding {
  const match = /^\s*([<>=]?)\s*(.*)$/.exec(printed)!;
  const { value, half } = readPrinted(match[2]!);
  const [low, high] = [Math.min(...possible), Math.max(...possible)];
  const holds = match[1] === "<" ? low < value + slack : match[1] === ">" ? high > value - slack : low <= value + half + slack && high >= value - half - slack;
  const recomputed = possible[Math.floor(possible.length / 2)]!;
  return found("p-value", verdict(holds), about, where, holds ? "audit/p-holds" : "audit/p-fails", { p: recomputed < 0.001 ? recomputed.toExponential(1).replace("-", "\u2212") : recomputed.toFixed(4) }, { row, printed, recomputed, low, high, tolerance: match[1] === "" || match[1] === "=" ? half : null });
}

/** Tests of means, tables and correlations: p from the statistic and its degrees of freedom. What lacks its degrees of freedom is left out. */
export function pValues({ tests }: Study): AuditFinding[] {
  return tests.flatMap(({ id, where, label, test, statistic, df, p, tails }) => {
    const above = ((): ((x: number) => number) | null => {
      const [first, second] = df;
      if (test === "z") return (x) => tails * normal.above(Math.abs(x));
      if (first === undefined) return null;
      if (test === "chi-square") return (x) => chiSquare(first).above(Math.max(0, x));
      if (test === "F") return second === undefined ? null : (x) => fisherF(first, second).above(Math.max(0, x));
      const t = studentT(first);
      if (test === "t") return (x) => tails * t.above(Math.abs(x));
      return (r) => (Math.abs(r) >= 1 ? 0 : tails * t.above(Math.abs(r) * Math.sqrt(first / (1 - r * r))));
    })();
    if (above === null) return [];
    const { value, half } = readPrinted(statistic);
    const toZero = Math.sign(value) * Math.max(0, Math.abs(value) - half);
    return [pFinding(`${id}.p`, where, label, p, [above(Math.abs(value) + half), above(value), above(toZero)])];
  });
}
