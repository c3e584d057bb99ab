import type { Scene, SceneOrganisation } from "../picture/scene-of.js";

const folded = (text: string) => text.normalize("NFKC").toLowerCase().trim();

/** How well an organisation answers: 0 the text itself, 1 its beginning, 2 the beginning of a word, 3 anywhere; null not at all. */
function rank(one: SceneOrganisation, wanted: string): number | null {
  let best: number | null = null;
  for (const name of [one.label.en, one.label.zh, one.id, ...one.aliases]) {
    if (name === undefined) continue;
    const text = folded(name);
    const found = text.indexOf(wanted);
    if (found < 0) continue;
    const score = text === wanted ? 0 : found === 0 ? 1 : /[\s(（·/-]/.test(text[found - 1]!) ? 2 : 3;
    if (best === null || score < best) best = score;
  }
  return best;
}

/** Organisations whose label in either language, alias or id holds the text; best first, then in the order of the case. */
export function find(scene: Pick<Scene, "organisations">, text: string): string[] {
  const wanted = folded(text);
  if (wanted === "") return [];
  return scene.organisations
    .map((one, i) => ({ id: one.id, score: rank(one, wanted), i }))
    .filter((one) => one.score !== null)
    .sort((a, b) => a.score! - b.score! || a.i - b.i)
    .map((one) => one.id);
}
