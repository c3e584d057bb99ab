import type { Network } from "../../network/index.js";
import type { Row } from "../../metric/index.js";
import type { Note } from "../../words/index.js";

/** Where a sentence has its records from. */
export interface Source {
  readonly document: string;
  readonly sections: readonly string[];
}

/** A sentence with the records it rests on. */
export interface Grounded extends Note {
  readonly evidence: readonly string[];
}

/** A sentence, the records it rests on, and, where they are given, the documents these are from. */
export interface Sentence extends Grounded {
  readonly sources?: readonly Source[];
}

export const records = (ids: readonly string[]) => ({ records: ids });

export const say = (code: string, params: Note["params"] = {}, evidence: readonly string[] = []): Grounded => ({ code, params, evidence });

const recordsOf = ({ case: source, tasks, ties, unknownTies, resources, organisations }: Network) =>
  new Map([...ties, ...unknownTies, ...tasks, ...resources, ...organisations, ...source.mergeCandidates, ...source.codings].map((record) => [record.id, record]));

/** Each sentence with the documents and sections behind its records, in the order of the records. */
export function withSources(network: Network, sentences: readonly Grounded[]): Sentence[] {
  const known = recordsOf(network);
  return sentences.map((sentence) => {
    const found = new Map<string, Set<string>>();
    for (const { document, section } of sentence.evidence.flatMap((id) => known.get(id)?.evidence ?? [])) {
      const sections = found.get(document) ?? new Set();
      found.set(document, section === null ? sections : sections.add(section));
    }
    return { ...sentence, sources: [...found].map(([document, sections]) => ({ document, sections: [...sections] })) };
  });
}

/** The records that the sentences rest on, each once, in the order of the sentences, and where the case has them from. */
export function evidenceRows(network: Network, sentences: readonly Grounded[]): Row[] {
  const known = recordsOf(network);
  return [...new Set(sentences.flatMap(({ evidence }) => evidence))].flatMap((id): Row[] => {
    const record = known.get(id);
    if (record === undefined) return [];
    const own = { record: id, certainty: record.certainty };
    return record.evidence.length === 0 ? [{ ...own, document: null, section: null }] : record.evidence.map(({ document, section }) => ({ ...own, document, section }));
  });
}
