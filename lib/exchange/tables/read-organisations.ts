import { issueAt } from "../../case/index.js";
import type { Drafting } from "./drafting.js";
import { idOf } from "./ids.js";
import { filePlace } from "./places.js";
import type { Recognised } from "./recognise.js";
import { certaintyIn, meaningIn, numberIn } from "./row-values.js";
import { sheetRows, type SheetRow } from "./sheet-rows.js";

const isId = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

/** A text that stands in two columns, one for each language. */
function labelIn(row: SheetRow, role: string): { en?: string; zh?: string; translation?: "ours" } | null {
  const [en, zh] = [row.text(`${role}En`), row.text(`${role}Zh`)];
  if (en === "" && zh === "") return null;
  return { ...(en === "" ? {} : { en }), ...(zh === "" ? {} : { zh }), ...(row.text(`${role}Translation`) === "ours" ? { translation: "ours" as const } : {}) };
}

function readRow(row: SheetRow, drafting: Drafting): void {
  const [nameEn, nameZh] = [row.text("nameEn"), row.text("nameZh")];
  const name = row.text("name") || nameZh || nameEn || row.text("id");
  if (name === "") {
    drafting.aside.push({ ...row.place, value: Object.values(row.attributes()).join(" | ").slice(0, 200), why: "no-name" });
    return;
  }
  const attributes = row.attributes();
  const type = meaningIn(row, "sector", ["sector", "kind"], drafting, attributes);
  const kind = meaningIn(row, "kind", ["kind"], drafting, attributes)?.means ?? (type?.field === "kind" ? type.means : null);
  const isCollective = meaningIn(row, "collective", ["yes"], drafting, attributes)?.means === "yes";
  if (isCollective && kind !== null && kind !== "collective") attributes[row.headingOf("kind")] ??= kind;
  const given = row.text("id");
  const id = given !== "" && isId.test(given) ? given : null;
  if (given !== "" && id === null) attributes[row.headingOf("id")] = given;
  const fields = {
    sector: type?.field === "sector" ? type.means : null,
    level: meaningIn(row, "level", ["level"], drafting, attributes)?.means ?? null,
    jurisdiction: row.text("jurisdiction") || null,
    kind: isCollective ? "collective" : kind,
    role: labelIn(row, "role") ?? (row.text("role") || null),
    count: numberIn(row, "count", drafting, attributes, (value) => Number.isInteger(value) && value > 0),
    certainty: certaintyIn(row, drafting, attributes),
    evidence: [row.grounds()],
    attributes,
    ...(nameEn === "" ? {} : { nameEn }), ...(nameZh === "" ? {} : { nameZh }), ...(row.text("translation") === "ours" ? { translation: "ours" as const } : {}),
  };
  const listed = drafting.book.list(name, row.place, { id, aliases: row.items("aliases"), fields, context: row.context });
  if (!listed.isNew) drafting.issues.push(issueAt(filePlace(row.place), "import/organisation-twice", "warning", { value: name, params: { id: idOf(name, "unit") } }));
  if (row.has("asked") && meaningIn(row, "asked", ["yes"], drafting, attributes)?.means === "yes") drafting.asked.set(listed.key, row.place);
}

/** A roster: one organisation a row. */
export function readOrganisations(recognised: Recognised, drafting: Drafting): void {
  for (const row of sheetRows(recognised, drafting, ["name"])) readRow(row, drafting);
}

/** The list of those that a survey asked. */
export function readAsked(recognised: Recognised, drafting: Drafting): void {
  for (const row of sheetRows(recognised, drafting, ["name"])) {
    for (const key of row.organisations("name") ?? []) if (!drafting.asked.has(key)) drafting.asked.set(key, row.place);
  }
}
