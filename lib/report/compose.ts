import type { DiagnoseOptions } from "../diagnosis/index.js";
import type { Network } from "../network/index.js";
import { definitionsOf, resealed, type Provenance } from "../provenance/index.js";
import type { Language } from "../words/index.js";
import type { Draft, ReportDocument } from "./block.js";
import { elementGraphSection } from "./sections/element-graph.js";
import { findingsSection } from "./sections/findings.js";
import { frameworkSection } from "./sections/framework.js";
import { factsOf, leadOf, standingOf, tracksOf } from "./sections/head.js";
import { loopSection } from "./sections/loop.js";
import { openingLayout } from "../picture/index.js";
import type { MapPicture } from "./map-picture.js";
import type { MeasuredOnce } from "./measured-once.js";
import { numbered } from "./numbered.js";
import { methodsSection } from "./sections/methods.js";
import { openSection } from "./sections/open.js";
import { problemsSection } from "./sections/problems.js";
import { statesSection } from "./sections/states.js";
import { tablesSection } from "./sections/tables.js";
import { tasksSection } from "./sections/tasks.js";
import { wholeSection } from "./sections/whole.js";
import { voiceOf } from "./words.js";

/** A report as blocks in one language, before it is a page. */
export function composeReport(network: Network, measured: MeasuredOnce, picture: MapPicture, language: Language, { diagnosis, origin }: { readonly diagnosis: DiagnoseOptions; readonly origin: Provenance }): ReportDocument {
  const voice = voiceOf(network, language);
  const levelled = network.case.vocabulary.levels.length > 0 && openingLayout(network) === "rows";
  const { title } = network.case;
  const other = language === "zh" ? title.en : title.zh;
  const facts = factsOf(network, voice);
  const source = facts.at(-1)!.text;
  const mapTitle = voice.say(levelled ? "map/heading" : "map/heading-plain");
  const map: Draft[] = network.organisations.length === 0 ? [] : [
    { kind: "heading", id: "map", text: mapTitle, lead: voice.say(network.ties.some((tie) => tie.dimension === "vertical") ? "map/lead" : "map/lead-plain") },
    { kind: "map", title: voice.say("map/title"), svg: picture.svg, caption: picture.caption },
  ];
  const behind = tablesSection(network, measured, voice);
  const cited = map.length === 0 ? null : { title: voice.label(title), figure: `${voice.say("figure", { number: 1 })}${language === "zh" ? "，" : ", "}${voice.say("map/title")}`, anchor: "figure-1", source };
  const drafts = [
    ...findingsSection(network, voice), ...map, ...wholeSection(network, measured, voice), ...tasksSection(network, voice), ...statesSection(network, voice), ...problemsSection(network, diagnosis, voice),
    ...frameworkSection(network, voice), ...elementGraphSection(network, voice), ...loopSection(network, voice), ...openSection(network, voice), ...behind.drafts,
  ];
  // A record that is complete is shown as it is; whoever read the files does not know yet what is defined and drawn here.
  const seed = drafts.flatMap((draft) => (draft.kind === "figure" ? [draft.seed ?? null] : [])).find((one) => one !== null) ?? null;
  const provenance = origin.definitions.length > 0 ? origin : resealed(origin, { definitions: definitionsOf(behind.metrics), seed });
  const blocks = numbered([...drafts, ...methodsSection(network, behind.metrics, { cited, provenance }, voice)], voice);
  return {
    language, title: voice.label(title), subtitle: other === undefined || other === voice.label(title) ? null : other,
    lead: leadOf(network, voice), facts, source, standing: standingOf(network, voice), tracks: tracksOf(network, voice), blocks, synthetic: network.case.synthetic, provenance,
  };
}
