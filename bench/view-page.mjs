// Runs in the page: puts up a map, ours or one of plain sigma and graphology, and times what a reader waits for.
import { MultiGraph } from "graphology";
import { Sigma } from "sigma";
import { drawScene } from "crosstie-view";

const contexts = [];
const open = HTMLCanvasElement.prototype.getContext;
let drawn = 0;
HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
  const context = open.call(this, kind, ...rest);
  if (kind.startsWith("webgl") && context !== null && !contexts.includes(context)) contexts.push(context);
  return context;
};
for (const name of ["drawArrays", "drawArraysInstanced"]) {
  const draw = WebGL2RenderingContext.prototype[name];
  WebGL2RenderingContext.prototype[name] = function (...rest) {
    drawn++;
    return draw.apply(this, rest);
  };
}
const frame = () => new Promise((done) => requestAnimationFrame(done));
const pause = (ms) => new Promise((done) => setTimeout(done, ms));
/** Waits until the graphics process has drawn what it was given: without it the clock would stop too early. */
const finish = () => {
  for (const gl of contexts) if (!gl.isContextLost()) gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
};

const makers = {
  ours(host, data) {
    const map = drawScene(host, data);
    const stage = host.querySelector(".ct-stage");
    const fire = (type, x, y, buttons) => {
      const box = stage.getBoundingClientRect();
      stage.dispatchEvent(new PointerEvent(type, { clientX: box.left + x, clientY: box.top + y, pointerId: 1, pointerType: "mouse", isPrimary: true, buttons, bubbles: true }));
    };
    stage.setPointerCapture = () => undefined;
    return {
      place: (id) => map.place(id), wait: 80,
      hover: (x, y) => fire("pointermove", x, y, 0),
      grab: (x, y) => fire("pointerdown", x, y, 1), drag: (x, y) => fire("pointermove", x, y, 1), drop: (x, y) => fire("pointerup", x, y, 0),
      destroy: () => map.destroy(),
    };
  },
  plain(host, data) {
    const box = host.appendChild(document.createElement("div"));
    const { width, height } = data.layout.frame;
    box.style.cssText = `position:relative;width:${host.clientWidth - 330}px;height:${Math.min(Math.max((height * (host.clientWidth - 330)) / width, 420), 1100)}px`;
    const graph = new MultiGraph();
    for (const { id, label } of data.scene.organisations) graph.addNode(id, { x: data.layout.positions[id].x, y: -data.layout.positions[id].y, size: 7, color: "#17222D", label: label.en });
    for (const { id, source, target } of data.scene.ties) graph.addEdgeWithKey(id, source, target, { size: 1, color: "#1450BE" });
    // The way of sigma's own examples: reducers dim all but the neighbourhood.
    let near = null;
    let centre = null;
    const sigma = new Sigma(graph, box, {
      zIndex: true,
      nodeReducer: (id, data) => (near === null || near.has(id) ? data : { ...data, color: "#C3CBD2", label: "" }),
      edgeReducer: (id, data) => (near === null || graph.hasExtremity(id, centre) ? { ...data, zIndex: 1 } : { ...data, color: "#C3CBD2", zIndex: 0 }),
    });
    sigma.on("enterNode", ({ node }) => {
      centre = node;
      near = new Set([node, ...graph.neighbors(node)]);
      sigma.refresh({ skipIndexation: true });
    });
    const fire = (type, x, y) => {
      const target = box.querySelector(".sigma-mouse");
      const at = target.getBoundingClientRect();
      target.dispatchEvent(new MouseEvent(type, { clientX: at.left + x, clientY: at.top + y, bubbles: true, button: 0, composed: true }));
    };
    return {
      place: (id) => sigma.graphToViewport({ x: data.layout.positions[id].x, y: -data.layout.positions[id].y }), wait: 0,
      hover: (x, y) => fire("mousemove", x, y),
      grab: (x, y) => fire("mousedown", x, y), drag: (x, y) => fire("mousemove", x, y), drop: (x, y) => fire("mouseup", x, y),
      destroy: () => sigma.kill(),
    };
  },
};

const settled = async () => {
  await pause(400);
  await frame();
  finish();
};

/** One map put up, hovered over and dragged: milliseconds of each. */
window.time = async (maker, data, hovers, steps) => {
  const host = document.getElementById("host");
  const times = { construct: [], paint: [], hover: [], pan: [] };
  const start = performance.now();
  const map = makers[maker](host, data);
  times.construct.push(performance.now() - start);
  await frame();
  finish();
  times.paint.push(performance.now() - start);
  await settled();

  for (let i = 0; i < hovers; i++) {
    const { x, y } = map.place(data.scene.organisations[(i * 37) % data.scene.organisations.length].id);
    const before = drawn;
    const from = performance.now();
    map.hover(x, y);
    if (map.wait > 0) await pause(map.wait);
    while (drawn === before && performance.now() - from < 3000) await pause(0);
    finish();
    if (drawn > before) times.hover.push(performance.now() - from - map.wait);
    await settled();
  }

  map.hover(2, 2);
  await settled();
  map.grab(400, 200);
  map.drag(405, 205);
  for (let i = 0; i < steps; i++) {
    await frame();
    const from = performance.now();
    map.drag(405 + 3 * i, 205 + 2 * i);
    await frame();
    finish();
    times.pan.push(performance.now() - from);
  }
  map.drop(405, 205);
  await settled();
  map.destroy();
  host.replaceChildren();
  await settled();
  return times;
};
