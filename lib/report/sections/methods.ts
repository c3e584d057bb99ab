import { fragmentation } from "../../framework/index.js";
import { measure, type Metric } from "../../metric/index.js";
import { select, type Network } from "../../network/index.js";
import { decimals } from "../../table/decimals.js";
import type { Provenance } from "../../provenance/index.js";
import { methodsTextMessages } from "../../words/methods-text.js";
import type { Citation } from "../numbered.js";
import type { Draft } from "../block.js";
import type { Voice } from "../words.js";
import { checklistNotes, checklistRows, methodsOf, paragraphText, type MethodsText } from "../methods-text/index.js";
import { chanceDraws } from "./chance.js";
import { provenanceTable } from "./provenance.js";

/** What merging the similar names that the encoder recommends would do; shown, never done. */
function mergesNote(network: Network, voice: Voice): Draft[] {
  const candidates = network.case.mergeCandidates;
  if (candidates.length === 0) return [];
  const recommended = candidates.filter((candidate) => candidate.recommended);
  const title = voice.say("methods/merges");
  if (recommended.length === 0) return [{ kind: "note", title, text: voice.say("methods/merges-none", { pairs: candidates.length }) }];
  const merged = select(network, { merges: recommended.map(({ a, b }) => [a, b]) });
  const f = measure(merged, fragmentation).rows[0]?.["fragmentation"];
  return [{ kind: "note", title, text: voice.say("methods/merges-text", { pairs: candidates.length, f: typeof f === "number" ? decimals(f, 2) : "\u2014", n: merged.organisations.length }) }];
}

/** The items of the checklists for papers on networks, folded. */
function checklistTable(methods: MethodsText, { language, label }: Voice): Draft {
  const { heads, rows } = checklistRows(methods, language);
  return {
    kind: "table", id: "checklists", title: label(methodsTextMessages["page/checklists"]), folded: true, columns: heads.map((head) => ({ label: head })),
    rows: rows.map((row) => row.map((text) => ({ text }))), caption: checklistNotes(methods, language).join(language === "zh" ? "" : " "),
  };
}

/** The conventions behind the numbers, in full, and where they come from. */
export function methodsSection(network: Network, metrics: readonly Metric[], { cited, provenance }: { readonly cited: Citation | null; readonly provenance: Provenance }, voice: Voice): Draft[] {
  const { version, seed } = provenance;
  const methods = methodsOf(network, metrics, { provenance, seed, draws: seed === null ? null : chanceDraws });
  const main = metrics.filter((metric) => ["fragmentation", "removalEffect", "horizontalCompensation", "commandCoverage", "pathRedundancy"].includes(metric.id));
  return [
    { kind: "heading", id: "methods", text: voice.say("methods/heading"), lead: voice.say("methods/lead", { version }) },
    ...main.map((metric): Draft => ({ kind: "note", title: voice.label(metric.label), text: voice.label(metric.convention) })),
    { kind: "note", title: voice.say("methods/not-listed"), text: voice.say("methods/not-listed-text") },
    { kind: "note", title: voice.say("methods/certainty"), text: voice.say("methods/certainty-text") },
    ...mergesNote(network, voice),
    ...(cited === null ? [] : [{ kind: "note" as const, title: voice.say("methods/cite"), text: voice.say("methods/cite-text", { ...cited, version }) }]),
    { kind: "note", title: voice.label(methodsTextMessages["page/paragraph"]), text: paragraphText(methods, voice.language) },
    { kind: "note", title: voice.say("methods/references"), text: methods.references.join("\n") },
    checklistTable(methods, voice),
    provenanceTable(provenance, voice),
  ];
}
