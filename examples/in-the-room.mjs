// Who must be in the room for a task, what does each hold, and which tie is missing? (S City, evacuation)
import { build, measure, namesOf } from "crosstie";
import { missingTaskTies, taskCongruenceByTask } from "crosstie/metrics";
import { readCase } from "crosstie/node";

const network = build(await readCase(new URL("../data/s-city", import.meta.url)));
const name = namesOf(network.case);
const task = network.tasks.find(({ id }) => id === "task-evacuation");

for (const { organisation } of task.requiredOrganisations) {
  const holds = network.resources.filter(({ heldBy }) => heldBy?.includes(organisation)).map(({ id }) => name(id, "en"));
  console.log(`${name(organisation, "en")}: holds ${holds.join(", ") || "nothing stated"}`);
}
const { congruence, evidence } = measure(network, taskCongruenceByTask).rows.find((row) => row.task === task.id);
console.log(`Tied: ${congruence.toFixed(3)} of the demanded pairs [${evidence.join(", ")}]`);
for (const { a, b, taskIds } of measure(network, missingTaskTies).rows) {
  if (taskIds.includes(task.id)) console.log(`No tie: ${name(a, "en")} - ${name(b, "en")}`);
}
