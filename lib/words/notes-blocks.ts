import type { Messages } from "./messages.js";

/** Notes of core and periphery, of equivalence, and of what lies between layers. */
export const blocksNotes = {
  "core/undefined": { en: "Not defined: no division of the organisations leaves an ideal pattern to compare with.", zh: "无定义：任何划分都没有可供比较的理想样式。" },
  "core/not-proven": { en: "The best core met within {effort} steps; a better one was not ruled out.", zh: "为{effort}步内所得最佳核心；未能排除更优者。" },
  "core/not-counted": { en: "Other cores may fit as well: they were not all met within {effort} steps.", zh: "可能另有同样拟合的核心：未在{effort}步内全部找出。" },
  "core/several": { en: "{count} cores fit equally well; shown is the smallest, then the first by ids.", zh: "有{count}个核心同样拟合；所列为最小者，并列按编号取先。" },
  "continuous-core/not-settled": { en: "Not computed: the corenesses did not settle within {effort} organisations and ties looked at.", zh: "未计算：查看{effort}次单位与关系后核心度仍未收敛。" },
  "continuous-core/starts": { en: "Best of {starts} starts; {reached} of them end at this residual.", zh: "{starts}个起点中最好者；其中{reached}个得到同一残差。" },
  "continuous-core/several": { en: "Other corenesses leave the same residual: there is no single core.", zh: "另有核心度得到同样残差：并无唯一核心。" },
  "equivalence/constant": { en: "No correlation where an organisation is tied with all others or with none ({count} pairs).", zh: "单位与其他所有单位都有或都无关系时，相关无定义（{count}对）。" },
  "equivalence/as-unlike": { en: "Pairs without a defined correlation count as uncorrelated ({count}).", zh: "相关无定义的单位对按不相关计（{count}对）。" },
  "equivalence/equal-heights": { en: "Several joins were equally near ({count} times); the one first by ids was made, another could give other blocks.", zh: "有{count}次并列最近，取编号在先者；另取可能得到不同的块。" },
  "layers/alone": { en: "Needs at least two layers that are stated; there {count:is|are} {count}.", zh: "至少需要两个已说明的关系层，现有{count}个。" },
  "layers/constant": { en: "{layers}: the same everywhere, so no correlation is defined.", zh: "{layers}：各处取值相同，相关无定义。" },
} satisfies Messages;
