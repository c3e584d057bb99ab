import type { Network } from "../network/index.js";
import type { AlertSettings } from "./alert-options.js";

export interface Deadline {
  /** A rule of the case, or "asked". */
  readonly id: string;
  readonly value: number;
}

const minutesOf: Readonly<Record<string, number>> = { minute: 1, minutes: 1, min: 1, "分钟": 1, "分": 1, hour: 60, hours: 60, h: 60, "小时": 60 };

/** The deadline asked for, then the case's rules in minutes or hours. Rounds have no minutes. */
export function deadlinesOf(network: Network, { deadline }: Pick<AlertSettings, "deadline">, rounds: boolean): Deadline[] {
  const rules = rounds ? [] : network.case.rules.flatMap(({ id, value, unit }) => (Object.hasOwn(minutesOf, unit) ? [{ id, value: value * minutesOf[unit]! }] : []));
  return [...(deadline === null ? [] : [{ id: "asked", value: deadline }]), ...rules];
}
