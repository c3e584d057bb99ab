import { MultiGraph } from "graphology";
import { Sigma } from "sigma";
import { NodeCircleProgram } from "sigma/rendering";
import { createNormalizationFunction } from "sigma/utils";
import type { Layout } from "../layout/index.js";
import type { Picture, PictureTie, Theme } from "../picture/index.js";
import { painter } from "./canvas-parts.js";
import { drawFront } from "./draw-front.js";
import { drawGround } from "./draw-ground.js";
import { noEmphasis, type Emphasis } from "./emphasis.js";
import { shapeScale, textScale, type Projection } from "./projection.js";
import { patternCode, tieProgram, type TieLook } from "./tie-program.js";

export interface Stage {
  /** Draws a picture; `layout` gives the bends. */
  show: (picture: Picture, layout: Layout, emphasis: Emphasis, theme: Theme) => void;
  readonly projection: () => Projection;
  /** The organisation at a place of the canvas, or the nearest within reach. */
  at: (x: number, y: number, reach: number) => string | null;
  pan: (dx: number, dy: number) => void;
  zoom: (factor: number) => void;
  fit: (still?: boolean) => void;
  /** Brings organisations into view; `scale` sets how large, left out it only moves; `covered` pixels at the bottom are under something else. */
  goTo: (ids: readonly string[], options?: { scale?: number; still?: boolean; covered?: number }) => void;
  resize: () => void;
  readonly sigma: Sigma;
  destroy: () => void;
}

const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

const channels = (hex: string): [number, number, number] => [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16) / 255) as [number, number, number];

