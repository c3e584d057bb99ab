import type { Codebook, CodebookCode } from "./codebook.js";

/**
 * Twelve codebooks of other authors, with the components that the seed studies give them and no others.
 *
 * What a component corresponds to in the collaboration framework was worked out here (derived), first group by group
 * (`mapsTo`), then code by code where a finer reading adds something (`mayMapTo`). Names garbled in a seed are given as
 * they must be read, marked implied, with the words of the seed in the note. The Chinese names are our translation; authors
 * stand as the seeds write them, since their Chinese characters are not given there.
 */

type More = Partial<Pick<CodebookCode, "group" | "mayMapTo" | "certainty" | "partOf">> & { readonly note?: readonly [string, string] };

const label = (en: string, zh: string) => ({ en, zh, translation: "ours" as const });

function code(id: string, en: string, zh: string, mapsTo: string | null, { note, ...more }: More = {}): CodebookCode {
  return {
    code: id, label: label(en, zh),
    ...(mapsTo === null ? {} : { mapsTo: mapsTo.split(" ").filter((target) => target !== "") }),
    ...more,
    ...(note === undefined ? {} : { note: label(...note) }),
  };
}

const group = (id: string, en: string, zh: string) => ({ code: id, label: label(en, zh) });
const survey = (section: string | null) => ({ document: "three-city-survey", section });
const city = (section: string | null) => ({ document: "s-city-study", section });

