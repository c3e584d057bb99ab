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
  for (const terms of [source.tasks, source.resources, source.instruments, vocabulary.layers, vocabulary.states, vocabulary.sectors, vocabulary.levels, vocabulary.jurisdictions, vocabulary.kinds]) add(terms);
  for (const document of source.documents) add([{ id: document.id, label: document.title }]);
  const home = source.lead === null ? null : organisations.get(source.lead.organisation)?.jurisdiction ?? null;
  const place = vocabulary.jurisdictions.find((term) => term.id === home)?.label ?? null;
  return (id, language) => {
    const organisation = organisations.get(id);
    if (organisation !== undefined) return shorten(organisation.label, organisation.jurisdiction === home ? place : null, language);
    const label = labels.get(id);
    return label === undefined ? id : shorten(label, null, language);
  };
}
