import { constituentOf } from "../../codebook/index.js";
import { findings, type Finding } from "../../diagnosis/index.js";
import type { Network } from "../../network/index.js";
import type { Block, ReportFinding } from "../block.js";
import { runs, type Voice } from "../words.js";

/** Where in the file: the rows a spreadsheet shows in ties.csv, whose order a case keeps. */
function placeOf(network: Network, evidence: readonly string[], voice: Voice): string {
  const rows = network.case.ties.flatMap((tie, index) => (evidence.includes(tie.id) ? [index + 2] : []));
  if (rows.length === 0) return "";
  return voice.say(rows.length === 1 ? "findings/row" : "findings/rows", { file: "ties.csv", rows: runs(rows, voice.language) });
}

/** The figure with names in place of ids: nobody has to know an id to read it. */
function figureOf({ figure }: Finding, voice: Voice): Finding["figure"] {
  return figure?.kind === "line" ? { ...figure, from: voice.name(figure.from), to: voice.name(figure.to) } : figure;
}

/** How many of the ties behind it are stated. */
function detailOf(finding: Finding, voice: Voice): string {
  const all = finding.evidence.length;
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
    certainty: { kind: finding.certainty, word: voice.say(`certainty/${finding.certainty}`), detail: detailOf(finding, voice) },
    settle: voice.finding(finding.settledBy),
    evidence: finding.evidence, place: placeOf(network, finding.evidence, voice), figure: figureOf(finding, voice),
  };
}

export function findingsSection(network: Network, voice: Voice): Block[] {
  const found = findings(network);
  return [
    { kind: "heading", id: "findings", text: voice.say("findings/heading"), lead: null },
    {
      kind: "findings", findings: found.map((finding) => said(network, finding, voice)),
      note: found.length < 5 ? voice.say("findings/fewer") : null,
      words: { settle: voice.say("findings/settle"), where: voice.say("findings/where") },
    },
  ];
}
