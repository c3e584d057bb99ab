import type { Column, Row } from "../metric/index.js";
import type { Scope } from "../network/index.js";
import type { Note } from "../words/index.js";

/** One table of a simulation's result: `keys` name the columns by which its rows are told apart. */
export interface SimulationTable {
  readonly keys: readonly string[];
  readonly columns: Readonly<Record<string, Column>>;
  readonly rows: readonly Row[];
}

/** What a simulation gives: tables in the manner of a measurement, as plain data that survives JSON unchanged. */
export interface Simulation<Name extends string = string> {
  readonly kind: "simulation";
  readonly simulation: string;
  readonly scope: Scope;
  /** The settings with every default spelt out, the seed among them. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Organisations in scope. */
  readonly n: number;
  readonly tables: Readonly<Record<Name, SimulationTable>>;
  readonly notes: readonly Note[];
}
