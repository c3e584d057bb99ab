// 发放碘片：谁掌握什么，缺谁，断了一条还有没有第二条？（S市）
import { build, measure, namesOf } from "crosstie";
import { pathRedundancy, responsibilityByTask, taskConnection } from "crosstie/metrics";
import { readCase } from "crosstie/node";

const network = build(await readCase(new URL("../data/s-city", import.meta.url)));
const name = (id) => namesOf(network.case)(id, "zh");
const task = network.tasks.find(({ id }) => id === "task-iodine");
const of = (metric) => measure(network, metric).rows.find((row) => row.task === task.id);

console.log(`任务：${name(task.id)}`);
for (const { resource } of task.requiredResources) {
  const { heldBy } = network.resources.find(({ id }) => id === resource);
  console.log(`${name(resource)}：${heldBy === null ? "未说明由谁掌握" : heldBy.map(name).join("、")}`);
}
const { leads } = of(responsibilityByTask);
console.log(`牵头单位：${leads === null ? "预案未说明，请补填" : leads === 0 ? "无" : leads}`);
const { connection, evidence } = of(taskConnection);
console.log(`所需单位之间：${{ direct: "直接相连", "via-one": "经一个其他单位相连", none: "未相连" }[connection]}`);
for (const { id, layer, status, evidence: sources } of network.ties.filter(({ id }) => evidence.includes(id))) {
  const standing = status === "required" ? "属建议，文中未说明已存在" : "已登记";
  console.log(`- ${id}（${name(layer)}）：${standing}；依据：${sources.map(({ document, section }) => `${document} 第${section}节`).join("、")}`);
}
for (const { a, b, resource, paths, withoutDirect } of measure(network, pathRedundancy).rows) {
  if (!task.requiredResources.some((required) => required.resource === resource)) continue;
  console.log(`${name(resource)}由${name(a)}到${name(b)}：${paths}条路径；直接关系中断后剩${withoutDirect}条`);
}
