// Does the structure grow as the state rises, as the plan claims, and where is the plan silent? (S City)
import { build, compareStates, namesOf, sayNote } from "crosstie";
import { fragmentation } from "crosstie/metrics";
import { readCase } from "crosstie/node";

const source = await readCase(new URL("../data/s-city", import.meta.url));
const { tables, sentences } = compareStates(build(source), { metrics: [fragmentation] });

for (const { state, described, ties, tiesWithUnstated } of tables.states.rows) {
  console.log(`${state ?? "state not stated"}: ${described === false ? "no tie stated" : `${ties} ties`}${tiesWithUnstated === null ? "" : `, ${tiesWithUnstated} with those of unstated state`}`);
}
for (const { code, params } of sentences.filter(({ code }) => code.startsWith("states/claim"))) console.log(sayNote({ code, params }, "en", namesOf(source)));
