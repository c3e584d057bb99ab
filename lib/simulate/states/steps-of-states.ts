import type { StatesOf, TieInStates } from "../../network/index.js";
import { joinedCourse, joinedCourses, possibleCourses, statedCourse, type Course } from "./courses.js";

/** What is stated of some things over a step, and what may have been. */
export interface Counted {
  readonly begun: number;
  readonly ended: number;
  readonly kept: number;
  /** Least and greatest change in number that what is not stated allows; bounds, each thing taken by itself. */
  readonly low: number;
  readonly high: number;
}

/** One state against the one before it. */
export interface StateStep {
  readonly before: string;
  readonly state: string;
  /** Both are described by ties; else nothing that compares them is known. */
  readonly decidable: boolean;
  readonly begun: readonly string[];
  readonly ended: readonly string[];
  readonly kept: readonly string[];
  readonly entered: readonly string[];
  readonly left: readonly string[];
  /** Of those that enter or leave, who may have been in before, or be in still, by a tie that does not say. */
  readonly perhapsInBefore: readonly string[];
  readonly perhapsInStill: readonly string[];
  readonly organisations: Counted;
  readonly ties: Counted;
  readonly pairs: Counted;
  /** Pairs tied in both states by pairs tied in either, with the least and greatest value over what is not stated. */
  readonly jaccard: { readonly value: number | null; readonly low: number | null; readonly high: number | null };
}

interface Watched {
  readonly stated: Course;
  readonly possible: ReadonlySet<Course>;
}

const change = { neither: 0, first: -1, second: 1, both: 0 } as const;

function counted(all: Iterable<Watched>): Counted {
  const total = { begun: 0, ended: 0, kept: 0, low: 0, high: 0 };
  for (const { stated, possible } of all) {
    if (stated === "second") total.begun++;
    if (stated === "first") total.ended++;
    if (stated === "both") total.kept++;
    const changes = [...possible].map((course) => change[course]);
    total.low += Math.min(...changes);
    total.high += Math.max(...changes);
  }
  return total;
}

/** The pairs of a step are apart from one another, so that each may be set to whatever makes the ratio least or greatest. */
function jaccardOf(pairs: readonly Watched[], decidable: boolean): StateStep["jaccard"] {
  const ratio = (choose: (pair: Watched) => Course) => {
    const courses = pairs.map(choose);
    const either = courses.filter((course) => course !== "neither").length;
    return either === 0 ? null : courses.filter((course) => course === "both").length / either;
  };
  const first = (...wanted: readonly Course[]) => ({ possible }: Watched) => wanted.find((course) => possible.has(course))!;
  const value = decidable ? ratio(({ stated }) => stated) : null;
  return value === null ? { value, low: null, high: null } : { value, low: ratio(first("first", "second", "neither", "both")), high: ratio(first("both", "neither", "first", "second")) };
}

function grouped(ties: readonly TieInStates[], keysOf: (tie: TieInStates) => readonly string[]): Map<string, TieInStates[]> {
  const groups = new Map<string, TieInStates[]>();
  for (const tie of ties) {
    for (const key of keysOf(tie)) {
      const own = groups.get(key);
      if (own === undefined) groups.set(key, [tie]);
      else own.push(tie);
    }
  }
  return groups;
}

/** A pair of organisations, whichever end comes first. */
export const pairOf = ({ source, target }: TieInStates): string => JSON.stringify(source < target ? [source, target] : [target, source]);

/** Each state against the one before it: what begins, ends and stays, among ties, pairs and organisations. O(states m). */
export function stepsOfStates({ states, organisations, ties }: StatesOf): StateStep[] {
  const byPair = grouped(ties, (tie) => [pairOf(tie)]);
  const byEnd = grouped(ties, ({ source, target }) => [source, target]);
  return states.slice(1).map(({ state, described }, i): StateStep => {
    const before = states[i]!;
    const decidable = described && before.described;
    const watch = (some: readonly TieInStates[]): Watched => ({
      stated: joinedCourse(some.map((tie) => statedCourse(tie, before.state, state))),
      possible: joinedCourses(some.map((tie) => possibleCourses(tie, before.state, state))),
    });
    const each = ties.map((tie) => ({ id: tie.tie, ...watch([tie]) }));
    const ends = organisations.map(({ organisation }) => ({ id: organisation, ...watch(byEnd.get(organisation) ?? []) }));
    const pairs = [...byPair.values()].map(watch);
    const ids = (all: readonly ({ id: string } & Watched)[], course: Course, also: (one: Watched) => boolean = () => true) =>
      all.filter((one) => one.stated === course && also(one)).map(({ id }) => id);
    const mayStay = ({ possible }: Watched) => possible.has("both");
    return {
      before: before.state, state, decidable,
      begun: ids(each, "second"), ended: ids(each, "first"), kept: ids(each, "both"),
      entered: ids(ends, "second"), left: ids(ends, "first"),
      perhapsInBefore: ids(ends, "second", mayStay), perhapsInStill: ids(ends, "first", mayStay),
      organisations: counted(ends), ties: counted(each), pairs: counted(pairs), jaccard: jaccardOf(pairs, decidable),
    };
  });
}
