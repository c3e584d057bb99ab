import type { Messages } from "./messages.js";

/** Notes of the measures of standing between others, and of those on eigenvalues. */
export const betweenNotes = {
  "between/by-component": { en: "The network falls into several parts; each is measured by itself.", zh: "网络分成几个互不相连的部分，各部分分别度量。" },
  "between/too-large": { en: "Not computed: a part of more than {most} organisations needs too large a matrix.", zh: "未计算：某个部分超过{most}个单位，所需矩阵过大。" },
  "between/too-many": { en: "Not computed: the number is larger than can be written down.", zh: "未计算：数目过大，无法表示。" },
  "between/effort": { en: "Not computed: it takes more than {effort} steps; allow more with the option effort.", zh: "未计算：所需步数超过{effort}，可在选项中放宽。" },
  "between/not-settled": { en: "Not computed: the iteration did not settle.", zh: "未计算：迭代未收敛。" },
  "bonacich/singular": { en: "Not defined: 1 / beta is an eigenvalue of the network, or too near one.", zh: "无定义：beta的倒数等于或过于接近网络的某个特征值。" },
  "bonacich/beyond": { en: "The size of beta times the largest eigenvalue is {product}: at 1 or above, longer and longer paths would count for more and more.", zh: "beta的绝对值与最大特征值之积为{product}：达到1以后，路径越长计入越多。" },
  "katz/alpha": { en: "Not defined: alpha times the largest eigenvalue is at 1 or above, or too near it, so the sum over all paths has no end.", zh: "无定义：alpha与最大特征值之积达到1或过于接近1，各路径之和没有极限。" },
  "hits/repeated": { en: "Not defined: several parts of the network are equally strong, so hubs and authorities have no single answer.", zh: "无定义：网络中有几个部分同样强，枢纽与权威没有唯一答案。" },
} satisfies Messages;
