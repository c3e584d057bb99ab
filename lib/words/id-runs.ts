export interface IdRun {
  readonly text: string;
  readonly count: number;
}

/** t01, t02, t03, t05 is "t01-t03", "t05": neighbours by the number at the end are one run. */
export function idRuns(ids: readonly string[]): IdRun[] {
  const spans: { first: string; last: string; stem: string; number: number; count: number }[] = [];
  for (const id of ids) {
    const match = /^(.*?)(\d+)$/.exec(id);
    const [stem, number] = match === null ? [id, Number.NaN] : [match[1]!, Number(match[2])];
    const before = spans.at(-1);
    if (before !== undefined && before.stem === stem && before.number + 1 === number) {
      before.last = id;
      before.number = number;
      before.count++;
    } else spans.push({ first: id, last: id, stem, number, count: 1 });
  }
  return spans.map(({ first, last, count }) => ({ text: first === last ? first : `${first}-${last}`, count }));
}

/** All runs in a row: "t01-t03, t05". */
export const joinedRuns = (ids: readonly string[]): string => idRuns(ids).map(({ text }) => text).join(", ");
