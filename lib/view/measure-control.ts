import { byPart } from "./by-part.js";
import { colourClasses, colourClassNames, colourIds } from "./colour-of.js";
import { element } from "./element.js";
import type { Part, Room } from "./part.js";

const more = "*more";

/**
 * By what organisations are sized or filled: what came with the map, what is written of them, and everything the worker
 * can measure. That is listed when somebody comes near the control, since it starts the worker.
 */
export function measureControl(room: Room, kind: "size" | "colour"): Part {
  const { data, tell, language, answers, worker } = room;
  const select = element("select", { "aria-label": tell(kind), "data-measure": kind });
  let filled = "";
  let chosen: string | null = null;

  const fill = () => {
    const listed = answers.metrics?.value ?? [];
    const own = kind === "size" ? data.sizes : [...data.sizes, ...data.classes ?? []];
    const key = JSON.stringify([own.map((one) => one.id), listed.length, answers.metrics, worker.why("list")?.en, chosen]);
    if (key === filled) return;
    filled = key;
    const option = (value: string, text: string, disabled = false) => element("option", { value, disabled }, text);
    const known = new Set(own.map((one) => one.id));
    const further = listed.flatMap((metric) => metric.columns.filter((column) => !known.has(column.id) && (kind === "colour" || column.kind === "number")).map((column) => ({
      id: column.id, label: column.label, part: metric.part, reason: metric.reason,
    })));
    const groups = byPart([...own.map((one) => ({ reason: null, ...one })), ...further], language).flatMap(({ heading, sizes }) => {
      const options = sizes.map(({ id, label, reason }) => option(id, `${label[language]}${reason === null ? "" : `${tell("colon")}${reason[language]}`}`, reason !== null));
      return heading === null ? options : [element("optgroup", { label: heading }, options)];
    });
    const ids = new Set(colourIds(data));
    const attributes = kind === "size" ? [] : [element("optgroup", { label: tell("attributes") }, colourClasses.filter((one) => ids.has(one)).map((one) => option(one, colourClassNames[one][language])))];
    const why = worker.why("list") ?? answers.metrics?.failure ?? null;
    // One that is being computed for the first time is not in any list yet.
    const missing = chosen !== null && !known.has(chosen) && !ids.has(chosen) && !further.some((one) => one.id === chosen) ? [option(chosen, chosen)] : [];
    select.replaceChildren(option("", tell(kind === "size" ? "sizeEven" : "colourNone")), ...missing, ...attributes, ...groups,
      ...(answers.metrics?.value !== undefined ? [] : [why !== null ? option(more, why[language], true) : option(more, tell(answers.metrics === null ? "moreMetrics" : "listing"), answers.metrics !== null)]));
    select.value = chosen ?? "";
  };
  const list = () => answers.list();
  for (const event of ["pointerenter", "focus"]) select.addEventListener(event, list);
  select.addEventListener("change", () => {
    if (select.value === more) {
      select.value = chosen ?? "";
      return list();
    }
    room.set({ [kind]: select.value === "" ? null : select.value });
  });
  return {
    node: element("label", { class: "ct-size" }, element("span", { "aria-hidden": "true" }, tell(kind)), select),
    update({ state }) {
      chosen = state[kind];
      fill();
      select.value = chosen ?? "";
    },
  };
}
