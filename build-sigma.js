// What the browser bundles leave out of sigma 3.0.3: the map watches the pointer itself, draws its own names and marks,
// and gives every colour as a number. A fifth of sigma is for what it does not use, and the bundler cannot tell, since
// methods of a class all count as used. Each cut is looked for by name: where a new sigma has it no more, the build fails.
import ts from "typescript";

/** Methods that do nothing here: nothing listens to sigma's own pointer events, no label or hover layer is drawn, the graph never changes, the camera is moved by the map. */
const idle = new Set(["bindEventHandlers", "bindGraphHandlers", "unbindGraphHandlers", "renderLabels", "renderEdgeLabels", "renderHighlightedNodes", "scheduleHighlightedNodesRender", "getEdgeAtPoint", "getNodeAtPosition",
  "animatedZoom", "animatedUnzoom", "animatedReset", "viewRectangle",
  "setGraph", "setCamera", "updateState", "copy", "getGraph", "getBBox", "getCustomBBox", "getContainer", "getSettings", "getNodeDisplayData", "getEdgeDisplayData", "updateSetting", "setSettings", "viewportToGraph", "getGraphToViewportRatio", "getNodeDisplayedLabels", "getEdgeDisplayedLabels"]);

const captor = "(class { constructor() { this.enabled = false; } on() {} setSettings() {} kill() {} })";

/** By the beginning of a file's name: what each variable is instead. */
const instead = {
  "sigma.esm": { MouseCaptor: captor, TouchCaptor: captor, LabelGrid: "(class { resizeAndClear() {} add() {} organize() {} getLabelsToDisplay() { return []; } })" },
  "colors-": { HTML_COLORS: "{}" },
  "sigma-settings.esm": { DEFAULT_EDGE_PROGRAM_CLASSES: "{}" },
};

/** By the same, functions that draw names. */
const silent = { "index-": ["drawStraightEdgeLabel", "drawDiscNodeLabel", "drawDiscNodeHover"] };

/** Calls that only make something: dropped with what nobody uses. */
const pure = { "index-": ["EdgeArrowHeadProgram", "EdgeClampedProgram", "EdgeArrowProgram"] };

/** What sigma uses of node's emitter. */
const emitter = `export class EventEmitter {
  constructor() { this.heard = {}; }
  on(name, act) { (this.heard[name] ??= []).push(act); return this; }
  addListener(name, act) { return this.on(name, act); }
  once(name, act) { const first = (...all) => { this.off(name, first); act.apply(this, all); }; return this.on(name, first); }
  off(name, act) { this.heard[name] = (this.heard[name] ?? []).filter((one) => one !== act); return this; }
  removeListener(name, act) { return this.off(name, act); }
  removeAllListeners(name) { if (name === undefined) this.heard = {}; else delete this.heard[name]; return this; }
  emit(name, ...all) { const heard = this.heard[name] ?? []; for (const act of [...heard]) act.apply(this, all); return heard.length > 0; }
  listeners(name) { return [...(this.heard[name] ?? [])]; }
}
`;

/** A shader without its remarks and indents. */
const shader = (text) => text.replace(/\/\/[^\n]*/g, "").replace(/\s*\n\s*/g, "\n");
const isShader = (node) => ts.isStringLiteralLike(node) && node.text.includes("void main");

const nameOf = (id) => id.slice(id.lastIndexOf("/") + 1);
const forFile = (table, id) => Object.entries(table).find(([start]) => nameOf(id).startsWith(start))?.[1];

/** A module of sigma without what the map does not use. Exported for its test. */
export function slimmed(code, id) {
  const [variables, made] = [forFile(instead, id) ?? {}, forFile(pure, id) ?? []];
  const functions = forFile(silent, id) ?? [];
  const methods = nameOf(id).startsWith("sigma.esm") ? idle : new Set();
  const wanted = new Set([...Object.keys(variables), ...made, ...functions, ...methods]);
  if (wanted.size === 0 && !code.includes("void main")) return code;
  const source = ts.createSourceFile("sigma.js", code, ts.ScriptTarget.Latest, true);
  const cuts = [];
  const cut = (name, node, text) => {
    wanted.delete(name);
    cuts.push([node.getStart(source), node.end, text]);
  };
  const visit = (node) => {
    if (ts.isVariableDeclaration(node) && node.initializer !== undefined && ts.isIdentifier(node.name)) {
      const name = node.name.text;
      if (Object.hasOwn(variables, name)) return cut(name, node.initializer, variables[name]);
      if (made.includes(name)) return cut(name, node.initializer, `/*#__PURE__*/${node.initializer.getText(source)}`);
    }
    if (ts.isFunctionDeclaration(node) && functions.includes(node.name?.text)) return cut(node.name.text, node, `function ${node.name.text}() {}`);
    if (ts.isObjectLiteralExpression(node) && node.properties.length === 2) {
      const [key, value] = node.properties.map((one) => one.initializer);
      if (key !== undefined && ts.isStringLiteral(key) && methods.has(key.text) && value !== undefined && ts.isFunctionExpression(value)) return cut(key.text, value, "function () { return this; }");
    }
    if (isShader(node)) return cut("", node, JSON.stringify(shader(node.text)));
    // Sentences for programmers about mistakes that the map's types rule out.
    if (ts.isNewExpression(node) && node.expression.getText(source) === "Error" && node.arguments?.length === 1) return cut("", node.arguments[0], '"sigma"');
    ts.forEachChild(node, visit);
  };
  visit(source);
  if (wanted.size > 0) throw new Error(`sigma has changed: ${nameOf(id)} has no ${[...wanted].join(", ")} any more. Look again at what build-sigma.js leaves out.`);
  return cuts.sort(([a], [b]) => b - a).reduce((text, [start, end, by]) => text.slice(0, start) + by + text.slice(end), code);
}

/** The plugin of the bundler. */
export function slimSigma() {
  return {
    name: "slim-sigma", enforce: "pre",
    resolveId: (id) => (id === "events" ? "\0events" : null),
    load: (id) => (id === "\0events" ? emitter : null),
    transform: (code, id) => (/\/node_modules\/sigma\/.*\.esm\.js$/.test(id) ? { code: slimmed(code, id), map: null } : null),
  };
}
