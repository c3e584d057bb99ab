/**
 * Structure: the shape of who is tied with whom. Textbook measures of position, shape and groups, and the
 * framework's own on vertical and horizontal ties. One metric a file; a new one is its file and a line here.
 */
export { fragmentation } from "./shape/fragmentation.js";
export { taskCongruenceByTask } from "./task-congruence-by-task.js";
