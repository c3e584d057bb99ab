// Show me response level 1 now: what a page needs to draw one state without moving anything. (S City)
import { at, build, compareStates, measure } from "crosstie";
import { fragmentation } from "crosstie/metrics";
import { readCase } from "crosstie/node";

const source = await readCase(new URL("../data/s-city", import.meta.url));
const whole = build(source);
const state = source.vocabulary.states.find(({ responseLevel }) => responseLevel === 1);
const now = at(whole, state.id);

const page = {
  synthetic: source.synthetic,
  now: { id: state.id, label: state.label, fragmentation: measure(now, fragmentation).rows[0].fragmentation },
  // What a slider shows: null where the source tells nothing of a state, which is not 0. The last row is "state not stated".
  slider: compareStates(whole).tables.states.rows.map(({ state, described, ties }) => ({ state, ties: described === false ? null : ties })),
  // Draw `whole` once and show or hide by id, so that organisations stay where they are.
  show: now.ties.map(({ id }) => id),
  showAsUnstated: whole.ties.filter(({ activeFrom }) => activeFrom === null).map(({ id }) => id),
};
for (const [key, value] of Object.entries(page)) console.log(`${key}: ${JSON.stringify(value)}`);
