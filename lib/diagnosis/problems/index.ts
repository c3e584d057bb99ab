/** Every problem that the sources describe, in their order. A new problem is its file and a line here. */
import type { Problem } from "../problem.js";
import { hDuplication } from "./h-duplication.js";
import { hLowPeacetimeInfo } from "./h-low-peacetime-info.js";
import { hNoMechanism } from "./h-no-mechanism.js";
import { hPassive } from "./h-passive.js";
import { hSelfInterest } from "./h-self-interest.js";
import { hShallow } from "./h-shallow.js";
import { iInterest } from "./i-interest.js";
import { iManagement } from "./i-management.js";
import { iProcess } from "./i-process.js";
import { iSafetyQuality } from "./i-safety-quality.js";
import { iTalentTechnology } from "./i-talent-technology.js";
import { l1IntegratedOperation } from "./l1-integrated-operation.js";
import { l2Supervision } from "./l2-supervision.js";
import { l3Information } from "./l3-information.js";
import { l4Material } from "./l4-material.js";
import { p1Team } from "./p1-team.js";
import { p2JointDecision } from "./p2-joint-decision.js";
import { p3Fragmentation } from "./p3-fragmentation.js";
import { p4Resource } from "./p4-resource.js";
import { p5Trust } from "./p5-trust.js";
import { vControlAbove } from "./v-control-above.js";
import { vImbalance } from "./v-imbalance.js";
import { vNoFeedback } from "./v-no-feedback.js";
import { vNotLegal } from "./v-not-legal.js";
import { vRoughDivision } from "./v-rough-division.js";

export const problems: readonly Problem[] = [
  hPassive, hLowPeacetimeInfo, hShallow, hDuplication, hNoMechanism, hSelfInterest,
  vImbalance, vNotLegal, vRoughDivision, vControlAbove, vNoFeedback,
  l1IntegratedOperation, l2Supervision, l3Information, l4Material,
  iManagement, iTalentTechnology, iInterest, iProcess, iSafetyQuality,
  p1Team, p2JointDecision, p3Fragmentation, p4Resource, p5Trust,
];
