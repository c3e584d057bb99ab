import { failureOf } from "../worker/failure.js";
import type { Answer, Question } from "../worker/protocol.js";
import { sceneFrom } from "./scene-from.js";

/**
 * What reads a case for a page that has nothing but its text: a worker of its own, since it brings the schema and every
 * sentence about a faulty file, which a page with a checked case never needs. One script without imports.
 */
const own = globalThis as unknown as { onmessage: ((event: MessageEvent<{ readonly id: number; readonly question: Question<"scene"> }>) => void) | null; postMessage: (data: Answer) => void };
own.onmessage = ({ data: { id, question } }) => {
  try {
    own.postMessage({ id, result: sceneFrom(question) });
  } catch (error) {
    own.postMessage({ id, error: failureOf(error) });
  }
};
