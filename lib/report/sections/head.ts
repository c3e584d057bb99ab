import type { Network } from "../../network/index.js";
import { allowedWords } from "../../words/allowed-words.js";
import { sayCoded } from "../../words/index.js";
import type { Track } from "../block.js";
import type { Voice } from "../words.js";

/** How much of it is observed: said before any other number. Empty where there is no tie. */
export function standingOf({ ties }: Network, voice: Voice): string {
  const observed = ties.filter((tie) => tie.status === "observed").length;
  const unclaimed = ties.filter((tie) => tie.status === null).length;
  return ties.length === 0 ? ""
    : observed === ties.length ? voice.say("lead/all-observed")
    : unclaimed === ties.length ? voice.say("lead/status-not-stated")
    : unclaimed > 0 ? voice.say("lead/some-status-not-stated", { observed, ties: ties.length, unclaimed })
    : observed === 0 ? voice.say("lead/none-observed")
    : voice.say("lead/some-observed", { observed, ties: ties.length });
}

/** The sentence under the title: how much there is, and how much of it is observed. */
export function leadOf(network: Network, voice: Voice): string {
  const { ties } = network;
  const vertical = ties.filter((tie) => tie.dimension === "vertical").length;
  const standing = standingOf(network, voice);
  const sentences = [voice.say("lead/counts", { organisations: network.organisations.length, ties: ties.length, vertical, horizontal: ties.length - vertical }), ...(standing === "" ? [] : [standing])];
  // Of the case, not of the selection: leaving a layer out is not the source's silence.
  const command = network.case.vocabulary.layers.filter((layer) => layer.reads === "command");
  if (command.length === 0 || command.every((layer) => layer.coverage === "not-stated")) sentences.push(voice.say("lead/command-not-stated"));
  return sentences.join(voice.language === "zh" ? "" : " ");
}

/** Scope, counting, basis and source: what the numbers below are about. */
export function factsOf(network: Network, voice: Voice): { label: string; text: string }[] {
  const { scope } = network;
  const parts = [
    ...(scope.layers ?? []).map(voice.name), ...(scope.statuses ?? []).map((status) => voice.say(`status/${status}`)),
    ...(scope.certainties ?? []).map((certainty) => voice.say(`certainty/${certainty}`)), ...(scope.state === null ? [] : [voice.name(scope.state)]),
    ...(scope.dimensions ?? []).map((dimension) => allowedWords[dimension]![voice.language]), ...scope.without.map((id) => `\u2212 ${voice.name(id)}`), ...scope.merges.map((pair) => pair.map(voice.name).join(" = ")),
    ...(scope.only === null ? [] : [voice.names(scope.only)]), ...(scope.wave === null ? [] : [scope.wave]),
  ];
  const documents = new Set(network.case.ties.flatMap((tie) => tie.evidence.map((evidence) => evidence.document)));
  const sources = network.case.documents.filter((document) => documents.has(document.id)).map((document) => voice.label(document.title));
  const internal = network.selfTies.length === 0 ? "" : voice.say("facts/internal", { count: network.selfTies.length });
  const { basis } = network.case;
  const derived = network.organisations.filter((organisation) => organisation.attributes["levelCertainty"] === "derived").length;
  return [
    { label: voice.say("facts/scope"), text: [parts.length === 0 ? voice.say("facts/scope-all") : voice.say("facts/scope-narrow", { parts }), ...network.notes.filter((note) => note.code === "scope/unstated-left-out" || note.code === "scope/no-tie").map(voice.note)].join(voice.language === "zh" ? "。" : ". ") },
    { label: voice.say("facts/counting"), text: voice.say("facts/counting-text", { internal }) },
    ...(basis === null ? [] : [{ label: voice.say("facts/basis"), text: voice.clauses([sayCoded(basis.value, voice.language), ...(basis.note === null ? [] : [voice.label(basis.note)])]) }]),
    ...(derived === 0 ? [] : [{ label: voice.say("facts/levels"), text: voice.say("facts/levels-derived", { count: derived }) }]),
    { label: voice.say("facts/source"), text: voice.clauses([...sources, network.case.asOf ?? voice.say("facts/undated")]) },
  ];
}

/** One sleeper a tie, by layer, in the case's order. */
export function tracksOf(network: Network, voice: Voice): Track[] {
  return network.layers.map((layer) => ({
    layer: layer.id, label: voice.name(layer.id), dimension: layer.dimension, reads: layer.reads,
    sleepers: network.ties.filter((tie) => tie.layer === layer.id)
      .map((tie) => (tie.status === "required" ? "required" : tie.certainty === "stated" ? "stated" : "implied")),
    notStated: layer.coverage === "not-stated" ? voice.say("layers/no-dyad") : null,
  }));
}
