// Who holds a network together? Who stands between others most often, and who is bound to one circle? (EMON Texas)
import { build, measureAll, namesOf } from "crosstie";
import { betweenness, constraint, removalEffect } from "crosstie/metrics";
import { readCase } from "crosstie/node";

const network = build(await readCase(new URL("../data/emon/texas", import.meta.url)));
const name = namesOf(network.case);
const [table] = measureAll(network, [removalEffect, betweenness, constraint]);
const top = table.rows.toSorted((a, b) => b.betweenness - a.betweenness).slice(0, 5);
for (const row of top) {
  console.log(`${name(row.organisation, "en").padEnd(40)} betweenness ${row.betweenness.toFixed(1)}  constraint ${row.constraint.toFixed(3)}`);
}
