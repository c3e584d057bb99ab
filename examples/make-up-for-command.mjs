// Do horizontal ties make up for command that is missing between equals, and is it more than chance? (S City)
import { build, measure, namesOf, select } from "crosstie";
import { compensatedPairs, compensationLiftTest, horizontalCompensation } from "crosstie/metrics";
import { readCase } from "crosstie/node";

const network = build(await readCase(new URL("../data/s-city", import.meta.url)));
const name = namesOf(network.case);
const share = (chosen) => {
  const { compensatedPairs: tied, pairs } = measure(chosen, horizontalCompensation).rows[0];
  return `${tied} of ${pairs} pairs`;
};

console.log(`Of equals without a vertical path, ${share(network)} have a horizontal tie:`);
for (const { a, b, evidence } of measure(network, compensatedPairs).rows) {
  const statuses = network.ties.filter(({ id }) => evidence.includes(id)).map(({ status }) => status);
  console.log(`- ${name(a, "en")} - ${name(b, "en")} [${evidence.join(", ")}: ${statuses.join(", ")}]`);
}
console.log(`Among ties that the plan describes as existing: ${share(select(network, { statuses: ["in-plan"] }))}.`);
console.log(`Without ties of unstated state: ${share(select(network, { state: "off-site", unstated: "exclude" }))}.`);
const { tied, expected, more } = measure(network, compensationLiftTest).rows[0];
console.log(`By chance ${tied} tied pairs of equals, put anywhere, would give ${expected.toFixed(2)}; as many as found, or more, with probability ${more.toFixed(3)}.`);
console.log("The text names few pairs: this describes the document, not practice.");
