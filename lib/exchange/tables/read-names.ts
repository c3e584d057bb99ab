import { issueAt } from "../../case/index.js";
import type { Drafting } from "./drafting.js";
import { isWithin } from "./period.js";
import { filePlace } from "./places.js";
import type { Recognised } from "./recognise.js";
import { sheetRows } from "./sheet-rows.js";

/**
 * Names and what somebody has decided of them. `same` and `predecessor` stand for the name given; `different` keeps two
 * apart; `undecided`, and a blank, becomes a pair that is counted both ways. Nothing else ever makes one of two names. A
 * decision with a period holds for data of that time; where the date of the data is not given, it holds and says so.
 */
export function readNames(recognised: Recognised, drafting: Drafting): void {
  for (const row of sheetRows(recognised, drafting, ["alias"])) {
    const [alias, canonical] = [row.text("alias"), row.text("canonical")];
    if (alias === "" || canonical === "") {
      drafting.aside.push({ ...row.place, value: [alias, canonical].join(" | "), why: "one-end" });
      continue;
    }
    const said = row.text("decision");
    const decision = (said === "" ? null : drafting.words.translate(["decision"], said, row.placeOf("decision"))?.means) ?? "undecided";
    const why = ["scope", "from", "to", "by"].flatMap((role) => (row.text(role) === "" ? [] : [`${row.headingOf(role)}: ${row.text(role)}`])).join("; ");
    drafting.decisions.push({ alias, canonical, decision, why, place: row.place });
    if (decision !== "same" && decision !== "predecessor") continue;
    const [from, to] = [row.text("from"), row.text("to")];
    const within = from === "" && to === "" ? true : drafting.rules.asOf === null ? null : isWithin(drafting.rules.asOf, from, to);
    if (within === false) {
      drafting.notes.push({ code: "imported/alias-outside", params: { alias, canonical, from, to, day: drafting.rules.asOf } });
      continue;
    }
    if (!drafting.book.redirect(alias, canonical, row.text("scope"))) drafting.issues.push(issueAt(filePlace(row.placeOf("alias")), "import/alias-twice", "warning", { value: alias, params: { canonical } }));
    if (row.text("scope") !== "") drafting.notes.push({ code: "imported/alias-scope", params: { alias, scope: row.text("scope") } });
    if (within === null) drafting.notes.push({ code: "imported/alias-period", params: { alias, from, to } });
  }
}
