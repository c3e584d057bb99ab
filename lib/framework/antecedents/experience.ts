import { z } from "zod";
import { defineMetric, saying } from "../../metric/index.js";
import { sayOrigin } from "../parameter-origin.js";

const yearsOfSource = 3;

/**
 * Experience: the share of staff with at most so many years in emergency work.
 *
 * A question to people, not to organisations: a case file has no persons. It is computed where organisations carry two
 * counts among their attributes, how many of their staff were asked and how many of these have at most `years` years; the
 * options name the attributes, and the two sums are divided, so that every person weighs the same. Where either is not named
 * or nobody carries both, the value is null and a note says what is lacking. An organisation with one count missing,
 * or with more short-serving staff than staff, is left out and counted as missing. A published survey of three cities found 68.9%
 * with three years or less. Ties play no part. Time O(n).
 *
 * Designed for this framework, after the tenure table of its source.
 */
export const experience = defineMetric({
  id: "experience",
  aliases: ["I-34"],
  label: { en: "Short experience", zh: "从业经验不足" },
  question: { en: "How many of the people who would act are new to emergency work?", zh: "参与应急工作的人员中，从业时间较短者占多大比例？" },
  element: "antecedents",
  subject: "network",
  formula: String.raw`\frac{\sum_v short_v}{\sum_v staff_v}`,
  convention: {
    en: "Staff with at most the given years in emergency work, out of staff asked, summed over organisations whose attributes state both counts.",
    zh: "从事应急工作不超过所给年数的人员占受访人员的比例，对属性中注明两项人数的单位求和。",
  },
  references: [],
  cost: "O(n)",
  example: {
    ties: "",
    case: { organisations: [{ id: "a", label: "a", attributes: { asked: 10, new: 6 } }, { id: "b", label: "b", attributes: { asked: 30, new: 24 } }, { id: "c", label: "c" }] },
    options: { staff: "asked", short: "new" }, row: { share: 3 / 4, shortStaff: 30, staff: 40, organisations: 2 },
    how: { en: "6 and 24 of 10 and 30: 30 of 40.", zh: "10人中6人，30人中24人：40人中30人。" },
  },
  comparable: "any size",
  readsTies: false,
  monotone: null,
  options: z.strictObject({
    years: saying(z.number().positive().default(yearsOfSource), "what counts as short: at most so many years in emergency work; 3 is a class of the published table", "不超过几年视为从业时间较短；3年为已发表表格的一个组别"),
    staff: saying(z.string().nullable().default(null), "the attribute of organisations that holds how many of their staff were asked", "单位属性名：受访人员数"),
    short: saying(z.string().nullable().default(null), "the attribute that holds how many of these have at most so many years", "单位属性名：其中从业不超过所给年数的人数"),
  }),
  columns: {
    share: { type: "number", label: { en: "Share with short experience", zh: "从业时间较短者比例" }, range: [0, 1], digits: 3, higherMeans: { en: "more of the staff are new to the work", zh: "更多人员从业时间较短" } },
    shortStaff: { type: "integer", label: { en: "With short experience", zh: "从业时间较短者" }, range: [0, null] },
    staff: { type: "integer", label: { en: "Staff asked", zh: "受访人员" }, range: [0, null] },
    organisations: { type: "integer", label: { en: "Organisations with both counts", zh: "两项人数齐备的单位" }, range: [0, null] },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute({ network, options, note, leaveOut }) {
    const nothing = { share: null, shortStaff: null, staff: null, organisations: null, evidence: [] };
    const { staff, short, years } = options;
    if (years === yearsOfSource) note("experience/years-of-source", { years });
    else sayOrigin(note, [years], [yearsOfSource]);
    if (staff === null || short === null) {
      note("experience/no-survey", { years });
      return [nothing];
    }
    const count = (value: string | number | boolean | undefined) => (typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : null);
    const counts = network.organisations.flatMap(({ id, attributes }) => {
      const [asked, brief] = [count(attributes[staff]), count(attributes[short])];
      if (asked === null || brief === null || brief > asked) {
        leaveOut(id);
        return [];
      }
      return [{ id, asked, brief }];
    });
    const missing = network.organisations.length - counts.length;
    if (missing > 0) note("experience/counts-missing", { staff, short, count: missing });
    const [all, brief] = [counts.reduce((sum, one) => sum + one.asked, 0), counts.reduce((sum, one) => sum + one.brief, 0)];
    if (all === 0) note("experience/nobody-asked", { years });
    return [{ share: all === 0 ? null : brief / all, shortStaff: brief, staff: all, organisations: counts.length, evidence: counts.map(({ id }) => id) }];
  },
});
