// What a bundle of the metrics leaves out: what only people and tools read. A metric computes the same without its
// question, its sources and its worked example, and an option without its help; a page that measures shows labels,
// column labels and the convention, which stay. Of the messages those stay whose code something in the bundle names.
import { readFile } from "node:fs/promises";
import ts from "typescript";

const ofDefinition = new Set(["question", "formula", "references", "cost", "example", "programs"]);
const isIn = (room) => (id) => id.includes(`/lib/${room}/`) && id.endsWith(".ts");
const [inFramework, inMetric] = [isIn("framework"), isIn("metric")];

/** Stretches of a source file to leave out, in order, none inside another. */
function cutsIn(source) {
  const cuts = [];
  const property = (node) => cuts.push([node.getFullStart(), node.end, true]);
  const visit = (node) => {
    if (ts.isCallExpression(node)) {
      const [first, , last] = node.arguments;
      const called = node.expression.getText(source);
      if (called === "defineMetric" && first !== undefined && ts.isObjectLiteralExpression(first)) {
        for (const one of first.properties) if (one.name !== undefined && ofDefinition.has(one.name.getText(source))) property(one);
      }
      // saying(schema, en, zh): the schema alone.
      if (called === "saying" && node.arguments.length === 3) cuts.push([first.end, last.end, false]);
    }
    if (ts.isPropertyAssignment(node) && node.name.getText(source) === "higherMeans") property(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  cuts.sort(([a], [b]) => a - b);
  return cuts.filter(([start], i) => !cuts.slice(0, i).some(([, end]) => start < end));
}

/** TypeScript without the texts; the same string when there are none. Exported for its test. */
export function stripped(code, id = "metric.ts") {
  const cuts = cutsIn(ts.createSourceFile(id, code, ts.ScriptTarget.Latest, true));
  return cuts.reduceRight((text, [start, end, comma]) => text.slice(0, start) + text.slice(comma && text[end] === "," ? end + 1 : end), code);
}

/** A module of the same names that does nothing; what it exports by default gives an empty object. */
const hollow = (code) => (code.includes("export default") ? "export default () => ({});\n" : "") + [...code.matchAll(/^export (?:const|function|class) (\w+)/gm)].map(([, name]) => `export const ${name} = () => undefined;\n`).join("");

const isMessage = (node) => ts.isPropertyAssignment(node) && ts.isStringLiteralLike(node.name) && /^[\w-]+\/[\w-]+$/.test(node.name.text)
  && ts.isObjectLiteralExpression(node.initializer) && node.initializer.properties.map((one) => one.name?.text).join() === "en,zh";

/**
 * JavaScript without the messages that nothing in it can say: those whose code stands nowhere but in the catalogue. A
 * code may be put together (`whatIf/task-${cause}`); all that begin like it stay. Exported for its test.
 */
export function withoutUnsaid(code) {
  const source = ts.createSourceFile("chunk.js", code, ts.ScriptTarget.Latest, true);
  const messages = [];
  const [named, begun] = [new Set(), []];
  const visit = (node) => {
    if (isMessage(node)) return void messages.push(node);
    if (ts.isStringLiteralLike(node)) named.add(node.text);
    if (ts.isTemplateHead(node) && node.text.includes("/")) begun.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  const unsaid = messages.filter(({ name }) => !named.has(name.text) && !begun.some((start) => name.text.startsWith(start)));
  return unsaid.reduceRight((text, { pos, end }) => text.slice(0, pos) + text.slice(text[end] === "," ? end + 1 : end), code);
}

/** What zod can say and no page asks for: a schema as JSON Schema, and what is wrong with a value in English. */
const unasked = /zod\/v4\/(core\/(json-schema-processors|to-json-schema)|locales\/en)\.js$/;

/** The plugin. */
export function withoutProse() {
  return {
    name: "without-prose", enforce: "pre",
    async load(id) {
      return unasked.test(id) ? hollow(await readFile(id, "utf8")) : null;
    },
    transform: (code, id) => (inFramework(id) || inMetric(id) ? { code: stripped(code, id), map: null } : null),
    renderChunk: (code) => ({ code: withoutUnsaid(code), map: null }),
  };
}
