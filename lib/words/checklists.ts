import type { Messages } from "./messages.js";

/**
 * What two checklists ask of a paper on a network, in our own words, and what they are. Of GRAND the items of version 1.0 were read; of SoNHR
 * only the article's summary, with its five domains: its 18 recommendations are not given here, and nothing is said to satisfy them.
 */
export const checklistMessages = {
  "grand/note": {
    en: "GRAND, version 1.0: its 25 items, each in words of our own.",
    zh: "GRAND，1.0版：共25项，各项以我们自己的文字表述。",
  },
  "sonhr/note": {
    en: "SoNHR (2023): its 18 recommendations were not seen, only the summary of the article, which names five domains. The rows go by domain and say what this text offers to each; hold the paper against the 18 recommendations before saying that it follows them.",
    zh: "SoNHR（2023年）：未能见到其18条建议原文，仅见论文摘要及其中所列五个方面。以下按方面说明本文所能提供的内容；声称遵循之前，请对照18条建议逐条核对。",
  },
  "grand/1.1": { en: "How the data were collected; of a made-up network, its model and parameters", zh: "数据如何收集；若为人工生成的网络，其模型与参数" },
  "grand/1.2": { en: "Ethics approval: whether, by whom and when", zh: "伦理审批：是否获得、由谁批准、何时批准" },
  "grand/1.3": { en: "How many waves or networks there are, and the time between waves", zh: "有几个批次或几个网络，批次之间相隔多久" },
  "grand/1.4": { en: "Which place the data stand for", zh: "数据所代表的地点" },
  "grand/1.5": { en: "Which time the data stand for", zh: "数据所代表的时间" },
  "grand/1.6": { en: "Where the data can be had, or why they cannot", zh: "数据可从何处获取，或为何不能获取" },
  "grand/1.7": { en: "How to cite the data", zh: "数据如何引用" },
  "grand/2.1": { en: "What the members of the network are", zh: "网络成员是什么" },
  "grand/2.2": { en: "How many members it has", zh: "网络成员有多少" },
  "grand/2.3": { en: "How it was settled who belongs to it", zh: "如何确定哪些成员属于网络" },
  "grand/2.4": { en: "How many of those who belong are missing", zh: "应属于网络者缺失多少" },
  "grand/2.5": { en: "Limits on how many ties a member could have", zh: "成员关系数量是否受限" },
  "grand/3.1": { en: "What each kind of tie is", zh: "各类关系是什么" },
  "grand/3.2": { en: "Whether ties have a direction, and what it means", zh: "关系是否有方向，方向的含义" },
  "grand/3.3": { en: "Whether ties have a strength or a sign: meaning, scale, mean, standard deviation, range", zh: "关系是否有强度或正负：含义、尺度、均值、标准差、范围" },
  "grand/3.4": { en: "Ties of a member with itself, and what they mean", zh: "成员与自身的关系及其含义" },
  "grand/3.5": { en: "With several kinds of members: where ties may stand", zh: "成员有多类时：关系可存在于哪些类别之间" },
  "grand/3.6": { en: "Whether one tie may join more than two members", zh: "一条关系是否可连接两个以上成员" },
  "grand/3.7": { en: "How many ties there are", zh: "关系有多少条" },
  "grand/4.1": { en: "Directed ties made undirected: how, and the share of tied pairs that were not mutual", zh: "有向关系化为无向：方法，以及有关系的成员对中非双向者的比例" },
  "grand/4.2": { en: "Ties with a strength made ties without: how, and the share lost", zh: "有强度关系化为无强度：方法，以及因此删去的比例" },
  "grand/4.3": { en: "Ties derived from two-mode or other data: how", zh: "由二模或其他数据导出关系：方法" },
  "grand/4.4": { en: "Members or ties left out: by which rule, how many", zh: "排除的成员或关系：规则与数量" },
  "grand/4.5": { en: "Members or ties put together: how", zh: "合并的成员或关系：方法" },
  "grand/4.6": { en: "Members or ties filled in that were not measured: how, how many", zh: "对未测得的成员或关系所作的填补：方法与数量" },
  "sonhr/conceptualization": { en: "How the research questions follow from ideas or theories of networks", zh: "研究问题与网络观念或理论的联系" },
  "sonhr/operationalization": { en: "How the network part of the study is defined", zh: "研究中网络部分如何界定" },
  "sonhr/data": { en: "How the network data were collected and kept", zh: "网络数据如何收集与管理" },
  "sonhr/analyses": { en: "How results were computed, drawn and reported", zh: "结果如何分析、呈现与报告" },
  "sonhr/ethics": { en: "What the study owes to people, and to fairness and justice, as far as networks raise it", zh: "网络研究特有的受试者保护、公平与正义问题" },
} satisfies Messages;

export type ChecklistCode = keyof typeof checklistMessages;
