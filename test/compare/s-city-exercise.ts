import { parseCase, type Case } from "../../lib/case/index.js";
import { readCase } from "../../lib/node/index.js";

/**
 * MADE UP: S City with a second data collection, "after the exercise", that never took place. Of the communication layer
 * two planned pairs are observed and one that was not planned; of command one; of the other layers nothing.
 */
export async function sCityExercise(): Promise<Case> {
  const city = await readCase("data/s-city");
  const observed = (id: string, source: string, target: string, layer: "communication" | "command", directed = false) => ({
    id, source, target, layer, directed, status: "observed" as const, wave: "after-exercise", evidence: [],
  });
  const planned = (layer: string) => city.ties.filter((tie) => tie.layer === layer && tie.source !== tie.target);
  const talks = planned("communication").slice(0, 2);
  const orders = planned("command")[0]!;
  return parseCase({
    ...city, title: { en: "S City with a made-up exercise", zh: "S市（虚构演练）" }, synthetic: true,
    ties: [
      ...city.ties,
      // The other way round: direction is ignored.
      ...talks.map((tie, i) => observed(`x${i + 1}`, tie.target, tie.source, "communication")),
      observed("x3", "s-hq", "s-emo", "communication"),
      observed("x4", orders.source, orders.target, "command", true),
    ],
  });
}
