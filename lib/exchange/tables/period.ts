/** A date as plans write it, to the year, the month or the day: 2018, 2018-10, 2018年10月, 2018/10/5. Null where it is none. */
export function dateOf(text: string): string | null {
  const found = /^\s*(\d{4})(?:\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2}))?)?\s*[年月日]?\s*$/.exec(text.normalize("NFKC"));
  if (found === null) return null;
  const [year, month, day] = [found[1]!, ...[found[2], found[3]].map((part) => part?.padStart(2, "0"))];
  if (month !== undefined && (month < "01" || month > "12")) return null;
  if (day !== undefined && (day < "01" || day > "31")) return null;
  return [year, month, day].filter((part) => part !== undefined).join("-");
}

/** Earlier, later, or neither as far as both are precise: 2018 and 2018-10 are not told apart. */
function order(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  const [x, y] = [a.slice(0, length), b.slice(0, length)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Whether a day lies in a period of which either end may be open. Null where an end is no date. */
export function isWithin(day: string, from: string, to: string): boolean | null {
  const [first, last] = [from, to].map((end) => (end.trim() === "" ? undefined : dateOf(end)));
  if (first === null || last === null) return null;
  return (first === undefined || order(first, day) <= 0) && (last === undefined || order(day, last) <= 0);
}
