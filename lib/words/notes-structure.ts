import type { Messages } from "./messages.js";

/** Notes of the textbook measures. */
export const structureNotes = {
  "metric/isolate": { en: "It has no ties, so there is nothing to measure.", zh: "没有任何关系，无从度量。" },
  "eigenvector/zero": { en: "Not defined: no part of the network has a cycle of ties, so the leading eigenvalue is 0.", zh: "无定义：网络中没有任何关系回路，主特征值为零。" },
  "eigenvector/repeated": { en: "Not defined: the leading eigenvalue belongs to more than one part of the network.", zh: "无定义：主特征值属于网络的不止一个部分。" },
  "eigenvector/not-settled": { en: "Not computed: the iteration did not settle.", zh: "未计算：迭代未收敛。" },
  "reciprocity/no-directed": { en: "No selected tie is directed, so the question has no meaning here.", zh: "所选关系均无方向，此问题无意义。" },
  "communities/spread": { en: "Best of {runs} runs: modularity {modularity}; the runs lie between {lowest} and {highest} (seed {seed}).", zh: "{runs}次运行中最高：模块度{modularity}；各次介于{lowest}与{highest}之间（种子{seed}）。" },
} satisfies Messages;
