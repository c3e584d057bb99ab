// Random cities as the map is handed them: a scene and an arrangement in rows. The same numbers on any machine.

/** A small generator (mulberry32), so that a bench needs nothing built. */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const layers = [
  { id: "command", label: { en: "Command", zh: "指挥" }, dimension: "vertical", reads: "command", coverage: "complete" },
  ...["communication", "decision", "operational"].map((id) => ({ id, label: { en: id, zh: id }, dimension: "horizontal", reads: id, coverage: "complete" })),
];
const levels = ["province", "city", "district", "station"].map((id) => ({ id, label: { en: id, zh: id } }));
const sectors = ["government", "enterprise", "social"].map((id) => ({ id, label: { en: id, zh: id } }));

/** What `drawScene` takes: organisations in rows by level, a fifth of the ties vertical, the horizontal ones bowed. */
export function city(organisations, ties, seed = 1) {
  const next = random(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const width = 900;
  const columns = Math.max(6, Math.round(Math.sqrt(organisations * 1.2)));
  const pitch = (width - 140) / columns;
  const height = Math.ceil(organisations / columns) * Math.max(26, pitch) + 60;
  const nodes = [];
  const positions = {};
  const labels = {};
  for (let i = 0; i < organisations; i++) {
    const id = `o${i}`;
    const level = levels[Math.min(3, Math.floor((4 * i) / organisations))].id;
    nodes.push({ id, label: { en: `Organisation ${i} of the city`, zh: `第${i}单位` }, aliases: [], sector: pick(sectors).id, level, jurisdiction: null, kind: null, collective: false, count: null, roles: [], role: null, certainty: "stated", evidence: [] });
    const x = 120 + pitch * (i % columns) + pitch * 0.4 * next();
    const y = 30 + Math.max(26, pitch) * Math.floor(i / columns);
    positions[id] = { x, y };
    labels[id] = { lines: [`Organisation ${i}`, "of the city"], remark: null, anchor: "start", x: x + 12, y: y + 4, box: { x: x + 12, y: y - 8, width: 80, height: 28 }, shown: true };
  }
  const records = [];
  const routes = {};
  for (let i = 0; i < ties; i++) {
    const from = Math.floor(next() * organisations);
    const to = (from + 1 + Math.floor(next() * (organisations - 1))) % organisations;
    const layer = next() < 0.2 ? layers[0] : layers[1 + Math.floor(next() * 3)];
    const [source, target] = layer.dimension === "vertical" ? [`o${Math.min(from, to)}`, `o${Math.max(from, to)}`] : [`o${from}`, `o${to}`];
    records.push({
      id: `t${i}`, source, target, layer: layer.id, dimension: layer.dimension, directed: layer.dimension === "vertical", status: next() < 0.2 ? "required" : "in-plan",
      certainty: next() < 0.3 ? "implied" : "stated", activeFrom: null, activeTo: null, subtype: null, stateCertainty: null, strength: null, flow: null, wave: "plan", evidence: [],
    });
    const a = positions[source];
    const b = positions[target];
    const bow = layer.dimension === "vertical" ? 0 : 0.1;
    const cx = (a.x + b.x) / 2 - (b.y - a.y) * bow;
    const cy = (a.y + b.y) / 2 + (b.x - a.x) * bow;
    routes[`t${i}`] = { x1: a.x, y1: a.y, cx, cy, x2: b.x, y2: b.y, straight: bow === 0, mark: { at: 0.5, x: (a.x + 2 * cx + b.x) / 4, y: (a.y + 2 * cy + b.y) / 4 } };
  }
  const bands = levels.map(({ id, label }, i) => ({ level: id, label, jurisdiction: null, top: (height * i) / 4, bottom: (height * (i + 1)) / 4, tinted: i % 2 === 1, missing: false }));
  return {
    scene: { title: { en: "City", zh: "城市" }, levels, jurisdictions: [], sectors, states: [], kinds: [], layers, organisations: nodes, ties: records, documents: [], source: { asOf: null, synthetic: true } },
    layout: { kind: "rows", frame: { width, height }, gutter: 104, positions, bands, blocks: [], routes, labels: { en: labels, zh: labels } },
    sizes: [], language: "en", theme: "light",
  };
}
