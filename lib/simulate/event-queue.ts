/** Events in the order of their time; of two at the same time the one of the smaller number comes first. A binary heap. */
export interface EventQueue {
  push(time: number, event: number): void;
  /** The next event and its time, or null when there is none. */
  pop(): readonly [time: number, event: number] | null;
}

export function eventQueue(): EventQueue {
  const times: number[] = [];
  const events: number[] = [];
  const before = (a: number, b: number) => times[a]! < times[b]! || (times[a] === times[b] && events[a]! < events[b]!);
  const swap = (a: number, b: number) => {
    [times[a], times[b]] = [times[b]!, times[a]!];
    [events[a], events[b]] = [events[b]!, events[a]!];
  };
  return {
    push(time, event) {
      let place = times.push(time) - 1;
      events.push(event);
      while (place > 0 && before(place, (place - 1) >> 1)) {
        swap(place, (place - 1) >> 1);
        place = (place - 1) >> 1;
      }
    },
    pop() {
      if (times.length === 0) return null;
      swap(0, times.length - 1);
      const first = [times.pop()!, events.pop()!] as const;
      for (let place = 0; ;) {
        let least = place;
        for (const child of [2 * place + 1, 2 * place + 2]) if (child < times.length && before(child, least)) least = child;
        if (least === place) return first;
        swap(place, least);
        place = least;
      }
    },
  };
}
