import type { Context } from "../metric/index.js";

/** Says where parameters come from: defaults that no source gives are called arbitrary, anything else is the user's. */
export function sayOrigin(note: Context<unknown>["note"], values: readonly number[], defaults: readonly number[]): void {
  const own = values.some((value, i) => value !== defaults[i]);
  note(own ? "parameters/user" : "parameters/default-arbitrary", { values });
}
