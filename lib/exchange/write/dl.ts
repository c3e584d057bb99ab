import type { Network } from "../../network/index.js";
import type { Note } from "../../words/messages.js";
import { exportedOf, leftOut, type Writing, type Written } from "./exported.js";
import { lineWriter } from "./plain-characters.js";
import { attributesLeft, uniqueNames } from "./unique-names.js";

/** Longer names were cut by versions of UCINET that are still in use. */
const usualName = 18;

/**
 * UCINET DL: a full matrix for each layer, with the names of organisations and layers. A cell is the strength of the
 * tie from its row to its column, 1 where the tie has none, 0 where there is no tie. Time O(layers x organisations²).
 */
export function writeDl(network: Network, writing: Writing = {}): Written {
  const exported = exportedOf(network, writing);
  const { file, organisations, ties, layers, layerName } = exported;
  const writer = lineWriter();
  const { names, cannot } = uniqueNames(exported, writer, "UCINET DL");
  const at = new Map(organisations.map(({ id }, i) => [id, i]));
  let [parallel, both, unstated] = [0, 0, 0];
  const matrices = layers.map(({ id }) => {
    const rows = organisations.map(() => new Array<number>(organisations.length).fill(0));
    const own = ties.filter((tie) => tie.layer === id);
    const someStrength = own.some(({ strength }) => strength !== null);
    for (const { source, target, directed, strength } of own) {
      const [from, to] = [at.get(source)!, at.get(target)!];
      if (strength === null && someStrength) unstated++;
      if (rows[from]![to]! !== 0) parallel++;
      rows[from]![to] = Math.max(rows[from]![to]!, strength ?? 1);
      if (directed || from === to) continue;
      both++;
      rows[to]![from] = Math.max(rows[to]![from]!, strength ?? 1);
    }
    return rows.map((row) => row.join(" "));
  });
  const lines = [
    `DL N=${organisations.length}${layers.length > 1 ? ` NM=${layers.length}` : ""}`, "FORMAT = FULLMATRIX DIAGONAL PRESENT",
    ...(names.length > 0 ? ["LABELS:", ...names.map((name) => `"${name}"`)] : []),
    ...(layers.length > 0 ? ["MATRIX LABELS:", ...layers.map(({ id }) => `"${writer.text(layerName(id))}"`)] : []), "DATA:", ...matrices.flat(), "",
  ];
  const long = names.filter((name) => Array.from(name).length > usualName).length;
  const note = (code: string, count: number): Note[] => (count === 0 ? [] : [{ code, params: { format: "UCINET DL", count, most: usualName } }]);
  return {
    files: [{ name: `${file}.dl`, text: lines.join("\n") }],
    cannot: [
      ...leftOut(network, "UCINET DL"), ...cannot, ...attributesLeft(exported, "UCINET DL"), ...note("export/long-names", long), ...note("export/parallel-ties", parallel),
      ...note("export/matrix-direction", both), ...note("export/matrix-strength", unstated), ...note("export/characters", writer.replaced()),
    ],
  };
}
