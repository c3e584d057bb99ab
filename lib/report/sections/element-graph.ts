import { frameworkId, relationsOf } from "../../codebook/index.js";
import type { Network } from "../../network/index.js";
import { elementRelationText, renderElementGraph } from "../../picture/index.js";
import type { Draft } from "../block.js";
import type { Voice } from "../words.js";

/** How the elements hang together, as a picture with the case's codings and as the list of the same relations. Nothing where nothing is coded. */
export function elementGraphSection(network: Network, voice: Voice): Draft[] {
  if (network.case.codings.every(({ codebook }) => codebook !== frameworkId)) return [];
  return [
    {
      kind: "figure", title: voice.say("framework/relations"), wide: true, caption: voice.say("framework/relations-caption"),
      svg: renderElementGraph({ language: voice.language, case: network.case }),
    },
    {
      kind: "table", id: "element-relations", title: voice.say("framework/relations-list"), folded: true,
      columns: [{ label: voice.say("framework/number") }, { label: voice.say("framework/relation") }],
      rows: relationsOf("v5").map((relation, i) => [{ text: String(i + 1) }, { text: elementRelationText(relation, voice.language) + (relation.flag === null ? "" : `${voice.language === "zh" ? "" : " "}${voice.label(relation.flag)}`) }]),
      caption: voice.say("framework/relations-list-caption"),
    },
  ];
}
