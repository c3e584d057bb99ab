import type { DiagnoseOptions } from "../diagnosis/index.js";
import type { Network } from "../network/index.js";
import type { Language } from "../words/index.js";
import type { Block, ReportDocument } from "./block.js";
import { elementGraphSection } from "./sections/element-graph.js";
import { findingsSection } from "./sections/findings.js";
import { frameworkSection } from "./sections/framework.js";
import { factsOf, leadOf, tracksOf } from "./sections/head.js";
import { loopSection } from "./sections/loop.js";
import type { MapPicture } from "./map-picture.js";
import type { MeasuredOnce } from "./measured-once.js";
import { methodsSection } from "./sections/methods.js";
import { openSection } from "./sections/open.js";
import { problemsSection } from "./sections/problems.js";
import { statesSection } from "./sections/states.js";
import { tablesSection } from "./sections/tables.js";
import { tasksSection } from "./sections/tasks.js";
import { wholeSection } from "./sections/whole.js";
import { voiceOf } from "./words.js";

/** A report as blocks in one language, before it is a page. */
export function composeReport(network: Network, measured: MeasuredOnce, picture: MapPicture, language: Language, diagnosis: DiagnoseOptions = {}): ReportDocument {
  const voice = voiceOf(network, language);
  let figures = 0;
  let tables = 0;
  const figure = () => voice.say("figure", { number: ++figures });
  const table = () => voice.say("table", { number: ++tables });
  const levelled = network.case.vocabulary.levels.length > 0;
  const map: Block[] = network.organisations.length === 0 ? [] : [
    { kind: "heading", id: "map", text: voice.say(levelled ? "map/heading" : "map/heading-plain"), lead: voice.say(network.ties.some((tie) => tie.dimension === "vertical") ? "map/lead" : "map/lead-plain") },
    { kind: "map", svg: picture.svg, caption: picture.caption, number: figure() },
  ];
  const head = [...findingsSection(network, voice), ...map, ...wholeSection(network, voice, figure)];
  const tasks = network.tasks.length === 0 ? [] : tasksSection(network, voice, table());
  const states = statesSection(network, voice, figure, table);
  const problems = problemsSection(network, diagnosis, voice, table);
  const framework = [...frameworkSection(network, voice, table()), ...elementGraphSection(network, voice, figure, table), ...loopSection(network, voice, table)];
  const open = openSection(network, voice);
  const behind = tablesSection(network, measured, voice, table);
  const { title } = network.case;
  const other = language === "zh" ? title.en : title.zh;
  return {
    language, title: voice.label(title), subtitle: other === undefined || other === voice.label(title) ? null : other,
    lead: leadOf(network, voice), facts: factsOf(network, voice), tracks: tracksOf(network, voice),
    blocks: [...head, ...tasks, ...states, ...problems, ...framework, ...open, ...behind.blocks, ...methodsSection(network, behind.metrics, voice)],
    synthetic: network.case.synthetic,
  };
}
