import type { Random } from "../random.js";
import type { AlertPlan, Channel } from "./alert-plan.js";
import { drawDelay } from "./delay.js";
import { eventQueue } from "./event-queue.js";
import { streamOf } from "./stream-of.js";
import { openingAt } from "./working-hours.js";

/** How one draw went: infinite where somebody never hears. */
export interface AlertDraw {
  readonly heard: Float64Array;
  /** The channel over which each organisation heard first; -1 for the source and those who never hear. */
  readonly over: Int32Array;
  /** When the one who told knows that it was heard. */
  readonly confirmed: Float64Array;
}

interface Call {
  readonly heard: number;
  readonly done: number;
}

/**
 * One draw of the alert, event by event. An organisation passes the message on when it has heard it, to everybody but the one
 * it heard from. Every tie and every organisation has a stream of its own, so that the same tie takes the same time in every
 * variant. Without rules of order, times are shortest paths; with them a new tie can make somebody later. Cost O(m log m).
 */
export function alertDraw(plan: AlertPlan, draw: Random): AlertDraw {
  const { ids, source, channels, outOf, windows, absence, settings: { superiorsFirst, oneByOne, acknowledge, hours } } = plan;
  const heard = new Float64Array(ids.length).fill(Infinity);
  const confirmed = new Float64Array(ids.length).fill(Infinity);
  const over = new Int32Array(ids.length).fill(-1);
  const away = ids.map((id, i) => i !== source && absence[i]! > 0 && streamOf(draw, `organisation ${id}`).next() < absence[i]!);

  function call({ id, to, delay, failure }: Channel, start: number): Call {
    const stream = streamOf(draw, `tie ${id}`);
    const { attempts, retryAfter } = acknowledge ?? { attempts: 1, retryAfter: 0 };
    for (let attempt = 0; attempt < attempts; attempt++) {
      if (away[to] === true || (failure > 0 && stream.fork(3 * attempt).next() < failure)) continue;
      const arrives = start + attempt * retryAfter + drawDelay(delay, stream.fork(3 * attempt + 1));
      const window = windows[to] ?? null;
      const heardAt = window === null || hours === null ? arrives : openingAt(arrives, hours.raisedAt, window);
      return { heard: heardAt, done: acknowledge === null ? arrives : heardAt + drawDelay(delay, stream.fork(3 * attempt + 2)) };
    }
    // Who does not wait for an answer does not notice; who does gives up after the last attempt.
    return { heard: Infinity, done: acknowledge === null ? start + drawDelay(delay, stream.fork(1)) : start + attempts * retryAfter };
  }

  const queue = eventQueue();
  const doneAt = new Float64Array(channels.length).fill(Infinity);
  function passOn(who: number): void {
    const teller = over[who] === -1 ? -1 : channels[over[who]!]!.from;
    const calls = outOf[who]!.filter((index) => channels[index]!.to !== teller);
    const groups = superiorsFirst ? [calls.filter((index) => channels[index]!.down), calls.filter((index) => !channels[index]!.down)] : [calls];
    let start = heard[who]!;
    for (const group of groups) {
      let last = start;
      for (const index of group) {
        const made = call(channels[index]!, oneByOne ? last : start);
        doneAt[index] = made.done;
        last = Math.max(last, made.done);
        if (made.heard < Infinity) queue.push(made.heard, index);
      }
      start = last;
    }
  }

  heard[source] = 0;
  confirmed[source] = 0;
  passOn(source);
  for (let next = queue.pop(); next !== null; next = queue.pop()) {
    const [time, index] = next;
    const { to } = channels[index]!;
    if (heard[to]! < Infinity) continue;
    heard[to] = time;
    over[to] = index;
    confirmed[to] = doneAt[index]!;
    passOn(to);
  }
  return { heard, over, confirmed };
}
