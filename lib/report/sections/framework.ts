import { constituents, elements, mostDoubtful } from "../../codebook/index.js";
import type { Network } from "../../network/index.js";
import type { Draft, MatrixCell } from "../block.js";
import type { Voice } from "../words.js";

export function frameworkSection(network: Network, voice: Voice): Draft[] {
  const codings = network.case.codings.filter((coding) => coding.codebook === "collaboration-framework");
  const cellOf = (code: string, label: string): MatrixCell => {
    const own = codings.filter((coding) => coding.code === code || coding.code.startsWith(`${code}.`));
    const exact = own.filter((coding) => coding.code === code);
    const state = mostDoubtful(exact.map(({ value }) => value)) ?? "not-coded";
    return {
      code, label, state, word: voice.say(`coding/${state}`),
      passages: own.flatMap((coding) => coding.evidence.map((evidence) => ({
        place: evidence.section === null ? evidence.document : `\u00A7${evidence.section}`,
        text: [coding.note === null ? null : voice.label(coding.note), evidence.paraphrase === null ? null : voice.label(evidence.paraphrase)].filter((part) => part !== null).join(voice.language === "zh" ? "：" : ": "),
      }))),
    };
  };
  const matrix = elements.map((element) => ({
    code: element.code, label: voice.label(element.label),
    cells: constituents.filter((constituent) => constituent.element === element.id).map((constituent) => cellOf(constituent.code, voice.label(constituent.label))),
  }));
  const count = (state: MatrixCell["state"]) => matrix.reduce((sum, element) => sum + element.cells.filter((cell) => cell.state === state).length, 0);
  const lead = codings.length === 0 ? voice.say("framework/not-coded") : voice.say("framework/lead", {
    present: count("present"), expected: count("expected"), absent: count("absent"), contradicted: count("contradicted"), open: count("not-coded"),
  });
  return [
    { kind: "heading", id: "framework", text: voice.say("framework/heading"), lead },
    { kind: "matrix", title: voice.say("framework/title"), elements: matrix, caption: voice.say("framework/caption") },
  ];
}
