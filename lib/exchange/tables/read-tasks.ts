import { issueAt } from "../../case/index.js";
import type { Drafting, DraftResource, DraftTask, Grounds } from "./drafting.js";
import type { NameKey } from "./organisation-book.js";
import { filePlace } from "./places.js";
import { tidyName } from "./plain-term.js";
import type { Recognised } from "./recognise.js";
import { certaintyIn, meaningIn, numberIn } from "./row-values.js";
import { sheetRows, type SheetRow } from "./sheet-rows.js";

const isId = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

/** The task of a name in a state: known from other rows, or new. */
export function taskOf(drafting: Drafting, given: { readonly label: string; readonly id?: string; readonly activeFrom?: string | null; readonly certainty: "stated" | "implied" }): DraftTask {
  const activeFrom = given.activeFrom ?? null;
  const key = `${tidyName(given.label)}\n${activeFrom ?? ""}`;
  const known = drafting.tasks.get(key);
  if (known !== undefined) {
    if (given.certainty === "implied") known.certainty = "implied";
    return known;
  }
  const id = given.id !== undefined && isId.test(given.id) && /\p{L}/u.test(given.id) ? given.id : null;
  const task: DraftTask = {
    key, label: given.label, id, activeFrom, leads: null, supports: null, deciders: null, required: null, resources: null, prerequisites: null, certainty: given.certainty, evidence: [], attributes: {},
  };
  drafting.tasks.set(key, task);
  return task;
}

const joined = <T>(before: T[] | null, more: readonly T[] | null): T[] | null => (more === null ? before : [...new Set([...before ?? [], ...more])]);

/** A resource by its name; where it is named is its evidence. */
export function resourceOf(drafting: Drafting, label: string, grounds: Grounds): DraftResource {
  const known = drafting.resources.get(tidyName(label));
  if (known !== undefined) {
    if (!known.evidence.some(({ document, section }) => document === grounds.document && section === grounds.section)) known.evidence.push(grounds);
    return known;
  }
  const made: DraftResource = { label, id: null, holders: null, fields: {}, evidence: [grounds], attributes: {} };
  drafting.resources.set(tidyName(label), made);
  return made;
}

export function takePart(task: DraftTask, organisations: readonly NameKey[] | null, as: string | null): void {
  if (organisations === null) return;
  task.required ??= new Map();
  for (const key of organisations) if (!task.required.has(key)) task.required.set(key, as);
}

function addTies(row: SheetRow, leads: readonly NameKey[], supports: readonly NameKey[], drafting: Drafting, activeFrom: string | null): void {
  const layer = drafting.rules.leadSupportAs;
  if (layer === "none") return;
  for (const source of leads) {
    for (const target of supports) {
      if (source === target) continue;
      const certainty = row.certainty === "implied" ? "implied" : "derived";
      drafting.ties.push({ source, target, id: null, fields: { layer, subtype: "lead-support", activeFrom, status: "in-plan", certainty, evidence: [row.grounds()] } });
    }
  }
}

/** A responsibility matrix: one task a row, or several rows of one task with one name and one response level. */
export function readTasks(recognised: Recognised, drafting: Drafting): void {
  for (const row of sheetRows(recognised, drafting, ["task"])) {
    const label = row.text("task");
    if (label === "") {
      const value = ["lead", "support", "decider", "resource"].map(row.text).filter((text) => text !== "").join(" | ").slice(0, 200);
      drafting.aside.push({ ...row.place, value, why: "no-task" });
      if (value !== "") drafting.issues.push(issueAt(filePlace(row.placeOf("task")), "import/no-task", "warning", { value }));
      continue;
    }
    const attributes = row.attributes();
    const activeFrom = meaningIn(row, "activeFrom", ["state"], drafting, attributes)?.means ?? null;
    const certainty = certaintyIn(row, drafting, attributes) === "implied" ? "implied" : "stated";
    const task = taskOf(drafting, { label, id: row.text("id"), activeFrom, certainty });
    const [leads, supports] = [row.organisations("lead"), row.organisations("support")];
    task.leads = joined(task.leads, leads);
    task.supports = joined(task.supports, supports);
    task.deciders = joined(task.deciders, row.organisations("decider"));
    takePart(task, leads, row.headingOf("lead"));
    takePart(task, supports, row.headingOf("support"));
    const grounds = row.grounds();
    const resources = row.items("resource");
    task.resources = joined(task.resources, resources);
    for (const resource of resources ?? []) resourceOf(drafting, resource, grounds);
    task.prerequisites = joined(task.prerequisites, row.items("prerequisites"));
    task.evidence.push(grounds);
    if (row.text("id") !== "" && task.id === null) attributes[row.headingOf("id")] = row.text("id");
    for (const [name, value] of Object.entries(attributes)) task.attributes[name] = Object.hasOwn(task.attributes, name) && task.attributes[name] !== value ? `${task.attributes[name]!}\n${value}` : value;
    addTies(row, leads ?? [], supports ?? [], drafting, activeFrom);
  }
}

/** Resources and who holds them: one a row. */
export function readResources(recognised: Recognised, drafting: Drafting): void {
  for (const row of sheetRows(recognised, drafting, ["resource"])) {
    const label = row.text("resource");
    if (label === "") {
      drafting.aside.push({ ...row.place, value: row.text("holder"), why: "no-resource" });
      continue;
    }
    const resource = resourceOf(drafting, label, row.grounds());
    resource.holders = joined(resource.holders, row.organisations("holder"));
    const attributes = row.attributes();
    const share = (value: number) => value >= 0 && value <= 1;
    resource.fields = {
      ...resource.fields,
      ...onlyStated({
        kind: meaningIn(row, "kind", ["resource kind"], drafting, attributes)?.means, sufficiency: meaningIn(row, "sufficiency", ["sufficiency"], drafting, attributes)?.means,
        importance: numberIn(row, "importance", drafting, attributes, share), control: numberIn(row, "control", drafting, attributes, share), certainty: certaintyIn(row, drafting, attributes),
      }),
    };
    if (isId.test(row.text("id")) && /\p{L}/u.test(row.text("id"))) resource.id ??= row.text("id");
    else if (row.text("id") !== "") attributes[row.headingOf("id")] = row.text("id");
    Object.assign(resource.attributes, attributes);
  }
}

/** Who took part in what: one organisation and one task or meeting a row. */
export function readAttendance(recognised: Recognised, drafting: Drafting): void {
  for (const row of sheetRows(recognised, drafting, ["name", "task"])) {
    const [organisations, labels] = [row.organisations("name") ?? [], row.items("task") ?? []];
    if (organisations.length === 0 || labels.length === 0) {
      drafting.aside.push({ ...row.place, value: [row.text("name"), row.text("task")].join(" | ").slice(0, 200), why: "one-end" });
      continue;
    }
    for (const label of labels) {
      const task = taskOf(drafting, { label, certainty: row.certainty });
      takePart(task, organisations, null);
      task.evidence.push(row.grounds());
    }
  }
}

const onlyStated = (fields: Readonly<Record<string, unknown>>): object => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));
