// 联络单位失联时，第二条线在哪里？（S市）
import { build, distancesFrom, namesOf, project, sayNote, whatIf } from "crosstie";
import { readCase } from "crosstie/node";

const network = build(await readCase(new URL("../data/s-city", import.meta.url)));
const name = (id) => namesOf(network.case)(id, "zh");
const [liaison] = network.liaison;

const { sentences } = whatIf(network, [liaison], { undecided: "ignore" });
for (const { code, params } of sentences) console.log(`- ${sayNote({ code, params }, "zh", namesOf(network.case))}`);

console.log(`${name(liaison)}的每条联络，在表中何处，有无第二条线：`);
const graph = project(network, { direction: "ignored", strength: "ignored" });
const at = (id) => graph.ids.indexOf(id);
const steps = distancesFrom(graph, at(network.lead), { absent: at(liaison) });
for (const [i, { source, target, layer }] of network.case.ties.entries()) {
  const partner = source === liaison ? target : target === liaison ? source : null;
  if (partner === null || partner === network.lead) continue;
  const second = steps[at(partner)] === -1 ? `${name(network.lead)}无第二条线可达，请指定` : `${name(network.lead)}另有${steps[at(partner)]}步可达`;
  console.log(`- ${name(partner)}（ties.csv 第${i + 2}行，${name(layer)}）：${second}`);
}
