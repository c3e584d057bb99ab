// 下次演练前先改什么？五条发现，各说明在表中何处、有多大把握、怎样核实。（S市）
import { report } from "crosstie";
import { readCase } from "crosstie/node";

const { document } = report(await readCase(new URL("../data/s-city", import.meta.url)), { language: "zh" });
const { findings, words } = document.blocks.find(({ kind }) => kind === "findings");

for (const [i, { title, sentences, place, certainty, settle }] of findings.entries()) {
  console.log(`${i + 1}. ${title}`);
  console.log(`   ${sentences.join("")}`);
  console.log(`   ${words.where}：${place || "全案"}　把握：${certainty.word}（${certainty.detail}）`);
  console.log(`   ${words.settle}：${settle}`);
}
