// What breaks if one organisation is cut off? (S City, the headquarters)
import { build, measure, namesOf, without } from "crosstie";
import { commandReach, fragmentation } from "crosstie/metrics";
import { readCase } from "crosstie/node";

const source = await readCase(new URL("../data/s-city", import.meta.url));
const name = namesOf(source);
const whole = build(source);
const left = without(whole, "s-hq");

const f = (network) => measure(network, fragmentation).rows[0].fragmentation.toFixed(4);
console.log(`Fragmentation ${f(whole)} (n = ${whole.organisations.length}) -> ${f(left)} (n = ${left.organisations.length})`);

const reached = (network) => measure(network, commandReach, { layers: "command-and-mandate" }).rows.filter((row) => row.depth > 0).map((row) => row.organisation);
const lost = reached(whole).filter((id) => !reached(left).includes(id));
console.log(`Out of the committee's reach: ${lost.map((id) => name(id, "en")).join("; ")}`);
