import type { Network } from "../../lib/network/index.js";
import { drawComparison, drawOverlay, type ComparisonHandle, type ComparisonOptions, type DrawOverlayOptions } from "../../lib/view/compare/index.js";
import type { MapHandle } from "../../lib/view/map-data.js";

/** Networks as plain data, as a page may carry them. */
export interface Given {
  readonly texas: Network;
  readonly wichita: Network;
  readonly plan: Network;
  readonly after: Network;
}

export interface ComparingHost extends HTMLElement {
  crosstie: MapHandle;
  both: ComparisonHandle;
  compare: (options?: ComparisonOptions, cases?: readonly [keyof Given, keyof Given]) => void;
  overlay: (options?: DrawOverlayOptions) => void;
}

const host = document.getElementById("crosstie-map") as ComparingHost;
const given = JSON.parse(document.getElementById("crosstie-map-data")!.textContent) as Given;
Object.assign(host, {
  compare(options: ComparisonOptions = {}, [first, second]: readonly [keyof Given, keyof Given] = ["texas", "wichita"]) {
    host.both = drawComparison(host, given[first], given[second], options);
  },
  overlay(options: DrawOverlayOptions = {}) {
    host.crosstie = drawOverlay(host, given.plan, given.after, options);
  },
});
host.dataset["ready"] = "true";
