import type { SceneTie } from "../picture/scene-of.js";
import { quoted } from "../picture/titles.js";
import { decimals } from "../table/decimals.js";
import { csvOf } from "./csv-of.js";
import { element } from "./element.js";
import type { Part, Room, View } from "./part.js";
import { tellLine, tellSection, tellState } from "./tell-tie.js";
import { certaintyWord } from "./words.js";

interface Column<T> {
  readonly head: string;
  readonly cell: (row: T) => string | Node;
  readonly figure?: boolean;
}

/** The same rows as the picture: the ties shown, and the organisations. */
export function tableTwin(room: Room): Part & { readonly csv: (kind: string, view: View) => string } {
  const { data, tell, language } = room;
  const node = element("div", { class: "ct-tables", hidden: true });
  let drawnFor = "";

  const table = <T extends { id: string }>(kind: string, caption: string, columns: readonly Column<T>[], rows: readonly T[]) => {
    const body = rows.map((row) => element("tr", { "data-id": row.id }, columns.map(({ head, cell, figure }, i) => {
      const attributes = { "data-head": head, class: figure === true ? "ct-number" : null };
      return i === 0 ? element("th", { scope: "row", ...attributes }, cell(row)) : element("td", attributes, cell(row));
    })));
    return element("div", { class: "ct-scroll", role: "region", tabindex: "0", "aria-label": caption }, element("table", { "data-table": kind },
      element("caption", {}, caption, " ", element("span", { class: "ct-quiet" }, String(rows.length))),
      element("thead", {}, element("tr", {}, columns.map(({ head, figure }) => element("th", { scope: "col", class: figure === true ? "ct-number" : null }, head)))),
      element("tbody", {}, body)));
  };
  const link = (id: string) => {
    const button = element("button", { type: "button", class: "ct-link" }, room.name(id));
    button.addEventListener("click", () => room.select(id));
    return button;
  };

  const draw = ({ picture, state }: View) => {
    const { scene } = data;
    const shown = new Set(picture.ties.map((tie) => tie.id));
    const layers = new Map(picture.legend.layers.map((layer) => [layer.id, layer.label]));
    const ties: Column<SceneTie>[] = [
      { head: tell("tie"), cell: (tie) => tie.id },
      { head: tell("fromColumn"), cell: (tie) => link(tie.source) },
      { head: tell("toColumn"), cell: (tie) => link(tie.target) },
      { head: tell("layer"), cell: (tie) => layers.get(tie.layer) ?? tie.layer },
      { head: tell("status"), cell: (tie) => tellLine(tie, language) },
      { head: tell("certainty"), cell: (tie) => certaintyWord(tell, tie.certainty) },
      ...(scene.states.length === 0 ? [] : [{ head: tell("state"), cell: (tie: SceneTie) => tellState(scene, tie, tell, language) }]),
      { head: tell("evidence"), cell: (tie) => (tie.evidence.length === 0 ? tell("noEvidence") : [...new Set(tie.evidence.map(tellSection))].join(language === "zh" ? "、" : ", ")) },
    ];
    const term = (terms: readonly { id: string; label: (typeof scene.organisations)[number]["label"] }[] | undefined, id: string | null) => {
      const found = terms?.find((each) => each.id === id);
      return found === undefined ? (id === null ? tell("notStated") : id) : quoted(found.label, language);
    };
    const drawnIds = new Set(picture.organisations.map((one) => one.id));
    const size = data.sizes.find((one) => one.id === state.size);
    const tally = (id: string) => picture.ties.filter((tie) => tie.source === id || tie.target === id).length;
    const fates = new Map(picture.organisations.flatMap((one) => (one.fate === undefined ? [] : [[one.id, one.fate] as const])));
    const organisations: Column<(typeof scene.organisations)[number]>[] = [
      { head: tell("organisation"), cell: (one) => link(one.id) },
      { head: tell("administrative"), cell: (one) => term(scene.levels, one.level) },
      { head: tell("sector"), cell: (one) => term(scene.sectors, one.sector) },
      { head: tell("jurisdiction"), cell: (one) => term(scene.jurisdictions, one.jurisdiction) },
      { head: tell("ties"), cell: (one) => String(tally(one.id)), figure: true },
      ...(fates.size === 0 ? [] : [{ head: tell("whatIf"), cell: (one: { id: string }) => (fates.has(one.id) ? tell(fates.get(one.id) === "gone" ? "dropped" : "cutOff") : "") }]),
      ...(size === undefined ? [] : [{
        head: size.label[language], figure: true,
        cell: (one: { id: string }) => (size.values[one.id] == null ? tell("notDefined") : decimals(size.values[one.id]!, size.digits)),
      }]),
    ];
    node.replaceChildren(
      table("ties", tell("tieTable"), ties, scene.ties.filter((tie) => shown.has(tie.id))),
      table("organisations", tell("organisationTable"), organisations, scene.organisations.filter((one) => drawnIds.has(one.id))));
  };

  return {
    node,
    csv(kind, view) {
      draw(view);
      drawnFor = "";
      return csvOf(node.querySelector<HTMLTableElement>(`table[data-table=${kind}]`)!);
    },
    update(view) {
      node.hidden = !view.state.table;
      const key = JSON.stringify([view.picture.ties.map((tie) => tie.id), view.picture.legend.size, view.picture.legend.colour?.label, view.picture.organisations.map((one) => one.fate ?? one.id)]);
      if (!view.state.table || key === drawnFor) return;
      drawnFor = key;
      draw(view);
    },
  };
}
