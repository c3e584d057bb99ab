import { frameworkCodebook, frameworkId, loopOf } from "../../codebook/index.js";
import type { Network } from "../../network/index.js";
import type { Draft, CellText } from "../block.js";
import type { Voice } from "../words.js";

/** Whether the loop of input, transformation, output and feedback closes, with the codings that speak for each part. Nothing where nothing is coded. */
export function loopSection(network: Network, voice: Voice): Draft[] {
  const codings = network.case.codings.filter(({ codebook }) => codebook === frameworkId);
  const loop = codings.length === 0 ? null : loopOf(codings, frameworkCodebook);
  if (loop === null) return [];
  const codes = new Map(codings.map(({ id, code }) => [id, code]));
  const listed = (ids: readonly string[]): CellText => ({ text: ids.length === 0 ? "\u2014" : ids.map((id) => `${codes.get(id)!} [${id}]`).join(voice.language === "zh" ? "、" : ", ") });
  return [
    { kind: "text", text: voice.say("loop/answer", { observed: voice.say(`loop/${loop.state}`), expected: voice.say(`loop/${loop.stateWithExpected}`) }) },
    {
      kind: "table", id: "loop", title: voice.say("loop/title"),
      columns: [{ label: voice.say("loop/part") }, { label: voice.say("loop/observed") }, { label: voice.say("loop/expected") }],
      rows: loop.parts.map(({ part, observed, expected }) => [{ text: voice.say(`loop/${part}`) }, listed(observed), listed(expected)]),
      caption: voice.say("loop/caption"),
    },
  ];
}
