import type { Case } from "../../case/index.js";
import { CollaborationError } from "../../errors.js";
import { layoutForce } from "../../layout/index.js";
import { build, type Network, type Selection } from "../../network/index.js";
import { renderSvg, withLegend } from "../../picture/index.js";
import type { LongRun } from "../../progress.js";
import { failureOf } from "./failure.js";
import { listMetrics } from "./list.js";
import { measureFor } from "./measure.js";
import { networkAbout } from "./network-about.js";
import type { About, Answer, AskName, Message, Question, Reply } from "./protocol.js";
import { routeOn } from "./route.js";
import { whatIfOn } from "./what-if.js";

/** A case as it was written is read elsewhere. */
type Served = Exclude<AskName, "scene">;
type Handlers = { readonly [K in Served]: (question: Question<K>, about: (about?: About) => Network, run: LongRun) => Reply<K> | Promise<Reply<K>> };

const handlers: Handlers = {
  list: ({ about }, network) => listMetrics(network(about)),
  measure: ({ name, about }, network) => measureFor(network(about), name),
  "what-if": ({ organisations, about }, network) => whatIfOn(network(about), organisations),
  route: (question, network) => routeOn(network(question.about), question),
  layout: ({ scene, width, seed }, _network, run) => layoutForce(scene, seed === undefined ? { width } : { width, seed }, run),
  svg: ({ picture, theme, language = picture.language }) => withLegend(renderSvg(picture, { theme, language }), picture, { theme, language }),
};

/**
 * Answers messages, through `post`. Knows no worker and no page: what is asked and answered is plain data, so the same
 * function runs in a worker, in a test, and on a page that has no workers. The network is built at the first question
 * that needs it; a case or a selection that cannot be used is told there.
 */
export function serve(post: (answer: Answer) => void): (message: Message) => Promise<void> {
  let source: { readonly case: Case; readonly selection: Selection } | null = null;
  let network: Network | null = null;
  const about = (part?: About): Network => {
    if (source === null) throw new CollaborationError("worker/not-open", "Nothing was handed over that could be measured.");
    network ??= build(source.case, source.selection);
    return networkAbout(network, part);
  };
  const answer = <K extends Served>(ask: K, question: Question<K>, run: LongRun) => handlers[ask](question, about, run);
  return async (message) => {
    if (message.ask === "open") {
      [source, network] = [message, null];
      return;
    }
    const { id, ask, question } = message;
    try {
      if (!Object.hasOwn(handlers, ask)) throw new CollaborationError("worker/unknown-ask", `Nobody answers "${ask as string}" here.`);
      post({ id, result: await answer(ask as Served, question as Question<Served>, { onProgress: (progress) => post({ id, progress }) }) });
    } catch (error) {
      post({ id, error: failureOf(error) });
    }
  };
}
