import type { TieInStates } from "../../network/index.js";

/** Whether something holds in the one state, in the next, in both or in neither. */
export type Course = "neither" | "first" | "second" | "both";

const bits = { neither: 0, first: 1, second: 2, both: 3 } as const;
const names: readonly Course[] = ["neither", "first", "second", "both"];

/** What is stated of a tie in two states that follow each other. */
export const statedCourse = (tie: TieInStates, before: string, now: string): Course =>
  names[(tie.states.includes(before) ? 1 : 0) | (tie.states.includes(now) ? 2 : 0)]!;

/**
 * Every course a tie may have taken over two states that follow each other. A stated one has one. One whose beginning is
 * not stated can have begun before, between, or not yet; one whose presence is unknown holds as it says, or not at all.
 */
export function possibleCourses(tie: TieInStates, before: string, now: string): readonly Course[] {
  const [then, later] = [tie.perhaps.includes(before), tie.perhaps.includes(now)];
  if (!then && !later) return [statedCourse(tie, before, now)];
  if (tie.begins !== null) return ["neither", names[(then ? 1 : 0) | (later ? 2 : 0)]!];
  return then && later ? ["neither", "second", "both"] : ["neither", "first"];
}

/** What is stated of several ties taken together: something holds where one of them does. */
export const joinedCourse = (courses: readonly Course[]): Course => names[courses.reduce((all, course) => all | bits[course], 0)]!;

/** Every course that several ties, each on its own, may have taken together. */
export function joinedCourses(each: readonly (readonly Course[])[]): ReadonlySet<Course> {
  let all = new Set<number>([0]);
  for (const courses of each) all = new Set([...all].flatMap((sofar) => courses.map((course) => sofar | bits[course])));
  return new Set([...all].map((one) => names[one]!));
}
