// Who links the province with the district, and is there a second way? (S City)
import { build, distancesFrom, namesOf, project, tiesBetween } from "crosstie";
import { readCase } from "crosstie/node";

const network = build(await readCase(new URL("../data/s-city", import.meta.url)));
const name = (id) => namesOf(network.case)(id, "en");
const [province, district] = ["prov-command", "d-command"];

const graph = project(network, { direction: "ignored", strength: "ignored" });
const [from, to] = [province, district].map((id) => graph.ids.indexOf(id));
console.log(`${name(province)} to ${name(district)}: ${distancesFrom(graph, from)[to]} steps.`);

const needed = graph.ids.filter((id, i) => i !== from && i !== to && distancesFrom(graph, from, { absent: i })[to] === -1);
for (const link of needed) {
  console.log(`Every way runs through ${name(link)}; without it there is none.`);
  for (const { id, layer, certainty, evidence } of [...tiesBetween(network, province, link), ...tiesBetween(network, link, district)]) {
    console.log(`- ${id}, ${layer}, ${certainty}: ${evidence.map(({ document, section }) => `${document}, section ${section}`).join("; ")}`);
  }
}
if (needed.length === 0) console.log("No single organisation can cut them off.");
