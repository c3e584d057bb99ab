import { createContext, runInContext } from "node:vm";
import { beforeAll, describe, expect, it } from "vitest";
import { stripped, withoutUnsaid } from "../../build-strip.js";
import type { Case } from "../../lib/case/index.js";
import { awkward } from "../support/awkward.js";
import { readCase } from "../../lib/node/index.js";
import { mapMetrics } from "../../lib/view/worker/metrics.js";
import type { Answer, Message } from "../../lib/view/worker/protocol.js";
import { serve } from "../../lib/view/worker/serve.js";
import { bundle } from "./page.js";

/** What leaves out of the worker's script what only people read must leave every number and every sentence as it was. */
describe("the worker's script", () => {
  let script: string;
  beforeAll(async () => {
    script = await bundle("lib/view/worker/entry.ts");
  });

  /** The script as a worker runs it, without a page, and the same handlers from their sources. */
  function both(): (messages: readonly Message[]) => Promise<[Answer[], Answer[]]> {
    const heard: [Answer[], Answer[]] = [[], []];
    const scope = createContext({ postMessage: (one: Answer) => heard[0].push(one), setTimeout, performance, TextEncoder, structuredClone });
    runInContext(script, scope);
    const answer = serve((one) => heard[1].push(one));
    return async (messages) => {
      for (const list of heard) list.length = 0;
      for (const message of messages) {
        // It has a realm of its own: a case comes to it as a message does.
        runInContext(`onmessage({ data: ${JSON.stringify(message)} })`, scope);
        await answer(message);
      }
      await new Promise((done) => setTimeout(done, 0));
      return heard;
    };
  }

  const plain = (answers: readonly Answer[]) => JSON.parse(JSON.stringify(answers.filter((one) => !("progress" in one)))) as Answer[];
  const questions = (source: Case): Message[] => [
    { ask: "open", case: source, selection: {} }, { id: 1, ask: "list", question: {} },
    ...mapMetrics.metrics.map(({ id }, i): Message => ({ id: i + 2, ask: "measure", question: { name: id } })),
    ...source.organisations.slice(0, 2).map(({ id }, i): Message => ({ id: 900 + i, ask: "what-if", question: { organisations: [id] } })),
  ];

  it("answers as the sources do, on every network a metric has to survive: numbers, words, reasons", async () => {
    const ask = both();
    for (const source of [...Object.values(awkward), await readCase("data/knoke")]) {
      const messages = questions(source);
      const [built, plainly] = (await ask(messages)).map(plain) as [Answer[], Answer[]];
      expect(built, source.title.en).toHaveLength(messages.length - 1);
      expect(built, source.title.en).toEqual(plainly);
      // A note without a sentence would be shown as its code.
      expect(JSON.stringify(plainly).match(/"(?:en|zh)":"[a-zA-Z-]+\/[a-z-]+"/g)).toBe(null);
    }
  });

  it("holds no question, reference, formula or worked example of a metric", () => {
    for (const text of ["What share of", "borgatti2006", "\\frac", "R sna", "JSON Schema"]) expect(script, text).not.toContain(text);
    expect(script).toContain("Betweenness");
  });
});

describe("what is left out", () => {
  it("fields of a definition for people, phrases of columns, help of options; not what an option or a column is", () => {
    const source = `export const one = defineMetric({ id: "one", question: { en: "Why, then?", zh: "为何？" }, references: ["a2000"], convention: { en: "c", zh: "c" },
      options: z.strictObject({ cost: saying(z.number().default(2), "how dear", "价格") }), columns: { a: { type: "number", higherMeans: { en: "more", zh: "更多" }, label: { en: "A", zh: "甲" } } },
      compute: () => [{ question: 1 }], example: { formula: 1 } });`;
    const left = stripped(source);
    for (const gone of ["Why, then", "a2000", "how dear", "价格", "higherMeans", "example"]) expect(left).not.toContain(gone);
    for (const stays of ['convention: { en: "c"', "cost: saying(z.number().default(2))", 'label: { en: "A"', "[{ question: 1 }]"]) expect(left).toContain(stays);
    expect(stripped("export const cost = 1; const x = { references: [] };")).toBe("export const cost = 1; const x = { references: [] };");
  });

  it("messages whose code nobody names; a code put together keeps all that begin like it", () => {
    const left = withoutUnsaid('const notes = { "a/used": { en: "1", zh: "1" }, "a/unused": { en: "2", zh: "2" }, "b/task-x": { en: "3", zh: "3" }, "b/other": { en: "4", zh: "4" }, "c/path": 5 }; note("a/used"); note(`b/task-${kind}`);');
    expect(left).toBe('const notes = { "a/used": { en: "1", zh: "1" }, "b/task-x": { en: "3", zh: "3" }, "c/path": 5 }; note("a/used"); note(`b/task-${kind}`);');
  });
});