export const rivalCodebooks: readonly Codebook[] = [
  {
    id: "bryson2006", label: label("Bryson et al. 2006", "Bryson等2006"), sources: [survey("2.1"), city("2.1")],
    codes: [
      code("initial-conditions", "Initial conditions", "初始条件", "A"),
      code("process", "Formal and informal process", "正式与非正式过程", "P"),
      code("structure", "Formal and informal structure (and governance)", "正式与非正式结构（及治理）", "S G"),
      code("contingencies-constraints", "Contingencies and constraints", "权变因素与约束", "environment", { certainty: "implied", note: ["One seed garbles the name, the other says \"unpredictability and constraints\".", "一份来源的名称有误，另一份写作“不可预测性与约束”。"] }),
      code("outcomes-accountabilities", "Outcomes and accountabilities", "结果与问责", "O O4", { certainty: "implied", note: ["One seed garbles the name, the other says \"output structure and responsibilities\".", "一份来源的名称有误，另一份写作“产出结构与责任”。"] }),
    ],
    further: [code("governance", "Governance", "治理", "G", { partOf: "structure", note: ["The five parts join it with structure.", "五个部分中与结构合为一项。"] })],
  },
  {
    id: "ansell-gash2008", label: label("Ansell and Gash 2008", "Ansell与Gash 2008"), sources: [survey(null), city(null)],
    groups: [group("process", "Collaborative process", "协作过程"), group("limits", "Limits", "限制条件")],
    codes: [
      code("face-to-face", "Face-to-face dialogue", "面对面对话", "P4", { group: "process", mayMapTo: ["P3"] }),
      code("trust-building", "Trust building", "建立信任", "P3", { group: "process" }),
      code("commitment", "Commitment to process", "对过程的承诺", "P1", { group: "process" }),
      code("shared-understanding", "Shared understanding", "共同理解", "P3 P4", { group: "process" }),
      code("collaborative-action", "Collaborative action", "协作行动", "P", { group: "process", mayMapTo: ["S3"], note: ["One of the two seeds only.", "仅见于两份来源之一。"] }),
      code("limit-time", "Limit: time", "限制：时间", "environment", { group: "limits" }),
      code("limit-trust", "Limit: trust", "限制：信任", "A environment", { group: "limits", mayMapTo: ["P3"] }),
      code("limit-dependence", "Limit: interdependence", "限制：相互依赖", "A", { group: "limits", certainty: "implied", note: ["One seed says \"independence\", which probably means interdependence.", "一份来源写作“独立”，可能指相互依赖。"] }),
    ],
  },
  {
    id: "provan-kenis2008", label: label("Provan and Kenis 2008", "Provan与Kenis 2008"), sources: [survey("2.1"), city("2.1")],
    groups: [group("forms", "Forms", "形式"), group("conditions", "Conditions", "条件"), group("tensions", "Tensions", "张力"), group("change", "Change over time", "随时间变化")],
    codes: [
      code("form-shared", "Shared or self-organised form", "共享（自组织）治理", "S G", { group: "forms" }),
      code("form-lead", "Lead organisation form", "领导组织治理", "S G", { group: "forms", mayMapTo: ["P1"] }),
      code("form-nao", "Network administrative organisation form", "网络管理组织治理", "S G", { group: "forms" }),
      code("cond-trust", "Trust", "信任", "P3", { group: "conditions" }),
      code("cond-number", "Number of participants", "参与者数量", "A", { group: "conditions", mayMapTo: ["S"] }),
      code("cond-goal", "Goal consistency", "目标一致性", "O1", { group: "conditions", mayMapTo: ["P3"] }),
      code("cond-management", "Network management requirement", "网络管理需求", "", { group: "conditions", mayMapTo: ["P2"] }),
      code("cond-ability", "Ability level", "能力水平", "P2", { group: "conditions" }),
      code("tension-efficiency", "Efficiency against inclusiveness", "效率与包容", "G", { group: "tensions", certainty: "implied", note: ["A seed says \"efficiency and quality\".", "来源写作“效率与质量”。"] }),
      code("tension-legitimacy", "Internal and external legitimacy", "内部与外部合法性", "G", { group: "tensions", mayMapTo: ["P2"] }),
      code("tension-flexibility", "Flexibility and stability", "灵活与稳定", "G", { group: "tensions", mayMapTo: ["S1"] }),
      code("evolution", "Change over time", "随时间变化", "S1", { group: "change" }),
    ],
    note: label("One seed credits Provan and Milward 2001; Provan and Kenis 2008 is the usual source (general knowledge).", "一份来源归于Provan与Milward 2001；通常出处为Provan与Kenis 2008（常识）。"),
  },
  {
    id: "emerson2012", label: label("Emerson et al. 2012", "Emerson等2012"), sources: [survey(null), city(null)],
    groups: [group("drivers", "Drivers", "驱动因素")],
    codes: [
      code("driver-leadership", "Driver: leadership", "驱动因素：领导", "A P1", { group: "drivers" }),
      code("driver-incentives", "Driver: consequential incentives", "驱动因素：后果性激励", "A", { group: "drivers" }),
      code("driver-interdependence", "Driver: interdependence", "驱动因素：相互依赖", "A2 A3", { group: "drivers" }),
      code("driver-uncertainty", "Driver: uncertainty", "驱动因素：不确定性", "A1", { group: "drivers", mayMapTo: ["environment"] }),
      code("regime", "Collaborative governance regime", "协作治理体制", "S G"),
      code("dynamics", "Collaboration mechanisms (dynamics)", "协作机制（动力）", "P"),
      code("actions", "Actions", "行动", "P S3", { note: ["One seed says \"mobility\" where actions are meant.", "一份来源写作“流动”，应指行动。"] }),
      code("impact", "Impacts", "影响", "O"),
      code("adaptation", "Adaptation", "适应", "feedback O3 O4"),
    ],
  },
  {
    id: "koschmann2012", label: label("Koschmann et al. 2012", "Koschmann等2012"), sources: [survey(null), city(null)],
    codes: [
      code("practice", "Communication practices", "沟通实践", "P3 P4", { note: ["Also the communication layer of the ties.", "另对应关系中的沟通层。"] }),
      code("authoritative-text", "Authoritative texts: norms, law, task descriptions, responsibilities", "权威文本：规范、法律、任务说明、职责", "P2 S2", { note: ["Also the documents of a case.", "另对应案例的文件。"] }),
      code("value", "Cross-partner value", "跨伙伴价值", "O"),
    ],
  },
  {
    id: "zhong", label: label("Zhong Kaibin", "Zhong Kaibin"), sources: [survey(null)],
    codes: [
      code("source", "Information source", "信息源", "A3", { note: ["Also the communication layer; the quality of a source is a matter of the resource.", "另对应沟通层；信息源质量属于资源。"] }),
      code("channel", "Information channel", "信息渠道", "A3", { mayMapTo: ["P3"], note: ["Also the communication layer; I-11 and I-36 read it from paths.", "另对应沟通层；由指标I-11和I-36按路径读取。"] }),
    ],
  },
  {
    id: "pan", label: label("Pan Fei et al.", "Pan Fei等"), sources: [survey(null)],
    groups: [group("determinants", "Determinants", "决定因素"), group("mechanisms", "Control mechanisms", "控制机制"), group("consequences", "Performance consequences", "绩效后果")],
    codes: [
      code("determinant-control", "Control problems", "控制问题", "A", { group: "determinants" }),
      code("determinant-ability", "Control abilities", "控制能力", "A", { group: "determinants", mayMapTo: ["A2"] }),
      code("formal-control", "Formal control", "正式控制", "G1", { group: "mechanisms", mayMapTo: ["S2"] }),
      code("informal-control", "Informal control", "非正式控制", "G3 P3", { group: "mechanisms" }),
      code("performance", "Performance consequences", "绩效后果", "O", { group: "consequences" }),
    ],
    note: label("A framework of management control systems with the resource view added.", "管理控制系统框架，并加入资源观。"),
  },
  {
    id: "ren", label: label("Ren Xiaochun", "Ren Xiaochun"), sources: [survey(null)],
    codes: [
      code("matching", "Matching", "匹配性", "A2 A3"),
      code("consistency", "Consistency", "一致性", "P3", { note: ["In the survey, item x5.", "在问卷中为题项x5。"] }),
      code("order", "Order", "有序性", "S2"),
      code("dynamic", "Dynamism", "动态性", "S1"),
      code("effective", "Effectiveness", "有效性", "O1"),
    ],
  },
  {
    id: "zhou", label: label("Zhou Yue", "Zhou Yue"), sources: [survey(null)],
    codes: [
      code("trust", "Trust: core condition", "信任：核心条件", "P3"),
      code("responsibility", "Responsibility: important condition", "责任：重要条件", "O4 S2"),
      code("supervision", "Supervision: guarantee", "监督：保障条件", "S2", { note: ["Also the supervision layer of the ties.", "另对应关系中的监督层。"] }),
    ],
    note: label("Equal cooperation of government, enterprise, NGO and users.", "政府、企业、非政府组织与使用者平等合作。"),
  },
  {
    id: "thomson-perry", label: label("Thomson and Perry, as renamed in the survey study", "Thomson与Perry（问卷研究所改名称）"), sources: [survey("3.1")],
    codes: [
      code("D1", "Joint decision making", "共同决策", "P4", { note: ["Also the decision layer of the ties.", "另对应关系中的决策层。"] }),
      code("D2", "Joint implementation", "共同执行", "P1 P2"),
      code("D3", "Reduced autonomy", "自主性降低", "A2 G", { note: ["Of governance, the tension.", "就治理而言，指其张力。"] }),
      code("D4", "Resource sharing", "资源共享", "A3 S3"),
      code("D5", "Trust", "信任", "P3"),
    ],
    note: label("The usual names are governance, administration, autonomy, mutuality, norms (general knowledge).", "通常名称为治理、行政、自主、互利、规范（常识）。"),
  },
  {
    id: "info-sharing5", label: label("Five dimensions of information sharing", "信息共享五维度"), sources: [{ document: "information-sharing-thesis", section: "abstract" }],
    codes: [
      code("security-management", "Information security and management", "信息安全与管理", "A3 P3"),
      code("integration-circulation", "Integration and circulation", "整合与流通", "A3", { mayMapTo: ["S3"] }),
      code("safeguard", "Safeguard mechanism", "保障机制", "G1", { certainty: "implied", note: ["The source says \"security mechanism\" a second time; a safeguard is likely meant.", "来源再次写作“安全机制”，可能指保障机制。"] }),
      code("supervision-evaluation", "Supervision and evaluation", "监督与评价", "S2"),
      code("interest-coordination", "Interest coordination", "利益协调", "G2", { mayMapTo: ["P4"] }),
    ],
    note: label("The source announces 19 contents under these dimensions and lists none; none is supplied here.", "来源称各维度下共有十九项内容而未列出，此处不作补充。"),
  },
  {
    id: "linkage4", label: label("Linkage mechanism: four problems, five improvements", "联动机制：四类问题与五项改进"), sources: [{ document: "xiangyang-thesis", section: "abstract" }],
    groups: [group("problems", "Problems", "问题"), group("improvements", "Improvements", "改进")],
    codes: [
      code("integrated-operation", "Integrated prevention and relief operation", "防灾救灾一体化运行", "S3", { group: "problems", mayMapTo: ["P1"] }),
      code("supervision", "Linkage supervision", "联动监管", "S2", { group: "problems" }),
      code("information-sharing", "Information sharing", "信息共享", "A3", { group: "problems", mayMapTo: ["P3"] }),
      code("material-support", "Material support", "物资保障", "A3", { group: "problems", mayMapTo: ["G2"] }),
    ],
    further: [
      code("unify-goals", "Unify goals", "统一目标", "O1", { group: "improvements" }),
      code("legal-rules", "Complete legal rules", "完善法律规则", null, { group: "improvements" }),
      code("rights-duties", "Clarify rights and duties", "明晰权责", null, { group: "improvements" }),
      code("information-channels", "Open information channels for decisions", "畅通决策信息渠道", null, { group: "improvements" }),
      code("optimise-resources", "Optimise resources", "优化资源", null, { group: "improvements" }),
    ],
    note: label("The four problems and the five improvements do not match one to one. As a whole they also touch G1.", "四类问题与五项改进并非一一对应；整体上还涉及G1。"),
  },
];
