import { limits, templateWorkbook, type GivenFile } from "../exchange/index.js";
import { chartDrawer } from "../report/chart/chart-drawer.js";
import { pageOfDraft } from "../report/report.js";
import type { Language, Params } from "../words/index.js";
import { noAnswers, type Answers } from "./answers.js";
import { contentsOf, droppedFiles, type NamedFile } from "./dropped.js";
import { found } from "./found.js";
import { frameOf, type Frame } from "./frame.js";
import { landing } from "./landing.js";
import type { Reading } from "./read-given.js";
import { mayReplace } from "./replace-dialog.js";
import { result } from "./result.js";
import { fileOf, handOver } from "./saving.js";
import type { Showing } from "./showing.js";
import { sayIn, type PageCode } from "./words.js";
import { openWorkshop } from "./work.js";

/** What the page carries beside this program: texts for the reports it makes, and an example. */
export interface Parts {
  readonly mapScript: string;
  readonly workerScript: string;
  readonly notices: string;
  readonly example: string;
  /** Where this program itself can be started again, as a worker. */
  readonly address: string;
  /** The sign by which the page's policy lets the style of a report pass. */
  readonly styleSign: string;
}

type Step = "start" | "read" | "report";

/** Opens the page in an element. Everything it knows stands in here; each step is drawn anew from it. */
export function openOn(host: HTMLElement, parts: Parts): void {
  let language: Language = navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en";
  let step: Step = "start";
  let files: readonly GivenFile[] = [];
  let answers: Answers = noAnswers;
  let reading: Reading | null = null;
  let report: string | null = null;
  let unsaved = false;
  /** While the report in sight is made again in the other language: the sign of that making. */
  let again: symbol | null = null;
  const workshop = openWorkshop(parts.address);
  const chooseLanguage = (chosen: Language) => {
    language = chosen;
    if (reading === null) draw();
    else if (step === "report") void makeAgain();
    else void read();
  };
  const frame: Frame = frameOf(host, chooseLanguage);

  const tell = (code: PageCode, params: Params = {}, how?: "busy" | "heard") => frame.tell(sayIn(language)(code, params), how);
  const failed = (error: unknown) => {
    draw();
    tell("said/problem", { problem: error instanceof Error ? error.message : String(error) });
  };

  function draw(to?: Step): void {
    if (to !== undefined) step = to;
    const showing: Showing = {
      language, say: sayIn(language), files, answers, chooseLanguage, chooseFiles: () => frame.chooser.click(), example, template, makeReport: () => void makeReport(), back, save,
      answer: (change) => {
        answers = { ...answers, ...change };
        unsaved = true;
        void read();
      },
    };
    const body = step === "start" || reading === null ? landing(showing) : step === "report" && report !== null ? result({ ...showing, reading }, report, parts.styleSign) : found({ ...showing, reading });
    frame.show(body, { language, step, say: showing.say, moved: to !== undefined });
  }

  /** Reads the files by all that was answered; false where something newer has begun meanwhile. */
  async function read(): Promise<boolean> {
    if (again === null) tell("busy/read", { count: files.length }, "busy");
    try {
      const done = await workshop.run({ ask: "read", files, answers, language });
      if (done === null) return false;
      const isNew = reading === null;
      reading = done;
      if (done.kind === "tables") {
        const suggested = done.imported.report.suggestions.filter(({ a, b }) => !answers.names.some((one) => one.a === a && one.b === b));
        answers = { ...answers, names: [...answers.names, ...suggested.map(({ a, b, by }) => ({ a, b, by, decision: "" as const }))] };
      }
      // A report stays in sight until it has been made again.
      if (again !== null) return true;
      report = null;
      if (isNew) draw("read");
      else draw();
      tell(done.case === null ? "said/none" : "said/read", { organisations: done.case?.organisations.length ?? 0, ties: done.case?.ties.length ?? 0, tasks: done.case?.tasks.length ?? 0 }, "heard");
      return true;
    } catch (error) {
      failed(error);
      return false;
    }
  }

  async function makeReport(): Promise<void> {
    const source = reading?.case;
    if (source == null) return draw("read");
    if (again === null) tell("busy/draft", {}, "busy");
    try {
      const draft = await workshop.run({ ask: "draft", source, files, language });
      if (draft === null) return;
      report = pageOfDraft(draft, { mapScript: parts.mapScript, workerScript: parts.workerScript, notices: parts.notices, drawChart: await chartDrawer() });
      unsaved = true;
      draw(again === null ? "report" : undefined);
      if (again === null) tell("said/report", {}, "heard");
      else tell("said/again");
    } catch (error) {
      failed(error);
    }
  }

  /** The report in the language that was chosen beside it: what was read is said in that language too. */
  async function makeAgain(): Promise<void> {
    const own = Symbol("again");
    again = own;
    tell("busy/again", {}, "busy");
    if (await read()) await makeReport();
    if (again === own) again = null;
  }

  function back(): void {
    const wasMaking = again !== null;
    again = null;
    draw("read");
    // What was begun in the other language gives way to reading in it.
    if (wasMaking) void read();
  }

  async function take(given: readonly GivenFile[]): Promise<void> {
    if (unsaved && !await mayReplace(sayIn(language))) return;
    [step, files, answers, reading, report, unsaved, again] = ["start", given, noAnswers, null, null, false, null];
    await read();
  }

  async function takeFiles(dropped: readonly NamedFile[]): Promise<void> {
    const { given, tooLarge } = await contentsOf(dropped);
    if (given.length > 0) await take(given);
    else if (tooLarge.length === 0) tell("said/no-files");
    if (tooLarge.length > 0) tell("said/too-large", { name: tooLarge, most: Math.round(limits.fileBytes / 1024 / 1024) });
  }

  const example = () => void take([{ name: "s-city.json", bytes: new TextEncoder().encode(parts.example) }]);
  const template = () => void templateWorkbook(language).then((bytes) => {
    const name = sayIn(language)("start/template-name");
    handOver({ name, type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", content: new Uint8Array(bytes) });
    tell("said/saved", { name });
  }, failed);

  function save(what: Parameters<Showing["save"]>[0]): void {
    const file = reading === null ? null : fileOf(what, reading, report, language);
    if (file === null) return;
    handOver(file);
    if (what !== "said") unsaved = false;
    tell("said/saved", { name: file.name });
  }

  frame.chooser.addEventListener("change", () => {
    const chosen = [...frame.chooser.files ?? []].map((file) => ({ name: file.name, file }));
    // The same files can be chosen again after they were mended.
    frame.chooser.value = "";
    if (chosen.length > 0) void takeFiles(chosen);
  });
  let within = 0;
  const over = (is: boolean) => document.documentElement.classList.toggle("over", is);
  const bringsFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;
  addEventListener("dragenter", (event) => over(bringsFiles(event) && ++within > 0));
  addEventListener("dragleave", (event) => over(bringsFiles(event) && --within > 0));
  addEventListener("dragover", (event) => event.preventDefault());
  addEventListener("drop", (event) => {
    event.preventDefault();
    within = 0;
    over(false);
    if (event.dataTransfer !== null) void droppedFiles(event.dataTransfer).then(takeFiles, failed);
  });
  addEventListener("beforeunload", (event) => {
    if (unsaved) event.preventDefault();
  });
  draw();
}
