import { rowOfSection } from "../../case/index.js";
import type { Network } from "../../network/index.js";
import { runs, type Voice } from "../words.js";

const tables = ["ties", "tasks", "resources", "instruments"] as const;

/**
 * Where a person finds the records of a finding: the rows that their evidence names, as it does after an import, else
 * the rows of the case's own tables as a spreadsheet counts them.
 */
export function placeOf({ case: source }: Network, evidence: readonly string[], voice: Voice): string {
  const titles = new Map(source.documents.map(({ id, title }) => [id, voice.label(title)]));
  const files = new Map<string, Set<number>>();
  const add = (file: string, row: number) => { files.set(file, (files.get(file) ?? new Set()).add(row)); };
  const wanted = new Set(evidence);
  for (const table of tables) {
    source[table].forEach((record, index) => {
      if (!wanted.has(record.id)) return;
      const named = record.evidence.flatMap(({ document, section }) => {
        const at = section === null ? null : rowOfSection(section);
        return at === null ? [] : [{ file: titles.get(document) ?? document, ...at }];
      });
      for (const { file, sheet, row } of named) add(sheet === null ? file : `${file} [${sheet}]`, row);
      if (named.length === 0) add(`${table}.csv`, index + 2);
    });
  }
  return voice.clauses([...files].map(([file, rows]) =>
    voice.say(rows.size === 1 ? "findings/row" : "findings/rows", { file, rows: runs([...rows], voice.language) })));
}
