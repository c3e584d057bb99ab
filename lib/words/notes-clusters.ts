import type { Messages } from "./messages.js";

/** Notes of clustering, cores, cliques and censuses. */
export const clustersNotes = {
  "clustering/few-contacts": { en: "Not defined: it has fewer than two contacts, so there is no pair of them.", zh: "无定义：联系单位少于两个，没有可比的对。" },
  "clustering/barrat-directed": { en: "Not defined along arcs: Barrat's form is for ties without direction.", zh: "按有向计时无定义：巴拉特定义仅适用于忽略方向的关系。" },
  "squares/none-possible": { en: "Not defined: its contacts have nobody else, so no square is possible.", zh: "无定义：其联系单位没有其他联系，不可能构成四边形。" },
  "cliques/effort": { en: "Not computed: more than {effort} steps; raise effort to go on.", zh: "未计算：超过{effort}步；可提高effort继续。" },
  "smallWorld/effort": { en: "Not computed: about {steps} steps are needed, more than effort allows ({effort}).", zh: "未计算：约需{steps}步，超过effort所设的{effort}步。" },
  "smallWorld/unreachable": { en: "Not every pair can reach one another ({share} can): steps are averaged over those that can, in the network and in the references alike.", zh: "并非所有单位对都能到达（可到达的占{share}）：网络与参照网络的步数均只对可到达的对取平均。" },
  "smallWorld/undefined": { en: "Not defined: no three organisations are connected, or the references have no triangle.", zh: "无定义：没有相连的三个单位，或参照网络中没有三角形。" },
} satisfies Messages;
