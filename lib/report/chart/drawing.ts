import type { PlotOptions } from "@observablehq/plot";

/** A chart as the library is told to draw it. */
export interface Drawing {
  readonly height: number;
  readonly options: PlotOptions;
}
