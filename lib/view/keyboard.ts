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
  /** Only so many steps round the selected; 0 shows all again. Whether there was anything to do. */
  readonly focus: (steps: 0 | 1 | 2 | 3) => boolean;
}

const arrows: Readonly<Record<string, Direction>> = { ArrowLeft: "left", ArrowRight: "right", ArrowUp: "up", ArrowDown: "down" };
const textEntry = "input:not([type=checkbox],[type=radio]),select,textarea";

/** The keys of the map: arrows, Enter and zooming where the canvas has the focus; Escape, `/`, `t` and 0 to 3 anywhere in the map but in a text field. */
export function watchKeys(root: HTMLElement, canvas: HTMLElement, acts: KeyActs): void {
  const onCanvas = (key: string): boolean => {
    const direction = arrows[key];
    if (direction !== undefined) acts.step(direction);
    else if (key === "Enter" || key === " ") return acts.choose();
    else if (key === "+" || key === "=") acts.zoom(1.4);
    else if (key === "-") acts.zoom(1 / 1.4);
    else return false;
    return true;
  };
  const anywhere = (key: string): boolean => {
    if (key === "/") acts.search();
    else if (key === "t") acts.table();
    else if (key === "0" || key === "1" || key === "2" || key === "3") return acts.focus(Number(key) as 0 | 1 | 2 | 3);
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
