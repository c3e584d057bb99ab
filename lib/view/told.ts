import { quoted } from "../picture/titles.js";
import type { Picture } from "../picture/index.js";
import type { Answers } from "./answers.js";
import type { Told } from "./choose.js";
import type { Near } from "./emphasis.js";
import type { MapData, MapState } from "./map-data.js";
import { stepsOf, teller } from "./words.js";

/** What a state's questions add to the picture: whom the lead no longer reaches, the ties of the way, and the clauses that say so. */
export function toldOf({ scene }: MapData, { focus, selected, without, route, language }: MapState, answers: Answers): Told {
  const tell = teller(language);
  const name = (id: string) => quoted(scene.organisations.find((one) => one.id === id)?.label ?? { en: id }, language);
  const way = answers.route?.value;
  const clauses = [
    ...(focus === 0 || selected === null ? [] : [tell("stepsClause", { steps: stepsOf(tell, focus), name: name(selected) })]),
    ...(without.length === 0 ? [] : [tell("without", { names: without.map(name).join(language === "zh" ? "、" : ", ") })]),
    ...(route === null || way === undefined || way.steps === null ? [] : [tell("routeClause", { from: name(route.from), to: name(route.to) })]),
  ];
  return { cutOff: answers.whatIf?.value?.unreached ?? [], clauses, ...(way === undefined ? {} : { way: way.ties.flat() }) };
}

/** What stands out because it was asked for: the way, else those cut off with the lead and the ties among them. */
export function nearOf(picture: Picture, answers: Answers): Near | null {
  const way = answers.route?.value;
  if (way !== undefined && way.steps !== null) return { organisations: new Set(way.organisations), ties: new Set(way.ties.flat()) };
  const whatIf = answers.whatIf?.value;
  if (whatIf === undefined) return null;
  const cut = new Set(whatIf.unreached);
  const lead = picture.organisations.filter((one) => one.roles.includes("lead")).map((one) => one.id);
  const ties = picture.ties.filter((tie) => cut.has(tie.source) && cut.has(tie.target)).map((tie) => tie.id);
  return { organisations: new Set([...cut, ...whatIf.removed, ...lead]), ties: new Set(ties) };
}

/** The same for those who listen: what came of the last question, in a sentence or two; empty while there is none. */
export function spokenOf({ language }: MapState, answers: Answers, leader: string | null): string {
  const { whatIf, route } = answers;
  const cut = whatIf?.value === undefined || leader === null || whatIf.value.removed.length === 0 ? "" : teller(language)("cutOffFrom", { lead: leader, n: whatIf.value.unreached.length });
  return [whatIf?.value?.sentences[0]?.[language] ?? whatIf?.failure?.[language], cut, route?.value?.sentence[language] ?? route?.failure?.[language]].filter((part) => part !== undefined && part !== "").join(" ");
}
