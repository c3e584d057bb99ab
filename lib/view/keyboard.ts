import type { Direction } from "./nearest-in-direction.js";

export interface KeyActs {
  readonly step: (direction: Direction) => void;
  /** Whether there was something to select. */
  readonly choose: () => boolean;
  /** Whether there was something to clear. */
  readonly clear: () => boolean;
  readonly search: () => void;
  readonly table: () => void;
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
}

const arrows: Readonly<Record<string, Direction>> = { ArrowLeft: "left", ArrowRight: "right", ArrowUp: "up", ArrowDown: "down" };
const textEntry = "input:not([type=checkbox],[type=radio]),select,textarea";

/** The keys of the map: arrows, Enter and zooming where the canvas has the focus; Escape, `/` and `t` anywhere in the map but in a text field. */
export function watchKeys(root: HTMLElement, canvas: HTMLElement, acts: KeyActs): void {
  const onCanvas = (key: string): boolean => {
    const direction = arrows[key];
    if (direction !== undefined) acts.step(direction);
    else if (key === "Enter" || key === " ") return acts.choose();
    else if (key === "+" || key === "=") acts.zoom(1.4);
    else if (key === "-") acts.zoom(1 / 1.4);
    else if (key === "0") acts.fit();
    else return false;
    return true;
  };
  const anywhere = (key: string): boolean => {
    if (key === "/") acts.search();
    else if (key === "t") acts.table();
    else return false;
    return true;
  };
  root.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const typing = event.target instanceof Element && event.target.matches(textEntry);
    const used = event.key === "Escape" ? acts.clear() : !typing && ((event.target === canvas && onCanvas(event.key)) || anywhere(event.key));
    if (used) event.preventDefault();
  });
}
