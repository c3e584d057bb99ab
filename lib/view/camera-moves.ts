import type { Sigma } from "sigma";

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface CameraMoves {
  readonly pan: (dx: number, dy: number) => void;
  /** `about` stays where it is, the middle of the canvas if left out. */
  readonly zoom: (factor: number, about?: Place, still?: boolean) => void;
  readonly to: (goal: { x?: number; y?: number; ratio?: number }, still?: boolean) => void;
  readonly ratio: () => number;
  readonly destroy: () => void;
}

const flight = 320;
const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Moves sigma's camera: at once, or by a flight that the next move cuts short. `moved` hears of every step. */
export function cameraMoves(sigma: Sigma, moved: () => void): CameraMoves {
  const camera = sigma.getCamera();
  let goal: { x: number; y: number; ratio: number } | null = null;
  let frame = 0;
  let over = false;
  /** Where the camera is, or is on its way to. */
  const aim = () => goal ?? camera.getState();
  const land = () => {
    cancelAnimationFrame(frame);
    goal = null;
  };
  const jump = (state: Partial<Place> & { ratio?: number }) => {
    land();
    if (over) return;
    camera.setState(state);
  };
  const fly = (to: { x: number; y: number; ratio: number }) => {
    land();
    if (over) return;
    goal = to;
    const from = camera.getState();
    let start: number | null = null;
    const step = (now: number) => {
      start ??= now;
      const t = Math.min(1, (now - start) / flight);
      const part = t * (2 - t);
      const between = (key: "x" | "y" | "ratio") => from[key] + (to[key] - from[key]) * part;
      moved();
      camera.setState({ x: between("x"), y: between("y"), ratio: between("ratio") });
      if (t < 1) frame = requestAnimationFrame(step);
      else goal = null;
    };
    frame = requestAnimationFrame(step);
  };
  const to: CameraMoves["to"] = (next, still = false) => {
    const now = aim();
    const full = { x: next.x ?? now.x, y: next.y ?? now.y, ratio: camera.getBoundedRatio(next.ratio ?? now.ratio) };
    if (still || calm()) jump(full);
    else fly(full);
  };

  return {
    to,
    ratio: () => aim().ratio,
    pan(dx, dy) {
      const a = sigma.viewportToFramedGraph({ x: 0, y: 0 });
      const b = sigma.viewportToFramedGraph({ x: dx, y: dy });
      const { x, y } = camera.getState();
      moved();
      jump({ x: x - (b.x - a.x), y: y - (b.y - a.y) });
    },
    zoom(factor, about, still = false) {
      if (about === undefined) return to({ ratio: aim().ratio / factor }, still);
      if (still) moved();
      const { x, y, ratio } = sigma.getViewportZoomedState(about, camera.getState().ratio / factor);
      to({ x, y, ratio }, still);
    },
    destroy() {
      land();
      over = true;
    },
  };
}
