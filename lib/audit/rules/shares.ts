import { found, verdict, type AuditFinding } from "../finding.js";
import { readPrinted, within } from "../printed.js";
import type { Study } from "../schema.js";

/** Every printed percentage against its count and the number of people: they may differ by what rounding moves. */
export function shares({ samples, distributions }: Study): AuditFinding[] {
  const sizeOf = (sample: string) => samples.find(({ id }) => id === sample)!.n;
  const shareOf = (kind: "sample-share" | "percent", about: string, where: Study["samples"][number]["where"], row: AuditFinding["row"], count: number, n: number, text: string) => {
    if (n === 0) return [];
    const { value, half } = readPrinted(text);
    const recomputed = (100 * count) / n;
    const holds = within(value, recomputed, half);
    return [found(kind, verdict(holds), about, where, holds ? "audit/share-holds" : "audit/share-fails", { count, n }, { row, printed: text, recomputed, tolerance: half })];
  };
  return [
    ...samples.flatMap(({ id, where, label, n, of, percent }) => (of === null || percent === null ? [] : shareOf("sample-share", `${id}.percent`, where, label, n, sizeOf(of), percent))),
    ...distributions.flatMap(({ id, where, sample, classes }) => classes.flatMap((one) => (
      one.count === null || one.percent === null ? [] : shareOf("percent", `${id}.${classId(one)}.percent`, where, one.label, one.count, sizeOf(sample), one.percent)))),
  ];
}

/** The id of a class: its own, or its label. */
export const classId = ({ id, label }: Study["distributions"][number]["classes"][number]): string => id ?? label.en ?? label.zh ?? "";
