import { Sigma } from "sigma";
import { NodeCircleProgram } from "sigma/rendering";
import { createNormalizationFunction } from "sigma/utils";
import type { Layout } from "../layout/index.js";
import type { Picture, Theme } from "../picture/index.js";
import { cameraMoves, type Place } from "./camera-moves.js";
import { painter } from "./canvas-parts.js";
import { detailOf, type Detail } from "./detail.js";
import { drawFront } from "./draw-front.js";
import { drawGround } from "./draw-ground.js";
import { drawnGraph } from "./drawn-graph.js";
import { noEmphasis, type Emphasis } from "./emphasis.js";
import { channels } from "./mixed.js";
import { shapeScale, textScale, type Projection } from "./projection.js";
import { tieLook } from "./tie-look.js";
import { tieProgram, type TieKind } from "./tie-program.js";

export interface Stage {
  /** Draws a picture; `layout` gives the bends. Where only the emphasis is new, nothing is read anew. */
  show: (picture: Picture, layout: Layout, emphasis: Emphasis, theme: Theme) => void;
  /** From here on what is shown is drawn; before, a page still arranging itself would draw it several times. */
  start: () => void;
  readonly projection: () => Projection;
  /** The organisation at a place of the canvas, or the nearest within reach. */
  at: (x: number, y: number, reach: number) => string | null;
  pan: (dx: number, dy: number) => void;
  /** `about` stays where it is on the canvas. */
  zoom: (factor: number, about?: Place, still?: boolean) => void;
  fit: (still?: boolean) => void;
  /** Brings organisations into view; `scale` sets how large, left out it only moves; `covered` pixels at the bottom are under something else. */
  goTo: (ids: readonly string[], options?: { scale?: number; still?: boolean; covered?: number }) => void;
  resize: () => void;
  /** Ends flights and frames and gives the graphics memory back. Harmless at any time, and twice. */
  destroy: () => void;
}

/** How long the map counts as moving after its last step. */
const settle = 160;

/** Sigma finds what is under the pointer by drawing everything twice; the stage knows it from the picture. */
class Grounds extends NodeCircleProgram {
  constructor(gl: WebGLRenderingContext, _picking: WebGLFramebuffer | null, renderer: Sigma) {
    super(gl, null, renderer);
  }
}

