import type { Message } from "./protocol.js";
import { serve } from "./serve.js";

/** What runs in the worker: one script without imports, so that it also starts from a `blob:` address. */
const own = globalThis as unknown as { onmessage: ((event: MessageEvent<Message>) => void) | null; postMessage: (data: unknown) => void };
const answer = serve((data) => own.postMessage(data));
own.onmessage = ({ data }) => void answer(data);
