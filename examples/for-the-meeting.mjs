// Print for the meeting: the plan at response level 1 as one SVG with its caption, in Chinese. (S City)
// `node examples/for-the-meeting.mjs map.svg` writes the figure.
import { writeFile } from "node:fs/promises";
import { at, build, report, say } from "crosstie";
import { readCase } from "crosstie/node";

const source = await readCase(new URL("../data/s-city", import.meta.url));
const state = source.vocabulary.states.find(({ responseLevel }) => responseLevel === 1);
const { document } = report(source, { language: "zh", selection: { state: state.id } });
const { number, caption, svg } = document.blocks.find(({ kind }) => kind === "map");
const file = process.argv[2];
if (file !== undefined) await writeFile(file, svg);

// The figure and the numbers beside it come from one selection, so they cannot drift apart.
const { organisations, ties } = at(build(source), state.id);
console.log(`${document.title}${source.synthetic ? "（SYNTHETIC）" : ""}`);
console.log(`${number} ${say(state.label, "zh")}：${organisations.length}个单位，${ties.length}条关系。${caption}`);
