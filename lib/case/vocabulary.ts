import type { Kind, Layer, Level, RatingItem, State, Term } from "./terms.js";

/** The framework's own words, used for every list that a case does not declare. Fields stand as a schema puts them, so that a case that is written and read again is the same text. */
export const defaultVocabulary: {
  readonly levels: Level[];
  readonly sectors: Term[];
  readonly kinds: Kind[];
  readonly jurisdictions: Term[];
  readonly states: State[];
  readonly layers: Layer[];
  readonly ratings: RatingItem[];
} = {
  levels: [
    { id: "national", label: { en: "National", zh: "国家" }, rank: 1 },
    { id: "provincial", label: { en: "Provincial", zh: "省级" }, rank: 2 },
    { id: "municipal", label: { en: "Municipal", zh: "市级" }, rank: 3 },
    { id: "district", label: { en: "District", zh: "区级" }, rank: 4 },
    { id: "community", label: { en: "Community", zh: "社区" }, rank: 5 },
    { id: "site", label: { en: "Plant site", zh: "厂址" }, rank: null },
    { id: "unspecified", label: { en: "Level not stated", zh: "层级未说明" }, missing: true, rank: null },
  ],
  sectors: [
    { id: "government", label: { en: "Government", zh: "政府" } },
    { id: "coordinating-body", label: { en: "Coordinating body", zh: "议事协调机构" } },
    { id: "public-institution", label: { en: "Public institution", zh: "事业单位" } },
    { id: "armed-police", label: { en: "Armed police", zh: "武警" } },
    { id: "enterprise", label: { en: "Enterprise", zh: "企业" } },
    { id: "social", label: { en: "Social organisation", zh: "社会组织" } },
    { id: "mixed", label: { en: "Mixed", zh: "混合" }, notAClass: true },
    { id: "unspecified", label: { en: "Sector not stated", zh: "类型未说明" }, missing: true },
  ],
  kinds: [
    { id: "government", label: { en: "Government", zh: "政府" } },
    { id: "department", label: { en: "Department", zh: "部门" } },
    { id: "office", label: { en: "Office", zh: "办公室" } },
    { id: "coordinating-body", label: { en: "Coordinating body", zh: "议事协调机构" } },
    { id: "command-body", label: { en: "Command body", zh: "指挥机构" } },
    { id: "enterprise", label: { en: "Enterprise", zh: "企业" } },
    { id: "social-organisation", label: { en: "Social organisation", zh: "社会组织" } },
    { id: "force", label: { en: "Force", zh: "队伍" } },
    { id: "collective", label: { en: "Collective", zh: "集合单位" }, collective: true },
  ],
  jurisdictions: [],
  states: [
    { id: "standby", label: { en: "Emergency standby", zh: "应急待命" }, responseLevel: 4, certainty: "stated", evidence: [] },
    { id: "plant", label: { en: "Plant emergency", zh: "厂房应急" }, responseLevel: 3, certainty: "stated", evidence: [] },
    { id: "field", label: { en: "Field (site-area) emergency", zh: "场区应急" }, responseLevel: 2, certainty: "stated", evidence: [] },
    { id: "off-site", label: { en: "Off-site emergency", zh: "场外应急" }, responseLevel: 1, certainty: "stated", evidence: [] },
  ],
  layers: [
    { id: "mandate", label: { en: "Mandate", zh: "授权" }, dimension: "vertical", reads: "mandate", coverage: "partial" },
    { id: "command", label: { en: "Command", zh: "指挥" }, dimension: "vertical", reads: "command", coverage: "partial" },
    { id: "supervision", label: { en: "Supervision", zh: "监督" }, dimension: "vertical", reads: "supervision", coverage: "partial" },
    { id: "communication", label: { en: "Communication", zh: "沟通" }, dimension: "horizontal", reads: "communication", coverage: "partial" },
    { id: "decision", label: { en: "Decision", zh: "决策" }, dimension: "horizontal", reads: "decision", coverage: "partial" },
    { id: "operational", label: { en: "Operational", zh: "应急行动" }, dimension: "horizontal", reads: "operational", coverage: "partial" },
  ],
  ratings: [
    { id: "trust", label: { en: "Trust", zh: "信任" }, min: null, max: null },
    { id: "value", label: { en: "Value", zh: "价值" }, min: null, max: null },
  ],
};
