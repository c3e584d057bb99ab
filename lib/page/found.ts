import { sayIssue, sayPlace, type Issue } from "../case/index.js";
import { sayImport, sayNetwork, type ImportSection } from "../exchange/index.js";
import { sheetName } from "../exchange/tables/places.js";
import { importWords } from "../words/import.js";
import { fill } from "../words/index.js";
import { make } from "./make.js";
import { questions } from "./questions.js";
import type { Saved, ShowingReading } from "./showing.js";
import { rowAnchor, tablesPart } from "./tables-part.js";
import type { PageCode } from "./words.js";

/** So many lines of a list are shown before a reader asks for all. */
const most = 12;

/** A list whose first lines are shown, and the rest on asking. */
function some(id: string, kind: string, lines: readonly HTMLElement[], { say }: ShowingReading): HTMLElement[] {
  const list = make("ul", { class: kind, id }, lines.slice(0, most));
  if (lines.length <= most) return [list];
  const more = make("button", {
    type: "button", class: "plain", click: () => {
      list.append(...lines.slice(most));
      more.remove();
      const next = lines[most]!;
      next.tabIndex = -1;
      next.focus();
    },
  }, say("read/all", { count: lines.length }));
  return [list, more];
}

function issueLine(issue: Issue, { language, reading }: ShowingReading): HTMLElement {
  const [, ...rest] = sayIssue(issue, language).split("\n");
  const place = sayPlace(issue, language);
  const hasRow = issue.row !== null && reading.kind === "tables" && reading.excerpts[issue.file]?.some(({ row }) => row === issue.row) === true;
  return make("li", {}, make("p", {}, hasRow ? make("a", { href: `#${rowAnchor(issue.file, issue.row)}` }, place) : place), make("div", {}, rest.map((line) => make("p", {}, line.trim()))));
}

const severities = [["error", "read/errors"], ["warning", "read/warnings"], ["note", "read/notes"]] as const satisfies readonly (readonly [Issue["severity"], PageCode])[];

/** What is wrong or doubtful, the worst first, down each file. */
function issuesPart(showing: ShowingReading): HTMLElement[] {
  const { say, reading } = showing;
  const order = [...new Set([...reading.kind === "tables" ? reading.imported.report.sheets.map(sheetName) : [], ...reading.issues.map(({ file }) => file)])];
  const issues = [...reading.issues].sort((a, b) => order.indexOf(a.file) - order.indexOf(b.file) || (a.row ?? 0) - (b.row ?? 0));
  return severities.flatMap(([severity, heading]) => {
    const found = issues.filter((issue) => issue.severity === severity);
    if (found.length === 0) return [];
    return [make("section", { "aria-labelledby": `h-${severity}` },
      make("h2", { id: `h-${severity}` }, `${say(heading)} `, make("span", { class: "small" }, String(found.length))),
      severity === "error" ? make("p", { class: "small" }, say(reading.case === null ? "read/errors-lead-none" : "read/errors-lead")) : null,
      some(`list-${severity}`, "said", found.map((issue) => issueLine(issue, showing)), showing))];
  });
}

/** Shown in a way of its own above, or as a question. */
const shownElsewhere = new Set(["title", "sheets", "issues", "questions", "suggestions"] as const);

function sectionsOf({ reading, language }: ShowingReading): readonly ImportSection[] {
  if (reading.kind === "network") return sayNetwork(reading.lines, [], language);
  if (reading.kind !== "tables") return [];
  const elsewhere = new Set([...shownElsewhere].map((one) => fill(importWords[one], {}, language)));
  return sayImport(reading.imported.report, reading.issues, language).filter(({ heading }) => !elsewhere.has(heading));
}

function restPart(showing: ShowingReading): HTMLElement[] {
  const sections = sectionsOf(showing);
  if (sections.length === 0) return [];
  const part = ({ heading, lines }: ImportSection, i: number) => make("details", { id: `rest-${i}`, open: showing.reading.kind === "network" },
    make("summary", {}, `${heading} `, make("span", {}, String(lines.length))),
    some(`rest-list-${i}`, "lines", lines.map(({ text, below }) => make("li", {}, text, below.length === 0 ? null : make("ul", {}, below.map((one) => make("li", {}, one))))), showing));
  return [make("section", { "aria-labelledby": "h-rest" }, make("h2", { id: "h-rest" }, showing.say("read/rest")), sections.map(part))];
}

function leadOf({ say, files, reading }: ShowingReading): HTMLElement[] {
  const shown = files.slice(0, 3).map(({ name }) => name);
  const from = say(files.length > 3 ? "read/files-many" : "read/files", { names: shown, count: files.length - 3 });
  if (reading.kind === "refused") return [make("p", { class: "alarm" }, say(`read/refused-${reading.why}`)), make("p", { class: "small" }, from)];
  if (reading.case === null) return [make("p", { class: "alarm" }, say("read/not-enough")), make("p", { class: "small" }, from)];
  const { organisations, ties, tasks } = reading.case;
  return [
    make("p", { class: "lead" }, say("said/read", { organisations: organisations.length, ties: ties.length, tasks: tasks.length })), make("p", { class: "small" }, from),
    ...(reading.kind === "case" ? [make("p", { class: "small" }, say("read/case"))] : []),
  ];
}

/** The saves that are there to be made, for a menu. */
export function saveMenu({ say, save, reading }: ShowingReading, { withReport, down }: { readonly withReport: boolean; readonly down: boolean }): HTMLElement {
  const offered: Saved[] = [...withReport ? ["report" as const] : [], ...reading.case === null ? [] : ["case" as const], ...reading.kind === "tables" ? ["mapping" as const, ...reading.names === null ? [] : ["names" as const]] : [], ...reading.kind === "tables" || reading.kind === "network" ? ["said" as const] : []];
  const menu = make("details", {
    class: down ? "menu down" : "menu", id: "saves",
    keydown: (event) => {
      if ((event as KeyboardEvent).key !== "Escape" || !menu.open) return;
      menu.open = false;
      menu.querySelector("summary")!.focus();
    },
    focusout: (event) => {
      if (!menu.contains((event as FocusEvent).relatedTarget as Node | null) && (event as FocusEvent).relatedTarget !== null) menu.open = false;
    },
  }, make("summary", {}, say("do/save")), make("div", {}, offered.map((one) => make("button", {
    type: "button", id: `save-${one}`, click: () => {
      menu.open = false;
      menu.querySelector("summary")!.focus();
      save(one);
    },
  }, say(`save/${one}`)))));
  return menu;
}

/** The second step: what was read, what is doubtful, what only the person knows. */
export function found(showing: ShowingReading): readonly HTMLElement[] {
  const { say, reading, makeReport, chooseFiles } = showing;
  const ready = reading.case !== null;
  return [
    make("h1", { tabindex: -1 }, say("read/title")), ...leadOf(showing),
    ...(ready ? [] : issuesPart(showing)), ...questions(showing), ...(ready ? issuesPart(showing) : []), ...tablesPart(showing), ...restPart(showing),
    make("div", { class: "do" },
      ready ? make("button", { type: "button", class: "main", id: "make-report", click: makeReport }, say("do/report")) : null,
      ready || reading.kind === "tables" ? saveMenu(showing, { withReport: false, down: false }) : null,
      make("button", { type: "button", class: ready ? "" : "main", id: "choose", click: chooseFiles }, say("do/other"))),
  ];
}
