import { drawScene } from "../../lib/view/index.js";
import type { MapData, MapHandle } from "../../lib/view/map-data.js";

/** A page that puts maps up and takes them down, and counts what lives on. */
const host = document.getElementById("crosstie-map")!;
const data = JSON.parse(document.getElementById("crosstie-map-data")!.textContent) as MapData;
const contexts: WeakRef<WebGLRenderingContext>[] = [];
// eslint-disable-next-line @typescript-eslint/unbound-method
const open = HTMLCanvasElement.prototype.getContext as (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) => RenderingContext | null;
HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
  const context = open.call(this, kind, ...rest);
  if (kind.startsWith("webgl") && context !== null) contexts.push(new WeakRef(context as WebGLRenderingContext));
  return context;
} as typeof HTMLCanvasElement.prototype.getContext;

const frames = (n: number) => new Promise<void>((done) => {
  const next = (left: number) => (left === 0 ? done() : requestAnimationFrame(() => next(left - 1)));
  next(n);
});
const ids = data.scene.organisations.map((one) => one.id);

/** Maps in every state a reader may leave them in: at once, in flight, after a choice, twice. */
async function mounts(times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    const place = i % 3 === 0 ? host.appendChild(document.createElement("div")).attachShadow({ mode: "open" }).appendChild(document.createElement("div")) : host;
    place.style.width = "800px";
    const map = drawScene(place, data);
    const stop = map.on("select", () => undefined);
    if (i % 5 !== 0) await frames(1);
    map.select(ids[i % ids.length]!);
    map.zoom(1.5);
    const stage = place.querySelector<HTMLElement>(".ct-stage")!;
    stage.dispatchEvent(new PointerEvent("pointermove", { clientX: 300, clientY: 200, bubbles: true, pointerType: "mouse" }));
    stage.dispatchEvent(new PointerEvent("pointerdown", { clientX: 300, clientY: 200, bubbles: true, pointerType: "mouse" }));
    if (i % 2 === 0) map.update({ language: "zh", theme: "dark", table: true });
    if (i % 4 === 0) await frames(1);
    if (i % 7 === 0) stop();
    map.destroy();
    map.destroy();
    map.update({ selected: null });
    map.zoom(2);
    map.fit();
    if (place !== host) host.lastElementChild!.remove();
    await frames(2);
  }
}

const alive = () => contexts.map((one) => one.deref()).filter((context) => context !== undefined && !context.isContextLost()).length;
Object.assign(host, { mounts, alive, opened: () => contexts.length, draw: (more: Partial<MapData>): MapHandle => drawScene(host, { ...data, ...more }) });
host.dataset["ready"] = "true";
