import { drawScene } from "./draw-scene.js";
import { element } from "./element.js";
import type { MapData, MapHandle } from "./map-data.js";

/** Starts the worker whose script the page carries as text: a page from disk may start no other. */
function carriedWorker(): (() => Worker) | null {
  const carried = document.getElementById("crosstie-map-worker");
  let address: string | null = null;
  return carried === null ? null : () => {
    address ??= URL.createObjectURL(new Blob([JSON.parse(carried.textContent) as string], { type: "text/javascript" }));
    return new Worker(address);
  };
}

/**
 * What the report runs: it reads the data that the page carries and puts the interactive map in the place of the
 * static one. The style sheet is adopted, which no policy forbids, unless the element says `data-styled="true"`. Whatever goes wrong, a browser without WebGL included, leaves the static picture where it is.
 */
function start(): void {
  const host = document.getElementById("crosstie-map");
  const source = document.getElementById("crosstie-map-data");
  if (host === null || source === null) return;
  try {
    const data = JSON.parse(source.textContent) as MapData;
    const still = host.querySelector("svg");
    const handle = drawScene(host, data, { styled: host.dataset["styled"] === "true", worker: carriedWorker() });
    (host as HTMLElement & { crosstie?: MapHandle }).crosstie = handle;
    // Paper gets the static picture and its caption: a canvas does not print well. On screen the map's own caption
    // follows the reader's choice, and the static one would say the wrong thing.
    if (still !== null) host.prepend(element("div", { class: "crosstie-map ct-still", "aria-hidden": "true" }, still));
    const captions = [...(host.closest("figure")?.querySelectorAll<HTMLElement>("[data-static-caption]") ?? [])];
    const onScreen = (is: boolean) => {
      for (const caption of captions) caption.hidden = is;
    };
    onScreen(true);
    addEventListener("beforeprint", () => onScreen(false));
    addEventListener("afterprint", () => onScreen(true));
    requestAnimationFrame(() => {
      host.dataset["ready"] = "true";
    });
  } catch (error) {
    host.dataset["ready"] = "false";
    host.dataset["reason"] = error instanceof Error ? error.message : String(error);
  }
}

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
else start();
