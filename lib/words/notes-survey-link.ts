import type { Messages } from "./messages.js";

/** The answers of a survey held to the network of a case. */
export const surveyLinkNotes = {
  "link/synthetic": { en: "SYNTHETIC: answers or case are made up. No result says anything about real organisations.", zh: "SYNTHETIC（合成数据）：回答或案例为虚构，结果与真实单位无关。" },
  "link/method": { en: "Spearman's rank correlation over organisations; equal values share ranks. p: two-sided, all orders of the scores up to {exact} organisations, else {draws} drawn orders (seed {seed}). Adjusted p: Holm's, over the {tests} correlations tested.", zh: "以单位为单元的斯皮尔曼等级相关，相同取值取平均秩。p值为双侧：单位不超过{exact}个时遍历得分的全部排列，否则随机抽取{draws}次（种子{seed}）。校正p值按霍尔姆法，共{tests}项检验。" },
  "link/few": { en: "Below {minUnits} organisations a correlation is shown and not tested. This least number is our own choice (default-arbitrary), and can be set.", zh: "单位少于{minUnits}个时只列出相关，不作检验。该下限为本工具自定（default-arbitrary），可另行设定。" },
  "link/exchangeable": { en: "The test supposes that any organisation could have had any other's scores. Where partners answer alike for other reasons, p is too small.", zh: "检验假定各单位的得分可以互换。若伙伴单位因其他原因回答相近，p值会偏小。" },
  "link/interval": { en: "Intervals ({percent}%): organisations drawn with replacement ({draws} draws). A whole network is no sample: read them as how much a value hangs on single organisations.", zh: "{percent}%区间：对单位有放回抽取{draws}次所得。整体网络并非样本：区间只表示数值对个别单位的依赖程度。" },
  "link/corrected": { en: "Corrected: the correlation divided by the root of the scores' reliability, ICC(2), or alpha where one person speaks for each organisation. Positions count as free of error. On ranks the correction is rough, and a value can pass 1.", zh: "校正相关：相关系数除以得分信度的平方根，信度取ICC(2)，每单位仅一人作答时取α系数。网络位置视为无误差。用于等级时校正较粗略，取值可能超过1。" },
  "link/no-reliability": { en: "{dimension}: the reliability of the scores is not above 0, so that no corrected value is given.", zh: "{dimension}：得分信度不大于0，不给出校正相关。" },
  "link/lost": { en: "{dimension}: up to {count} of {draws} draws gave no value and are left out of an interval; where they are many it is too narrow.", zh: "{dimension}：{draws}次抽取中至多有{count}次得不到取值，未计入区间；次数较多时区间偏窄。" },
  "link/not-averaged": { en: "{dimension}: people of one organisation do not agree enough to be averaged (rwg {rwg}, least {minRwg}; ICC(1) {icc}, least {minIcc1}). No score is given.", zh: "{dimension}：同一单位内的回答不够一致，不予平均（rwg为{rwg}，下限{minRwg}；ICC(1)为{icc}，下限{minIcc1}），不给出单位得分。" },
  "link/averaged-anyway": { en: "{dimension}: averaged as asked, although agreement is low (rwg {rwg}, least {minRwg}; ICC(1) {icc}, least {minIcc1}). The scores mean little.", zh: "{dimension}：按要求作了平均，但一致性偏低（rwg为{rwg}，下限{minRwg}；ICC(1)为{icc}，下限{minIcc1}），单位得分意义有限。" },
  "link/one-person-each": { en: "{dimension}: one person speaks for each organisation, so that agreement cannot be looked at. Another person might have answered otherwise.", zh: "{dimension}：每个单位仅一人作答，无法考察一致性；换一人作答，结果可能不同。" },
  "link/one-person-some": { en: "{dimension}: one person speaks for {count} of {organisations} organisations.", zh: "{dimension}：{organisations}个单位中有{count}个仅一人作答。" },
  "link/limits": { en: "The limits of agreement are customary ones (LeBreton and Senter 2008) and can be set.", zh: "一致性下限取自惯例（LeBreton与Senter，2008），可另行设定。" },
  "link/screened": { en: "Left out as asked, for what screening points out: {count} ({people}).", zh: "按要求剔除筛查出的{count}人（{people}）。" },
  "link/unplaced": { en: "People whose organisation is not stated or not in the case: {count}. Their answers are left out.", zh: "单位未说明或不在案例中的答卷人：{count}人，其回答未计入。" },
  "link/out-of-scope": { en: "People whose organisation the selection leaves out: {count}.", zh: "所属单位不在所选范围内的答卷人：{count}人。" },
  "link/no-answers": { en: "No answers from {count} of {n} organisations: {organisations}. Their scores are not known.", zh: "{n}个单位中有{count}个没有答卷：{organisations}；其得分未知。" },
  "link/halves": { en: "Density among organisations above the median score and among those below; those on the median are in neither half. p: the scores given to the organisations in {draws} drawn orders.", zh: "得分高于中位数的单位之间与低于中位数的单位之间的横向关系密度；恰为中位数者不计入任一半。p值：将得分在单位间随机重排{draws}次。" },
  "link/no-horizontal": { en: "No horizontal layer is stated in the selection, so that no density is given.", zh: "所选范围内没有已说明的横向关系层，不给出密度。" },
  "link/ratings": { en: "Ratings and ties over ordered pairs with a known rating; p gives the ties to the organisations in {draws} drawn orders, rows and columns together.", zh: "在评分已知的有序单位对上比较评分与关系；p值：将关系在单位间随机重排{draws}次，行列同时置换。" },
  "link/groups": { en: "Groups by {by}: mean score of the organisations with one, and density of horizontal ties among all members.", zh: "按{by}分组：有得分单位的平均得分，以及全体成员之间的横向关系密度。" },
} satisfies Messages;
