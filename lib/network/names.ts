import type { Case } from "../case/index.js";
import { say, type Label, type Language, type NameOf } from "../words/index.js";

const remark = /\s*[(（][^()（）]*[)）]\s*/g;

/** A label without remarks in brackets, and without its own place's name where everybody is of that place. */
function shorten(label: Label, place: Label | null, language: Language): string {
  const whole = say(label, language);
  const bare = whole.replace(remark, language === "zh" ? "" : " ").trim() || whole;
  const prefix = place === null ? "" : say(place, language);
  if (prefix === "" || !bare.startsWith(prefix)) return bare;
  const rest = bare.slice(prefix.length).trim();
  // "S City Government" must not become "Government", nor "S市政府" become "政府": too little would be left to know it by.
  const enough = language === "zh" ? rest.length >= 4 : rest.split(/\s+/).length >= 2;
  return enough ? rest : bare;
}

function countOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/**
 * The names of a case's records in sentences: without remarks in brackets, and organisations
 * without the name of the lead's own jurisdiction. An id that names nothing stays as it is.
 */
export function namesOf(source: Case): NameOf {
  const labels = new Map<string, Label>();
  const add = (terms: readonly { readonly id: string; readonly label: Label }[]) => {
    for (const { id, label } of terms) if (!labels.has(id)) labels.set(id, label);
  };
  const organisations = new Map(source.organisations.map((organisation) => [organisation.id, organisation]));
  const { vocabulary } = source;
  for (const terms of [source.tasks, source.resources, source.instruments, source.rules, vocabulary.layers, vocabulary.states, vocabulary.sectors, vocabulary.levels, vocabulary.jurisdictions, vocabulary.kinds]) add(terms);
  for (const document of source.documents) add([{ id: document.id, label: document.title }]);
  const home = source.lead === null ? null : organisations.get(source.lead.organisation)?.jurisdiction ?? null;
  const place = vocabulary.jurisdictions.find((term) => term.id === home)?.label ?? null;
  const shortName = (organisation: Case["organisations"][number], language: Language) => shorten(organisation.label, organisation.jurisdiction === home ? place : null, language);
  const taken = { en: countOf(source.organisations.map((organisation) => shortName(organisation, "en"))), zh: countOf(source.organisations.map((organisation) => shortName(organisation, "zh"))) };
  return (id, language) => {
    const organisation = organisations.get(id);
    if (organisation !== undefined) {
      const short = shortName(organisation, language);
      if (taken[language].get(short) === 1) return short;
      // Two that would share a short name keep their whole label, and their id if that is the same too.
      const whole = say(organisation.label, language);
      return source.organisations.some((other) => other.id !== id && say(other.label, language) === whole) ? `${whole} [${id}]` : whole;
    }
    const label = labels.get(id);
    return label === undefined ? id : shorten(label, null, language);
  };
}
