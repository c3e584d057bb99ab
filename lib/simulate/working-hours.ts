import { z } from "zod";

const day = 24 * 60;

/** From and to, in minutes of the day; a window over midnight has `to` before `from`. Equal ends are the whole day. */
export const windowSchema = z.tuple([z.number().min(0).max(day), z.number().min(0).max(day)]);

export type Window = z.output<typeof windowSchema>;

/** The first moment at or after `time` at which the window is open, for an alert raised at minute `raised` of the day. */
export function openingAt(time: number, raised: number, [from, to]: Window): number {
  const length = (to - from + day) % day;
  if (length === 0) return time;
  const since = (((raised + time - from) % day) + day) % day;
  return since <= length ? time : time + day - since;
}
