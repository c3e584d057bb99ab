import { issueAt, type Dimension } from "../../case/index.js";
import type { Attributes, Drafting, DraftTie } from "./drafting.js";
import { dimensionOf, isFiner, layerUnsaid, ownLayer } from "./layers.js";
import { filePlace } from "./places.js";
import type { Recognised } from "./recognise.js";
import { certaintyIn, meaningIn, numberIn } from "./row-values.js";
import { sheetRows, type SheetRow } from "./sheet-rows.js";

interface Relation {
  readonly layer: string;
  readonly dimension: Dimension | null;
  readonly subtype: string | null;
}

/** 关系类型 and 关系内容 change places in many files: each column takes the words of either. */
function relationIn(row: SheetRow, drafting: Drafting, attributes: Attributes): Relation {
  const words = (["dimension", "layer"] as const).flatMap((role) => {
    const written = row.text(role);
    if (written === "") return [];
    const fields = role === "dimension" ? ["dimension", "layer"] as const : ["layer", "dimension"] as const;
    return [{ role, written, found: drafting.words.translate(fields, written, row.placeOf(role)) }];
  });
  const dimension = (words.find(({ found }) => found?.field === "dimension")?.found?.means ?? null) as Dimension | null;
  const named = words.findLast(({ found }) => found?.field === "layer");
  const strange = words.findLast(({ found }) => found === null);
  for (const { role, written, found } of words) if (found === null && (role === "dimension" || named !== undefined)) attributes[row.headingOf(role)] = written;
  const layer = named?.found?.means ?? (strange?.role === "layer" ? ownLayer(strange.written, dimension, drafting) : layerUnsaid(dimension, drafting));
  const subtype = row.text("subtype") || (named !== undefined && isFiner(named.written, layer) ? named.written : null);
  return { layer, dimension, subtype };
}

type Ends = Pick<DraftTie, "source" | "target">;

function fieldsIn(row: SheetRow, drafting: Drafting): DraftTie["fields"] {
  const attributes = row.attributes();
  const word = (role: string, field: Parameters<typeof meaningIn>[2][number]) => meaningIn(row, role, [field], drafting, attributes)?.means ?? null;
  const { layer, dimension, subtype } = relationIn(row, drafting, attributes);
  const directed = word("directed", "yes");
  const fields = {
    layer, dimension, subtype,
    directed: directed === null ? null : directed === "yes",
    flow: word("flow", "flow"), activeFrom: word("activeFrom", "state"), activeTo: word("activeTo", "state"), status: word("status", "status"),
    ...(row.text("wave") === "" ? {} : { wave: row.text("wave") }),
    presence: word("presence", "presence") ?? "present",
    strength: numberIn(row, "strength", drafting, attributes, (value) => value > 0),
    multiplicity: numberIn(row, "multiplicity", drafting, attributes, (value) => Number.isInteger(value) && value > 0),
    trust: numberIn(row, "trust", drafting, attributes), value: numberIn(row, "value", drafting, attributes),
    initiative: word("initiative", "initiative"), governanceMode: word("governanceMode", "governance mode"),
    certainty: certaintyIn(row, drafting, attributes),
    stateCertainty: word("stateCertainty", "certainty"), dimensionCertainty: word("dimensionCertainty", "certainty"), subtypeCertainty: word("subtypeCertainty", "certainty"),
    evidence: [row.grounds()],
    attributes,
  };
  return fields as DraftTie["fields"]; // the words are ids that the schema checks in the end
}

/** An edge list: one tie a row, and one for each pair where a cell names several. Vertical ties run from superior to subordinate. */
export function readTies(recognised: Recognised, drafting: Drafting): void {
  for (const row of sheetRows(recognised, drafting, ["source", "target"])) {
    const [sources, targets] = [row.organisations("source") ?? [], row.organisations("target") ?? []];
    if (sources.length === 0 || targets.length === 0) {
      const value = [row.text("source"), row.text("target")].filter((text) => text !== "").join(" | ").slice(0, 200);
      drafting.aside.push({ ...row.place, value, why: "one-end" });
      drafting.issues.push(issueAt(filePlace(row.placeOf(sources.length === 0 ? "source" : "target")), "import/one-end", "warning", { value }));
      continue;
    }
    const fields = fieldsIn(row, drafting);
    const pairs = sources.flatMap((source) => targets.map((target): Ends => ({ source, target })));
    for (const { source, target } of pairs) {
      if (source === target && (fields.dimension ?? dimensionOf(fields.layer, drafting)) === "vertical") {
        drafting.aside.push({ ...row.place, value: row.text("source"), why: "own-superior" });
        continue;
      }
      drafting.ties.push({ source, target, id: pairs.length === 1 && /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(row.text("id")) ? row.text("id") : null, fields });
    }
  }
}
