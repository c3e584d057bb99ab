import { cleanText, type Name } from "../layout/index.js";
import { say, type Language } from "../words/bilingual.js";
import type { PictureOrganisation, PictureScene, PictureTieRecord } from "./scene.js";
import { pictureWords } from "./picture-words.js";

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** A foreign text inside a sentence: words that run from right to left are kept from turning their neighbours. */
export function quoted(name: Name, language: Language): string {
  const text = cleanText(say(name, language));
  return rightToLeft.test(text) ? `\u2068${text}\u2069` : text;
}

const ends = new WeakMap<PictureScene, Map<string, PictureTieRecord[]>>();

/** The ties of an organisation, in the order of the scene; a scene is looked through once. */
function tiesOf(scene: PictureScene, id: string): readonly PictureTieRecord[] {
  let known = ends.get(scene);
  if (known === undefined) {
    ends.set(scene, (known = new Map<string, PictureTieRecord[]>()));
    for (const tie of scene.ties) {
      for (const end of new Set([tie.source, tie.target])) {
        const list = known.get(end);
        if (list === undefined) known.set(end, [tie]);
        else list.push(tie);
      }
    }
  }
  return known.get(id) ?? [];
}

/** What a pointer or a screen reader is told of an organisation. */
export function organisationTitle(scene: PictureScene, organisation: PictureOrganisation, language: Language): string {
  const zh = language === "zh";
  const term = (terms: readonly { id: string; label: Name }[], id: string | null) => {
    const found = terms.find((one) => one.id === id);
    return found === undefined ? null : quoted(found.label, language);
  };
  const parts = [quoted(organisation.label, language)];
  const level = term(scene.levels, organisation.level);
  const sector = term(scene.sectors, organisation.sector);
  if (level !== null) parts.push(level);
  if (sector !== null) parts.push(sector);
  for (const role of organisation.roles ?? []) parts.push(say(pictureWords[role], language));
  if (organisation.collective === true) {
    const count = organisation.count ?? null;
    parts.push(count === null ? (zh ? "集合，数量未说明" : "collective, number not stated") : zh ? `集合，共 ${count} 个` : `collective of ${count}`);
  }
  const layerName = (id: string) => quoted(scene.layers.find((layer) => layer.id === id)?.label ?? { en: id }, language);
  const counts = new Map<string, number>();
  const internal = new Map<string, number>();
  for (const tie of tiesOf(scene, organisation.id)) {
    const tally = tie.source === tie.target ? internal : counts;
    tally.set(tie.layer, (tally.get(tie.layer) ?? 0) + 1);
  }
  const listed = [...counts].map(([layer, count]) => `${layerName(layer)} ${count}`);
  parts.push(listed.length === 0 ? (zh ? "无关系" : "no ties") : (zh ? `关系：${listed.join("、")}` : `ties: ${listed.join(", ")}`));
  for (const [layer] of internal) parts.push(zh ? `内部${layerName(layer)}` : `${layerName(layer)} among its members`);
  return parts.join(zh ? "；" : "; ");
}

export function tieTitle(scene: PictureScene, tie: PictureTieRecord, names: ReadonlyMap<string, string>, line: string, language: Language): string {
  const layer = scene.layers.find((one) => one.id === tie.layer);
  const arrow = tie.directed || tie.dimension === "vertical" ? "→" : "–";
  const name = layer === undefined ? cleanText(tie.layer) : quoted(layer.label, language);
  const joined = `${names.get(tie.source) ?? tie.source} ${arrow} ${names.get(tie.target) ?? tie.target}`;
  return language === "zh" ? `${joined}；${name}；${line}` : `${joined}; ${name}; ${line.charAt(0).toLowerCase()}${line.slice(1)}`;
}
