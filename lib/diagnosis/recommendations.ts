import type { Bilingual } from "../words/index.js";
import type { Diagnosis } from "./diagnosis.js";

/** What a recommendation changes in the records of a case. */
export type Change = "add-tie" | "add-instrument" | "add-lead" | "add-document" | "training" | "disclosure";

/** Something a source recommends. That it helps is its authors' view: nothing here says that outcomes improve. */
export interface Recommendation {
  readonly id: string;
  readonly label: Bilingual;
  readonly source: { readonly document: string; readonly section: string };
  /** The problems it bears on. The pairing was derived, the sources do not number it. */
  readonly addresses: readonly string[];
  readonly changes: readonly Change[];
}

const of = (id: string, en: string, zh: string, document: string, section: string, addresses: string, changes: string): Recommendation =>
  ({ id, label: { en, zh }, source: { document, section }, addresses: addresses.split(" "), changes: changes.split(" ") as Change[] });

const [cities, linkage, law, sharing] = ["three-city-survey", "xiangyang-thesis", "rule-of-law-study", "information-sharing-thesis"];

/** The recommendations of the sources, in their order. The Chinese is ours. */
export const recommendations: readonly Recommendation[] = [
  of("r-training", "Stable team, targeted training, inter-department drills", "稳定专业队伍，开展针对性培训与部门间演练", cities, "5.1", "p1-team", "training"),
  of("r-functional-groups", "Functional groups with lead and support units and operating procedures", "设立应急功能组，明确牵头与配合单位及工作规程", cities, "5.2", "p2-joint-decision", "add-lead add-document add-tie"),
  of("r-trust-procedure", "Communication and resource-sharing procedures, drills with district units", "建立沟通与资源共享程序，与区级单位联合演练", cities, "5.3", "p3-fragmentation p5-trust", "add-tie add-instrument training"),
  of("r-social-units", "Information record, compensation mechanism and coordination body for key social units", "建立重点社会单位信息档案、补偿机制与协调机构", cities, "5.4", "p4-resource", "add-instrument add-tie"),
  of("r-disclosure", "Information-disclosure platform and responsibility list", "建立信息公开平台与责任清单", cities, "5.5", "p5-trust p2-joint-decision", "disclosure add-document"),
  of("r-goals", "Unify grass-roots emergency goals", "统一基层应急目标", linkage, "abstract", "l1-integrated-operation", "add-document"),
  of("r-rules", "Complete legal rules", "完善法律规范", linkage, "abstract", "l2-supervision", "add-document"),
  of("r-rights", "Clarify rights and responsibilities", "明晰权责", linkage, "abstract", "l2-supervision l1-integrated-operation", "add-lead"),
  of("r-channels", "Open information channels", "畅通信息渠道", linkage, "abstract", "l3-information", "add-tie"),
  of("r-resources", "Optimise emergency resources", "优化应急资源", linkage, "abstract", "l4-material", "add-tie add-instrument"),
  of("r-law", "Relationship law and procedural law", "健全关系法与程序法", law, "4.1", "h-no-mechanism v-not-legal v-rough-division", "add-document"),
  of("r-command-centres", "Command centres with head responsibility, local autonomy, downward assistance, upward feedback", "设立指挥中心：首长负责、地方自主、对下协助、向上反馈", law, "4.2", "v-control-above v-no-feedback v-imbalance", "add-tie add-lead"),
  of("r-policy", "Unified information policy and earmarked funds", "统一信息政策与专项资金", law, "4.3", "v-imbalance", "add-instrument disclosure"),
  of("r-info-law", "Laws, policies and systems for sharing", "完善共享的法律、政策与制度", sharing, "abstract", "i-management i-safety-quality", "add-document"),
  of("r-info-platform", "Resources and technical level of the platform", "增加平台资源，提升技术水平", sharing, "abstract", "i-talent-technology", "add-instrument"),
  of("r-info-circulation", "Information circulation mechanism", "健全信息流通机制", sharing, "abstract", "i-process", "add-tie"),
  of("r-info-quality", "Safety management and quality assurance", "加强安全管理与质量保障", sharing, "abstract", "i-safety-quality", "add-document"),
  of("r-info-interest", "Interest-coordination mechanism", "建立利益协调机制", sharing, "abstract", "i-interest", "add-instrument"),
];

/** A recommendation that bears on something found here: on which problems, and which organisations these concern. */
export interface Bearing {
  readonly recommendation: string;
  readonly label: Bilingual;
  readonly source: Recommendation["source"];
  readonly changes: readonly Change[];
  /** Problems found that it addresses. */
  readonly problems: readonly string[];
  readonly organisations: readonly string[];
  /** The metrics to look at again after the change; whether they move is to be computed, not supposed. */
  readonly metrics: readonly string[];
}

/** The recommendations of the sources that bear on the problems found. What was not found, or could not be decided, calls for none. */
export function recommendationsFor(diagnoses: readonly Diagnosis[], order: readonly string[]): readonly Bearing[] {
  const found = new Map(diagnoses.filter(({ state }) => state === "found").map((diagnosis) => [diagnosis.problem, diagnosis]));
  return recommendations.flatMap(({ id, label, source, changes, addresses }) => {
    const own = addresses.flatMap((problem) => found.get(problem) ?? []);
    if (own.length === 0) return [];
    const named = new Set(own.flatMap(({ organisations }) => organisations));
    const metrics = own.flatMap(({ branches }) => branches.filter(({ state }) => state === "found").flatMap((branch) => branch.metrics));
    return [{
      recommendation: id, label, source, changes, problems: own.map(({ problem }) => problem),
      organisations: order.filter((organisation) => named.has(organisation)), metrics: [...new Set(metrics)],
    }];
  });
}
