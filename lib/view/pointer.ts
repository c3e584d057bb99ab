import type { Stage } from "./stage.js";

export interface PointerActs {
  /** The wheel zooms without a key. */
  readonly wheel: boolean;
  readonly hint: () => HTMLElement | null;
  readonly hover: (organisation: string | null) => void;
  readonly choose: (organisation: string | null) => void;
}

/**
 * The pointer on the canvas. Sigma keeps dragging by mouse, pinching and double clicks. One finger and the bare wheel
 * belong to the page, which must go on scrolling; a sideways drag of one finger moves the map.
 */
export function watchPointer(canvas: HTMLElement, stage: Stage, acts: PointerActs): () => void {
  const off = new AbortController();
  const { signal } = off;
  let over: string | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let hinting: ReturnType<typeof setTimeout> | undefined;
  let down: { x: number; y: number; lastX: number; lastY: number; moved: boolean } | null = null;

  const place = (event: MouseEvent) => {
    const box = canvas.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const setOver = (id: string | null) => {
    if (id === over) return;
    over = id;
    canvas.classList.toggle("ct-over", id !== null);
    clearTimeout(waiting);
    waiting = setTimeout(() => acts.hover(id), 80);
  };

  canvas.addEventListener("pointerdown", (event) => {
    down = { x: event.clientX, y: event.clientY, lastX: event.clientX, lastY: event.clientY, moved: false };
  }, { signal, capture: true });
  canvas.addEventListener("pointermove", (event) => {
    if (down !== null && Math.hypot(event.clientX - down.x, event.clientY - down.y) > 6) down.moved = true;
    if (event.pointerType === "touch") {
      if (down?.moved === true && event.isPrimary) {
        stage.pan(event.clientX - down.lastX, event.clientY - down.lastY);
        down.lastX = event.clientX;
        down.lastY = event.clientY;
      }
      return;
    }
    const { x, y } = place(event);
    setOver(event.buttons === 0 ? stage.at(x, y, 10) : null);
  }, { signal });
  canvas.addEventListener("pointerleave", () => setOver(null), { signal });
  canvas.addEventListener("click", (event) => {
    const moved = down?.moved === true;
    down = null;
    if (moved) return;
    const { x, y } = place(event);
    clearTimeout(waiting);
    over = null;
    acts.choose(stage.at(x, y, (event).pointerType === "touch" ? 24 : 10));
  }, { signal });

  for (const type of ["touchstart", "touchmove"] as const) {
    canvas.addEventListener(type, (event) => {
      if (event.touches.length === 1) event.stopPropagation();
    }, { signal, capture: true, passive: true });
  }
  canvas.addEventListener("wheel", (event) => {
    if (acts.wheel || event.ctrlKey || event.metaKey) return;
    event.stopPropagation();
    const hint = acts.hint();
    hint?.classList.add("ct-on");
    clearTimeout(hinting);
    hinting = setTimeout(() => hint?.classList.remove("ct-on"), 1200);
  }, { signal, capture: true, passive: true });

  return () => {
    clearTimeout(waiting);
    clearTimeout(hinting);
    off.abort();
  };
}
