import type { Stage } from "./stage.js";

export interface PointerActs {
  /** The wheel zooms without a key. */
  readonly wheel: boolean;
  /** Says how the map is moved, to who has just scrolled past it instead. */
  readonly hint: (how: "wheel" | "fingers") => HTMLElement | null;
  readonly hover: (organisation: string | null) => void;
  readonly choose: (organisation: string | null) => void;
}

interface Finger {
  x: number;
  y: number;
}

/** Pixels a pointer may stray and still click. */
const steady = { mouse: 4, touch: 10 } as const;
const twice = { within: 320, apart: 30 } as const;
const hovering = 80;
const hintFor = 1400;

/**
 * The pointer on the canvas. A mouse drags, and zooms by double click and by Ctrl and wheel. One finger taps, and moves
 * the map sideways; up and down it scrolls the page, so that nobody is caught in a map as high as the screen. Two
 * fingers move and zoom the map, a double tap zooms. The style sheet's `touch-action: pan-y` shares it out so.
 */
export function watchPointer(canvas: HTMLElement, stage: Stage, acts: PointerActs): () => void {
  const off = new AbortController();
  const { signal } = off;
  const down = new Map<number, Finger>();
  /** Where the first of them went down, whether it has strayed, and whether it drags the map. */
  let start: (Finger & { moved: boolean; drags: boolean }) | null = null;
  let last: (Finger & { time: number }) | null = null;
  let over: string | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let hinting: ReturnType<typeof setTimeout> | undefined;
  let told = false;

  const place = (event: MouseEvent): Finger => {
    const box = canvas.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const setOver = (id: string | null) => {
    if (id === over) return;
    over = id;
    canvas.classList.toggle("ct-over", id !== null);
    clearTimeout(waiting);
    waiting = setTimeout(() => acts.hover(id), hovering);
  };
  const hint = (how: "wheel" | "fingers") => {
    const shown = acts.hint(how);
    shown?.classList.add("ct-on");
    clearTimeout(hinting);
    hinting = setTimeout(() => shown?.classList.remove("ct-on"), hintFor);
  };
  /** Middle of the fingers and how far they are apart. */
  const grip = () => {
    const [a, b] = [...down.values()] as [Finger, Finger];
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, apart: Math.max(1, Math.hypot(a.x - b.x, a.y - b.y)) };
  };

  canvas.addEventListener("pointerdown", (event) => {
    if (event.pointerType === "mouse" && event.button !== 0) return;
    const at = place(event);
    down.set(event.pointerId, at);
    start = { ...at, moved: down.size > 1, drags: down.size > 1 };
  }, { signal });
  canvas.addEventListener("pointermove", (event) => {
    if (event.pointerType === "mouse" && event.buttons === 0) down.delete(event.pointerId);
    const finger = down.get(event.pointerId);
    const at = place(event);
    if (finger === undefined) {
      if (event.pointerType !== "touch") setOver(event.buttons === 0 ? stage.at(at.x, at.y, 10) : null);
      return;
    }
    const { x, y } = finger;
    const before = down.size === 2 ? grip() : null;
    Object.assign(finger, at);
    if (before !== null) {
      const now = grip();
      stage.pan(now.x - before.x, now.y - before.y);
      stage.zoom(now.apart / before.apart, now, true);
      return;
    }
    if (down.size > 2 || start === null) return;
    const [dx, dy] = [at.x - start.x, at.y - start.y];
    const touch = event.pointerType !== "mouse";
    if (!start.moved && Math.hypot(dx, dy) > (touch ? steady.touch : steady.mouse)) {
      start.moved = true;
      // Up and down a finger is the page's, which says so only after its first steps.
      start.drags = !touch || Math.abs(dx) > Math.abs(dy);
      setOver(null);
      // From here on the drag goes on outside; earlier would take the click from what is clicked.
      canvas.setPointerCapture(event.pointerId);
    }
    if (start.drags) stage.pan(at.x - x, at.y - y);
    else if (!start.moved) Object.assign(finger, { x, y });
  }, { signal });
  canvas.addEventListener("pointerup", (event) => {
    down.delete(event.pointerId);
  }, { signal });
  canvas.addEventListener("pointercancel", (event) => {
    const alone = down.size === 1;
    if (!down.delete(event.pointerId) || event.pointerType !== "touch") return;
    // The page scrolls. Once is enough to say how the map would.
    if (alone && !told) hint("fingers");
    if (alone) told = true;
  }, { signal });
  canvas.addEventListener("pointerleave", () => setOver(null), { signal });

  canvas.addEventListener("click", (event) => {
    const dragged = start?.moved === true;
    start = null;
    if (dragged) {
      last = null;
      return;
    }
    const at = place(event);
    clearTimeout(waiting);
    over = null;
    // Told by the screen: the first tap may have scrolled the page.
    if (last !== null && event.timeStamp - last.time < twice.within && Math.hypot(event.clientX - last.x, event.clientY - last.y) < twice.apart) {
      last = null;
      stage.zoom(2, at);
      return;
    }
    last = { x: event.clientX, y: event.clientY, time: event.timeStamp };
    acts.choose(stage.at(at.x, at.y, event.pointerType === "touch" ? 24 : 10));
  }, { signal });

  for (const type of ["touchstart", "touchmove"] as const) {
    canvas.addEventListener(type, (event) => {
      if (event.touches.length > 1 && event.cancelable) event.preventDefault();
    }, { signal, passive: false });
  }
  canvas.addEventListener("wheel", (event) => {
    if (!acts.wheel && !event.ctrlKey && !event.metaKey) return hint("wheel");
    event.preventDefault();
    const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : event.deltaMode === WheelEvent.DOM_DELTA_PAGE ? 400 : 1);
    // A trackpad pinches in small steps, a wheel turns in large ones.
    const steps = Math.max(-1, Math.min(1, pixels / (Math.abs(pixels) < 40 && event.ctrlKey ? 80 : 240)));
    stage.zoom(2 ** -steps, place(event), true);
  }, { signal, passive: false });

  return () => {
    clearTimeout(waiting);
    clearTimeout(hinting);
    off.abort();
  };
}
