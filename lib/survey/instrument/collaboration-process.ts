import { surveyInstrumentSchema, type SurveyInstrument } from "./schema.js";

/**
 * The instrument of the three-city survey: 17 items in five dimensions of collaboration after Thomson and Perry, and three outcome items whose wording is not
 * published. The same as `data/three-city-survey/instrument.json`. Items of reduced autonomy are marked reverse; the study prints them unreversed.
 */
export const collaborationProcess: SurveyInstrument = surveyInstrumentSchema.parse({
  format: "crosstie-instrument",
  formatVersion: "1.0",
  id: "collaboration-process-17",
  title: { en: "Inter-organisational collaboration process questionnaire (17 items, 3 outcome items)", zh: "跨组织协作过程量表（17题，另有3个结果题）", translation: "ours" },
  origin: { en: "The three-city survey (sections 3.1 and 3.2, Tables 1 and 4) adapts the five-dimension collaboration scale of Thomson and Perry to emergency-management practice.", zh: "三城市调查（3.1、3.2节，表1、表4）将Thomson和Perry的五维协作量表结合应急管理实践改编而成。", translation: "ours" },
  scale: {
    min: 1,
    max: 7,
    points: [
      { value: 1, label: { en: "Strongly disagree", zh: "非常不同意", translation: "ours" } },
      { value: 2, label: { en: "Disagree", zh: "不同意", translation: "ours" } },
      { value: 3, label: { en: "Less disagree (i.e. slightly disagree)", zh: "比较不同意", translation: "ours" } },
      { value: 4, label: { en: "Neither agree nor disagree", zh: "一般", translation: "ours" } },
      { value: 5, label: { en: "More agree (i.e. slightly agree)", zh: "比较同意", translation: "ours" } },
      { value: 6, label: { en: "Agree", zh: "同意", translation: "ours" } },
      { value: 7, label: { en: "Strongly agree", zh: "非常同意", translation: "ours" } }
    ]
  },
  dimensions: [
    { id: "D1", label: { en: "Joint decision making", zh: "共同决策", translation: "ours" }, alsoCalled: [{ en: "Joint development", zh: "共同发展", translation: "ours" }], links: [{ code: "P4", certainty: "derived" }] },
    { id: "D2", label: { en: "Joint implementation", zh: "共同实施", translation: "ours" }, links: [{ code: "P1", certainty: "derived" }, { code: "P2", certainty: "derived" }] },
    { id: "D3", label: { en: "Reduced autonomy", zh: "降低自主性", translation: "ours" }, alsoCalled: [{ en: "Reduce autonomy", zh: "降低自主", translation: "ours" }], links: [{ code: "A2", certainty: "derived" }, { code: "G", certainty: "derived" }] },
    { id: "D4", label: { en: "Resource sharing", zh: "资源共享", translation: "ours" }, links: [{ code: "A3", certainty: "derived" }, { code: "S3", certainty: "derived" }] },
    { id: "D5", label: { en: "Trust level", zh: "信任水平", translation: "ours" }, alsoCalled: [{ en: "Trust", zh: "信任", translation: "ours" }], links: [{ code: "P3", certainty: "derived" }] },
    { id: "Y", label: { en: "Cooperation results", zh: "合作结果", translation: "ours" }, outcome: true, links: [{ code: "O1", certainty: "derived" }, { code: "O2", certainty: "derived" }] }
  ],
  items: [
    { id: "x1", dimension: "D1", label: { en: "Opinions taken seriously", zh: "意见被采纳", translation: "ours" }, statement: { en: "Partners take our opinions seriously when the collaboration decides", zh: "协作作出决定时，合作伙伴认真对待我们的意见", translation: "ours" }, wording: "paraphrase" },
    { id: "x2", dimension: "D1", label: { en: "Joint solution-finding", zh: "共同商讨方案", translation: "ours" }, statement: { en: "We brainstorm with partners to solve problems the collaboration faces", zh: "我们与合作伙伴共同商讨，解决协作中遇到的问题", translation: "ours" }, wording: "paraphrase" },
    { id: "x3", dimension: "D2", label: { en: "Role understood", zh: "明确本单位角色职责", translation: "ours" }, statement: { en: "As representative I understand my organisation's roles and responsibilities in the collaboration", zh: "作为代表，我明确本单位在协作中的角色和职责", translation: "ours" }, wording: "paraphrase" },
    { id: "x4", dimension: "D2", label: { en: "Effective meetings", zh: "会议有效", translation: "ours" }, statement: { en: "Partner meetings achieve what the collaboration needs to work well", zh: "合作各方的会议能达到协作顺利进行的需要", translation: "ours" }, wording: "paraphrase" },
    { id: "x5", dimension: "D2", label: { en: "Goals agreed", zh: "目标认同", translation: "ours" }, statement: { en: "Partners, including us, agree about the goals", zh: "包括我们在内的合作各方认同协作目标", translation: "ours" }, wording: "paraphrase" },
    { id: "x6", dimension: "D2", label: { en: "Tasks coordinated", zh: "任务协调", translation: "ours" }, statement: { en: "Our tasks are well coordinated with partners' tasks", zh: "我们的任务与合作伙伴的任务协调良好", translation: "ours" }, wording: "paraphrase" },
    { id: "x7", dimension: "D3", label: { en: "Own mission hindered", zh: "妨碍本单位使命", translation: "ours" }, statement: { en: "The collaboration hinders our own mission", zh: "协作妨碍了本单位自身的使命", translation: "ours" }, wording: "paraphrase", reverse: true },
    { id: "x8", dimension: "D3", label: { en: "Independence affected", zh: "独立性受影响", translation: "ours" }, statement: { en: "Working with partners affects our independence", zh: "与合作伙伴共事影响了我们的独立性", translation: "ours" }, wording: "paraphrase", reverse: true },
    { id: "x9", dimension: "D3", label: { en: "Pulled between expectations", zh: "两种期望之间的矛盾", translation: "ours" }, statement: { en: "As representative I feel pulled between our expectations and those of the collaboration", zh: "作为代表，我在本单位的期望与协作的期望之间感到矛盾", translation: "ours" }, wording: "paraphrase", reverse: true },
    { id: "x10", dimension: "D4", label: { en: "Resources combined", zh: "资源整合共用", translation: "ours" }, statement: { en: "Partners combine and use each other's resources so that all benefit", zh: "合作各方整合并使用彼此的资源，使各方受益", translation: "ours" }, wording: "paraphrase" },
    { id: "x11", dimension: "D4", label: { en: "Information shared", zh: "信息共享", translation: "ours" }, statement: { en: "We share information that strengthens partners' work", zh: "我们共享信息，增强合作伙伴的工作", translation: "ours" }, wording: "paraphrase" },
    { id: "x12", dimension: "D4", label: { en: "Contribution respected", zh: "付出受到尊重", translation: "ours" }, statement: { en: "What we bring is appreciated and respected", zh: "我们的付出得到认可和尊重", translation: "ours" }, wording: "paraphrase" },
    { id: "x13", dimension: "D4", label: { en: "Better together", zh: "合作优于单干", translation: "ours" }, statement: { en: "We reach our goals better with partners than alone", zh: "与合作伙伴一起比单独行动更能实现我们的目标", translation: "ours" }, wording: "paraphrase" },
    { id: "x14", dimension: "D4", label: { en: "Win-win solutions", zh: "求同存异实现共赢", translation: "ours" }, statement: { en: "Partners work through differences towards win-win solutions", zh: "合作各方求同存异，达成共赢方案", translation: "ours" }, wording: "paraphrase" },
    { id: "x15", dimension: "D5", label: { en: "Representatives trustworthy", zh: "代表值得信赖", translation: "ours" }, statement: { en: "Partner representatives are trustworthy", zh: "合作伙伴的代表值得信赖", translation: "ours" }, wording: "paraphrase" },
    { id: "x16", dimension: "D5", label: { en: "Partners reliable", zh: "伙伴信守义务", translation: "ours" }, statement: { en: "We can count on each partner to meet its obligations", zh: "我们可以相信每个合作伙伴都会履行义务", translation: "ours" }, wording: "paraphrase" },
    { id: "x17", dimension: "D5", label: { en: "Worth staying", zh: "值得继续合作", translation: "ours" }, statement: { en: "Staying in the collaboration is worthwhile rather than leaving", zh: "留在协作中比退出更值得", translation: "ours" }, wording: "paraphrase" },
    { id: "y1", dimension: "Y", label: { en: "Cooperation result 1 (wording not published)", zh: "合作结果1（题目未公布）", translation: "ours" }, statement: null, wording: "not-published" },
    { id: "y2", dimension: "Y", label: { en: "Cooperation result 2 (wording not published)", zh: "合作结果2（题目未公布）", translation: "ours" }, statement: null, wording: "not-published" },
    { id: "y3", dimension: "Y", label: { en: "Cooperation result 3 (wording not published)", zh: "合作结果3（题目未公布）", translation: "ours" }, statement: null, wording: "not-published" }
  ],
  minAnsweredShare: 0.5,
  note: { en: "Statements are paraphrased. Chinese labels and statements are translations made here, not the Chinese questionnaire, which is not published. The wording of y1 to y3 is not published. The study prints reduced autonomy unreversed: lower means readier to give up autonomy.", zh: "题目为转述。中文标签和题目为本项目的翻译，并非原中文问卷（未公布）。y1至y3的题目未公布。研究所印“降低自主性”未作反向计分：数值越低，越愿意让渡自主性。", translation: "ours" }
});