/** The canvas: sigma draws ties and the grounds of organisations; two layers of their own draw what lies under and over them. */
export function openStage(container: HTMLElement, frame: Layout["frame"], options: { sparse: () => boolean }): Stage {
  let picture: Picture | null = null;
  let layout: Layout | null = null;
  let emphasis: Emphasis = noEmphasis;
  let theme: Theme = "light";
  let box = frame;
  const extent = () => ({ x: [0, box.width] as [number, number], y: [-box.height, 0] as [number, number] });
  let normal = createNormalizationFunction(extent());

  const scale = (): number => {
    const a = sigma.graphToViewport({ x: 0, y: 0 });
    const b = sigma.graphToViewport({ x: 100, y: 0 });
    return (b.x - a.x) / 100;
  };
  const projection = (): Projection => {
    const origin = sigma.graphToViewport({ x: 0, y: 0 });
    const s = scale();
    return { scale: s, x: (x) => origin.x + x * s, y: (y) => origin.y + y * s, shape: shapeScale(s), text: textScale(s) };
  };

  let started = false;
  const graph = new MultiGraph();
  const sigma = new Sigma(graph, container, {
    allowInvalidContainer: true, stagePadding: 0, renderLabels: false, zIndex: true, enableCameraRotation: false,
    defaultDrawNodeHover: () => undefined, defaultDrawNodeLabel: () => undefined,
    minCameraRatio: 0.12, maxCameraRatio: 1.6, zoomDuration: 200, inertiaDuration: calm() ? 0 : 200, doubleClickZoomingDuration: calm() ? 0 : 200,
    zoomToSizeRatioFunction: () => (started ? 1 / shapeScale(scale()) : 1),
    nodeProgramClasses: { circle: NodeCircleProgram }, nodeHoverProgramClasses: { circle: NodeCircleProgram }, defaultEdgeType: "tie",
    edgeProgramClasses: { tie: tieProgram({ page: () => channels(painter(theme)("page")), scale, thickness: () => shapeScale(scale()) }) },
  });
  sigma.setCustomBBox(extent());
  started = true;

  const ground = sigma.createCanvas("ground", { beforeLayer: "edges" });
  const front = sigma.createCanvas("front", { afterLayer: "hoverNodes" });
  for (const canvas of [ground, front]) canvas.setAttribute("aria-hidden", "true");
  front.style.pointerEvents = "none";

  const paintLayers = () => {
    if (picture === null) return;
    const { width, height } = sigma.getDimensions();
    const ratio = devicePixelRatio;
    const at = projection();
    const paint = painter(theme);
    for (const canvas of [ground, front]) {
      if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
        canvas.width = Math.round(width * ratio);
        canvas.height = Math.round(height * ratio);
        canvas.style.width = `${width}px`;
        canvas.style.height = `${height}px`;
      }
      const context = canvas.getContext("2d")!;
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, width, height);
      if (canvas === ground) drawGround(context, picture, at, width, height, paint);
      else drawFront(context, picture, emphasis, at, { width, height }, paint, { sparse: options.sparse() });
    }
  };
  sigma.on("afterRender", paintLayers);

  const look = (tie: PictureTie): TieLook => {
    const route = layout!.routes[tie.id]!;
    const shorten = tie.arrow?.kind === "filled" ? tie.arrow.size * 0.6 : tie.arrow?.kind === "ring" ? 6.8 : 0;
    const from = normal({ x: route.x1, y: -route.y1 });
    const to = normal({ x: route.x2 - (tie.arrow?.dx ?? 0) * shorten, y: -(route.y2 - (tie.arrow?.dy ?? 0) * shorten) });
    const middle = normal({ x: route.cx, y: -route.cy });
    const gap = (id: string, x: number, y: number) => {
      const end = layout!.positions[id]!;
      return Math.hypot(x - end.x, y - end.y);
    };
    const many = picture!.ties.length > 80;
    return {
      x1: from.x, y1: from.y, cx: middle.x, cy: middle.y, x2: to.x, y2: to.y, pattern: patternCode[tie.pattern],
      gap1: gap(tie.source, route.x1, route.y1), gap2: gap(tie.target, route.x2, route.y2), casing: many ? (picture!.ties.length > 300 ? 0 : 1.4) : 4,
    };
  };

  const fill = () => {
    const shown = picture!;
    const paint = painter(theme);
    const plain = shown.organisations.length > 1000;
    graph.clear();
    for (const one of shown.organisations) {
      graph.addNode(one.id, { x: one.x, y: -one.y, size: plain ? one.radius : one.radius + 2.5, color: plain ? paint("ink") : paint("page"), type: "circle" });
    }
    for (const tie of shown.ties) {
      if (!graph.hasNode(tie.source) || !graph.hasNode(tie.target)) continue;
      const on = emphasis.near === null || emphasis.near.ties.has(tie.id);
      graph.addEdgeWithKey(tie.id, tie.source, tie.target, {
        ...look(tie), type: "tie", size: on ? tie.width : Math.max(0.5, tie.width * 0.8), color: paint(on ? tie.colour : "dimmed"), zIndex: on ? 1 : 0,
      });
    }
  };

  const camera = sigma.getCamera();
  let goal = camera.getState();
  /** Where the camera is, or is on its way to. */
  const aim = () => (camera.isAnimated() ? goal : camera.getState());
  const move = (to: { x?: number; y?: number; ratio?: number }, still = false) => {
    goal = { ...aim(), ...camera.validateState({ ...aim(), ...to }) };
    if (still || calm()) camera.setState(goal);
    else void camera.animate(goal, { duration: 320, easing: "quadraticOut" });
  };

  return {
    sigma, projection,
    show(next, nextLayout, nextEmphasis, nextTheme) {
      picture = next;
      layout = nextLayout;
      emphasis = nextEmphasis;
      theme = nextTheme;
      if (box.width !== nextLayout.frame.width || box.height !== nextLayout.frame.height) {
        box = nextLayout.frame;
        normal = createNormalizationFunction(extent());
        sigma.setCustomBBox(extent());
      }
      fill();
      sigma.refresh();
    },
    at(x, y, reach) {
      if (picture === null) return null;
      const to = projection();
      let best: string | null = null;
      let least = Infinity;
      for (const one of picture.organisations) {
        const distance = Math.hypot(to.x(one.x) - x, to.y(one.y) - y);
        if (distance <= Math.max(reach, one.radius * to.shape + 4) && distance < least) [best, least] = [one.id, distance];
      }
      return best;
    },
    pan(dx, dy) {
      const a = sigma.viewportToFramedGraph({ x: 0, y: 0 });
      const b = sigma.viewportToFramedGraph({ x: dx, y: dy });
      const { x, y } = camera.getState();
      camera.setState({ x: x - (b.x - a.x), y: y - (b.y - a.y) });
    },
    zoom: (factor) => move({ ratio: aim().ratio / factor }),
    fit: (still) => move({ x: 0.5, y: 0.5, ratio: 1 }, still),
    goTo(ids, { scale: wanted, still, covered = 0 } = {}) {
      const all = ids.map((id) => layout?.positions[id]).filter((place) => place !== undefined);
      if (all.length === 0) return;
      const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
      const centre = normal({ x: middle(all.map((place) => place.x)), y: -middle(all.map((place) => place.y)) - covered / 2 / (wanted ?? scale()) });
      move({ x: centre.x, y: centre.y, ...(wanted === undefined ? {} : { ratio: (scale() * camera.getState().ratio) / wanted }) }, still);
    },
    resize() {
      sigma.resize(true);
      sigma.refresh();
    },
    destroy() {
      sigma.removeAllListeners();
      // Killing while a frame is under way makes sigma look for a program that is gone.
      requestAnimationFrame(() => sigma.kill());
    },
  };
}
