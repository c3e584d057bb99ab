import { constituentOf } from "../../codebook/index.js";
import { findings, type Finding } from "../../diagnosis/index.js";
import type { Network } from "../../network/index.js";
import type { Draft, ReportFinding } from "../block.js";
import type { Voice } from "../words.js";
import { placeOf } from "./finding-place.js";

/** Findings that stand open; the others are folded. */
const first = 5;

/** The figure with names in place of ids: nobody has to know an id to read it. */
function figureOf({ figure }: Finding, voice: Voice): Finding["figure"] {
  return figure?.kind === "line" ? { ...figure, from: voice.name(figure.from), to: voice.name(figure.to) } : figure;
}

/** How many of the records behind it are stated: of ties, where they are all ties. */
function detailOf(network: Network, finding: Finding, voice: Voice): string {
  const all = finding.evidence.length;
  const ties = new Set(network.case.ties.map(({ id }) => id));
  if (all > 0 && !finding.evidence.every((id) => ties.has(id))) return voice.say("certainty/records", { stated: finding.statedRecords, all });
  if (all === 0) return voice.say(finding.certainty === "implied" ? "certainty/no-records" : "certainty/whole");
  if (finding.statedRecords === all) return all === 1 ? voice.say("certainty/one") : voice.say("certainty/all", { all });
  if (finding.statedRecords === 0) return all === 1 ? voice.say("certainty/none-of-one") : voice.say("certainty/none-of-all", { all });
  return voice.say("certainty/detail", { stated: finding.statedRecords, all });
}

function said(network: Network, finding: Finding, voice: Voice): ReportFinding {
  const constituent = constituentOf(finding.constituent);
  return {
    title: voice.finding(finding.title),
    sentences: finding.sentences.map(voice.finding),
    constituent: { code: finding.constituent, label: constituent === undefined ? "" : voice.label(constituent.label) },
    certainty: { kind: finding.certainty, word: voice.say(`certainty/${finding.certainty}`), detail: detailOf(network, finding, voice) },
    settle: voice.finding(finding.settledBy),
    evidence: finding.evidence, place: placeOf(network, finding.evidence, voice), figure: figureOf(finding, voice),
  };
}

export function findingsSection(network: Network, voice: Voice): Draft[] {
  const all = findings(network, { top: Infinity });
  const [found, further] = [all.slice(0, first), all.slice(first)];
  const words = { settle: voice.say("findings/settle"), where: voice.say("findings/where") };
  return [
    { kind: "heading", id: "findings", text: voice.say("findings/heading"), lead: null },
    {
      kind: "findings", findings: found.map((finding) => said(network, finding, voice)),
      note: found.length < first ? voice.say("findings/fewer") : null, words,
    },
    ...(further.length === 0 ? [] : [{
      kind: "findings" as const, findings: further.map((finding) => said(network, finding, voice)), note: null, words,
      further: { summary: voice.say("findings/further", { count: further.length }), after: found.length },
    }]),
  ];
}