/** The canvas: sigma draws ties and the grounds of organisations; two layers of their own draw what lies under and over them. */
export function openStage(container: HTMLElement, frame: Layout["frame"], options: { sparse: () => boolean; crowded?: boolean }): Stage {
  let picture: Picture | null = null;
  let layout: Layout | null = null;
  let emphasis: Emphasis = noEmphasis;
  let theme: Theme = "light";
  let box = frame;
  let open = false;
  let dead = false;
  let moving: ReturnType<typeof setTimeout> | null = null;
  const extent = () => ({ x: [0, box.width] as [number, number], y: [-box.height, 0] as [number, number] });
  let normal = createNormalizationFunction(extent());

  /** By the camera and the arrangement of the moment, drawn or not. */
  const place = (x: number, y: number) => sigma.framedGraphToViewport(normal({ x, y: -y }), { cameraState: sigma.getCamera().getState() });
  const scale = (): number => (place(100, 0).x - place(0, 0).x) / 100;
  const projection = (): Projection => {
    const origin = place(0, 0);
    const s = scale();
    return { scale: s, x: (x) => origin.x + x * s, y: (y) => origin.y + y * s, shape: thickness(s), text: textScale(s) };
  };
  /** The cells of a matrix, and what stands in them, grow with it. */
  const thickness = (s = scale()): number => (layout?.matrix === undefined ? shapeScale(s) : s);
  const detail = (at: number): Detail => detailOf({ organisations: picture!.organisations.length, ties: picture!.ties.length }, at, picture!.cells, options.crowded);
  const around = {
    page: () => channels(painter(theme)("page")), dimmed: () => channels(painter(theme)("dimmed")), scale, thickness,
    near: () => emphasis.near?.ties ?? null, sparing: () => moving !== null && picture !== null && detail(1).hideMoving,
  };

  let built = false;
  const programs = { line: tieProgram(around, "line"), hairline: tieProgram(around, "hairline") };
  let kind: TieKind = "line";
  const { graph, fill } = drawnGraph();
  const sigma = new Sigma(graph, container, {
    allowInvalidContainer: true, stagePadding: 0, renderLabels: false,
    defaultDrawNodeHover: () => undefined, defaultDrawNodeLabel: () => undefined, minCameraRatio: 0.12, maxCameraRatio: 1.6,
    zoomToSizeRatioFunction: () => (built ? 1 / thickness() : 1),
    nodeProgramClasses: { circle: Grounds }, nodeHoverProgramClasses: { circle: Grounds }, defaultEdgeType: "tie",
    edgeProgramClasses: { tie: programs.line },
  });
  // The pointer is watched elsewhere.
  sigma.getMouseCaptor().enabled = false;
  sigma.getTouchCaptor().enabled = false;
  // Nothing is ever drawn on these, yet each would be laid over the others in every frame.
  for (const unused of ["edgeLabels", "labels", "hovers", "hoverNodes", "mouse"]) sigma.getCanvases()[unused]!.style.display = "none";
  sigma.setCustomBBox(extent());
  built = true;

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
      else drawFront(context, picture, emphasis, at, { width, height }, paint, { sparse: options.sparse(), detail: detail(at.scale) });
    }
  };
  sigma.on("afterRender", paintLayers);

  /** Draws again what is already known. */
  const redraw = () => sigma.refresh({ partialGraph: {}, skipIndexation: true });
  const moves = cameraMoves(sigma, () => {
    if (picture === null || !detail(1).hideMoving) return;
    if (moving !== null) clearTimeout(moving);
    moving = setTimeout(() => {
      moving = null;
      redraw();
    }, settle);
  });

  const refill = () => {
    const shown = picture!;
    const paint = painter(theme);
    const how = detail(1);
    const places = new Map(shown.organisations.map((one) => [one.id, {
      x: one.x, y: -one.y, size: how.discs ? one.radius : one.radius + 2.5, color: paint(how.discs ? "ink" : "page"), type: "circle",
    }]));
    const ties = shown.ties.filter((tie) => places.has(tie.source) && places.has(tie.target));
    const drawn = new Map(ties.map((tie) => [tie.id, tieLook(tie, layout!, normal, how, paint)]));
    for (const tie of ties) {
      const twin = tie.mirror === null ? undefined : layout!.matrix?.mirrors[tie.id];
      // No id of a case holds a space.
      if (twin !== undefined) drawn.set(`${tie.id} mirror`, tieLook(tie, layout!, normal, how, paint, twin));
    }
    fill(places, drawn);
    const wanted = how.hairlines ? "hairline" : "line";
    if (wanted !== kind) sigma.setSetting("edgeProgramClasses", { tie: programs[(kind = wanted)] });
    sigma.refresh();
  };

  return {
    projection,
    show(next, nextLayout, nextEmphasis, nextTheme) {
      if (dead) return;
      const same = next === picture && nextLayout === layout && nextTheme === theme;
      picture = next;
      layout = nextLayout;
      emphasis = nextEmphasis;
      theme = nextTheme;
      if (same) return open ? void redraw() : undefined;
      if (box.width !== nextLayout.frame.width || box.height !== nextLayout.frame.height) {
        box = nextLayout.frame;
        normal = createNormalizationFunction(extent());
        sigma.setCustomBBox(extent());
      }
      if (open) refill();
    },
    start() {
      open = true;
      if (picture !== null) refill();
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
    pan: moves.pan,
    zoom: moves.zoom,
    fit: (still) => moves.to({ x: 0.5, y: 0.5, ratio: 1 }, still),
    goTo(ids, { scale: wanted, still, covered = 0 } = {}) {
      const all = ids.map((id) => layout?.positions[id]).filter((place) => place !== undefined);
      if (all.length === 0) return;
      const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
      const centre = normal({ x: middle(all.map((place) => place.x)), y: -middle(all.map((place) => place.y)) - covered / 2 / (wanted ?? scale()) });
      moves.to({ x: centre.x, y: centre.y, ...(wanted === undefined ? {} : { ratio: (scale() * sigma.getCamera().ratio) / wanted }) }, still);
    },
    resize() {
      if (dead) return;
      sigma.resize(true);
      if (open) redraw();
    },
    destroy() {
      if (dead) return;
      dead = true;
      moves.destroy();
      if (moving !== null) clearTimeout(moving);
      picture = null;
      sigma.kill();
    },
  };
}
