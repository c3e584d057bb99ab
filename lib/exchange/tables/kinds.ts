/** What a sheet can be taken for. `aside`: nothing of it is read, and the report says so. */
export const sheetKinds = ["organisations", "ties", "tasks", "resources", "matrix", "two-mode", "attendance", "survey", "asked", "names", "aside"] as const;
export type SheetKind = (typeof sheetKinds)[number];

/** Kinds whose columns are told apart by their headings. The rest are matrices: the first row and column hold names. */
export const columnKinds = ["organisations", "ties", "tasks", "resources", "attendance", "survey", "asked", "names"] as const;
export type ColumnKind = (typeof columnKinds)[number];

/**
 * What the headings of each kind are called, without case, spaces and width. The first role of a kind that a heading fits
 * is taken. A heading that stands nowhere here is kept as an attribute.
 */
export const headingWords: Readonly<Record<ColumnKind, Readonly<Record<string, readonly string[]>>>> = {
  organisations: {
    name: ["单位名称", "单位", "名称", "机构", "机构名称", "组织", "组织名称", "部门", "部门名称", "单位全称", "name", "label", "organisation", "organization", "agency", "unit", "organisation name", "organization name"],
    nameEn: ["label_en", "英文名称", "英文名", "name_en", "english name"],
    nameZh: ["label_zh", "中文名称", "中文名", "name_zh", "chinese name"],
    translation: ["label_translation"],
    roleEn: ["role_en"],
    roleZh: ["role_zh"],
    roleTranslation: ["role_translation"],
    id: ["id", "编号", "代码", "单位编号", "单位代码"],
    aliases: ["别名", "简称", "又称", "曾用名", "alias", "aliases", "short name", "abbreviation", "also called"],
    sector: ["单位类型", "类型", "单位类别", "类别", "单位性质", "性质", "sector", "type", "organisation type", "organization type"],
    level: ["层级", "行政级别", "级别", "行政层级", "level", "administrative level", "tier"],
    jurisdiction: ["辖区", "所属区", "所属辖区", "所属地区", "地区", "区域", "所在地", "jurisdiction", "city", "district", "region", "area"],
    kind: ["种类", "单位种类", "kind"],
    role: ["职责", "角色", "主要职责", "role", "duty", "duties"],
    collective: ["是否集合", "集合", "集合单位", "是否集合单位", "collective", "is collective"],
    count: ["数量", "个数", "单位数量", "count", "number", "how many"],
    asked: ["是否调查", "是否被调查", "asked", "surveyed"],
    certainty: ["certainty", "确定程度", "把握"],
    note: ["备注", "说明", "note", "notes", "remark", "remarks", "comment"],
    basis: ["依据", "来源", "出处", "evidence", "basis"],
  },
  ties: {
    source: ["发起单位", "牵头单位", "源单位", "起点", "上级", "上级单位", "甲方", "来源单位", "主体", "source", "from", "sender", "superior", "ego"],
    target: ["对象单位", "配合单位", "支持单位", "责任单位", "目标单位", "终点", "下级", "下级单位", "乙方", "接收单位", "对象", "target", "to", "receiver", "subordinate", "alter"],
    id: ["id", "编号", "关系编号"],
    dimension: ["关系类型", "方向", "关系方向", "纵横", "dimension", "direction", "type", "tie type", "relation type"],
    layer: ["关系内容", "内容", "关系层", "关系", "layer", "relation", "content", "tie content"],
    subtype: ["subtype", "细类", "关系细类"],
    activeFrom: ["阶段", "响应级别", "响应状态", "响应等级", "状态", "起始状态", "应急状态", "activeFrom", "phase", "response level", "response state", "state"],
    activeTo: ["activeTo", "终止状态", "结束状态"],
    status: ["status", "情况", "关系状况", "状况", "来源性质"],
    basis: ["依据", "来源", "出处", "evidence", "basis", "source document"],
    strength: ["强度", "权重", "关系强度", "频次", "strength", "weight", "frequency"],
    multiplicity: ["multiplicity"],
    presence: ["是否存在", "有无", "presence"],
    directed: ["directed", "是否有向"],
    flow: ["flow"],
    wave: ["wave", "批次", "数据批次"],
    trust: ["trust", "信任"],
    value: ["value", "价值"],
    initiative: ["initiative"],
    governanceMode: ["governanceMode", "治理方式"],
    certainty: ["certainty", "确定程度", "把握"],
    stateCertainty: ["stateCertainty"],
    dimensionCertainty: ["dimensionCertainty"],
    subtypeCertainty: ["subtypeCertainty"],
    note: ["备注", "说明", "note", "notes", "remark", "remarks", "comment"],
  },
  tasks: {
    task: ["任务", "任务名称", "工作任务", "职责任务", "应急任务", "事项", "工作事项", "工作内容", "task", "task name", "duty", "activity", "label", "label_zh", "label_en"],
    lead: ["牵头单位", "主办单位", "主责单位", "牵头部门", "责任单位", "负责单位", "发起单位", "lead", "leads", "lead agency", "lead organisation", "responsible"],
    support: ["配合单位", "支持单位", "协办单位", "协助单位", "参与单位", "配合部门", "支援单位", "support", "supports", "supporting", "supporting agencies", "partners"],
    decider: ["决策单位", "审批单位", "决定单位", "decider", "deciders", "approved by"],
    resource: ["所需物资", "物资", "所需资源", "资源", "物资需求", "resource", "resources", "supplies", "required resources"],
    activeFrom: ["响应级别", "响应等级", "阶段", "响应状态", "应急状态", "状态", "activeFrom", "response level", "phase", "response state", "state", "level"],
    prerequisites: ["前置任务", "前提任务", "prerequisites", "after"],
    id: ["id", "编号", "序号", "任务编号", "no", "no."],
    basis: ["依据", "来源", "出处", "evidence", "basis"],
    certainty: ["certainty", "确定程度"],
    note: ["备注", "说明", "note", "notes", "remark", "remarks", "comment"],
  },
  resources: {
    resource: ["物资", "物资名称", "资源", "资源名称", "装备", "名称", "resource", "supply", "item", "label", "label_zh", "label_en"],
    holder: ["持有单位", "保管单位", "存放单位", "储备单位", "拥有单位", "所属单位", "holder", "held by", "heldBy", "owner"],
    kind: ["物资类型", "资源类型", "类型", "类别", "kind", "type"],
    sufficiency: ["是否充足", "充足程度", "sufficiency"],
    importance: ["importance", "重要程度"],
    control: ["control", "控制程度"],
    id: ["id", "编号", "序号"],
    basis: ["依据", "来源", "出处", "evidence", "basis"],
    certainty: ["certainty", "确定程度"],
    note: ["备注", "说明", "note", "notes", "remark", "remarks", "comment"],
  },
  attendance: {
    name: ["单位名称", "单位", "参加单位", "参会单位", "机构", "部门", "organisation", "organization", "agency", "participant"],
    task: ["任务", "任务名称", "会议", "会议名称", "活动", "演练", "小组", "工作组", "task", "meeting", "event", "group"],
    basis: ["依据", "来源", "出处", "evidence", "basis"],
    note: ["备注", "说明", "note", "notes", "remark", "remarks", "comment"],
  },
  survey: {
    respondent: ["填报单位", "答卷单位", "受访单位", "填表单位", "填写单位", "respondent", "reporting organisation", "reporting organization"],
    partner: ["合作单位", "合作伙伴", "伙伴", "协作单位", "联系单位", "往来单位", "partner", "partners", "names", "contacts", "collaborates with"],
    layer: ["关系内容", "内容", "关系", "layer", "relation", "content"],
    note: ["备注", "说明", "note", "notes", "remark", "remarks", "comment"],
  },
  asked: {
    name: ["被调查单位", "调查对象", "调查名单", "应答单位名单", "asked", "roster", "asked organisation", "asked organization"],
    note: ["备注", "说明", "note", "notes", "remark", "remarks", "comment"],
  },
  names: {
    alias: ["alias", "别名", "异名", "写法", "原名称", "出现名称"],
    canonical: ["canonical", "规范名称", "标准名称", "统一名称", "正式名称", "规范名"],
    scope: ["scope", "范围", "适用范围"],
    from: ["from", "起", "起始", "自"],
    to: ["to", "止", "截止", "至"],
    decision: ["decision", "决定", "判断", "处理", "结论"],
    by: ["by", "决定人", "判断人", "经办人"],
  },
};

/** Without these a sheet is not of the kind: each list needs one of its roles. */
export const needed: Readonly<Record<ColumnKind, readonly (readonly string[])[]>> = {
  names: [["alias"], ["canonical"]],
  ties: [["source"], ["target"]],
  tasks: [["task"], ["lead", "support", "resource", "decider", "activeFrom"]],
  survey: [["respondent"], ["partner"]],
  resources: [["resource"], ["holder", "sufficiency"]],
  attendance: [["name"], ["task"]],
  asked: [["name"]],
  organisations: [["name", "nameEn", "nameZh"]],
};

/** The sheet of the template that lists the words to choose from; import passes over it. */
export const wordsSheet = { en: "Words", zh: "可选词" } as const;
