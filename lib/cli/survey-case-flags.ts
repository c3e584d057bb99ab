import type { Invocation } from "./command.js";
import { selectionFlags } from "./selection-flags.js";
import { usageError } from "./usage-errors.js";

/** Flags that mean something only where the answers are held to a case. */
const ofTheCase = [...selectionFlags.map(({ name }) => name), "metric", "set", "scores", "min-units", "average-anyway", "with"];

/** As commander names a flag. */
const fieldOf = (flag: string) => flag.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Refuses a flag that would have no effect. */
export function refuseWithoutCase(options: Invocation["options"]): void {
  const given = ofTheCase.find((flag) => options[fieldOf(flag)] !== undefined);
  if (given !== undefined) throw usageError("usage/needs-case", { option: given });
}
