import type { Messages } from "./messages.js";
import { blocksNotes } from "./notes-blocks.js";
import { betweenNotes } from "./notes-between.js";
import { bridgeNotes } from "./notes-bridge.js";
import { centralizationNotes } from "./notes-centralization.js";
import { clustersNotes } from "./notes-clusters.js";
import { diagnosesNotes } from "./notes-diagnoses.js";
import { distancesNotes } from "./notes-distances.js";
import { exportNotes } from "./notes-export.js";
import { frameworkNotes } from "./notes-framework.js";
import { groupsNotes } from "./notes-groups.js";
import { indicatorsANotes } from "./notes-indicators-a.js";
import { indicatorsBNotes } from "./notes-indicators-b.js";
import { ratingsNotes } from "./notes-ratings.js";
import { setsNotes } from "./notes-sets.js";
import { simulateNotes } from "./notes-simulate.js";
import { statesNotes } from "./notes-states.js";
import { statisticsNotes } from "./notes-statistics.js";
import { structureNotes } from "./notes-structure.js";
import { surveyLinkNotes } from "./notes-survey-link.js";
import { whatIfNotes } from "./notes-what-if.js";

/** What any measurement may have to say about itself. */
const generalNotes = {
  "metric/convention": { en: "{en}", zh: "{zh}" },
  "metric/too-few-organisations": { en: "Needs at least {needed} {needed:organisation|organisations}; there {n:is|are} {n}.", zh: "至少需要{needed}个单位，现有{n}个。" },
  "metric/no-ties": { en: "No tie is selected.", zh: "所选范围内没有关系。" },
  "metric/no-strength": { en: "Not computed: not every selected tie has a strength ({count} without), and none is filled in.", zh: "未计算：所选关系中有{count}条没有强度，不作填补。" },
  "metric/no-attribute": { en: "No organisation in scope has a stated {attribute}.", zh: "范围内没有单位说明{attribute}。" },
  "metric/attribute-missing": { en: "Organisations without a stated {attribute} form no group ({count}).", zh: "{count}个单位未说明{attribute}，不归入任何组。" },
  "metric/one-group": { en: "All organisations with a stated {attribute} are of one group.", zh: "说明了{attribute}的单位都属于同一组。" },
  "metric/no-records": { en: "The case has no {records} in scope.", zh: "范围内没有{records}记录。" },
  "metric/undefined": { en: "Not defined here: the denominator is zero.", zh: "此处无定义：分母为零。" },
  "metric/seed": { en: "Seed {seed}.", zh: "随机种子{seed}。" },
  "layer/partial": { en: "{layers}: not every tie is listed; a pair that is not listed counts as absent.", zh: "{layers}：关系未必全部列出，未列出的单位对按无关系计。" },
  "layer/not-stated": { en: "{layers}: no dyad is stated, so nothing is computed on it.", zh: "{layers}：文中未说明任何一对关系，不作计算。" },
  "layer/none": { en: "No layer that is read as {reads} is selected.", zh: "所选范围内没有可读作{reads}的关系层。" },
  "pairs/unknown": { en: "Ties marked unknown count as absent ({count}); low and high show both ways.", zh: "{count}条关系标为未知，按无关系计；下限和上限给出两种取法。" },
  "pairs/no-interval": { en: "No interval for {count} of the values: with some of the unknown ties present they are not defined, or not there.", zh: "{count}个数值没有区间：部分未知关系若存在，该值即无定义或不再出现。" },
  "pairs/sampled": { en: "The interval is from {draws} sampled settings of the {count} unknown ties (seed {seed}), not from all.", zh: "区间由{count}条未知关系的{draws}次抽样取得（种子{seed}），并非穷举。" },
  "scope/unstated-left-out": { en: "Ties that do not say from which state they hold are left out ({count}).", zh: "{count}条关系未说明自何种状态起生效，未计入。" },
  "scope/no-tie": { en: "The selection keeps none of the {count} {count:tie|ties} of the case: a value below says nothing about the source.", zh: "所选条件未保留案例{count}条关系中的任何一条：以下数值不说明资料本身。" },
  "scope/merged": { en: "Counted as one: {pairs}; {before} organisations become {after}.", zh: "合并计算：{pairs}；单位数由{before}变为{after}。" },
  "scope/self-ties": { en: "Ties of an organisation with itself enter no count ({count}).", zh: "{count}条单位与自身的关系不计入。" },
} satisfies Messages;

/** Every note's sentence, in both languages. */
export const noteMessages = { ...generalNotes, ...ratingsNotes, ...surveyLinkNotes, ...indicatorsANotes, ...structureNotes, ...frameworkNotes, ...distancesNotes, ...clustersNotes, ...groupsNotes, ...betweenNotes, ...centralizationNotes, ...blocksNotes, ...setsNotes, ...simulateNotes, ...statisticsNotes, ...indicatorsBNotes, ...diagnosesNotes, ...bridgeNotes, ...whatIfNotes, ...statesNotes, ...exportNotes };

export type NoteCode = keyof typeof noteMessages;
