import { describe, expect, it } from "vitest";
import type { Case } from "../../lib/case/index.js";
import { openWorker, type Busy } from "../../lib/view/worker-client.js";
import type { Answer, Message } from "../../lib/view/worker/protocol.js";

class Stub {
  onmessage: ((event: { data: Answer }) => void) | null = null;
  onerror: ((event: { preventDefault: () => void }) => void) | null = null;
  readonly told: Message[] = [];
  ended = false;
  postMessage(message: Message) {
    this.told.push(message);
  }
  terminate() {
    this.ended = true;
  }
  say(answer: object) {
    this.onmessage?.({ data: answer as Answer });
  }
}

const source = { case: { id: "c" } as Case, selection: {} };
function world(given: typeof source | undefined = source) {
  const made: Stub[] = [];
  const worker = openWorker(() => {
    made.push(new Stub());
    return made.at(-1) as unknown as Worker;
  }, given);
  const busy: Busy[] = [];
  worker.onBusy((one) => busy.push(one));
  return { made, worker, busy };
}

describe("the page's side of the worker", () => {
  it("starts at the first question, hands over the case first, and answers many in any order", async () => {
    const { made, worker, busy } = world();
    expect([made.length, worker.why("list")]).toEqual([0, null]);
    const seen: number[] = [];
    const [a, b] = [worker.ask("measure", { name: "degree" }, ({ done }) => seen.push(done)), worker.ask("list", {})];
    const [stub] = made as [Stub];
    expect(stub.told).toEqual([{ ask: "open", ...source }, { id: 1, ask: "measure", question: { name: "degree" } }, { id: 2, ask: "list", question: {} }]);
    stub.say({ id: 1, progress: { label: "x", done: 1, total: 2 } });
    stub.say({ id: 2, result: [] });
    stub.say({ id: 7, result: "nobody asked" });
    stub.say({ id: 1, result: { id: "degree" } });
    expect([await a, await b]).toEqual([{ id: "degree" }, []]);
    expect(seen).toEqual([1]);
    expect(busy.map(({ asks, progress }) => [asks, progress?.done ?? null])).toEqual([[1, null], [2, null], [2, 1], [1, null], [0, null]]);
    expect([made.length, worker.busy]).toEqual([1, { asks: 0, progress: null }]);
  });

  it("rejects with a sentence in both languages", async () => {
    const { made, worker } = world();
    const asked = worker.ask("list", {});
    made[0]!.say({ id: 1, error: { code: "usage/x", en: "No.", zh: "否。" } });
    await expect(asked).rejects.toMatchObject({ name: "AskError", code: "usage/x", message: "No.", failure: { en: "No.", zh: "否。" } });
  });

  it("cancel ends the worker and all it was asked; the next question starts another, and late answers are nobody's", async () => {
    const { made, worker, busy } = world();
    const asked = [worker.ask("list", {}), worker.ask("list", {})];
    worker.cancel();
    for (const one of asked) await expect(one).rejects.toMatchObject({ code: "worker/stopped", failure: { en: "Stopped.", zh: "已停止。" } });
    expect([made[0]!.ended, busy.at(-1)]).toEqual([true, { asks: 0, progress: null }]);
    const again = worker.ask("list", {});
    made[0]!.say({ id: 3, result: "late" });
    expect([made.length, made[1]!.told[0]!.ask, worker.busy.asks]).toEqual([2, "open", 1]);
    made[1]!.say({ id: 3, result: [1] });
    expect(await again).toEqual([1]);
    worker.cancel();
    expect(busy.filter(({ asks }) => asks === 0)).toHaveLength(2);
  });

  it("one that does not start is asked no more, and says why", async () => {
    const throws = openWorker(() => {
      throw new Error("not from here");
    }, source);
    await expect(throws.ask("list", {})).rejects.toMatchObject({ code: "worker/refused" });
    expect(throws.why("svg")).toMatchObject({ code: "worker/refused", en: expect.any(String) as unknown, zh: expect.any(String) as unknown });

    const { made, worker } = world();
    const asked = [worker.ask("list", {}), worker.ask("list", {})];
    let prevented = false;
    made[0]!.onerror!({ preventDefault: () => (prevented = true) });
    for (const one of asked) await expect(one).rejects.toMatchObject({ code: "worker/refused" });
    await expect(worker.ask("list", {})).rejects.toMatchObject({ code: "worker/refused" });
    expect([prevented, made.length, made[0]!.ended]).toEqual([true, 1, true]);
  });

  it("none, and none behind the map, are reasons too; what needs no case is still done", async () => {
    expect(openWorker(null, source).why("list")).toMatchObject({ code: "worker/none" });
    await expect(openWorker(() => null, source).ask("list", {})).rejects.toMatchObject({ code: "worker/none" });
    const made: Stub[] = [];
    const bare = openWorker(() => (made.push(new Stub()), made[0] as unknown as Worker), undefined);
    await expect(bare.ask("what-if", { organisations: ["a"] })).rejects.toMatchObject({ code: "worker/no-case" });
    expect([made.length, bare.why("svg")]).toEqual([0, null]);
    const svg = bare.ask("svg", {} as never);
    expect(made[0]!.told.map(({ ask }) => ask)).toEqual(["svg"]);
    made[0]!.say({ id: 1, result: "<svg/>" });
    expect(await svg).toBe("<svg/>");
  });

  it("destroy ends it for good and tells nobody more", async () => {
    const { made, worker, busy } = world();
    const asked = worker.ask("list", {});
    const told = busy.length;
    worker.destroy();
    await expect(asked).rejects.toMatchObject({ code: "worker/stopped" });
    await expect(worker.ask("list", {})).rejects.toMatchObject({ code: "worker/stopped" });
    expect([made.length, made[0]!.ended, busy.length]).toEqual([1, true, told]);
  });
});
