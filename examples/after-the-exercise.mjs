// 演练后的名单与预案有何不同？演练记录是编造的（SYNTHETIC，种子7），只演示算法，不说明任何城市。
import { build, measure, namesOf, synthesizeSecondWave } from "crosstie";
import { planDifferences, planOverlapByLayer } from "crosstie/metrics";
import { readCase } from "crosstie/node";

const source = await readCase(new URL("../data/s-city", import.meta.url));
const exercise = synthesizeSecondWave(source, { keepOther: 0.8, add: { communication: 2 } }, 7).case;
const network = build(exercise);
const name = (id) => namesOf(exercise)(id, "zh");

console.log("SYNTHETIC：演练记录是编造的。预案一方含属建议的关系。");
for (const { layer, planned, actual, both } of measure(network, planOverlapByLayer).rows) {
  console.log(`${name(layer)}：${planned === null ? "预案未列出任何关系，无从比较" : `预案${planned}对，演练${actual}对，两者皆有${both === null ? "未知" : `${both}对`}`}`);
}
for (const { a, b, layer, difference } of measure(network, planDifferences).rows) {
  console.log(`${difference === "phantom" ? "仅在预案" : "临时形成"}（${name(layer)}）：${name(a)}、${name(b)}`);
}
