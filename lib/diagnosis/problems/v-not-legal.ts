import { z } from "zod";
import { saying } from "../../metric/index.js";
import { undecided } from "../looking.js";
import { shareOption } from "../options.js";
import { defineProblem } from "../problem.js";

/**
 * The division of duties stays administrative. The documents under a task's evidence are where it is reported, not what
 * it rests on, so the basis is an attribute of the task that names a document of the case, and the document says its type.
 */
export const vNotLegal = defineProblem({
  id: "v-not-legal",
  label: { en: "Division stays administrative, not legal", zh: "纵向权责未上升到法律分权" },
  source: { document: "rule-of-law-study", section: "2.2.1" },
  rule: {
    en: "Found if, of the tasks whose basis is known, less than minLegalShare rest on a document of a legal type. The basis is the task's attribute named by basis (ids of documents, parted by a semicolon), the type the document's attribute type. Not decidable if no basis is known: the document in which a task is reported is not its basis.",
    zh: "在已知依据的任务中，以法律类文件为依据者的比例低于minLegalShare，即判为存在。依据取自任务的basis所指属性（文件编号，以分号分隔），类型取自文件的type属性。没有已知依据时无法判断：记载任务的文件并不等于其依据。",
  },
  ruleFrom: "ours",
  options: z.strictObject({
    minLegalShare: shareOption(0.5, "least share of tasks that rest on law or regulation; an arbitrary default", "以法律法规为依据的任务的最小比例；默认值为任意设定"),
    legalTypes: saying(z.array(z.string()).min(1).default(["law", "regulation"]), "types of document that are law", "属于法律的文件类型"),
    basis: saying(z.string().min(1).default("basis"), "the attribute of a task that names the documents it rests on", "说明任务所依据文件的任务属性名"),
  }),
  thresholds: { minLegalShare: "default-arbitrary" },
  branches: {
    legal: {
      label: { en: "Share of tasks that rest on law or regulation", zh: "以法律法规为依据的任务比例" }, relation: "below", threshold: "minLegalShare", metrics: [],
      look({ network }, { legalTypes, basis }) {
        const types = new Map(network.case.documents.map(({ id, attributes }) => [id, attributes["type"]]));
        const known = network.tasks.flatMap(({ id, attributes }) => {
          const named = Object.hasOwn(attributes, basis) ? String(attributes[basis]).split(/[;；]/).map((one) => types.get(one.trim())) : [];
          const stated = named.flatMap((type) => (type === undefined ? [] : [String(type)]));
          const legal = stated.some((type) => legalTypes.includes(type));
          // One of several whose type is not stated could be the law.
          return stated.length === 0 || (!legal && stated.length < named.length) ? [] : [{ id, legal }];
        });
        if (known.length === 0) return undecided({ code: "diagnosis/legal-basis", params: {} });
        return { value: known.filter(({ legal }) => legal).length / known.length, evidence: known.filter(({ legal }) => !legal).map(({ id }) => id), missing: [] };
      },
    },
  },
});
