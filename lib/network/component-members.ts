import type { CompactGraph } from "./compact.js";
import { weakComponents } from "./components.js";

/** Who belongs to each component, direction ignored, in order of the first member. Cost O(n + m). */
export function componentMembers(graph: CompactGraph): number[][] {
  const members: number[][] = [];
  weakComponents(graph).forEach((number, i) => (members[number] ??= []).push(i));
  return members;
}
