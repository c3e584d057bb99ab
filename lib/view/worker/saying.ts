import { namesOf, type Network } from "../../network/index.js";
import { quoted } from "../../picture/titles.js";
import { sayNote, type Bilingual, type NameOf, type Note } from "../../words/index.js";

/** Names of a case's records in sentences. What a name holds beside text, such as an override of direction, has no effect. */
export function namesIn(network: Network): NameOf {
  const nameOf = namesOf(network.case);
  return (id, language) => quoted({ [language]: nameOf(id, language) }, language);
}

/** A note in both languages. */
export const inBoth = (note: Note, nameOf: NameOf): Bilingual => ({ en: sayNote(note, "en", nameOf), zh: sayNote(note, "zh", nameOf) });
